import type { CertFinding } from '../finding'
import { judgeForm } from './form-rules'
import type { Judged } from './judged'
import { judgeKey } from './key-rules'
import { judgeIssuer } from './known-bad'
import { judgeNames } from './name-rules'
import { judgeTimes } from './time-rules'
import { judgeUsage } from './usage-rules'

/** Every rule on the certificate that the file is about. Order within a severity: what is rarer first. */
export function judgeCertificate(judged: Judged): readonly CertFinding[] {
  return [
    ...judgeIssuer(judged),
    ...judgeForm(judged),
    ...judgeKey(judged),
    ...judgeUsage(judged),
    ...judgeNames(judged),
    ...judgeTimes(judged)
  ]
}

/**
 * A certificate that only accompanies another: what would break the chain is a warning here, since the
 * other side may hold a better copy; what can never be right stays an error.
 */
export function judgeCompanion(judged: Judged): readonly CertFinding[] {
  const alone = { ...judged, role: null, aeTitle: undefined }
  const found = [...judgeIssuer(alone), ...judgeForm(alone), ...judgeKey(alone)]
  const harmful = [...found, ...judgeTimes(alone)].filter((one) => one.severity !== 'info')
  const who = judged.certificate.subject.text
  return harmful
    .filter((one) => one.code !== 'expires-soon' && one.code !== 'negative-serial')
    .map((one) => ({
      ...one,
      severity: one.code === 'known-bad-issuer' ? one.severity : ('warn' as const),
      evidence: `${who}: ${one.evidence}`
    }))
}
