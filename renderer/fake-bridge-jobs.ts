import type { FleetOutcome, JobEvent, JobInput, JobName, JobOutput } from '../shared/contract'
import { ok, problem, type Result } from '../shared/result'
import { passingFindings, refusedFindings, reportOf } from './fake-bridge-samples-reports'
import { SAMPLE_SEEN, refusedTunnelFindings, tunnelFindings } from './fake-bridge-samples-rooms'

export type Jobs = {
  readonly [N in JobName]: (
    input: JobInput<N>,
    emit: (event: JobEvent<N>) => void,
    signal: AbortSignal
  ) => Promise<Result<JobOutput<N>>>
}
/** The jobs about one thing, as `kit` of `kit.write`. */
type JobsOf<Thing extends string> = Pick<Jobs, Extract<JobName, `${Thing}.${string}`>>

export interface JobOptions {
  /** How the ladder ends. */
  readonly probe?: 'pass' | 'refused'
  /** Pause between two steps of a job, in milliseconds. */
  readonly paceMs?: number
}

/** Lets the time of one step pass; says whether the job was canceled meanwhile. */
type Pause = (signal: AbortSignal) => Promise<boolean>

/** Each job with its steps and its end, made of samples. */
export function fakeJobs({ probe = 'pass', paceMs = 0 }: JobOptions): Jobs {
  const pause: Pause = async (signal) => {
    await new Promise((resolve) => setTimeout(resolve, paceMs))
    return signal.aborted
  }
  return { ...ladderJobs(probe, pause), ...kitJobs(pause), ...fleetJobs(pause) }
}

function ladderJobs(probe: 'pass' | 'refused', pause: Pause): JobsOf<'probe' | 'tunnel'> {
  return {
    'probe.run': ({ host, port, called, calling, mode, stores }, emit, signal) => {
      const findings = probe === 'refused' ? refusedFindings() : passingFindings(stores)
      const report = reportOf(findings, { host, port, called, calling, mode })
      return climbed(report, emit, () => pause(signal))
    },
    'tunnel.probe': ({ tunnel, authenticate }, emit, signal) => {
      const ips = tunnel.tunnels.map(({ ip }) => ip)
      const isRefused = probe === 'refused' && authenticate
      const findings = isRefused ? refusedTunnelFindings(ips) : tunnelFindings(ips, authenticate)
      const report = reportOf(findings, { tunnels: ips, authenticate })
      return climbed(report, emit, () => pause(signal))
    }
  }
}

async function climbed(
  report: JobOutput<'probe.run'>,
  emit: (event: JobEvent<'probe.run'>) => void,
  isStopped: () => Promise<boolean>
): Promise<Result<JobOutput<'probe.run'>>> {
  for (const finding of report.findings) {
    emit({ rung: finding.id, state: 'running', finding: null })
    if (await isStopped()) return problem('canceled', 'Stopped before the end.')
    emit({ rung: finding.id, state: 'done', finding })
  }
  return ok(report)
}

function kitJobs(pause: Pause): JobsOf<'kit'> {
  return {
    'kit.write': (_, emit, signal) =>
      stepped(['kit.checking', 'kit.writing', 'kit.comparing'], WRITTEN, emit, () => pause(signal)),
    'kit.wipe': (_, emit, signal) => stepped(['kit.wiping'], WIPED, emit, () => pause(signal))
  }
}

const WRITTEN: JobOutput<'kit.write'> = {
  folder: 'HeartLab - GE E95 - Room 1',
  status: 'written',
  files: [sampleKitFile('VIVID_E95_R1.p12'), sampleKitFile('HeartLab Server CA.pem')],
  safeToRemove: true
}

const WIPED: JobOutput<'kit.wipe'> = { removed: 5, says: { id: 'kit.wipe-limits' } }

function sampleKitFile(name: string) {
  return { name, bytes: 3174, sha256: 'ab'.repeat(32) }
}

async function stepped<T>(
  steps: readonly JobEvent<'kit.write'>['title']['id'][],
  answer: T,
  emit: (event: JobEvent<'kit.write'>) => void,
  isStopped: () => Promise<boolean>
): Promise<Result<T>> {
  for (const [index, id] of steps.entries()) {
    emit({ value: index / steps.length, title: { id } })
    if (await isStopped()) return problem('canceled', 'Stopped.')
  }
  return ok(answer)
}

function fleetJobs(pause: Pause): JobsOf<'fleet'> {
  return {
    'fleet.inspect': async ({ rows }, _, signal) => {
      await pause(signal)
      const seen = rows.filter(({ row }) => row === SAMPLE_SEEN.row)
      return ok({ clients: seen.map(() => SAMPLE_SEEN) })
    },
    'fleet.prepare': async ({ rows }, emit, signal) => {
      for (const [at, { row, aeTitle }] of rows.entries()) {
        if (await pause(signal)) return problem('canceled', 'Stopped.')
        emit({ done: at + 1, of: rows.length, outcomes: [sampleOutcome(row, aeTitle)] })
      }
      return ok({})
    }
  }
}

function sampleOutcome(row: number, folder: string): FleetOutcome {
  const certificate = { sha1: 'ab'.repeat(20), notAfter: '2028-11-22T00:00:00Z', file: null }
  return { row, status: 'written', folder, problem: null, certificate }
}
