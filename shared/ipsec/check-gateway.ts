import type { EngineSaying } from '../words/english'
import { tunnelFinding, type TunnelFinding } from './finding'
import { GATEWAY_FAMILIES, readGatewayFamily } from './gateway-families'
import { GATEWAY_ABILITIES, type WhyNot } from './gateways/ability'
import { whyGatewayCannot } from './gateways/nearest-plan'
import type { Tunnel } from './plan'

/** Can the site's gateway carry this plan? Names the nearest plan that it can where it cannot. */
export function checkGateway(tunnel: Tunnel): readonly TunnelFinding[] {
  const { gateway } = tunnel.site
  const family = readGatewayFamily(gateway)
  if (family === null) return [unknownGateway(gateway)]
  const why = whyGatewayCannot(tunnel, family)
  const { caution } = GATEWAY_ABILITIES[family]
  return [
    ...(why ? [cannot(why, gateway, 'error')] : []),
    ...(caution ? [cannot(caution, gateway, 'warn')] : [])
  ]
}

function cannot(why: WhyNot, gateway: string, severity: 'error' | 'warn'): TunnelFinding {
  const code = 'gateway-cannot'
  return tunnelFinding({ code, severity, ...why, field: 'site.gateway', evidence: gateway })
}

function unknownGateway(gateway: string): TunnelFinding {
  const title: EngineSaying =
    gateway === ''
      ? { id: 'tunnel-finding.no-gateway' }
      : { id: 'tunnel-finding.unknown-gateway', values: { gateway } }
  const families = GATEWAY_FAMILIES.map(({ id }) => id).join(', ')
  const fix: EngineSaying = { id: 'tunnel-finding.gateway-fix', values: { families } }
  return cannot({ title, fix }, gateway, 'error')
}
