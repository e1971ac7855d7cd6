import { causeWords, fixWords, placeWords } from '../words/catalogue/catalogue-words'
import { sayKept } from '../words/kept-saying'
import { MESSAGES, type Language, type WordId } from '../words/messages'
import { say, sayThis } from '../words/say'
import { ENGLISH, type Tongue } from './tongue'

/** The language of the person at the window, for a paper that stays at the site. */
export function tongueOf(language: Language): Tongue {
  if (language === 'en') return ENGLISH
  return {
    language,
    say: (said) => sayThis(language, said),
    finding: ({ said, summary }) => sayKept(language, said, summary),
    why: ({ said, why }) => sayKept(language, said, why),
    fix: (cause, fix) => fixWords(language, cause, fix),
    cause: (cause) => causeWords(language, cause).title,
    place: (place) => {
      const { label, path } = placeWords(language, place)
      return `${label} – ${path}`
    },
    rung: (id, title) => wordsFor(language, `proof.rung-${id.replace(':', '-')}`) ?? title,
    step: (id) => wordsFor(language, `shell.step-${id}`) ?? ENGLISH.step(id)
  }
}

/** A step or rung of another version has no words here. */
function wordsFor(language: Language, id: string): string | null {
  return Object.hasOwn(MESSAGES.en, id) ? say(language, id as WordId) : null
}
