import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron'
import { CHANNELS } from '../../shared/channels'
import {
  CALLS,
  EVENTS_PER_SECOND,
  JOBS,
  TOPICS,
  type CallName,
  type JobName,
  type TopicName,
  type TopicValue
} from '../../shared/contract'
import { problem, type Result } from '../../shared/result'
import { guarded, type Schema } from './guarded'
import { throttle } from './throttle'
import type { CallHandlers, JobHandlers, ReportBug } from './wire'

export interface Serving {
  readonly calls: CallHandlers
  readonly jobs: JobHandlers
  /** The sender check: only the top frame of our own window, on our own origin. */
  readonly isTrusted: (event: IpcMainInvokeEvent | IpcMainEvent) => boolean
  readonly reportBug: ReportBug
}

export interface Wire {
  readonly publish: <N extends TopicName>(topic: N, value: TopicValue<N>) => void
  /** Cancels every job; called when the window closes. */
  readonly cancelAll: () => void
}

type AnyHandler = (input: never, context?: never) => Promise<Result<unknown>>

/** Serves the contract over Electron's ipcMain; `pages` gives the windows that topics are pushed to. */
export function serve(
  ipcMain: IpcMain,
  serving: Serving,
  pages: () => readonly WebContents[]
): Wire {
  const topics = new Map<string, unknown>()
  const jobs = new Map<string, AbortController>()
  serveCalls(ipcMain, serving)
  serveJobs(ipcMain, serving, jobs)
  ipcMain.handle(CHANNELS.topicRead, (event, message: { topic?: unknown }) =>
    serving.isTrusted(event) ? (topics.get(String(message?.topic)) ?? null) : null
  )
  return {
    publish: (topic, value) => {
      topics.set(topic, TOPICS[topic].parse(value))
      for (const page of pages()) page.send(CHANNELS.topic, { topic, value })
    },
    cancelAll: () => jobs.forEach((job) => job.abort())
  }
}

function serveCalls(ipcMain: IpcMain, serving: Serving): void {
  ipcMain.handle(CHANNELS.call, (event, message: { name?: unknown; input?: unknown }) => {
    if (!serving.isTrusted(event)) return refused('this page may not call')
    const name = message?.name
    if (!isCallName(name)) return refused(`no such call: ${String(name)}`)
    const handler = serving.calls[name] as unknown as AnyHandler
    return guarded(
      name,
      CALLS[name].input as Schema<never>,
      message.input,
      handler,
      serving.reportBug
    )
  })
}

function serveJobs(ipcMain: IpcMain, serving: Serving, jobs: Map<string, AbortController>): void {
  ipcMain.on(
    CHANNELS.jobStart,
    (event, message: { id?: unknown; name?: unknown; input?: unknown }) => {
      if (!serving.isTrusted(event)) return
      const { id, name, input } = message ?? {}
      const answer = (value: unknown) => tell(event.sender, String(id), 'answer', value)
      if (typeof id !== 'string' || jobs.has(id))
        return answer(refused('a job needs an id of its own'))
      if (!isJobName(name)) return answer(refused(`no such job: ${String(name)}`))
      const controller = new AbortController()
      jobs.set(id, controller)
      const stop = () => controller.abort()
      event.sender.once('destroyed', stop)
      void runJob(serving, name, input, id, event.sender, controller.signal)
        .then(answer)
        .finally(() => {
          jobs.delete(id)
          event.sender.off('destroyed', stop)
        })
    }
  )
  ipcMain.on(CHANNELS.jobCancel, (event, message: { id?: unknown }) => {
    if (serving.isTrusted(event)) jobs.get(String(message?.id))?.abort()
  })
}

async function runJob(
  serving: Serving,
  name: JobName,
  input: unknown,
  id: string,
  sender: WebContents,
  signal: AbortSignal
): Promise<Result<unknown>> {
  const events = throttle<unknown>(
    EVENTS_PER_SECOND,
    (event) => tell(sender, id, 'event', event),
    (event) => typeof event === 'object' && event !== null && 'value' in event
  )
  const handler = serving.jobs[name] as unknown as AnyHandler
  const context = { signal, emit: events.push } as never
  const schema = JOBS[name].input as Schema<never>
  const answer = await guarded(
    name,
    schema,
    input,
    (value) => handler(value, context),
    serving.reportBug
  )
  events.flush()
  return answer
}

function tell(sender: WebContents, id: string, kind: 'event' | 'answer', value: unknown): void {
  if (!sender.isDestroyed()) sender.send(CHANNELS.jobMessage, { id, kind, value })
}

function refused(detail: string): Result<never> {
  return problem('not-allowed', { id: 'refusal.not-served' }, { detail })
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(CALLS, name)
}

function isJobName(name: unknown): name is JobName {
  return typeof name === 'string' && Object.hasOwn(JOBS, name)
}
