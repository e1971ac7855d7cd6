import type { Saying } from '../../shared/words/say'
import type { StateCreator } from 'zustand'
import type { AppState } from './app'

/** One part of the store: sees the whole, gives its own. */
export type Slice<T> = StateCreator<AppState, [], [], T>

/** Progress of a job as the wire tells it: `value` from 0 to 1. */
export interface Progress {
  readonly value: number
  readonly title: Saying
  readonly description?: string
}
