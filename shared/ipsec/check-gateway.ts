import type { TunnelFinding } from './finding'
import { GATEWAY_FAMILIES, readGatewayFamily } from './gateway-families'
import { GATEWAY_ABILITIES } from './gateways/ability'
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
    ...(why ? [cannot(why, gateway)] : []),
    ...(caution ? [{ ...cannot(caution, gateway), severity: 'warn' as const }] : [])
  ]
}

function cannot(
  why: { readonly title: string; readonly fix: string },
  evidence: string
): TunnelFinding {
  return { code: 'gateway-cannot', severity: 'error', ...why, field: 'site.gateway', evidence }
}

function unknownGateway(gateway: string): TunnelFinding {
  const title =
    gateway === ''
      ? 'Which gateway does the site have? The plan does not say.'
      : `${gateway} is no gateway family that a configuration can be written for.`
  const fix = `Choose one of ${GATEWAY_FAMILIES.map(({ id }) => id).join(', ')}.`
  return cannot({ title, fix }, gateway)
}
