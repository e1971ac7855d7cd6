import type { Language } from '../words/messages'

/**
 * A printed sheet as data: what is the same on paper and in Notepad. A value of null is a line that is
 * filled in by hand.
 */
export interface Paper {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  /** Stands first and cannot be overlooked. */
  readonly warnings: readonly string[]
  readonly sections: readonly PaperSection[]
  readonly footer: string
}

export type PaperSection =
  | { readonly title: string; readonly values: readonly PaperValue[] }
  | { readonly title: string; readonly steps: readonly PaperStep[] }

export interface PaperValue {
  readonly label: string
  readonly value: string | null
}

/** A place to go to (path) or a thing to do there. */
export interface PaperStep {
  readonly path?: string
  readonly text: string
  readonly note?: string
}
