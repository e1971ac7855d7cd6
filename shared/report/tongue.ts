import { causeTitle } from '../causes/catalogue'
import type { FixPlace } from '../causes/codes'
import { describeFixPlace } from '../causes/fix-places'
import type { KeptFix } from '../words/catalogue/catalogue-words'
import { english, type EngineSaying } from '../words/english'
import type { KeptSaying } from '../words/kept-saying'
import type { Language } from '../words/messages'

/** A sentence with what it was kept as, where it was. */
export interface Kept {
  readonly said?: KeptSaying | undefined
}

/** The language that a document is written in: its own words, and those of what was found. */
export interface Tongue {
  readonly language: Language
  readonly say: (said: EngineSaying) => string
  readonly finding: (finding: Kept & { readonly summary: string }) => string
  readonly why: (candidate: Kept & { readonly why: string }) => string
  readonly fix: (cause: string, fix: KeptFix) => string
  readonly cause: (cause: string) => string
  readonly place: (place: FixPlace) => string
  readonly rung: (id: string, title: string) => string
  readonly step: (id: string) => string
}

/** As the command line writes, and as support reads: nothing of the window's words is loaded. */
export const ENGLISH: Tongue = {
  language: 'en',
  say: english,
  finding: ({ summary }) => summary,
  why: ({ why }) => why,
  fix: (_, { what }) => what,
  cause: causeTitle,
  place: describeFixPlace,
  rung: (_, title) => title,
  step: stepName
}

/** `usb-drive` → `Usb drive`; the wizard's own titles are for the window, ids are stable. */
function stepName(id: string): string {
  const words = id.replace(/[-_.:]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
