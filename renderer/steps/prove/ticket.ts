import { causeTitle } from '../../../shared/causes/catalogue'
import type { Report, ReportFinding } from '../../../shared/report/report'

/** The evidence of the rungs that did not pass; of all of them when all passed. Redacted where it was found. */
export function evidenceText(report: Report): string {
  const notable = report.findings.filter(({ status }) => status === 'fail' || status === 'warn')
  const shown = notable.length > 0 ? notable : report.findings
  const cause = report.cause ? [`cause  ${report.cause} (${report.confidence})`] : []
  return [...cause, ...shown.map(evidenceOf)].join('\n')
}

function evidenceOf({ id, summary, evidence, fix }: ReportFinding): string {
  const lines = evidence.map(({ kind, ...rest }) => `  ${kind}  ${pairs(rest)}`)
  const advice = fix ? [`  fix  ${fix.where}: ${fix.what}`] : []
  return [`${id}  ${summary}`, ...lines, ...advice].join('\n')
}

function pairs(details: Readonly<Record<string, unknown>>): string {
  return Object.entries(details)
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ')
}

/** What support wants to read: the verdict, the target, each rung in a line, the evidence. English: support reads it. */
export function ticketText(report: Report): string {
  const { host, port, called, calling, mode } = report.target
  return [
    `HeartLab Connect ${report.version}, ${report.at}`,
    `Target: ${String(host)}:${String(port)}, called ${String(called)}, calling ${String(calling)}, ${String(mode)}`,
    `Verdict: ${report.verdict}${report.cause ? `, ${report.cause}: ${causeTitle(report.cause)}` : ''}`,
    '',
    ...report.findings.map(rungLine),
    '',
    evidenceText(report)
  ].join('\n')
}

function rungLine({ id, status, tookMs, summary }: ReportFinding): string {
  return `${status.padEnd(8)} ${id.padEnd(20)} ${String(Math.round(tookMs)).padStart(6)} ms  ${summary}`
}
