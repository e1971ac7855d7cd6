import type { WordId } from '../../shared/words/messages'
import { say, type Saying, type Values } from '../../shared/words/say'
import { useApp } from './app'

/** Says a sentence in the language that the person chose. */
export type Say = (words: WordId | Saying, values?: Values) => string

export function useSay(): Say {
  const language = useApp(({ settings }) => settings.language)
  return (words, values) =>
    typeof words === 'string' ? say(language, words, values) : say(language, words.id, words.values)
}
