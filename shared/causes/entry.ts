import type { Fix, Side } from './codes'

/** What the product knows about one cause. */
export interface CauseEntry {
  /** Plain words, at most 60 characters. */
  readonly title: string
  /** What has happened, in one or two sentences. */
  readonly meaning: string
  /** Who usually has to act; evidence of a run may say otherwise. */
  readonly whose: Side | null
  /** Most likely mend first; empty only for a healthy connection. */
  readonly fixes: readonly Fix[]
  /** What to look at, or ask the other side for, to be sure. */
  readonly evidenceWanted: readonly string[]
}
