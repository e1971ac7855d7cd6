import { MESSAGES, type Language, type WordId } from './messages'
import { sayThis, type Saying } from './say'

/** A sentence as it was kept in a file or came over the wire: another version may have said it. */
export interface KeptSaying {
  readonly id: string
  readonly values?: Readonly<Record<string, unknown>> | undefined
}

/** The sentence in a language, or the English that came with it where these words do not know it. */
export function sayKept(language: Language, kept: KeptSaying | undefined, english: string): string {
  if (language === 'en' || !kept || !isSaying(kept)) return english
  try {
    return sayThis(language, kept)
  } catch {
    // The sentence of that version had other gaps.
    return english
  }
}

function isSaying(kept: unknown): kept is Saying {
  if (typeof kept !== 'object' || kept === null) return false
  const { id, values = {} } = kept as KeptSaying
  return isWordId(id) && Object.values(values).every(fitsGap)
}

function isWordId(id: unknown): id is WordId {
  return typeof id === 'string' && Object.hasOwn(MESSAGES.en, id)
}

function fitsGap(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || isSaying(value)
}
