import type { FixPlace } from '../../../shared/causes/codes'
import type { Outcome } from '../../../shared/checks/finding'
import { english, type EngineSaying } from '../../../shared/words/english'

/** The same failure with the mend that the answer itself names, in place of the catalogue's usual one. */
export function mendedBy(outcome: Outcome, where: FixPlace, said: EngineSaying): Outcome {
  const fix = { where, what: english(said), said }
  const [first, ...others] = outcome.candidates ?? []
  return { ...outcome, fix, ...(first && { candidates: [{ ...first, fix }, ...others] }) }
}
