import type { Drive, Practice, TopicName, TopicValue } from '../shared/contract'
import { problem } from '../shared/result'
import type { Wire } from './bridge'
import { fakeCalls, type CallOptions, type Calls } from './fake-bridge-calls'
import { fakeJobs, type JobOptions, type Jobs } from './fake-bridge-jobs'
import { SAMPLE_DRIVES, SAMPLE_PRACTICE } from './fake-bridge-samples'

type Topics = { readonly [N in TopicName]: TopicValue<N> }

export interface FakeOptions extends CallOptions, JobOptions {
  readonly practice?: Practice
  readonly drives?: readonly Drive[]
  /** What is answered otherwise than the samples do. */
  readonly calls?: Partial<Calls>
  readonly jobs?: Partial<Jobs>
}

export interface FakeBridge extends Wire {
  /** Every call and job so far, in order. */
  readonly asked: readonly { readonly name: string; readonly input: unknown }[]
  push<N extends TopicName>(topic: N, value: TopicValue<N>): void
}

/** A machine side made of data: for component tests, and to look at the page in a plain browser. */
export function fakeBridge(options: FakeOptions = {}): FakeBridge {
  const asked: { name: string; input: unknown }[] = []
  const handlers = new Map<TopicName, Set<(value: unknown) => void>>()
  const topics: { -readonly [N in TopicName]: Topics[N] } = {
    drives: { drives: [...(options.drives ?? SAMPLE_DRIVES)] },
    practice: options.practice ?? SAMPLE_PRACTICE
  }
  const push = <N extends TopicName>(topic: N, value: TopicValue<N>) => {
    Object.assign(topics, { [topic]: value })
    handlers.get(topic)?.forEach((handler) => handler(value))
  }
  const change = (part: Partial<Practice>) => push('practice', { ...topics.practice, ...part })
  const calls = { ...fakeCalls(options, change), ...options.calls } as Record<string, Untyped>
  const jobs = { ...fakeJobs(options), ...options.jobs } as unknown as Record<string, UntypedJob>

  return {
    asked,
    push,
    call: async (name, input) => {
      asked.push({ name, input })
      return calls[name]?.(input) ?? problem('our-fault', `No fake for ${name}.`)
    },
    job: (name, input, onEvent) => {
      asked.push({ name, input })
      const stop = new AbortController()
      const done = jobs[name]?.(input, onEvent, stop.signal) ?? Promise.resolve(undefined)
      return { done, cancel: () => stop.abort() }
    },
    on: (topic, handler) => {
      const name = topic as TopicName
      const listening = handlers.get(name) ?? new Set()
      handlers.set(name, listening.add(handler))
      handler(topics[name])
      return () => listening.delete(handler)
    }
  }
}

type Untyped = (input: unknown) => unknown
type UntypedJob = (
  input: unknown,
  emit: (event: unknown) => void,
  signal: AbortSignal
) => Promise<unknown>
