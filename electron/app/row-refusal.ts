import type { RowProblem } from '../../shared/kit/device-row'
import type { Problem } from '../../shared/result'
import { english, type EngineSaying } from '../../shared/words/english'

/** A row's fault as the reason why nothing was written for it. */
export function rowRefusal(fault: RowProblem, next?: EngineSaying): Problem {
  const { code, field, title, said, finding } = fault
  return {
    code: finding === 'wrong-password' ? 'wrong-password' : 'mismatch',
    title,
    next: next && english(next),
    field: field ?? undefined,
    detail: finding ?? code,
    finding,
    said: { title: said, next }
  }
}
