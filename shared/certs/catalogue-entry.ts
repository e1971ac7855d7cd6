import type { Fix, FixPlace } from '../causes/codes'

/** What a person reads of a finding: what it is, then where and how it is mended. */
export interface CatalogueEntry {
  readonly title: string
  readonly fix: Fix
}

/** One line of a catalogue: the title, and what to do at which place. */
export function entry(title: string, where: FixPlace, what: string): CatalogueEntry {
  return { title, fix: { where, what } }
}
