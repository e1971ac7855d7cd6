import { ipsec } from './en/ipsec'
import { card } from './en/card'
import { looks } from './en/looks'
import { answer } from './en/answer'
import { heartlab } from './en/heartlab'
import { todo } from './en/todo'
import { scanner } from './en/scanner'
import { common } from './en/common'
import { problem } from './en/problem'
import { step } from './en/step'

export const en = {
  ...common,
  ...problem,
  ...step,
  ...scanner,
  ...todo,
  ...heartlab,
  ...answer,
  ...looks,
  ...card,
  ...ipsec
} as const
