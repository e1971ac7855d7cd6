import { Worker } from 'node:worker_threads'
import type { LiveExpectation } from '../../../shared/ge/live-check-seen'
import { ok, problem, type Problem, type Result } from '../../../shared/result'
import type { PracticeEvent } from './practice-events'
import type { Arrival } from './study-store'
import type { ThreadOptions, WorkerMessage, WorkerRequest } from './worker-messages'

/** An endpoint that runs on its own thread, as the window holds it. */
export interface HostedPractice {
  readonly port: number
  readonly plainPort: number | null
  readonly caCertificate: string
  /** What had arrived in earlier runs; `stored` events tell the rest. */
  readonly arrivals: readonly Arrival[]
  readonly setAllowAnonymous: (allow: boolean) => void
  readonly setWatch: (watch: LiveExpectation | null) => void
  /** Ends it; done when the last object is on disk and the thread is gone. */
  readonly stop: () => Promise<void>
}

export interface HostListeners {
  readonly onEvent: (event: PracticeEvent) => void
  /** The thread ended without being asked to. */
  readonly onGone: (problem: Problem) => void
}

const GONE = problem('our-fault', 'The practice endpoint has ended unexpectedly.', {
  next: 'Start it again.'
})

/**
 * Starts the practice endpoint on a thread. `workerPath` is dist/electron/practice-worker.cjs, handed
 * in by the composition root. Problems: those of `startPractice`, and `our-fault` for a dead thread.
 */
export function hostPractice(
  workerPath: string,
  options: ThreadOptions,
  { onEvent, onGone }: HostListeners
): Promise<Result<HostedPractice>> {
  const worker = new Worker(workerPath)
  const ask = (request: WorkerRequest): void => worker.postMessage(request)
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  let isWanted = true

  return new Promise((resolve) => {
    const fail = (detail: string): void => {
      const gone = { ...GONE.problem, detail }
      resolve({ ok: false, problem: gone })
      if (isWanted) onGone(gone)
      isWanted = false
    }
    worker.on('error', (error) => fail(error.message))
    worker.on('exit', () => fail('the thread is gone'))
    worker.on('message', (message: WorkerMessage) => {
      if (message.type === 'event') return onEvent(message.event)
      if (message.type === 'stopped') return
      isWanted = message.type === 'started'
      if (message.type === 'failed') {
        resolve({ ok: false, problem: message.problem })
        ask({ type: 'stop' })
        return
      }
      resolve(ok(hosted(message)))
    })
    ask({ type: 'start', options })
  })

  function hosted(started: Extract<WorkerMessage, { type: 'started' }>): HostedPractice {
    const { port, plainPort, caCertificate, arrivals } = started
    return {
      port,
      plainPort,
      caCertificate,
      arrivals,
      setAllowAnonymous: (allow) => ask({ type: 'allow-anonymous', allow }),
      setWatch: (watch) => ask({ type: 'watch', watch }),
      stop: async () => {
        isWanted = false
        ask({ type: 'stop' })
        await ended
      }
    }
  }
}
