import type { Problem } from '../../shared/result'
import type { CommandIo, ExitStatus } from './command'

/** Says an expected failure on one line of stderr, with what to do about it, and gives the status. */
export function complain(io: CommandIo, problem: Problem, status: ExitStatus): ExitStatus {
  io.err(`heartlab-connect: ${[problem.title, problem.next].filter(Boolean).join(' ')}`)
  return status
}
