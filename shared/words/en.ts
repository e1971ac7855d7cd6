import { common } from './en/common'
import { problem } from './en/problem'
import { step } from './en/step'

export const en = { ...common, ...problem, ...step } as const
