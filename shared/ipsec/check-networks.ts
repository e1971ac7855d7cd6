import type { EngineSaying } from '../words/english'
import { tunnelFinding, type TunnelFinding } from './finding'
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
  site: { field: 'site.cidrs', missing: { id: 'tunnel-finding.no-site-networks' } },
  remote: { field: 'remoteCidrs', missing: { id: 'tunnel-finding.no-remote-networks' } }
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
    return refused(
      badCidr(text, field, { id: 'tunnel-finding.not-routed', values: { network: text } })
    )
  return {
    networks: [{ ...read, field, side }],
    findings: hasHostBits(read) ? [hostBits(read, field)] : []
  }
}

function refused(finding: TunnelFinding): ReadNetworks {
  return { networks: [], findings: [finding] }
}

function whyBadCidr(text: string): EngineSaying {
  const values = { network: text }
  if (text === '') return { id: 'tunnel-finding.empty-network' }
  if (looksLikeIpv6(text)) return { id: 'tunnel-finding.ipv6-network', values }
  return { id: isIpv4(text) ? 'tunnel-finding.no-prefix' : 'tunnel-finding.no-network', values }
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

function badCidr(text: string, field: string, title: EngineSaying): TunnelFinding {
  return tunnelFinding({
    code: 'bad-cidr',
    severity: 'error',
    title,
    fix: { id: 'tunnel-finding.bad-cidr-fix' },
    field,
    evidence: text
  })
}

function defaultRoute(text: string, field: string): TunnelFinding {
  const id = text.endsWith('/0') ? 'tunnel-finding.default-route' : 'tunnel-finding.half-the-world'
  return tunnelFinding({
    code: 'default-route',
    severity: 'error',
    title: { id, values: { network: text } },
    fix: { id: 'tunnel-finding.default-route-fix' },
    field,
    evidence: text
  })
}

function hostBits({ text, canonical }: Network, field: string): TunnelFinding {
  return tunnelFinding({
    code: 'host-bits-set',
    severity: 'error',
    title: { id: 'tunnel-finding.host-bits', values: { network: text } },
    fix: { id: 'tunnel-finding.host-bits-fix', values: { canonical } },
    field,
    evidence: `${text} → ${canonical}`
  })
}
