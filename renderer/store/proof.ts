import { GUIDE_PASSWORD } from '../../shared/certs/guide-password'
import type { JobEvent, JobInput } from '../../shared/contract'
import type { SaidReport } from '../../shared/report/report'
import type { Problem } from '../../shared/result'
import type { Device, Endpoint } from '../../shared/site'
import { job, type Job } from '../bridge'
import { currentDevice, type SiteSlice } from './site'
import type { FilesSlice } from './files'
import type { Slice } from './slice'

export type TestStudy = JobInput<'probe.run'>['stores'][number]
export const TEST_STUDIES = [
  'us',
  'us-multiframe',
  'sr',
  'sr-private'
] as const satisfies readonly TestStudy[]

/** One rung while the ladder is climbed; `finding` is there once it is done. */
export type LiveRung = JobEvent<'probe.run'>

export interface ProofSlice {
  readonly climbing: boolean
  readonly liveRungs: readonly LiveRung[]
  readonly proofProblem: Problem | null
  readonly sendStudies: boolean
  readonly scanTls: boolean
  allowStudies(allowed: boolean): void
  scanSuites(scan: boolean): void
  climb(): Promise<SaidReport | null>
  cancelClimb(): void
}

export const proofSlice: Slice<ProofSlice, SiteSlice & FilesSlice> = (set, get) => {
  let running: Job<SaidReport> | null = null

  return {
    climbing: false,
    liveRungs: [],
    proofProblem: null,
    sendStudies: false,
    scanTls: false,
    allowStudies: (sendStudies) => set({ sendStudies }),
    scanSuites: (scanTls) => set({ scanTls }),
    climb: async () => {
      const { site, passwords, sendStudies, scanTls } = get()
      const device = currentDevice(site)
      if (!device || site.endpoint.port === null) return null
      const input = {
        ...targetOf(site.endpoint, device, site.endpoint.port, passwords),
        stores: sendStudies ? [...TEST_STUDIES] : [],
        scan: scanTls,
        confirmFind: false
      }
      set({ climbing: true, liveRungs: [], proofProblem: null })
      running = job('probe.run', input, (event) =>
        set(({ liveRungs }) => ({ liveRungs: withRung(liveRungs, event) }))
      )
      const answer = await running.done
      running = null
      set({ climbing: false })
      if (!answer.ok) {
        set({ proofProblem: answer.problem })
        return null
      }
      get().editDevice({ lastProof: answer.value })
      if (answer.value.verdict === 'pass' || answer.value.verdict === 'warn')
        get().markDone('prove')
      return answer.value
    },
    cancelClimb: () => running?.cancel()
  }
}

function targetOf(
  endpoint: Endpoint,
  device: Device,
  port: number,
  passwords: Readonly<Record<string, string>>
): Omit<JobInput<'probe.run'>, 'stores' | 'scan' | 'confirmFind'> {
  const { certificate } = device
  const withCertificate = endpoint.mode === 'authenticated' && certificate !== null
  return {
    host: endpoint.host,
    port,
    called: endpoint.calledAeTitle,
    calling: device.aeTitle,
    mode: endpoint.mode,
    certificateFileId: withCertificate ? certificate.id : undefined,
    password: withCertificate ? (passwords[certificate.id] ?? GUIDE_PASSWORD) : undefined,
    serverCaFileId: endpoint.mode === 'plain' ? undefined : endpoint.serverCa?.id
  }
}

/** The rungs with one of them in its newest state. */
export function withRung(rungs: readonly LiveRung[], rung: LiveRung): readonly LiveRung[] {
  const known = rungs.some((each) => each.rung === rung.rung)
  return known ? rungs.map((each) => (each.rung === rung.rung ? rung : each)) : [...rungs, rung]
}
