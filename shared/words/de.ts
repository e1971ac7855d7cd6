import { todo } from './de/todo'
import { scanner } from './de/scanner'
import { common } from './de/common'
import { problem } from './de/problem'
import { step } from './de/step'

export const de = { ...common, ...problem, ...step, ...scanner, ...todo } as const
