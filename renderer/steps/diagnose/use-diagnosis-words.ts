import type { Diagnosis } from '../../../shared/contract'
import { nextWords, whyWords } from '../../../shared/words/catalogue/diagnosis-words'
import { phraseWords } from '../../../shared/words/catalogue/phrase-words'
import { useApp } from '../../store/app'

/** What a diagnosis says, in the language that the person chose; its phrases are loaded with this room. */
export function useDiagnosisWords() {
  const language = useApp(({ settings }) => settings.language)
  return {
    phrase: (english: string) => phraseWords(language, english),
    why: (candidate: Diagnosis['candidates'][number]) => whyWords(language, candidate),
    next: (diagnosis: Diagnosis) => nextWords(language, diagnosis)
  } as const
}
