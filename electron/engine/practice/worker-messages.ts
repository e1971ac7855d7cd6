import type { LiveExpectation } from '../../../shared/ge/live-check-seen'
import type { Problem } from '../../../shared/result'
import type { PracticeEvent } from './practice-events'
import type { PracticeOptions } from './start-practice'
import type { Arrival } from './study-store'

/** The options that may cross a thread: no functions. */
export type ThreadOptions = Omit<PracticeOptions, 'now'>

/** What the window's thread asks of the endpoint's thread. */
export type WorkerRequest =
  | { readonly type: 'start'; readonly options: ThreadOptions }
  | { readonly type: 'allow-anonymous'; readonly allow: boolean }
  | { readonly type: 'watch'; readonly watch: LiveExpectation | null }
  | { readonly type: 'stop' }

/** What the endpoint's thread tells. `stopped` is its last word. */
export type WorkerMessage =
  | {
      readonly type: 'started'
      readonly port: number
      readonly plainPort: number | null
      readonly caCertificate: string
      /** What had arrived in earlier runs. */
      readonly arrivals: readonly Arrival[]
    }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'event'; readonly event: PracticeEvent }
  | { readonly type: 'stopped' }
