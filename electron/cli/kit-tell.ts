import { oneLine } from '../../shared/report/lines'
import type { RowProblem } from '../../shared/kit/device-row'
import type { KitOutcome } from '../engine/usb/prepare-kits'
import { wantsJson, type CommandCall, type CommandIo, type ExitStatus } from './command'
import type { KitInput } from './kit-input'
import { printJson } from './print-json'

export interface KitReport {
  readonly input: KitInput
  readonly outcomes: readonly KitOutcome[]
  readonly problems: readonly RowProblem[]
  /** Rows that Ctrl-C left unwritten. */
  readonly left: number
}

/** Prints what became of each row, as JSON or for a person, and gives the status of the call. */
export function reportKits(call: CommandCall, io: CommandIo, report: KitReport): ExitStatus {
  if (wantsJson(call)) printJson(io, asDocument(call, report))
  else tellPerson(call, io, report)
  const wrong = report.problems.some(({ severity }) => severity === 'error')
  const failed = report.outcomes.some(({ status }) => status === 'failed')
  return wrong || failed || report.left > 0 ? 1 : 0
}

function asDocument(call: CommandCall, { input, outcomes, problems }: KitReport) {
  const kits = outcomes.map(({ row, dir, status, problem }) => ({
    device: row.name,
    aeTitle: row.aeTitle,
    dir,
    status,
    ...(problem ? { problem } : {})
  }))
  if (call.values.check !== true) return { kits, problems }
  const { encoding, separator } = input
  // The password is a secret and stays out.
  const rows = input.rows.map(({ password: _, ...row }) => row)
  return { kits, problems, encoding, separator, rows }
}

function tellPerson(call: CommandCall, io: CommandIo, report: KitReport): void {
  const { input, outcomes, problems, left } = report
  const separator = { ',': 'comma', ';': 'semicolon', '\t': 'tab' }[input.separator ?? '']
  const form = separator ? `${input.encoding}, ${separator}-separated` : input.encoding
  io.out(`${input.rows.length} machines (${form})`)
  for (const { row, severity, code, title } of problems)
    io.out(oneLine(`${row === 0 ? 'all rows' : `row ${row}`}: ${severity}: ${title} (${code})`))
  for (const { dir, row, status, problem } of outcomes) {
    const why = problem ? `: ${[problem.title, problem.next].filter(Boolean).join(' ')}` : ''
    io.out(oneLine(`${row.aeTitle}: ${status}, ${dir}${why}`))
  }
  if (left > 0) io.out(`canceled: ${left} kits are left; run the same command again`)
  else io.out(nextAction(call, report))
}

function nextAction(call: CommandCall, { problems, outcomes }: KitReport): string {
  const wrong = problems.some(({ severity }) => severity === 'error')
  if (call.values.check === true)
    return wrong
      ? 'Next: mend the rows with an error.'
      : 'Next: leave out --check to write the kits.'
  if (wrong) return 'Next: mend the rows with an error and run the same command again.'
  if (outcomes.some(({ status }) => status === 'failed'))
    return 'Next: put right what failed and run the same command again.'
  return 'All kits were read back and are whole. Next: eject the drive before you pull it out.'
}
