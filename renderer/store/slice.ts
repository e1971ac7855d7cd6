import type { Saying } from '../../shared/words/say'
import type { StateCreator } from 'zustand'

/** One part of the store: gives its own, and sees of the others what it names. */
export type Slice<Own, Others = unknown> = StateCreator<Own & Others, [], [], Own>

/** What an action works with that stands beside its slice. */
export type Store<State> = readonly [
  set: Parameters<StateCreator<State>>[0],
  get: Parameters<StateCreator<State>>[1]
]

/** Progress of a job as the wire tells it: `value` from 0 to 1. */
export interface Progress {
  readonly value: number
  readonly title: Saying
  readonly description?: string
}
