import type { Device, Site } from '../site'
import { kitFileNames, type KitFileNames } from './kit-file-names'
import { GUIDE_PASSWORD } from '../certs/guide-password'

/** What the machine side has read from the files; the plan itself keeps no certificate. */
export interface SeenCertificates {
  /** The names on the drive as it was written, where they are known. */
  readonly names?: KitFileNames
  /** The client certificate's file has another password than the published one, which is not shown. */
  readonly hasOwnPassword?: boolean
  readonly client?: {
    readonly issuedTo: string
    readonly issuedBy: string
    readonly validUntil: string
  }
  readonly serverCa?: {
    readonly issuedTo: string
    readonly issuedBy: string
    readonly validUntil: string
    /** 40 hexadecimal digits; separators do not matter. */
    readonly sha1: string
  }
}

export const TICK_VALUES = ['tls', 'verifyServer', 'provideCertificate'] as const

export type TextValue =
  | 'endpoint.host'
  | 'endpoint.port'
  | 'endpoint.calledAeTitle'
  | 'endpoint.name'
  | 'device.name'
  | 'device.aeTitle'
  | 'login.user'
  | 'certificate.password'
  | 'drive.folder'
  | 'drive.certificateFile'
  | 'drive.serverCaFile'
  | 'drive.certificatePath'
  | 'drive.serverCaPath'
  | 'client.issuedTo'
  | 'client.issuedBy'
  | 'client.validUntil'
  | 'serverCa.issuedTo'
  | 'serverCa.issuedBy'
  | 'serverCa.validUntil'
  | 'serverCa.thumbprint'

export type TickValue = (typeof TICK_VALUES)[number]
export type ValueKey = TextValue | TickValue

/** Which value stands where on the screens; an empty text is not known yet. */
export type ScreenValues = Readonly<Record<TextValue, string>> &
  Readonly<Record<TickValue, boolean>>

/** The administrator's user as GE ships it; its password is the site's secret and never shown. */
const ADMINISTRATOR = 'ADM'

/** The values of one device's screens. The drive's letter is the scanner's choice; `E:` stands for it. */
export function screenValues(
  site: Site,
  device: Device | null,
  seen: SeenCertificates = {}
): ScreenValues {
  const { endpoint } = site
  const files = seen.names ?? kitFileNames(device, site.devices)
  const hasTls = endpoint.mode !== 'plain'
  return {
    'endpoint.host': endpoint.host.trim(),
    'endpoint.port': endpoint.port === null ? '' : String(endpoint.port),
    'endpoint.calledAeTitle': endpoint.calledAeTitle.trim(),
    'endpoint.name': endpoint.name.trim(),
    'device.name': device?.name.trim() ?? '',
    'device.aeTitle': device?.aeTitle.trim() ?? '',
    'login.user': ADMINISTRATOR,
    'certificate.password': seen.hasOwnPassword ? '' : GUIDE_PASSWORD,
    'drive.folder': `E:\\${files.folder}`,
    'drive.certificateFile': files.certificate,
    'drive.serverCaFile': files.serverCa,
    'drive.certificatePath': `E:\\${files.folder}\\${files.certificate}`,
    'drive.serverCaPath': `E:\\${files.folder}\\${files.serverCa}`,
    ...certificateValues(device, seen),
    tls: hasTls,
    verifyServer: hasTls,
    provideCertificate: endpoint.mode === 'authenticated'
  }
}

function certificateValues(device: Device | null, { client, serverCa }: SeenCertificates) {
  return {
    'client.issuedTo': client?.issuedTo ?? device?.aeTitle.trim() ?? '',
    'client.issuedBy': client?.issuedBy ?? 'HeartLab',
    'client.validUntil': (client?.validUntil ?? device?.certificateUntil ?? '').slice(0, 10),
    'serverCa.issuedTo': serverCa?.issuedTo ?? 'HeartLab Server CA',
    'serverCa.issuedBy': serverCa?.issuedBy ?? 'HeartLab Server CA',
    'serverCa.validUntil': (serverCa?.validUntil ?? '').slice(0, 10),
    'serverCa.thumbprint': windowsThumbprint(serverCa?.sha1 ?? '')
  }
}

/** As Windows' security warning writes a SHA-1: five groups of eight capital digits. */
export function windowsThumbprint(sha1: string): string {
  const digits = sha1.replace(/[^0-9a-f]/gi, '').toUpperCase()
  return digits.match(/.{1,8}/g)?.join(' ') ?? ''
}
