import type { ConnectionMode } from '../site'

export type ProbeMode = ConnectionMode

/** Whom a probe talks to and as whom; stands in the report. */
export interface ProbeTarget {
  readonly host: string
  readonly port: number
  readonly called: string
  readonly calling: string
  readonly mode: ProbeMode
}
