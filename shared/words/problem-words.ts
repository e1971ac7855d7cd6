import type { Problem } from '../result'
import { findingWords } from './catalogue/catalogue-words'
import { sayKept } from './kept-saying'
import type { Language } from './messages'

/** What a person reads of a problem. */
export type ProblemText = Pick<Problem, 'title' | 'next' | 'detail'>
export type SaidProblem = ProblemText & Pick<Problem, 'said' | 'finding'>

/** A problem in a language; what its machine side did not say as data stays English. */
export function problemWords(language: Language, problem: SaidProblem): ProblemText {
  const { title, next, detail, said, finding } = problem
  const found = finding ? findingWords(language, finding, { title, fix: '' }).title : title
  return {
    title: sayKept(language, said?.title, found),
    next: next && sayKept(language, said?.next, next),
    detail
  }
}
