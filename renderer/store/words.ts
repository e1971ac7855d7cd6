import {
  causeWords,
  findingWords,
  fixWords,
  placeWords
} from '../../shared/words/catalogue/catalogue-words'
import { sayKept, type KeptSaying } from '../../shared/words/kept-saying'
import type { Language, WordId } from '../../shared/words/messages'
import { problemWords, type SaidProblem } from '../../shared/words/problem-words'
import { say, type Saying, type Values } from '../../shared/words/say'
import { useApp } from './app'

/** Says a sentence in the language that the person chose. */
export type Say = (words: WordId | Saying, values?: Values) => string

export function useSay(): Say {
  const language = useApp(({ settings }) => settings.language)
  return (words, values) =>
    typeof words === 'string' ? say(language, words, values) : say(language, words.id, words.values)
}

/** Says what a finding keeps, or the English beside it where these words do not know it. */
export type SayKept = (kept: KeptSaying | undefined, english: string) => string

export function useSayKept(): SayKept {
  const language = useApp(({ settings }) => settings.language)
  return (kept, english) => sayKept(language, kept, english)
}

/** What a person reads of a problem. */
export function useProblemWords() {
  const language = useApp(({ settings }) => settings.language)
  return (problem: SaidProblem) => problemWords(language, problem)
}

/** The catalogues of causes, findings and places in the language that the person chose. */
export function useCatalogue() {
  const language = useApp(({ settings }) => settings.language)
  return {
    cause: (...[code]: Rest<typeof causeWords>) => causeWords(language, code),
    fix: (...of: Rest<typeof fixWords>) => fixWords(language, ...of),
    finding: (...of: Rest<typeof findingWords>) => findingWords(language, ...of),
    place: (...[where]: Rest<typeof placeWords>) => placeWords(language, where)
  } as const
}

export type Catalogue = ReturnType<typeof useCatalogue>

type Rest<F extends (language: Language, ...rest: never[]) => unknown> =
  Parameters<F> extends [Language, ...infer R] ? R : never
