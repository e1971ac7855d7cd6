import type { DicomCause, Side } from '../causes/codes'
import type { CertificateInfo } from '../certs/parse-certificate'
import type { EngineSaying } from '../words/english'

/** One reason why a certificate does not serve, as a candidate cause. */
export interface CertificateFault {
  readonly cause: DicomCause
  readonly whose: Side
  readonly why: EngineSaying
}

const PURPOSE = { server: '1.3.6.1.5.5.7.3.1', client: '1.3.6.1.5.5.7.3.2' } as const
const ANY_PURPOSE = '2.5.29.37.0'

/**
 * Dates and usages of one side's certificate at a given time (RFC 5280 4.1.2.5, 4.2.1.3, 4.2.1.12).
 * A missing extended key usage allows everything; an empty or other one forbids.
 */
export function judgeCertificateUse(
  certificate: CertificateInfo,
  side: 'client' | 'server',
  at: Date
): readonly CertificateFault[] {
  return [
    ...judgeDates(certificate, side, at),
    ...judgeUsage(certificate, side),
    ...judgeCriticals(certificate, side)
  ]
}

/** Whoever does not know a critical extension must refuse the certificate (RFC 5280 4.2). */
function judgeCriticals(
  { unknownCriticalExtensions: unknown }: CertificateInfo,
  side: 'client' | 'server'
): readonly CertificateFault[] {
  if (unknown.length === 0) return []
  const values = { oids: unknown.join(', ') }
  return [{ cause: 'other', whose: side, why: { id: `why.critical-${side}`, values } }]
}

/** Key and signature that many refuse (NIST SP 800-131A, OpenSSL's security levels). */
export function weaknessesOf(
  { publicKey, signature }: CertificateInfo,
  side: 'client' | 'server'
): readonly EngineSaying[] {
  const { kind, bits } = publicKey
  const isShort = (kind === 'rsa' || kind === 'rsa-pss') && bits < 2048
  const isOld = signature.hash === 'md2' || signature.hash === 'md5' || signature.hash === 'sha1'
  const values = { signature: signature.name }
  return [
    isShort ? ({ id: `why.weak-key-${side}`, values: { bits } } as const) : null,
    isOld ? ({ id: `why.weak-signature-${side}`, values } as const) : null
  ].filter((each) => each !== null)
}

/** Past its end: expired. Before its beginning: one side's clock is wrong. */
export function judgeDates(
  certificate: CertificateInfo,
  side: 'client' | 'server',
  at: Date
): readonly CertificateFault[] {
  const { notBefore, notAfter, subject } = certificate
  if (notAfter.at !== undefined && at.getTime() > notAfter.at) {
    const values = { subject: subject.text, day: iso(notAfter.at).slice(0, 10) }
    return [{ cause: 'expired-cert', whose: side, why: { id: `why.expired-${side}`, values } }]
  }
  if (notBefore.at !== undefined && at.getTime() < notBefore.at) {
    const values = { subject: subject.text, from: iso(notBefore.at), now: at.toISOString() }
    return [{ cause: 'clock-skew', whose: side, why: { id: `why.not-yet-${side}`, values } }]
  }
  return []
}

function judgeUsage(
  certificate: CertificateInfo,
  side: 'client' | 'server'
): readonly CertificateFault[] {
  const { extendedKeyUsage: purposes, keyUsage: usages } = certificate
  const fault = (id: `why.${'purpose' | 'no-signature'}-${typeof side}`) =>
    [{ cause: 'eku', whose: side, why: { id } }] as const
  if (purposes && !purposes.includes(PURPOSE[side]) && !purposes.includes(ANY_PURPOSE))
    return fault(`why.purpose-${side}`)
  if (usages && !usages.includes('digitalSignature') && !mayEncipher(usages, side))
    return fault(`why.no-signature-${side}`)
  return []
}

/** RSA key exchange (TLS 1.2 and before) gets by with keyEncipherment on the server's side. */
function mayEncipher(usages: readonly string[], side: 'client' | 'server'): boolean {
  return side === 'server' && usages.includes('keyEncipherment')
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
