import { probeTunnels } from '../engine/ike/probe-tunnels'
import { whatBlocksProbing } from '../engine/ike/what-blocks-probing'
import type { JobHandlers } from '../ipc/wire'
import { ok, problem } from '../../shared/result'
import { rungEvent } from './rung-event'
import type { Services } from './services'

const PROBE_TIMEOUT_MS = 10_000

/** Knocks at both tunnels for the window. The keys come with the plan as the page holds it, and go no further. */
export function tunnelProbeJob({ version, now }: Services): Pick<JobHandlers, 'tunnel.probe'> {
  return {
    'tunnel.probe': async ({ tunnel, authenticate }, { signal, emit }) => {
      const blocked = whatBlocksProbing(tunnel, authenticate)
      if (blocked)
        return problem(
          'invalid-input',
          { id: 'refusal.plan-not-ready', values: { why: blocked.why } },
          { next: { id: 'refusal.fill-in' }, field: blocked.field }
        )
      const report = await probeTunnels(tunnel, {
        authenticate,
        timeoutMs: PROBE_TIMEOUT_MS,
        signal,
        version,
        at: now(),
        onEvent: (event) => emit(rungEvent(event))
      })
      return ok(report)
    }
  }
}
