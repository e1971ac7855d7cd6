import type { ModelFamily } from '../ge/models'
import type { ConnectionMode } from '../site'

/** Everything that a kit's papers say about one machine; no secret is among it. */
export interface KitFacts {
  /** The kit's folder on the drive. */
  readonly folder: string
  readonly device: {
    readonly name: string
    readonly aeTitle: string
    readonly model: string
    readonly family: ModelFamily
    readonly room: string
  }
  readonly endpoint: KitEndpoint
  /** Null where the connection needs none (Allow Anonymous TLS, or plain inside the tunnel). */
  readonly certificate: KitCertificate | null
  readonly serverCa: KitServerCa | null
}

/** Empty texts and a null port are lines to fill in by hand. */
export interface KitEndpoint {
  readonly host: string
  readonly port: number | null
  readonly calledAeTitle: string
  readonly name: string
  readonly mode: ConnectionMode
}

export interface CertificateFacts {
  readonly issuedTo: string
  readonly issuedBy: string
  /** ISO 8601. */
  readonly notBefore: string
  readonly notAfter: string
  /** Fingerprints in lower-case hexadecimal digits. */
  readonly sha1: string
  readonly sha256: string
}

export interface KitCertificate extends CertificateFacts {
  readonly file: string
  /** Only HeartLab's published password may be printed; of any other the card says that it is kept apart. */
  readonly password: 'published' | 'kept-apart'
}

/** practice: it makes a scanner trust the practice endpoint and is not HeartLab's. */
export interface KitServerCa extends CertificateFacts {
  readonly role: 'heartlab' | 'practice'
  /** PEM, under the two endings that the import wizard and the guide look for. */
  readonly pemFile: string
  readonly crtFile: string
}

/** The names of the CA's two identical files. */
export const CA_FILES = {
  heartlab: { pemFile: 'heartlab-ca.pem', crtFile: 'heartlab-ca.crt' },
  practice: { pemFile: 'practice-ca.pem', crtFile: 'practice-ca.crt' }
} as const

export const MANIFEST_FILE = 'manifest.json'

export const CARD_PDF = 'values.pdf'

/** The values card and the step list, each in every form; the PDF is there when the window wrote the kit. */
export const PAPER_FILES = [
  'values.html',
  'values.txt',
  CARD_PDF,
  'steps.html',
  'steps.txt'
] as const
