import { needsTls12, isTls13Suite } from './tls-suites'
import { versionNumber, type TlsVersion } from './tls-versions'

export interface HelloOffer {
  /** The highest version offered; 1.3 is offered alone, the others as in RFC 5246 E.1. */
  readonly version: TlsVersion
  readonly suites: readonly number[]
  /** Server name indication; an IP address is never sent (RFC 6066 3). */
  readonly serverName: string | null
  /** 64 random bytes: the hello's random and the key share. Chance comes from outside. */
  readonly random: Uint8Array
}

const GROUPS = [0x001d, 0x0017, 0x0018, 0x0019, 0x001e, 0x0100, 0x0101, 0x0102]
const SIGNATURES = [
  0x0403, 0x0503, 0x0603, 0x0807, 0x0808, 0x0809, 0x080a, 0x080b, 0x0804, 0x0805, 0x0806, 0x0401,
  0x0501, 0x0601, 0x0303, 0x0301, 0x0302, 0x0402, 0x0502, 0x0602, 0x0203, 0x0201, 0x0202
]
/** "Renegotiation is understood" as a suite (RFC 5746 3.3); some servers refuse a hello without it. */
const RENEGOTIATION_INFO = 0x00ff

/** A ClientHello in one record, byte by byte: no library lets itself offer every version and suite. */
export function writeClientHello(offer: HelloOffer): Uint8Array {
  const isTls13 = offer.version === 'TLSv1.3'
  const legacy = isTls13 ? 0x0303 : versionNumber(offer.version)
  const suites = isTls13 ? offer.suites : [...offer.suites, RENEGOTIATION_INFO]
  const body = [
    ...u16(legacy),
    ...offer.random.subarray(0, 32),
    // A session id in TLS 1.3 keeps middleboxes calm (RFC 8446 D.4).
    ...(isTls13 ? [32, ...offer.random.subarray(0, 32)] : [0]),
    ...vector16(suites.flatMap(u16)),
    1,
    0,
    ...vector16(extensionsOf(offer))
  ]
  const message = [1, ...u24(body.length), ...body]
  return Uint8Array.from([0x16, 0x03, 0x01, ...u16(message.length), ...message])
}

/** The suites that may be asked for in a version. */
export function suitesFor(version: TlsVersion, suites: readonly number[]): readonly number[] {
  if (version === 'TLSv1.3') return suites.filter(isTls13Suite)
  return suites.filter(
    (suite) => !isTls13Suite(suite) && (version === 'TLSv1.2' || !needsTls12(suite))
  )
}

function extensionsOf(offer: HelloOffer): readonly number[] {
  const always = [
    ...serverName(offer.serverName),
    ...extension(10, vector16(GROUPS.flatMap(u16))),
    ...extension(11, [1, 0])
  ]
  if (offer.version === 'TLSv1' || offer.version === 'TLSv1.1') return always
  const signatures = extension(13, vector16(SIGNATURES.flatMap(u16)))
  if (offer.version === 'TLSv1.2') return [...always, ...signatures]
  const share = [...u16(GROUPS[0] ?? 0), ...vector16([...offer.random.subarray(32, 64)])]
  return [
    ...always,
    ...signatures,
    ...extension(43, [2, ...u16(versionNumber('TLSv1.3'))]),
    ...extension(45, [1, 1]),
    ...extension(51, vector16(share))
  ]
}

function serverName(name: string | null): readonly number[] {
  if (name === null) return []
  const bytes = Array.from(name, (letter) => letter.charCodeAt(0) & 0x7f)
  return extension(0, vector16([0, ...vector16(bytes)]))
}

function extension(type: number, body: readonly number[]): readonly number[] {
  return [...u16(type), ...vector16(body)]
}

function vector16(bytes: readonly number[]): readonly number[] {
  return [...u16(bytes.length), ...bytes]
}

function u16(value: number): readonly number[] {
  return [value >> 8, value & 0xff]
}

function u24(value: number): readonly number[] {
  return [value >> 16, (value >> 8) & 0xff, value & 0xff]
}
