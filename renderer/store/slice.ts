import type { Saying } from '../../shared/words/say'
import type { StateCreator } from 'zustand'

/** One part of the store: gives its own, and sees of the others what it names. */
export type Slice<Own, Others = unknown> = StateCreator<Own & Others, [], [], Own>

/** Progress of a job as the wire tells it: `value` from 0 to 1. */
export interface Progress {
  readonly value: number
  readonly title: Saying
  readonly description?: string
}
