import { createHash } from 'node:crypto'
import { PURPOSES } from '../../../shared/certs/oids'
import type { CertificateInfo } from '../../../shared/certs/parse-certificate'
import { keyText } from '../../../shared/certs/public-key'
import { isCa, isSelfIssued } from '../../../shared/certs/rules/judged'

/** A certificate as screens, reports and scripts show it; times are ISO 8601 UTC. */
export interface CertificateSummary {
  readonly subject: string
  readonly issuer: string
  readonly serial: string
  readonly notBefore: string | null
  readonly notAfter: string | null
  /** Thumbprints in lower-case hex; Windows shows the SHA-1 one. */
  readonly sha1: string
  readonly sha256: string
  readonly key: string
  readonly signature: string
  readonly version: number
  readonly isCa: boolean
  readonly selfIssued: boolean
  readonly keyUsage: readonly string[] | null
  readonly eku: readonly string[] | null
  readonly san: readonly { readonly kind: string; readonly value: string }[]
}

/** More names than this help nobody; some test certificates hold ten thousand. */
const MOST_NAMES = 100

/** A certificate as reports and the window tell of it; thumbprints in hexadecimal. */
export function describeCertificate(certificate: CertificateInfo): CertificateSummary {
  return {
    subject: certificate.subject.text,
    issuer: certificate.issuer.text,
    serial: certificate.serial.hex,
    notBefore: isoOf(certificate.notBefore.at),
    notAfter: isoOf(certificate.notAfter.at),
    sha1: thumbprint(certificate.der, 'sha1'),
    sha256: thumbprint(certificate.der, 'sha256'),
    key: keyText(certificate.publicKey),
    signature: certificate.signature.name,
    version: certificate.version,
    isCa: isCa(certificate),
    selfIssued: isSelfIssued(certificate),
    keyUsage: certificate.keyUsage ?? null,
    eku: certificate.extendedKeyUsage?.map((one) => PURPOSES[one] ?? one) ?? null,
    san: certificate.subjectAltNames.slice(0, MOST_NAMES)
  }
}

function isoOf(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString().replace('.000Z', 'Z')
}

function thumbprint(der: Uint8Array, hash: 'sha1' | 'sha256'): string {
  return createHash(hash).update(der).digest('hex')
}
