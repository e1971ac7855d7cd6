import { shell } from './de/shell'
import { desk } from './de/desk'
import { drive } from './de/drive'
import { proof } from './de/proof'
import { handOver } from './de/hand-over'
import { practice } from './de/practice'
import { fleet } from './de/fleet'
import { rooms } from './de/rooms'
import { tunnel } from './de/tunnel'
import { ipsec } from './de/ipsec'
import { card } from './de/card'
import { looks } from './de/looks'
import { answer } from './de/answer'
import { heartlab } from './de/heartlab'
import { todo } from './de/todo'
import { scanner } from './de/scanner'
import { common } from './de/common'
import { problem } from './de/problem'
import { step } from './de/step'
import { live } from './de/live'
import { event } from './de/event'
import { ask } from './de/ask'
import { refusal } from './de/refusal'
import { ike } from './de/ike'
import { peer } from './de/peer'
import { rung } from './de/rung'
import { why } from './de/why'
import { gateway } from './de/gateway'
import { paper } from './de/paper'
import { dialog } from './de/dialog'
import { kit } from './de/kit'
import { report } from './de/report'
import { row } from './de/row'
import { tunnelFinding } from './de/tunnel-finding'
import { wire } from './de/wire'

export const de = {
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
