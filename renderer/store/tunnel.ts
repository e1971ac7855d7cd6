import type { CallOutput } from '../../shared/contract'
import type { Problem } from '../../shared/result'
import { call } from '../bridge'
import { tunnelOf } from './site'
import type { Slice } from './slice'

export interface TunnelSlice {
  readonly tunnelCheck: CallOutput<'tunnel.check'> | null
  readonly tunnelConfig: (CallOutput<'tunnel.config'> & { readonly gateway: string }) | null
  readonly tunnelProblem: Problem | null
  checkTunnel(): Promise<void>
  writeConfig(gateway: string): Promise<void>
}

export const tunnelSlice: Slice<TunnelSlice> = (set, get) => ({
  tunnelCheck: null,
  tunnelConfig: null,
  tunnelProblem: null,
  checkTunnel: async () => {
    const answer = await call('tunnel.check', { tunnel: tunnelOf(get().site) })
    if (answer.ok) set({ tunnelCheck: answer.value, tunnelProblem: null })
    else set({ tunnelProblem: answer.problem })
  },
  writeConfig: async (gateway) => {
    const answer = await call('tunnel.config', { tunnel: tunnelOf(get().site), gateway })
    if (answer.ok) set({ tunnelConfig: { ...answer.value, gateway }, tunnelProblem: null })
    else set({ tunnelConfig: null, tunnelProblem: answer.problem })
  }
})
