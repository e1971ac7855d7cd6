/** The versions of TLS as Node names them, oldest first, with the number that stands on the wire. */
export const TLS_VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const
export type TlsVersion = (typeof TLS_VERSIONS)[number]

const ON_THE_WIRE: Readonly<Record<TlsVersion, number>> = {
  TLSv1: 0x0301,
  'TLSv1.1': 0x0302,
  'TLSv1.2': 0x0303,
  'TLSv1.3': 0x0304
}

export function versionNumber(version: TlsVersion): number {
  return ON_THE_WIRE[version]
}

export function versionOf(number: number): TlsVersion | null {
  return TLS_VERSIONS.find((version) => ON_THE_WIRE[version] === number) ?? null
}

/** As people write it: `TLS 1.2`. */
export function versionText(version: string): string {
  return version === 'TLSv1' ? 'TLS 1.0' : version.replace('TLSv', 'TLS ')
}
