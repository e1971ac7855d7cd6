import type { DicomCause, Side } from '../causes/codes'
import type { CertificateInfo } from '../certs/parse-certificate'

/** One reason why a certificate does not serve, as a candidate cause. */
export interface CertificateFault {
  readonly cause: DicomCause
  readonly whose: Side
  readonly why: string
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
  return [...judgeDates(certificate, side, at), ...judgeUsage(certificate, side)]
}

/** Past its end: expired. Before its beginning: one side's clock is wrong. */
export function judgeDates(
  certificate: CertificateInfo,
  side: 'client' | 'server',
  at: Date
): readonly CertificateFault[] {
  const name = `The ${side}’s certificate ${quoted(certificate)}`
  const { notBefore, notAfter } = certificate
  if (notAfter.at !== undefined && at.getTime() > notAfter.at)
    return [
      { cause: 'expired-cert', whose: side, why: `${name} was valid until ${day(notAfter.at)}.` }
    ]
  if (notBefore.at !== undefined && at.getTime() < notBefore.at)
    return [
      {
        cause: 'clock-skew',
        whose: side,
        why: `${name} is valid only from ${iso(notBefore.at)}; this computer’s clock says ${at.toISOString()}.`
      }
    ]
  return []
}

function judgeUsage(
  certificate: CertificateInfo,
  side: 'client' | 'server'
): readonly CertificateFault[] {
  const { extendedKeyUsage: purposes, keyUsage: usages } = certificate
  const wanted = `${side}Auth`
  if (purposes && !purposes.includes(PURPOSE[side]) && !purposes.includes(ANY_PURPOSE))
    return [
      { cause: 'eku', whose: side, why: `The ${side}’s certificate is not made for ${wanted}.` }
    ]
  if (usages && !usages.includes('digitalSignature') && !mayEncipher(usages, side))
    return [
      {
        cause: 'eku',
        whose: side,
        why: `The key usage of the ${side}’s certificate does not allow a digital signature.`
      }
    ]
  return []
}

/** RSA key exchange (TLS 1.2 and before) gets by with keyEncipherment on the server's side. */
function mayEncipher(usages: readonly string[], side: 'client' | 'server'): boolean {
  return side === 'server' && usages.includes('keyEncipherment')
}

function quoted(certificate: CertificateInfo): string {
  return `“${certificate.subject.text}”`
}

function day(at: number): string {
  return iso(at).slice(0, 10)
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
