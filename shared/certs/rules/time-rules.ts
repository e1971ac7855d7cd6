import type { CertificateTime } from '../certificate-time'
import { finding, type CertFinding } from '../finding'
import type { Judged } from './judged'

const DAY = 86_400_000
/** Ten years, with the leap days and the day that issuers backdate. */
const TEN_YEARS = 3656 * DAY
const YEAR_2050 = Date.UTC(2050, 0, 1)

/** Whether the certificate is valid at the given clock, and for how long. */
export function judgeTimes(judged: Judged): readonly CertFinding[] {
  const { notBefore, notAfter } = judged.certificate
  return [...judgeForm(notBefore), ...judgeForm(notAfter), ...judgeValidity(judged)]
}

function judgeForm(time: CertificateTime): readonly CertFinding[] {
  if (!time.wellFormed) return [finding('malformed-time', 'error', JSON.stringify(time.text))]
  // RFC 5280 4.1.2.5: through 2049 a date is UTCTime; readers take the other form too.
  const needlesslyLong = time.text.length > 13 && (time.at ?? 0) < YEAR_2050
  return needlesslyLong
    ? [finding('malformed-time', 'info', `${time.text}: GeneralizedTime before 2050`)]
    : []
}

function judgeValidity(judged: Judged): readonly CertFinding[] {
  const { notBefore, notAfter } = judged.certificate
  const from = notBefore.at
  const until = notAfter.at
  const findings: CertFinding[] = []
  if (from !== undefined && until !== undefined && until < from)
    findings.push(finding('malformed-time', 'error', 'it ends before it begins'))
  if (from !== undefined && judged.at < from)
    findings.push(finding('not-yet-valid', 'error', `valid from ${day(from)}`))
  if (until === undefined) return findings
  if (judged.at > until) findings.push(finding('expired', 'error', `expired on ${day(until)}`))
  else findings.push(...judgeRest(until - judged.at, until))
  if (from !== undefined && until - from > TEN_YEARS) {
    const severity = judged.role === 'client' ? 'warn' : 'info'
    findings.push(finding('long-validity', severity, `${day(from)} to ${day(until)}`))
  }
  return findings
}

function judgeRest(rest: number, until: number): readonly CertFinding[] {
  if (rest >= 90 * DAY) return []
  const severity = rest < 30 * DAY ? 'warn' : 'info'
  const evidence = `valid until ${day(until)}, ${Math.floor(rest / DAY)} days left`
  return [finding('expires-soon', severity, evidence)]
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
