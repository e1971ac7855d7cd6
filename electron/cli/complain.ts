import type { Problem } from '../../shared/result'
import { oneLine } from '../../shared/report/lines'
import type { CommandIo, ExitStatus } from './command'

const LONGEST_COMPLAINT = 1000

/** Says an expected failure on one line of stderr, with what to do about it, and gives the status. */
export function complain(io: CommandIo, problem: Problem, status: ExitStatus): ExitStatus {
  complainOf(io, [problem.title, problem.next].filter(Boolean).join(' '))
  return status
}

/** One line of stderr: what a call brought along (a file's names, a huge value) neither breaks nor floods it. */
export function complainOf(io: CommandIo, text: string): void {
  const line = oneLine(text)
  const cut = line.length > LONGEST_COMPLAINT ? `${line.slice(0, LONGEST_COMPLAINT)}…` : line
  io.err(`heartlab-connect: ${cut}`)
}
