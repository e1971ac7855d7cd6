import type { Socket } from 'node:net'
import type { House, Tell } from './house'
import type { Witness } from './witness'

/** The listener that a connection came in by. */
export type Door = 'tls' | 'plain'

/** One connection on its way through the house. */
export interface Guest {
  readonly raw: Socket
  readonly door: Door
  readonly house: House
  readonly tell: Tell
  readonly witness: Witness
}
