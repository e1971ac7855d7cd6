import type { PlacedNetwork } from './check-networks'
import { tunnelFinding, type TunnelFinding } from './finding'
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
  const values = { one: one.text, other: other.text }
  return tunnelFinding({
    code: 'overlap',
    field: other.field,
    evidence: `${one.field} ${one.text}, ${other.field} ${other.text}`,
    ...(one.side === other.side
      ? beside(one, other)
      : {
          severity: 'error',
          title: { id: 'tunnel-finding.overlap', values },
          fix: { id: 'tunnel-finding.overlap-fix' }
        })
  })
}

/** On one side a smaller network is only too much. */
function beside(one: PlacedNetwork, other: PlacedNetwork) {
  if (one.canonical === other.canonical)
    return {
      severity: 'warn',
      title: { id: 'tunnel-finding.listed-twice', values: { network: other.text } },
      fix: { id: 'tunnel-finding.listed-twice-fix' }
    } as const
  return {
    severity: 'warn',
    title: { id: 'tunnel-finding.overlap-beside', values: { one: one.text, other: other.text } },
    fix: { id: 'tunnel-finding.overlap-beside-fix' }
  } as const
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
  return tunnelFinding({
    code: 'overlap',
    severity: 'error',
    title: { id: 'tunnel-finding.outside-inside', values: { ip, network: network.text } },
    fix: { id: 'tunnel-finding.outside-inside-fix' },
    field,
    evidence: `${field} ${ip}, ${network.field} ${network.text}`
  })
}
