import type { FixPlace } from '../../../causes/codes'

/** What a person reads of a cause, in a language other than the catalogue's English. */
export interface CauseWords {
  readonly title: string
  readonly meaning: string
  /** What to do, by the place where it is done: the same places as in the catalogue. */
  readonly fixes: Readonly<Partial<Record<FixPlace, string>>>
}
