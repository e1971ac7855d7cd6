import type { TunnelFinding } from './finding'
import {
  hasHostBits,
  isIpv4,
  looksLikeIpv6,
  networkHolds,
  networksOverlap,
  readNetwork,
  whyNotPublic,
  type Network
} from './ipv4'
import type { Tunnel } from './plan'

interface PlacedNetwork extends Network {
  readonly field: string
  readonly side: 'site' | 'remote'
}

/** The plan's addresses and networks: each one alone, then against each other. */
export function checkAddresses(tunnel: Tunnel): readonly TunnelFinding[] {
  const site = networksOf(tunnel.site.cidrs, 'site.cidrs', 'site')
  const remote = networksOf(tunnel.remoteCidrs, 'remoteCidrs', 'remote')
  return [
    ...checkOutside(tunnel.site.publicIp, 'site.publicIp', 'the site’s public address'),
    ...checkTunnels(tunnel),
    ...site.findings,
    ...remote.findings,
    ...checkOverlaps([...site.networks, ...remote.networks]),
    ...checkOutsideInNetworks(tunnel, [...site.networks, ...remote.networks]),
    ...checkDicom(tunnel, site.networks, remote.networks)
  ]
}

function checkOutside(ip: string, field: string, what: string): readonly TunnelFinding[] {
  if (!isIpv4(ip)) return [badIp(ip, field, what)]
  const why = whyNotPublic(ip)
  if (why === null) return []
  return [
    {
      code: 'private-public-ip',
      severity: 'error',
      title: `${upperFirst(what)} cannot be reached from the internet: ${why}.`,
      fix: 'Use the address that the internet sees; the provider or the router’s WAN page shows it.',
      field,
      evidence: ip
    }
  ]
}

function badIp(ip: string, field: string, what: string): TunnelFinding {
  const reason =
    ip === '' ? 'is missing' : looksLikeIpv6(ip) ? 'is an IPv6 address' : 'is no IPv4 address'
  return {
    code: 'bad-ip',
    severity: 'error',
    title: `${upperFirst(what)} ${reason}.`,
    fix: 'Write it as four numbers from 0 to 255 with dots, without leading zeros or spaces.',
    field,
    evidence: ip
  }
}

function checkTunnels({ tunnels }: Tunnel): readonly TunnelFinding[] {
  const each = tunnels.flatMap(({ ip }, index) =>
    checkOutside(ip, `tunnels.${index}.ip`, `the address of tunnel ${index + 1}`)
  )
  const missing: readonly TunnelFinding[] =
    tunnels.length >= 2
      ? []
      : [
          {
            code: 'missing-tunnel',
            severity: 'error',
            title: `HeartLab gives two tunnels; the plan has ${tunnels.length === 0 ? 'none' : 'one'}.`,
            fix: 'Enter tunnel 1 and tunnel 2 from HeartLab’s tunnel details.',
            field: 'tunnels',
            evidence: `${tunnels.length} of 2`
          }
        ]
  return [...each, ...missing, ...checkSameTunnel(tunnels)]
}

function checkSameTunnel(tunnels: Tunnel['tunnels']): readonly TunnelFinding[] {
  return tunnels.flatMap(({ ip }, index) => {
    const first = tunnels.findIndex((other) => other.ip === ip)
    if (ip === '' || first === index) return []
    return [
      {
        code: 'same-tunnel-ip',
        severity: 'error',
        title: `Tunnel ${first + 1} and tunnel ${index + 1} have the same address.`,
        fix: 'The two tunnels end at two different addresses: read HeartLab’s tunnel details again.',
        field: `tunnels.${index}.ip`,
        evidence: ip
      }
    ]
  })
}

function networksOf(cidrs: readonly string[], field: string, side: PlacedNetwork['side']) {
  const whose = side === 'site' ? 'the site’s local networks' : 'HeartLab’s remote networks'
  if (cidrs.length === 0)
    return { networks: [], findings: [badCidr('', field, `${upperFirst(whose)} are missing.`)] }
  const read = cidrs.map((text, index) => readCidr(text, `${field}.${index}`, side))
  return {
    networks: read.flatMap(({ network }) => (network ? [network] : [])),
    findings: read.flatMap(({ findings }) => findings)
  }
}

function readCidr(
  text: string,
  field: string,
  side: PlacedNetwork['side']
): { network: PlacedNetwork | null; findings: readonly TunnelFinding[] } {
  const read = readNetwork(text)
  if (!read) return { network: null, findings: [badCidr(text, field, whyBadCidr(text))] }
  if (read.prefix === 0) return { network: null, findings: [defaultRoute(text, field)] }
  const useless = whyUseless(read)
  if (useless) return { network: null, findings: [badCidr(text, field, useless)] }
  const network = { ...read, field, side }
  return { network, findings: hasHostBits(read) ? [hostBits(read, field)] : [] }
}

function whyBadCidr(text: string): string {
  if (looksLikeIpv6(text)) return `${text} is an IPv6 network; the guide asks for IPv4 networks.`
  if (isIpv4(text)) return `${text} has no prefix length.`
  return text === '' ? 'A network is empty.' : `${text} is no IPv4 network.`
}

/** Loopback, link-local and multicast blocks are networks on paper only: nothing routes them. */
function whyUseless(network: Network): string | null {
  const blocks = ['0.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '224.0.0.0/3']
  const inside = blocks.some((block) => {
    const held = readNetwork(block)
    return held !== null && held.first <= network.first && network.last <= held.last
  })
  return inside ? `${network.text} is not a network that can be routed.` : null
}

function badCidr(text: string, field: string, title: string): TunnelFinding {
  return {
    code: 'bad-cidr',
    severity: 'error',
    title,
    fix: 'Write each IPv4 network as address and prefix length, such as 10.20.0.0/24.',
    field,
    evidence: text
  }
}

function defaultRoute(text: string, field: string): TunnelFinding {
  return {
    code: 'default-route',
    severity: 'error',
    title: `${text} would send every address of the world into the tunnel.`,
    fix: 'Name only the networks that have to talk to each other.',
    field,
    evidence: text
  }
}

function hostBits(network: Network, field: string): TunnelFinding {
  return {
    code: 'host-bits-set',
    severity: 'error',
    title: `${network.text} is an address inside a network, not the network itself.`,
    fix: `Write ${network.canonical}, or a longer prefix if only this address is meant.`,
    field,
    evidence: `${network.text} lies in ${network.canonical}`
  }
}

function checkOverlaps(networks: readonly PlacedNetwork[]): readonly TunnelFinding[] {
  return networks.flatMap((one, index) =>
    networks
      .slice(index + 1)
      .filter((other) => networksOverlap(one, other))
      .map((other) => overlap(one, other))
  )
}

function overlap(one: PlacedNetwork, other: PlacedNetwork): TunnelFinding {
  const between = one.side !== other.side
  return {
    code: 'overlap',
    severity: between ? 'error' : 'warn',
    title: between
      ? `The site’s ${one.text} and HeartLab’s ${other.text} overlap: neither side would know where an address is.`
      : `${one.text} and ${other.text} on the same side overlap.`,
    fix: between
      ? 'Name smaller networks, or ask HeartLab about address translation.'
      : 'Keep the larger one only.',
    field: other.field,
    evidence: `${one.field} ${one.text}, ${other.field} ${other.text}`
  }
}

/** An outside address inside a tunnelled network would be routed into the tunnel that it carries. */
function checkOutsideInNetworks(
  tunnel: Tunnel,
  networks: readonly PlacedNetwork[]
): readonly TunnelFinding[] {
  const outside = [
    { ip: tunnel.site.publicIp, field: 'site.publicIp' },
    ...tunnel.tunnels.map(({ ip }, index) => ({ ip, field: `tunnels.${index}.ip` }))
  ].filter(({ ip }) => isIpv4(ip))
  const inside = outside.flatMap(({ ip, field }) =>
    networks
      .filter((network) => networkHolds(network, ip))
      .map((network) => outsideInside(ip, field, network))
  )
  const own = outside.filter(
    (one) => one.field !== 'site.publicIp' && one.ip === tunnel.site.publicIp
  )
  return [...inside, ...own.map(({ ip, field }) => ownAddress(ip, field))]
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

function ownAddress(ip: string, field: string): TunnelFinding {
  return {
    code: 'overlap',
    severity: 'error',
    title: `A tunnel ends at the site’s own public address ${ip}.`,
    fix: 'Tunnel addresses are HeartLab’s; read its tunnel details again.',
    field,
    evidence: `site.publicIp and ${field} are ${ip}`
  }
}

function checkDicom(
  tunnel: Tunnel,
  site: readonly PlacedNetwork[],
  remote: readonly PlacedNetwork[]
): readonly TunnelFinding[] {
  const check = (
    list: readonly { ip: string; port: number }[],
    field: string,
    networks: readonly Network[],
    whose: string
  ) =>
    list.flatMap(({ ip }, index): readonly TunnelFinding[] => {
      const at = `dicom.${field}.${index}.ip`
      if (!isIpv4(ip)) return [badIp(ip, at, 'a DICOM address')]
      if (networks.length === 0 || networks.some((network) => networkHolds(network, ip))) return []
      return [dicomOutside(ip, at, whose)]
    })
  return [
    ...check(tunnel.dicom?.outbound ?? [], 'outbound', remote, 'HeartLab’s remote networks'),
    ...check(tunnel.dicom?.inbound ?? [], 'inbound', site, 'the site’s local networks')
  ]
}

function dicomOutside(ip: string, field: string, whose: string): TunnelFinding {
  return {
    code: 'overlap',
    severity: 'warn',
    title: `The DICOM address ${ip} is outside ${whose}: its traffic would not take the tunnel.`,
    fix: `Add its network to ${whose}, or correct the address.`,
    field,
    evidence: ip
  }
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
