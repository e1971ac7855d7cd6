import { causeEntry, firstFix, isCause } from '../../causes/catalogue'
import type { Diagnosis } from '../../diagnosis/diagnosis-wire'
import { askFor, furtherLog } from '../../diagnosis/further-log'
import type { FixPlace } from '../../causes/codes'
import type { Language } from '../messages'
import { say, sayThis } from '../say'
import { causeWords, fixWords } from './catalogue-words'
import { phraseWords } from './phrase-words'

type Candidate = Diagnosis['candidates'][number]

/** Why a candidate is one: the line that says so, else what the cause means. */
export function whyWords(language: Language, { cause, why }: Candidate): string {
  if (isCause(cause) && why === causeEntry(cause).meaning)
    return causeWords(language, cause).meaning
  const [, line, says] = /^Line (\d+): (.+)\.$/s.exec(why) ?? []
  if (line === undefined || says === undefined) return why
  return say(language, 'ask.line', { line, says: phraseWords(language, says) })
}

/** What to do next, and what to ask the other side for where this side's log cannot decide. */
export function nextWords(language: Language, diagnosis: Diagnosis): string {
  const { kind, cause, candidates, next } = diagnosis
  if (language === 'en' || !isCause(cause)) return next
  if (cause === 'ok') return say(language, 'ask.nothing')
  const fix = candidates[0]?.fix ?? firstFix(cause)
  const mend = fix ? fixWords(language, cause, { ...fix, where: fix.where as FixPlace }) : ''
  const further = furtherLog(kind, candidates)
  if (!further) return mend
  const wanted = further.wanted && phraseWords(language, further.wanted)
  return `${mend} ${sayThis(language, askFor({ ...further, wanted }))}`.trim()
}
