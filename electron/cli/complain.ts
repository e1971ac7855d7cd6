import type { Problem } from '../../shared/result'
import { oneLine } from '../../shared/report/lines'
import { wantsJson, type CommandCall, type CommandIo, type ExitStatus } from './command'
import { printJsonLine } from './print-json'

const LONGEST_COMPLAINT = 1000

/**
 * Says an expected failure on one line of stderr, with what to do about it, and gives the status. Under
 * `--json` it is the call's one document as well, `{ "problem": { code, title, next } }`: a script always
 * has something to parse.
 */
export function complain(
  call: Pick<CommandCall, 'values'>,
  io: CommandIo,
  problem: Problem,
  status: ExitStatus
): ExitStatus {
  if (wantsJson(call)) printJsonLine(io, { problem })
  complainOf(io, sentenceOf(problem))
  return status
}

/** What happened and what to do about it. */
export function sentenceOf({ title, next }: Problem): string {
  return [title, next].filter(Boolean).join(' ')
}

/** One line of stderr: what a call brought along (a file's names, a huge value) neither breaks nor floods it. */
export function complainOf(io: CommandIo, text: string): void {
  const line = oneLine(text)
  const cut = line.length > LONGEST_COMPLAINT ? `${line.slice(0, LONGEST_COMPLAINT)}…` : line
  io.err(`heartlab-connect: ${cut}`)
}
