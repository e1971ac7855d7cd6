import type { PlacedNetwork } from './check-networks'
import type { TunnelFinding } from './finding'
import { isIpv4, networkHolds } from './ipv4'
import type { Tunnel } from './plan'

/** The networks against each other, and the outside addresses against the networks. */
export function checkOverlaps(
  tunnel: Tunnel,
  networks: readonly PlacedNetwork[]
): readonly TunnelFinding[] {
  return [...checkNetworks(networks), ...checkOutsideInNetworks(tunnel, networks)]
}

/**
 * Of two CIDR blocks that overlap one holds the other, so that one pass in the order of addresses
 * finds each network's nearest holder on either side. One finding a network, the worst: a list
 * pasted twice does not bury the page.
 */
function checkNetworks(networks: readonly PlacedNetwork[]): readonly TunnelFinding[] {
  const order = new Map(networks.map((network, index) => [network, index]))
  const open = { site: [] as PlacedNetwork[], remote: [] as PlacedNetwork[] }
  const sorted = [...networks].sort((a, b) => a.first - b.first || b.last - a.last)
  return sorted.flatMap((network) => {
    const own = nearestHolder(open[network.side], network)
    const across = nearestHolder(open[network.side === 'site' ? 'remote' : 'site'], network)
    open[network.side].push(network)
    const holder = across ?? own
    if (!holder) return []
    const isLater = (order.get(holder) ?? 0) > (order.get(network) ?? 0)
    return [isLater ? overlap(network, holder) : overlap(holder, network)]
  })
}

/** Takes off what ends before the network begins; what is then on top holds it. */
function nearestHolder(open: PlacedNetwork[], { first }: PlacedNetwork): PlacedNetwork | undefined {
  while ((open.at(-1)?.last ?? first) < first) open.pop()
  return open.at(-1)
}

function overlap(one: PlacedNetwork, other: PlacedNetwork): TunnelFinding {
  const common = {
    code: 'overlap',
    field: other.field,
    evidence: `${one.field} ${one.text}, ${other.field} ${other.text}`
  } as const
  if (one.side === other.side)
    return {
      ...common,
      severity: 'warn',
      title:
        one.canonical === other.canonical
          ? `${other.text} is listed twice on the same side.`
          : `${one.text} and ${other.text} on the same side overlap.`,
      fix: one.canonical === other.canonical ? 'Keep one of them.' : 'Keep the larger one only.'
    }
  return {
    ...common,
    severity: 'error',
    title: `The site’s ${one.text} and HeartLab’s ${other.text} overlap: neither side would know where an address is.`,
    fix: 'Name smaller networks, or ask HeartLab about address translation.'
  }
}

/** An outside address inside a tunnelled network would be routed into the tunnel that it carries. */
function checkOutsideInNetworks(
  { site, tunnels }: Tunnel,
  networks: readonly PlacedNetwork[]
): readonly TunnelFinding[] {
  const outside = [
    { ip: site.publicIp, field: 'site.publicIp' },
    ...tunnels.map(({ ip }, index) => ({ ip, field: `tunnels.${index}.ip` }))
  ].filter(({ ip }) => isIpv4(ip))
  return outside.flatMap(({ ip, field }) =>
    networks
      .filter((network) => networkHolds(network, ip))
      .map((network) => outsideInside(ip, field, network))
  )
}

function outsideInside(ip: string, field: string, network: PlacedNetwork): TunnelFinding {
  return {
    code: 'overlap',
    severity: 'error',
    title: `The outside address ${ip} lies inside ${network.text}: the tunnel would carry its own packets.`,
    fix: 'Take the outside address out of the tunnelled networks.',
    field,
    evidence: `${field} ${ip}, ${network.field} ${network.text}`
  }
}
