import { tunnelFinding, type TunnelFinding } from './finding'
import { isIpv4, networkOfMask, networksOverlap, readNetwork, type Network } from './ipv4'
import type { Tunnel } from './plan'

/** A route of this computer: where to, and through which interface or gateway. */
export interface LiveRoute {
  readonly network: string
  readonly through: string
}

/**
 * Routes of this computer that would take traffic for HeartLab's networks another way than the
 * tunnel. A default route never does: every other route is nearer.
 */
export function checkLiveRoutes(
  { remoteCidrs }: Tunnel,
  routes: readonly LiveRoute[]
): readonly TunnelFinding[] {
  const known = routes.flatMap((route) => {
    const network = readNetwork(route.network)
    return network && network.prefix > 0 ? [{ ...route, network }] : []
  })
  return remoteCidrs.flatMap((text, index) => {
    const remote = readNetwork(text)
    if (!remote) return []
    const other = known.find(({ network }) => networksOverlap(network, remote))
    return other ? [otherWay(remote, other, `remoteCidrs.${index}`)] : []
  })
}

function otherWay(
  remote: Network,
  { network, through }: { readonly network: Network; readonly through: string },
  field: string
): TunnelFinding {
  const values = { remote: remote.text, network: network.canonical, through }
  return tunnelFinding({
    code: 'overlap',
    severity: 'warn',
    title: { id: 'tunnel-finding.other-route', values },
    fix: { id: 'tunnel-finding.other-route-fix' },
    field,
    evidence: `route ${network.canonical} through ${through}`
  })
}

/**
 * Linux: /proc/net/route, one route a line: interface, destination, gateway, flags, …, mask; the
 * addresses are hexadecimal numbers with the last octet first.
 */
export function readProcRoutes(text: string): readonly LiveRoute[] {
  return text
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [through = '', destination = '', , , , , , mask = ''] = line.trim().split(/\s+/)
      const network = networkOfMask(fromHex(destination), fromHex(mask))
      return network ? [{ network, through }] : []
    })
}

function fromHex(text: string): string {
  if (!/^[0-9a-f]{8}$/i.test(text)) return ''
  const octets = text.match(/../g) ?? []
  return octets
    .reverse()
    .map((octet) => parseInt(octet, 16))
    .join('.')
}

/** Windows: `route print -4`, columns destination, mask, gateway, interface, metric. */
export function readWindowsRoutes(text: string): readonly LiveRoute[] {
  return text.split('\n').flatMap((line) => {
    const [destination = '', mask = '', , through = '', metric = ''] = line.trim().split(/\s+/)
    const network = networkOfMask(destination, mask)
    return network && isIpv4(through) && /^\d+$/.test(metric) ? [{ network, through }] : []
  })
}

/** macOS: `netstat -rn -f inet`; trailing zero octets may be left out (`10.20/16`, `192.168.1`). */
export function readMacRoutes(text: string): readonly LiveRoute[] {
  return text.split('\n').flatMap((line) => {
    const [destination = '', gateway = '', , through = gateway] = line.trim().split(/\s+/)
    const [address = '', prefix] = destination.split('/')
    const octets = address.split('.')
    if (!/^\d/.test(address) || octets.length > 4) return []
    const full = [...octets, '0', '0', '0'].slice(0, 4).join('.')
    const network = `${full}/${prefix ?? octets.length * 8}`
    return readNetwork(network) ? [{ network, through }] : []
  })
}
