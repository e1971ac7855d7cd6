import { todo } from './en/todo'
import { scanner } from './en/scanner'
import { common } from './en/common'
import { problem } from './en/problem'
import { step } from './en/step'

export const en = { ...common, ...problem, ...step, ...scanner, ...todo } as const
