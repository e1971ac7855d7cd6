import type { TunnelFinding } from './finding'
import {
  hasHostBits,
  isIpv4,
  looksLikeIpv6,
  networkContains,
  readNetwork,
  type Network
} from './ipv4'

/** A network of the plan, with the field that it stands in. */
export interface PlacedNetwork extends Network {
  readonly field: string
  readonly side: 'site' | 'remote'
}

const SIDES = {
  site: { field: 'site.cidrs', missing: 'The site’s local networks are missing.' },
  remote: { field: 'remoteCidrs', missing: 'HeartLab’s remote networks are missing.' }
} as const

interface ReadNetworks {
  readonly networks: readonly PlacedNetwork[]
  readonly findings: readonly TunnelFinding[]
}

/** One side's networks, each judged alone; those that mean nothing are left out of `networks`. */
export function readNetworks(cidrs: readonly string[], side: PlacedNetwork['side']): ReadNetworks {
  const { field, missing } = SIDES[side]
  if (cidrs.length === 0) return { networks: [], findings: [badCidr('', field, missing)] }
  const read = cidrs.map((text, index) => readCidr(text, `${field}.${index}`, side))
  return {
    networks: read.flatMap(({ networks }) => networks),
    findings: read.flatMap(({ findings }) => findings)
  }
}

function readCidr(text: string, field: string, side: PlacedNetwork['side']): ReadNetworks {
  const read = readNetwork(text)
  if (!read) return refused(badCidr(text, field, whyBadCidr(text)))
  if (isHalfTheWorld(read)) return refused(defaultRoute(text, field))
  if (isUseless(read))
    return refused(badCidr(text, field, `${text} is not a network that can be routed.`))
  return {
    networks: [{ ...read, field, side }],
    findings: hasHostBits(read) ? [hostBits(read, field)] : []
  }
}

function refused(finding: TunnelFinding): ReadNetworks {
  return { networks: [], findings: [finding] }
}

function whyBadCidr(text: string): string {
  if (looksLikeIpv6(text)) return `${text} is an IPv6 network; the guide asks for IPv4 networks.`
  if (isIpv4(text)) return `${text} has no prefix length.`
  return text === '' ? 'A network is empty.' : `${text} is no IPv4 network.`
}

/** 0.0.0.0/1 with 128.0.0.0/1 is the old way to write a default route without saying so. */
function isHalfTheWorld({ prefix }: Network): boolean {
  return prefix <= 1
}

/** "This network", loopback, link-local, multicast and reserved: networks on paper only. */
const NOT_ROUTED = ['0.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '224.0.0.0/3']

function isUseless(network: Network): boolean {
  return NOT_ROUTED.some((block) => {
    const outer = readNetwork(block)
    return outer !== null && networkContains(outer, network)
  })
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
    title: `${text} would send ${text.endsWith('/0') ? 'every address' : 'half of all addresses'} of the world into the tunnel.`,
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
    evidence: `${network.text} → ${network.canonical}`
  }
}
