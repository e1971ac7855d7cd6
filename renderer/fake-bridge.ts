import type {
  CallInput,
  CallName,
  CallOutput,
  Drive,
  FleetOutcome,
  Inspection,
  JobEvent,
  JobInput,
  JobName,
  JobOutput,
  Practice,
  TopicName,
  TopicValue
} from '../shared/contract'
import { ok, problem, type Result } from '../shared/result'
import type { Site } from '../shared/site'
import type { Wire } from './bridge'
import {
  BUSY_PRACTICE,
  SAMPLE_CA_INSPECTION,
  SAMPLE_DRIVES,
  SAMPLE_INSPECTION,
  SAMPLE_PRACTICE,
  sampleFile
} from './fake-bridge-samples'
import { SAMPLE_WATCH } from './fake-bridge-samples-live'
import { passingFindings, refusedFindings, reportOf } from './fake-bridge-samples-reports'
import {
  SAMPLE_DIAGNOSIS,
  SAMPLE_SEEN,
  sampleFleet,
  refusedTunnelFindings,
  tunnelFindings
} from './fake-bridge-samples-rooms'

type Maybe<T> = T | Promise<T>
type Calls = {
  readonly [N in CallName]: (input: CallInput<N>) => Maybe<Result<CallOutput<N>>>
}
type Jobs = {
  readonly [N in JobName]: (
    input: JobInput<N>,
    emit: (event: JobEvent<N>) => void,
    signal: AbortSignal
  ) => Promise<Result<JobOutput<N>>>
}
type Topics = { readonly [N in TopicName]: TopicValue<N> }

export interface FakeOptions {
  readonly site?: Site | null
  readonly settings?: CallOutput<'settings.read'>
  /** How the ladder ends. */
  readonly probe?: 'pass' | 'refused'
  readonly practice?: Practice
  readonly drives?: readonly Drive[]
  /** Rows of the list of machines that is chosen. */
  readonly machines?: number
  /** Pause between two steps of a job, in milliseconds. */
  readonly paceMs?: number
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

const NAMED = ok({ name: 'HeartLab Connect - GE E95 - Room 1' })

function fakeCalls(options: FakeOptions, change: (part: Partial<Practice>) => void): Calls {
  return {
    'app.info': () =>
      ok({ version: '0.1.0', platform: 'browser', runtime: 'fake', practice: true }),
    'site.open': () => ok({ site: options.site ?? null }),
    'site.save': () => ok({ savedAt: '2026-11-22T06:04:00.000Z' }),
    'site.import': () => ok({ site: options.site ?? null }),
    'site.export': () => NAMED,
    'file.choose': ({ purpose }) => ok({ file: chosenFile(purpose) }),
    'folder.choose': () => ok({ folder: { id: 'folder-1', name: 'Documents/HeartLab kits' } }),
    'certificate.inspect': ({ as, fileId }) => ok(inspectionOf(as, fileId)),
    'certificate.create': ({ aeTitle }) =>
      ok({
        certificate: sampleFile('made', `${aeTitle}.p12`),
        serverCa: sampleFile('made-ca', 'ca.pem'),
        until: '2028-11-22T00:00:00Z'
      }),
    'certificate.repack': () => ok({ certificate: REPACKED }),
    'kit.verify': () =>
      ok({
        holds: true,
        lines: [{ id: 'kit.whole', values: { name: 'GE E95 - Room 1', files: 5 } }]
      }),
    'practice.start': ({ bind, allowAnonymous }) => {
      change({ ...BUSY_PRACTICE, bind, allowAnonymous })
      return ok({ port: 11112 })
    },
    'practice.stop': () => done(change, { ...SAMPLE_PRACTICE }),
    'practice.identity': () => done(change, { identities: BUSY_PRACTICE.identities }),
    'practice.allow-anonymous': ({ allow }) => done(change, { allowAnonymous: allow }),
    'practice.watch': ({ deviceId }) => done(change, { watch: deviceId ? SAMPLE_WATCH : null }),
    'practice.save-ca': ({ format }) => ok({ name: `HeartLab Server CA.${format}` }),
    'practice.use-ca': () => ok({ file: sampleFile('practice-ca', 'Practice Server CA.pem') }),
    'report.save': () => NAMED,
    'bundle.save': () => NAMED,
    'print.page': () => ok({}),
    'clipboard.write': () => ok({}),
    'diagnose.text': () => ok(SAMPLE_DIAGNOSIS),
    'diagnose.file': () => ok(SAMPLE_DIAGNOSIS),
    'tunnel.routes': () => ok({ findings: [] }),
    'tunnel.save': ({ what }) => ok({ name: `heartlab-tunnel-${what}.txt` }),
    'tunnel.config': ({ gateway }) =>
      ok({
        text: `! ${gateway}\ncrypto ikev2 proposal HEARTLAB\n encryption aes-cbc-256`,
        notes: []
      }),
    'fleet.take': ({ name, bytes }) => ok({ file: sampleFile('list', name, bytes.length) }),
    'fleet.read': () => ok(sampleFleet(options.machines)),
    'labels.save': () => ok({ name: 'heartlab-labels.pdf' }),
    'renewals.save': () => ok({ name: 'heartlab-renewals.ics' }),
    'table.save': () => ok({ name: 'heartlab-machines.csv' }),
    'settings.read': () => ok(options.settings ?? { theme: 'system', language: 'en' }),
    'settings.save': () => ok({})
  }
}

function done(change: (part: Partial<Practice>) => void, part: Partial<Practice>) {
  change(part)
  return ok({})
}

const REPACKED = sampleFile('repacked', 'GE E95 - Room 1-scanner.p12')

function inspectionOf(as: 'client' | 'ca', fileId: string): Inspection {
  if (as === 'ca') return SAMPLE_CA_INSPECTION
  if (fileId !== REPACKED.id) return SAMPLE_INSPECTION
  return { ...SAMPLE_INSPECTION, file: REPACKED.name, verdict: 'ok', findings: [] }
}

function chosenFile(purpose: string) {
  if (purpose === 'server-ca') return sampleFile('ca', 'HeartLab Server CA.pem', 1284)
  if (purpose === 'client-certificate') return sampleFile('client', 'GE E95 - Room 1.p12')
  return sampleFile('list', purpose === 'devices' ? 'machines.csv' : 'dcmtk.log')
}

function fakeJobs(options: FakeOptions): Jobs {
  const paced = async (signal: AbortSignal) => {
    await new Promise((resolve) => setTimeout(resolve, options.paceMs ?? 0))
    return signal.aborted
  }
  const stepped = async <T>(
    titles: readonly JobEvent<'kit.write'>['title'][],
    emit: (event: JobEvent<'kit.write'>) => void,
    signal: AbortSignal,
    answer: T
  ): Promise<Result<T>> => {
    for (const [index, title] of titles.entries()) {
      emit({ value: index / titles.length, title })
      if (await paced(signal)) return problem('canceled', 'Stopped.')
    }
    return ok(answer)
  }
  const climbed = async (
    all: JobOutput<'probe.run'>['findings'],
    target: Record<string, unknown>,
    emit: (event: JobEvent<'probe.run'>) => void,
    signal: AbortSignal
  ): Promise<Result<JobOutput<'probe.run'>>> => {
    for (const finding of all) {
      emit({ rung: finding.id, state: 'running', finding: null })
      if (await paced(signal)) return problem('canceled', 'Stopped before the end.')
      emit({ rung: finding.id, state: 'done', finding })
    }
    return ok(reportOf(all, target))
  }
  return {
    'probe.run': ({ host, port, called, calling, mode, stores }, emit, signal) => {
      const all = options.probe === 'refused' ? refusedFindings() : passingFindings(stores)
      return climbed(all, { host, port, called, calling, mode }, emit, signal)
    },
    'tunnel.probe': ({ tunnel, authenticate }, emit, signal) => {
      const ips = tunnel.tunnels.map(({ ip }) => ip)
      const isRefused = options.probe === 'refused' && authenticate
      const all = isRefused ? refusedTunnelFindings(ips) : tunnelFindings(ips, authenticate)
      return climbed(all, { tunnels: ips, authenticate }, emit, signal)
    },
    'kit.write': (_, emit, signal) =>
      stepped(
        [{ id: 'kit.checking' }, { id: 'kit.writing' }, { id: 'kit.comparing' }],
        emit,
        signal,
        {
          folder: 'HeartLab - GE E95 - Room 1',
          status: 'written',
          files: [sampleKitFile('VIVID_E95_R1.p12'), sampleKitFile('HeartLab Server CA.pem')],
          safeToRemove: true
        }
      ),
    'kit.wipe': (_, emit, signal) =>
      stepped([{ id: 'kit.wiping' }], emit, signal, {
        removed: 5,
        says: { id: 'kit.wipe-limits' }
      }),
    'fleet.inspect': async ({ rows }, _, signal) => {
      await paced(signal)
      const seen = rows.filter(({ row }) => row === SAMPLE_SEEN.row)
      return ok({ clients: seen.map(() => SAMPLE_SEEN) })
    },
    'fleet.prepare': async ({ rows }, emit, signal) => {
      for (const [at, { row, aeTitle }] of rows.entries()) {
        if (await paced(signal)) return problem('canceled', 'Stopped.')
        emit({ done: at + 1, of: rows.length, outcomes: [sampleOutcome(row, aeTitle)] })
      }
      return ok({})
    }
  }
}

function sampleKitFile(name: string) {
  return { name, bytes: 3174, sha256: 'ab'.repeat(32) }
}

function sampleOutcome(row: number, folder: string): FleetOutcome {
  const certificate = { sha1: 'ab'.repeat(20), notAfter: '2028-11-22T00:00:00Z', file: null }
  return { row, status: 'written', folder, problem: null, certificate }
}
