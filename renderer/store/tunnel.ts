import type { CallInput, CallOutput, JobEvent } from '../../shared/contract'
import type { TunnelFinding } from '../../shared/ipsec/finding'
import type { Tunnel } from '../../shared/ipsec/plan'
import type { SaidReport } from '../../shared/report/report'
import type { Problem, Result } from '../../shared/result'
import type { Saying } from '../../shared/words/say'
import { call, job, type Job } from '../bridge'
import { withRung } from './proof'
import { tunnelOf, type SiteSlice } from './site'
import type { SettingsSlice } from './settings'
import type { Slice, Store } from './slice'

export const TUNNEL_PARTS = ['network', 'answer', 'settings', 'gateway', 'prove', 'help'] as const
export type TunnelPart = (typeof TUNNEL_PARTS)[number]

/** A gateway's text and the plan that it was written for: a changed plan makes it old. */
export interface WrittenConfig {
  readonly text: string
  readonly notes: readonly Saying[]
  readonly gateway: string
  readonly tunnel: Tunnel
}

export interface TunnelSlice {
  readonly tunnelPart: TunnelPart
  readonly tunnelConfig: WrittenConfig | null
  /** Why the gateway that was asked for cannot carry the plan; empty when it can, or nobody asked. */
  readonly configRefused: readonly TunnelFinding[]
  readonly tunnelProblem: Problem | null
  /** What this computer's own routes add to the findings; null until somebody asked. */
  readonly routeFindings: readonly TunnelFinding[] | null
  readonly knocking: boolean
  readonly tunnelRungs: readonly JobEvent<'tunnel.probe'>[]
  readonly tunnelReport: SaidReport | null
  readonly knockProblem: Problem | null
  openTunnelPart(part: TunnelPart): void
  writeConfig(gateway: string): Promise<void>
  saveTunnelText(what: CallInput<'tunnel.save'>['what'], gateway: string): Promise<string | null>
  lookAtRoutes(): Promise<void>
  knock(authenticate: boolean): Promise<void>
  stopKnocking(): void
}

const NOTHING_WRITTEN = { tunnelConfig: null, configRefused: [], tunnelProblem: null } as const
const NOTHING_KNOCKED = { tunnelRungs: [], tunnelReport: null, knockProblem: null } as const

/** The keys pass through here on their way to the machine side; nothing of the slice is saved. */
export const tunnelSlice: Slice<TunnelSlice, SiteSlice & SettingsSlice> = (set, get) => {
  const knocker = tunnelKnocker([set, get])
  return {
    tunnelPart: 'network',
    ...NOTHING_WRITTEN,
    routeFindings: null,
    knocking: false,
    ...NOTHING_KNOCKED,
    openTunnelPart: (tunnelPart) => set({ tunnelPart }),
    writeConfig: async (gateway) => {
      const tunnel = tunnelOf(get().site)
      const answer = await call('tunnel.config', { tunnel, gateway })
      set({ ...NOTHING_WRITTEN, ...configFrom(answer, gateway, tunnel) })
    },
    saveTunnelText: async (what, gateway) => {
      const { site } = get()
      const wish = { what, tunnel: tunnelOf(site), siteName: site.name, gateway }
      return savedName(await call('tunnel.save', wish), get().tell)
    },
    lookAtRoutes: async () => {
      const answer = await call('tunnel.routes', { tunnel: tunnelOf(get().site) })
      if (answer.ok) set({ routeFindings: answer.value.findings })
      else get().tell(answer.problem)
    },
    knock: knocker.knock,
    stopKnocking: knocker.stop
  }
}

/** Has the machine side knock at the tunnels, and notes each rung as it is told. */
function tunnelKnocker([set, get]: Store<TunnelSlice & SiteSlice>) {
  let running: Job<SaidReport> | null = null
  return {
    knock: async (authenticate: boolean) => {
      set({ knocking: true, ...NOTHING_KNOCKED })
      const input = { tunnel: tunnelOf(get().site), authenticate }
      running = job('tunnel.probe', input, (event) =>
        set(({ tunnelRungs }) => ({ tunnelRungs: withRung(tunnelRungs, event) }))
      )
      const answer = await running.done
      running = null
      set({ knocking: false })
      if (answer.ok) set({ tunnelReport: answer.value })
      else set({ knockProblem: answer.problem })
    },
    stop: () => running?.cancel()
  }
}

/** What came of asking for a gateway's text: the text, why there is none, or what went wrong. */
function configFrom(
  answer: Result<CallOutput<'tunnel.config'>>,
  gateway: string,
  tunnel: Tunnel
): Partial<TunnelSlice> {
  if (!answer.ok) return { tunnelProblem: answer.problem }
  if ('refused' in answer.value) return { configRefused: answer.value.refused }
  return { tunnelConfig: { ...answer.value, gateway, tunnel } }
}

function savedName(
  answer: Result<CallOutput<'tunnel.save'>>,
  tell: (problem: Problem) => void
): string | null {
  if (answer.ok) return answer.value.name
  tell(answer.problem)
  return null
}
