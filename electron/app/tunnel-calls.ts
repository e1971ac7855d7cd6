import type { CallHandlers } from '../ipc/wire'
import type { TunnelFinding } from '../../shared/ipsec/finding'
import { GATEWAY_FAMILIES, readGatewayFamily } from '../../shared/ipsec/gateway-families'
import { writeGatewayConfig } from '../../shared/ipsec/gateways/write-config'
import { ok, problem } from '../../shared/result'

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
