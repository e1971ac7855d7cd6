import { causeTitle, firstFix, isCause } from '../../shared/causes/catalogue'
import type { Finding } from '../../shared/checks/finding'
import { evidenceLine, oneLine } from '../../shared/report/lines'
import { plainReport } from '../../shared/report/plain-report'
import type { Report, SaidReport } from '../../shared/report/report'
import type { LadderEvent } from '../engine/checks/run-ladder'
import { wantsJson, type CommandCall, type CommandIo, type ExitStatus } from './command'
import { printJsonLine } from './print-json'

const MARKS: Readonly<Record<Finding['status'], string>> = {
  pass: '✓',
  warn: '!',
  fail: '✗',
  skipped: '–',
  crashed: '✗',
  canceled: '–'
}

/** Tells each finding as soon as its rung is done; `--json` prints nothing before the report. */
export function tellAsItClimbs(call: CommandCall, io: CommandIo): (event: LadderEvent) => void {
  return (event) => {
    if (!wantsJson(call) && event.state === 'done') printFinding(event.finding, io)
  }
}

/** The end of a probe: its verdict, or the whole report as JSON, and the exit status that they mean. */
export function tellReport(report: SaidReport, call: CommandCall, io: CommandIo): ExitStatus {
  if (wantsJson(call)) printJsonLine(io, plainReport(report))
  else printVerdict(report, io)
  return report.verdict === 'pass' || report.verdict === 'warn' ? 0 : 1
}

/** One line a finding; what failed or warns stands open with its evidence. */
export function printFinding(finding: Finding, io: Pick<CommandIo, 'out'>): void {
  const { status, title, summary, tookMs } = finding
  const took = status === 'skipped' || status === 'canceled' ? '' : ` (${tookMs} ms)`
  io.out(oneLine(`${MARKS[status]} ${title}: ${summary}${took}`))
  // A scan's findings are its lines, also when nothing is wrong.
  const isScan = finding.id === 'tls-scan'
  if (status !== 'fail' && status !== 'warn' && !isScan) return
  for (const one of finding.evidence)
    io.out(`    ${isScan && typeof one.says === 'string' ? oneLine(one.says) : evidenceLine(one)}`)
}

const VERDICTS: Readonly<Record<Report['verdict'], string>> = {
  pass: 'The connection holds.',
  warn: 'The connection holds; what is marked ! does harm.',
  fail: 'The connection does not hold',
  incomplete: 'The proof was not finished.'
}

/** A knock at a gateway proves no running tunnel: only what was asked for is said. */
const TUNNEL_VERDICTS: Readonly<Record<Report['verdict'], string>> = {
  pass: 'The other side answers as planned.',
  warn: 'The other side answers; what is marked ! does harm.',
  fail: 'The tunnel cannot come up like this',
  incomplete: 'The proof was not finished.'
}

function verdictsFor({ findings }: Report): typeof VERDICTS {
  const isTunnel = findings.some(({ id }) => /(?:^|:)(?:sa-init-|ike-auth$)/.test(id))
  return isTunnel ? TUNNEL_VERDICTS : VERDICTS
}

/** The verdict in one sentence, other causes that remain, and one next action last. */
export function printVerdict(report: Report, io: Pick<CommandIo, 'out'>): void {
  const { verdict, cause, whose, confidence, candidates } = report
  io.out('')
  const says = verdictsFor(report)
  if (verdict !== 'fail' || cause === null) return io.out(says[verdict])
  const side = whose ? `, on the ${whose}’s side` : ''
  io.out(`${says.fail}: ${causeTitle(cause)} (${cause}, ${confidence}${side}).`)
  for (const { why } of candidates.slice(0, 1)) io.out(oneLine(why))
  for (const { cause: other, confidence: sure, why } of candidates.slice(1))
    io.out(oneLine(`  or, ${sure}: ${causeTitle(other)} (${other}). ${why}`))
  const next = candidates[0]?.fix ?? (isCause(cause) ? firstFix(cause) : null)
  if (next) io.out(`Next: ${next.what}`)
}
