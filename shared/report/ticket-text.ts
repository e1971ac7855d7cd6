import { causeTitle } from '../causes/catalogue'
import { evidenceLine, oneLine, readableTime } from './lines'
import { redactForSupport, redactValue } from './redact'
import type { Report, ReportFinding } from './report'

const MARKS = {
  pass: 'ok  ',
  warn: 'warn',
  fail: 'FAIL',
  skipped: 'skip',
  crashed: 'BUG ',
  canceled: 'stop'
} as const satisfies Record<ReportFinding['status'], string>

/** A report as text to paste into a ticket: verdict, code, evidence, times, version; no secrets. */
export function ticketText(full: Report): string {
  const report = redactValue(full) as Report
  const lines = [headline(report), aboutLine(report), '', ...ladderLines(report.findings)]
  return redactForSupport([...lines, ...candidateLines(report)].join('\n'))
}

function headline({ verdict, cause, whose, confidence }: Report): string {
  if (cause === null) return `HeartLab Connect: ${verdict}`
  const side = whose ? `, ${whose}'s side` : ''
  return `HeartLab Connect: ${verdict} – ${cause}: ${causeTitle(cause)} (${confidence}${side})`
}

function aboutLine({ target, at, tookMs, version }: Report): string {
  const words = Object.entries(target).map(([key, value]) => `${key} ${String(value)}`)
  return oneLine(`${readableTime(at)}, took ${tookMs} ms, version ${version}; ${words.join(', ')}`)
}

/** The ladder as lines; what is not healthy stands open with its evidence. */
export function ladderLines(findings: readonly ReportFinding[]): string[] {
  return findings.flatMap((finding) => {
    const line = `${MARKS[finding.status]}  ${finding.id}  ${finding.tookMs} ms  ${finding.summary}`
    const open = finding.status === 'pass' || finding.status === 'skipped' ? [] : finding.evidence
    return [oneLine(line), ...open.map((one) => `      ${evidenceLine(one)}`)]
  })
}

function candidateLines({ candidates }: Report): string[] {
  if (candidates.length === 0) return []
  const lines = candidates.map((one) =>
    oneLine(`${one.confidence}: ${one.cause} – ${one.why}${one.fix ? ` → ${one.fix.what}` : ''}`)
  )
  return ['', 'Candidates, in order:', ...lines]
}
