import { causeWords, fixWords, placeWords } from '../words/catalogue/catalogue-words'
import { sayKept } from '../words/kept-saying'
import { MESSAGES, type Language, type WordId } from '../words/messages'
import { rungTitles, sayOfRung, type RungTeller } from '../words/rung-words'
import { say, sayThis } from '../words/say'
import { ENGLISH, type Tongue } from './tongue'

/** The language of the person at the window, for a paper that stays at the site. */
export function tongueOf(language: Language): Tongue {
  if (language === 'en') return ENGLISH
  const rungs = rungTellerOf(language)
  return {
    language,
    say: (said) => sayThis(language, said),
    finding: ({ said, summary }) => sayOfRung(rungs, said, summary),
    why: ({ said, why }) => sayKept(language, said, why),
    fix: (cause, fix) => fixWords(language, cause, fix),
    cause: (cause) => causeWords(language, cause).title,
    place: (place) => {
      const { label, path } = placeWords(language, place)
      return `${label} – ${path}`
    },
    rung: (id, title) => rungs.titleOf(id) ?? title,
    step: (id) => wordsFor(language, `shell.step-${id}`) ?? ENGLISH.step(id)
  }
}

function rungTellerOf(language: Language): RungTeller {
  const sayIn: RungTeller['say'] = (id, values) => say(language, id, values)
  return {
    say: sayIn,
    sayKept: (said, english) => sayKept(language, said, english),
    titleOf: rungTitles(sayIn)
  }
}

/** A step of another version has no words here. */
function wordsFor(language: Language, id: string): string | null {
  return Object.hasOwn(MESSAGES.en, id) ? say(language, id as WordId) : null
}
