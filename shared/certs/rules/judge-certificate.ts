import type { CertFinding } from '../finding'
import type { CertCode } from '../finding-codes'
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

/** What makes every validator refuse the whole chain, whichever certificate of it is meant. */
const BREAKS_A_CHAIN: readonly CertCode[] = [
  'expired',
  'not-yet-valid',
  'unknown-critical-extension',
  'duplicate-extension',
  'known-bad-issuer'
]

/** An issuer between the certificate and its root. */
export function judgePathIssuer(judged: Judged): readonly CertFinding[] {
  return judgeOther(judged).map((one) => (BREAKS_A_CHAIN.includes(one.code) ? one : softened(one)))
}

/** A certificate that lies in the same file and leads nowhere from the one that is judged. */
export function judgeBystander(judged: Judged): readonly CertFinding[] {
  return judgeOther(judged).map((one) => (one.code === 'known-bad-issuer' ? one : softened(one)))
}

/** The other side may hold a better copy, or never look at this one. */
function softened(one: CertFinding): CertFinding {
  return one.severity === 'error' ? { ...one, severity: 'warn' } : one
}

function judgeOther(judged: Judged): readonly CertFinding[] {
  const alone: Judged = { ...judged, role: null, aeTitle: undefined }
  const found = [
    ...judgeIssuer(alone),
    ...judgeForm(alone),
    ...judgeKey(alone),
    ...judgeTimes(alone)
  ]
  const who = judged.certificate.subject.text
  return found
    .filter((one) => one.severity !== 'info' && !OF_NO_MATTER.includes(one.code))
    .map((one) => ({ ...one, evidence: `${who}: ${one.evidence}` }))
}

const OF_NO_MATTER: readonly CertCode[] = ['expires-soon', 'negative-serial', 'x509-v1']
