import { X509Certificate } from 'node:crypto'
import { parseCertificate } from '../../../shared/certs/parse-certificate'
import type { CertificateFault, CertificateSeen } from '../../../shared/ge/live-check-seen'
import { fingerprintOf } from './read-certificate-file'

/** A client's certificate as judged by us; the handshake has proven that the client holds its key. */
export type ClientCertificate = CertificateSeen | 'none'

const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2'
const ANY_PURPOSE = '2.5.29.37.0'

/**
 * Judges a client certificate against the practice CA: issuer and signature, dates, purpose, in this
 * order, as OpenSSL-type servers do. Own judgement, since Node (OpenSSL) and Electron (BoringSSL)
 * report different codes when several things are wrong.
 */
export function judgeClientCertificate(
  certificate: X509Certificate | undefined,
  ca: X509Certificate,
  now: Date
): ClientCertificate {
  if (!certificate) return 'none'
  return {
    subject: oneLine(certificate.subject),
    commonName: /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? null,
    issuer: oneLine(certificate.issuer),
    sha256: fingerprintOf(certificate),
    notBefore: new Date(certificate.validFrom).toISOString(),
    notAfter: new Date(certificate.validTo).toISOString(),
    fault: faultOf(certificate, ca, now)
  }
}

function faultOf(
  certificate: X509Certificate,
  ca: X509Certificate,
  now: Date
): CertificateFault | null {
  if (!isIssuedBy(certificate, ca)) return 'untrusted'
  if (now < new Date(certificate.validFrom)) return 'not-yet-valid'
  if (now > new Date(certificate.validTo)) return 'expired'
  return isForClients(certificate) ? null : 'purpose'
}

function isIssuedBy(certificate: X509Certificate, ca: X509Certificate): boolean {
  return certificate.checkIssued(ca) && certificate.verify(ca.publicKey)
}

/** RFC 5280 4.2.1.3 and 4.2.1.12: what is not restricted is allowed. */
function isForClients(certificate: X509Certificate): boolean {
  const parsed = parseCertificate(certificate.raw)
  if (!parsed.ok || certificate.ca) return false
  const { keyUsage, extendedKeyUsage } = parsed.value
  const signs = !keyUsage || keyUsage.includes('digitalSignature')
  const purposes = extendedKeyUsage ?? [ANY_PURPOSE]
  return signs && (purposes.includes(CLIENT_AUTH) || purposes.includes(ANY_PURPOSE))
}

function oneLine(name: string): string {
  return name.split('\n').join(', ')
}

/** The alert that an OpenSSL-type server sends for each fault (RFC 8446 6.2). */
export const ALERT_OF_FAULT: Readonly<Record<CertificateFault, number>> = {
  untrusted: 48,
  expired: 45,
  'not-yet-valid': 42,
  purpose: 43
}

/** No certificate where one is required: certificate_required, or handshake_failure before TLS 1.3. */
export function alertOfMissing(protocol: string | null): number {
  return protocol === 'TLSv1.3' ? 116 : 40
}
