import { Worker } from 'node:worker_threads'
import { ok, problem, type Result } from '../../../shared/result'
import { english } from '../../../shared/words/english'
import type { PracticeEvent } from './practice-events'
import type { PracticeEndpoint } from './start-practice'
import type { Arrival } from './study-store'
import type { ThreadOptions, WorkerMessage, WorkerRequest } from './worker-messages'

type Started = Extract<WorkerMessage, { type: 'started' }>

const GONE = problem(
  'our-fault',
  { id: 'refusal.practice-ended' },
  { next: { id: 'refusal.start-it-again' } }
)
const GONE_SAYING = { id: 'event.thread-ended' } as const

/**
 * Starts the practice endpoint on a thread of its own and stands in for it. `workerPath` is
 * dist/electron/practice-worker.cjs, handed in by the composition root. Problems: those of
 * `startPractice`, and `our-fault` for a thread that dies; one that dies later tells a `problem` event.
 */
export function hostPractice(
  workerPath: string,
  options: ThreadOptions,
  onEvent: (event: PracticeEvent) => void
): Promise<Result<PracticeEndpoint>> {
  return new Promise((resolve) => {
    const worker = new Worker(workerPath)
    const earlier: Arrival[] = []
    let isRunning = false

    function onMessage(message: WorkerMessage): void {
      switch (message.type) {
        case 'event':
          if (message.event.event === 'stored') earlier.push(arrivalOf(message.event))
          return onEvent(message.event)
        case 'failed':
          resolve({ ok: false, problem: message.problem })
          return void worker.terminate()
        case 'started':
          isRunning = true
          earlier.push(...message.arrivals)
          return resolve(ok(standIn(worker, message, earlier)))
        case 'stopped':
          isRunning = false
      }
    }
    function onGone(detail: string): void {
      resolve({ ok: false, problem: { ...GONE.problem, detail } })
      if (isRunning) onEvent(goneEvent())
      isRunning = false
    }
    worker.on('message', onMessage)
    worker.on('error', (error) => onGone(error.message))
    worker.on('exit', () => onGone('the thread is gone'))
    ask(worker, { type: 'start', options })
  })
}

function standIn(worker: Worker, started: Started, arrivals: readonly Arrival[]): PracticeEndpoint {
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  return {
    port: started.port,
    plainPort: started.plainPort,
    caCertificate: started.caCertificate,
    arrivals: () => [...arrivals],
    setAllowAnonymous: (allow) => ask(worker, { type: 'allow-anonymous', allow }),
    setWatch: (watch) => ask(worker, { type: 'watch', watch }),
    stop: async () => {
      ask(worker, { type: 'stop' })
      await ended
    }
  }
}

function ask(worker: Worker, request: WorkerRequest): void {
  worker.postMessage(request)
}

function arrivalOf(stored: Extract<PracticeEvent, { event: 'stored' }>): Arrival {
  const { at, calling, kind, sopClassUid, sopInstanceUid } = stored
  const { studyInstanceUid, transferSyntax, bytes, file } = stored
  return {
    at,
    calling,
    kind,
    sopClassUid,
    sopInstanceUid,
    studyInstanceUid,
    transferSyntax,
    bytes,
    file
  }
}

function goneEvent(): PracticeEvent {
  return {
    event: 'problem',
    at: new Date().toISOString(),
    connection: null,
    says: english(GONE_SAYING),
    said: GONE_SAYING
  }
}
