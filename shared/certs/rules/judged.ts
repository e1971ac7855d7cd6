import { sameBytes } from '../der'
import type { CertRole, WindowsVersion } from '../finding'
import type { CertificateInfo } from '../parse-certificate'

/** What every rule knows of the certificate before it. */
export interface Judged {
  readonly certificate: CertificateInfo
  readonly role: CertRole
  readonly windows: WindowsVersion | undefined
  readonly aeTitle: string | undefined
  /** Milliseconds since 1970 UTC: the clock that validity is judged by. */
  readonly at: number
}

/** Issuer and subject are the same bytes: a root, or a certificate that vouches for itself. */
export function isSelfIssued(certificate: CertificateInfo): boolean {
  return sameBytes(certificate.issuer.der, certificate.subject.der)
}

/** Self-issued and, where the key identifiers speak, signed by its own key (not a rollover certificate). */
export function looksSelfSigned(certificate: CertificateInfo): boolean {
  const { authorityKeyId: issuerKey, subjectKeyId: ownKey } = certificate
  const contradicted = issuerKey !== undefined && ownKey !== undefined && issuerKey !== ownKey
  return isSelfIssued(certificate) && !contradicted
}

/** By basic constraints alone; a certificate without them is no CA here. */
export function isCa(certificate: CertificateInfo): boolean {
  return certificate.basicConstraints?.ca === true
}
