import { ENCRYPTIONS, INTEGRITIES } from '../check-proposals'
import { readNetwork } from '../ipv4'
import { TCP_AND_IP, tunnelMtu } from '../mtu'
import type { Tunnel, TunnelPhase } from '../plan'
import type { EngineSaying } from '../../words/english'

export type Encryption = (typeof ENCRYPTIONS)[number]
export type Integrity = (typeof INTEGRITIES)[number]

/** A network in the spellings that firewalls want. */
export interface PlanNetwork {
  readonly cidr: string
  readonly address: string
  /** 255.255.0.0 */
  readonly mask: string
}

export interface PlanPhase {
  readonly encryption: Encryption
  readonly integrity: Integrity
  readonly group: number
  readonly lifetime: number
  readonly gcm: boolean
}

/** One tunnel; `inside` is a link-local pair of our choosing: routes need a neighbour's address. */
export interface PlanEnd {
  readonly number: 1 | 2
  readonly ip: string
  readonly psk: string
  readonly inside: { readonly site: string; readonly cloud: string }
}

/** A plan without errors, made ready for writing: what each writer of a gateway's text gets. */
export interface GatewayPlan {
  readonly publicIp: string
  readonly local: readonly PlanNetwork[]
  readonly remote: readonly PlanNetwork[]
  readonly ends: readonly [PlanEnd, PlanEnd]
  readonly phase1: PlanPhase
  readonly phase2: PlanPhase
  readonly dpdSeconds: number
  /** Bytes; never above 1379, the safe value of the cloud's own samples. */
  readonly mss: number
  readonly mtu: number
}

export interface GatewayConfig {
  readonly text: string
  /** What the person has to look at or fill in before pasting. */
  readonly notes: readonly EngineSaying[]
}

export type WriteGateway = (plan: GatewayPlan) => GatewayConfig

export const INSIDE_MASK = '255.255.255.252'

/** Null when the plan is not one that `tunnel check` passes. */
export function gatewayPlan(tunnel: Tunnel): GatewayPlan | null {
  const [first, second] = tunnel.tunnels
  const phase1 = planPhase(tunnel.phase1)
  const phase2 = planPhase(tunnel.phase2)
  if (!first || !second || !phase1 || !phase2) return null
  const { mss } = tunnelMtu(tunnel)
  return {
    publicIp: tunnel.site.publicIp,
    local: planNetworks(tunnel.site.cidrs),
    remote: planNetworks(tunnel.remoteCidrs),
    ends: [
      { number: 1, ...first, inside: { site: '169.254.254.1', cloud: '169.254.254.2' } },
      { number: 2, ...second, inside: { site: '169.254.254.5', cloud: '169.254.254.6' } }
    ],
    phase1,
    phase2,
    dpdSeconds: tunnel.dpdTimeoutSeconds,
    mss,
    mtu: mss + TCP_AND_IP
  }
}

function planPhase(phase: TunnelPhase): PlanPhase | null {
  const encryption = ENCRYPTIONS.find((one) => one === phase.encryption)
  const integrity = INTEGRITIES.find((one) => one === phase.integrity)
  if (!encryption || !integrity) return null
  const gcm = encryption.includes('GCM')
  return { encryption, integrity, group: phase.dhGroup, lifetime: phase.lifetimeSeconds, gcm }
}

/** A network that is listed twice is written once: a second route or object would be refused. */
function planNetworks(cidrs: readonly string[]): readonly PlanNetwork[] {
  return [...new Set(cidrs)].flatMap(planNetwork)
}

function planNetwork(cidr: string): readonly PlanNetwork[] {
  const network = readNetwork(cidr)
  if (!network) return []
  const size = network.last - network.first
  return [{ cidr, address: dotted(network.first), mask: dotted(0xffff_ffff - size) }]
}

function dotted(value: number): string {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.')
}

export function cidrs(networks: readonly PlanNetwork[], between = ', '): string {
  return networks.map(({ cidr }) => cidr).join(between)
}

/** Every local network with every remote one, numbered from 1. */
export function networkPairs({ local, remote }: GatewayPlan) {
  return local
    .flatMap((from) => remote.map((to) => ({ from, to })))
    .map((pair, index) => ({ ...pair, number: index + 1 }))
}
