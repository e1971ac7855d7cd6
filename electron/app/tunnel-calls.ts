import { probeTunnels } from '../engine/ike/probe-tunnels'
import { whatBlocksProbing } from '../engine/ike/what-blocks-probing'
import type { CallHandlers, JobHandlers } from '../ipc/wire'
import type { TunnelFinding } from '../../shared/ipsec/finding'
import { GATEWAY_FAMILIES, readGatewayFamily } from '../../shared/ipsec/gateway-families'
import { writeGatewayConfig } from '../../shared/ipsec/gateways/write-config'
import { ok, problem } from '../../shared/result'
import { rungEvent } from './rung-event'
import type { Services } from './services'

const PROBE_TIMEOUT_MS = 10_000

/** The gateway's configuration, which the window shows and copies; it holds both keys and is not logged. */
export function tunnelCalls(): Pick<CallHandlers, 'tunnel.config'> {
  return {
    'tunnel.config': ({ tunnel, gateway }) => {
      const family = readGatewayFamily(gateway)
      if (family === null) return Promise.resolve(unknownFamily(gateway))
      const written = writeGatewayConfig(tunnel, family)
      if (!written.ok) return Promise.resolve(refused(written.problem))
      const { text, notes } = written.value
      return Promise.resolve(ok({ text, notes: [...notes] }))
    }
  }
}

/** Knocks at both tunnels for the window. The keys come with the plan as the page holds it, and go no further. */
export function tunnelJobs({ version, now }: Services): Pick<JobHandlers, 'tunnel.probe'> {
  return {
    'tunnel.probe': async ({ tunnel, authenticate }, { signal, emit }) => {
      const blocked = whatBlocksProbing(tunnel, authenticate)
      if (blocked)
        return problem('invalid-input', `The plan cannot be probed yet: ${blocked.why}.`, {
          next: 'Fill in this field of the plan, then probe again.',
          field: blocked.field
        })
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

function unknownFamily(gateway: string) {
  return problem('invalid-input', `There is no gateway family ${gateway}.`, {
    next: `Choose one of ${GATEWAY_FAMILIES.map(({ name }) => name).join(', ')}.`,
    field: 'site.gateway'
  })
}

function refused(findings: readonly TunnelFinding[]) {
  const [first] = findings
  const code = first?.code === 'gateway-cannot' ? 'unsupported' : 'invalid-input'
  return problem(code, first?.title ?? 'The plan does not fit this gateway.', {
    next: first?.fix,
    field: first?.field,
    detail:
      findings
        .slice(1)
        .map(({ title }) => title)
        .join(' ') || undefined
  })
}
