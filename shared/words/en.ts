import { shell } from './en/shell'
import { desk } from './en/desk'
import { drive } from './en/drive'
import { proof } from './en/proof'
import { handOver } from './en/hand-over'
import { practice } from './en/practice'
import { fleet } from './en/fleet'
import { rooms } from './en/rooms'
import { tunnel } from './en/tunnel'
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
import { live } from './en/live'
import { event } from './en/event'
import { ask } from './en/ask'
import { refusal } from './en/refusal'
import { ike } from './en/ike'
import { peer } from './en/peer'
import { rung } from './en/rung'
import { why } from './en/why'
import { gateway } from './en/gateway'
import { paper } from './en/paper'
import { dialog } from './en/dialog'
import { kit } from './en/kit'
import { report } from './en/report'
import { row } from './en/row'
import { tunnelFinding } from './en/tunnel-finding'
import { wire } from './en/wire'

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
  ...ipsec,
  ...shell,
  ...desk,
  ...drive,
  ...proof,
  ...handOver,
  ...practice,
  ...live,
  ...event,
  ...rung,
  ...why,
  ...peer,
  ...wire,
  ...ike,
  ...ask,
  ...refusal,
  ...tunnelFinding,
  ...gateway,
  ...paper,
  ...dialog,
  ...kit,
  ...report,
  ...row,
  ...fleet,
  ...rooms,
  ...tunnel
} as const
