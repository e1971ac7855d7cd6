import {
  CALLS,
  JOBS,
  TOPICS,
  type CallInput,
  type CallName,
  type CallOutput,
  type JobEvent,
  type JobInput,
  type JobName,
  type JobOutput,
  type TopicName,
  type TopicValue
} from '../shared/contract'
import { ok, problem, problemSchema, type Result } from '../shared/result'

/** What the preload exposes: untyped messages, checked here on arrival. */
export interface Wire {
  call(name: string, input: unknown): Promise<unknown>
  job(
    name: string,
    input: unknown,
    onEvent: (event: unknown) => void
  ): { readonly done: Promise<unknown>; cancel(): void }
  on(topic: string, handler: (value: unknown) => void): () => void
}

declare global {
  interface Window {
    readonly bridge?: Wire
  }
}

export interface Job<T> {
  readonly done: Promise<Result<T>>
  cancel(): void
}

interface Schema<T> {
  safeParse(
    value: unknown
  ): { readonly success: true; readonly data: T } | { readonly success: false }
}

let installed: Wire | null = null

/** Puts another wire in the place of the window's: the fake one, in tests and in a plain browser. */
export function installWire(wire: Wire | null): void {
  installed = wire
}

export function hasWire(): boolean {
  return wire() !== null
}

/** Asks the machine side one thing. Never throws: a broken wire is a Problem like any other. */
export async function call<N extends CallName>(
  name: N,
  input: CallInput<N>
): Promise<Result<CallOutput<N>>> {
  const answer = await reached(() => wire()?.call(name, input))
  return readAnswer(CALLS[name].output as unknown as Schema<CallOutput<N>>, answer)
}

/** Starts long work; events arrive in order and all before the answer. */
export function job<N extends JobName>(
  name: N,
  input: JobInput<N>,
  onEvent: (event: JobEvent<N>) => void
): Job<JobOutput<N>> {
  const event = JOBS[name].event as unknown as Schema<JobEvent<N>>
  const output = JOBS[name].output as unknown as Schema<JobOutput<N>>
  const started = wire()?.job(name, input, (value) => {
    const read = event.safeParse(value)
    if (read.success) onEvent(read.data)
  })
  return {
    done: reached(() => started?.done).then((answer) => readAnswer(output, answer)),
    cancel: () => started?.cancel()
  }
}

/** Listens to a topic; the present value comes first, then every new one. Returns the way to stop. */
export function listen<N extends TopicName>(
  topic: N,
  handler: (value: TopicValue<N>) => void
): () => void {
  const schema = TOPICS[topic] as unknown as Schema<TopicValue<N>>
  const stop = wire()?.on(topic, (value) => {
    const read = schema.safeParse(value)
    if (read.success) handler(read.data)
  })
  return stop ?? (() => undefined)
}

function wire(): Wire | null {
  return installed ?? window.bridge ?? null
}

async function reached(send: () => Promise<unknown> | undefined): Promise<unknown> {
  try {
    return await send()
  } catch {
    return undefined
  }
}

function readAnswer<T>(schema: Schema<T>, answer: unknown): Result<T> {
  if (isEnvelope(answer) && answer.ok) {
    const read = schema.safeParse(answer.value)
    if (read.success) return ok(read.data)
  }
  if (isEnvelope(answer) && !answer.ok) {
    const read = problemSchema.safeParse(answer.problem)
    if (read.success) return { ok: false, problem: read.data }
  }
  return problem(
    'our-fault',
    { id: 'refusal.not-understood' },
    { next: { id: 'refusal.close-and-open' } }
  )
}

function isEnvelope(
  answer: unknown
): answer is { readonly ok: boolean; readonly value?: unknown; readonly problem?: unknown } {
  return typeof answer === 'object' && answer !== null && 'ok' in answer
}
