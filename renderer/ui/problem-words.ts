import { createContext } from 'react'
import type { ProblemText, SaidProblem } from '../../shared/words/problem-words'

/** How a problem reads in the person's language: the frame hands it in, for parts know no store. */
export const ProblemWords = createContext<(problem: SaidProblem) => ProblemText>(
  (problem) => problem
)
