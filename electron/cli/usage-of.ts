import { checkAeTitle, trimAeTitle } from '../../shared/dicom/ae-title'
import type { Problem } from '../../shared/result'
import { requiredOption, UsageError, type CommandCall } from './command'
import { sentenceOf } from './complain'

/** How the CAs that the command line makes are called; a piece of the key's fingerprint follows. */
export const CA_NAME = 'HeartLab Connect CA'

/** An expected failure that makes the whole call wrong, as its one line. */
export function usageOf(problem: Problem): UsageError {
  return new UsageError(sentenceOf(problem), problem)
}

/** An AE title without its outer spaces (PS3.5 6.2); a bad one is a wrong call. */
export function aeTitleOption(call: CommandCall, name: string): string {
  const text = requiredOption(call, name)
  const fault = checkAeTitle(text).find(({ severity }) => severity === 'error')
  if (fault) throw new UsageError(`--${name}: ${fault.title}`)
  return trimAeTitle(text)
}
