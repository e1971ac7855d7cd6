import type { Witness } from '../book'
import { IKE_EVENTS, type IkeEvent } from '../rule'

/** How often each thing happened. */
export type Counts = Record<IkeEvent, number>

/** What a negotiation has done so far: since its last success or answer, and ever. */
export interface Course {
  counts: Counts
  readonly seen: Counts
  readonly last: Partial<Record<IkeEvent, Witness>>
}

export function noCounts(): Counts {
  return Object.fromEntries(IKE_EVENTS.map((event) => [event, 0])) as Counts
}
