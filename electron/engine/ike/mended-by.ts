import type { Fix } from '../../../shared/causes/codes'
import type { Outcome } from '../../../shared/checks/finding'

/** The same failure with the mend that the answer itself names, in place of the catalogue's usual one. */
export function mendedBy(outcome: Outcome, fix: Fix): Outcome {
  const [first, ...others] = outcome.candidates ?? []
  return { ...outcome, fix, ...(first && { candidates: [{ ...first, fix }, ...others] }) }
}
