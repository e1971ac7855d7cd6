import { IntlMessageFormat } from 'intl-messageformat'
import { MESSAGES, type Language, type WordId } from './messages'

/** What stands in a gap: a text or number as it is in every language, or a sentence of its own. */
export type Value = string | number | Saying
export type Values = Readonly<Record<string, Value>>

/** A sentence not yet said: its id and what stands in its gaps. Steps, screens and findings hold these. */
export interface Saying {
  readonly id: WordId
  readonly values?: Values
}

// Parsing a message costs more than filling it in, and the same words are said at every keystroke.
const parsed = new Map<string, IntlMessageFormat>()

/** The sentence `id` in a language, its ICU placeholders filled in. Throws when a placeholder has no value. */
export function say(language: Language, id: WordId, values?: Values): string {
  const inGaps = Object.entries(values ?? {}).map(([gap, value]) => [gap, wordsOf(language, value)])
  return String(messageFor(language, id).format(Object.fromEntries(inGaps)))
}

/** Says a sentence that was kept as data. */
export function sayThis(language: Language, saying: Saying): string {
  return say(language, saying.id, saying.values)
}

function wordsOf(language: Language, value: Value): string | number {
  return typeof value === 'object' ? sayThis(language, value) : value
}

function messageFor(language: Language, id: WordId): IntlMessageFormat {
  const key = `${language} ${id}`
  const known = parsed.get(key)
  if (known) return known
  // `<` is a sign like any other here: the words carry no markup.
  const message = new IntlMessageFormat(MESSAGES[language][id], language, undefined, {
    ignoreTag: true
  })
  parsed.set(key, message)
  return message
}
