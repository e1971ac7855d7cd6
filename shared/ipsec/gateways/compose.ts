import type { EngineSaying } from '../../words/english'
import { gatewayName, type GatewayFamily } from '../gateway-families'
import {
  cidrs,
  networkPairs,
  type GatewayPlan,
  type PlanEnd,
  type PlanNetwork,
  type PlanPhase
} from './gateway-plan'

/** Joins blocks of lines to a text: an empty line between blocks, a line end at the end. */
export function compose(blocks: readonly (readonly string[])[]): string {
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

/** The plan in words, as every text begins, each line behind the CLI's comment mark. */
export function header(family: GatewayFamily, plan: GatewayPlan, mark: string): readonly string[] {
  return commented(mark, [
    `HeartLab IPSec tunnels: ${gatewayName(family)}`,
    `This text holds both pre-shared keys: keep it as you keep passwords.`,
    ...listing(`Site ${plan.publicIp}, local networks`, plan.local),
    ...plan.ends.map(({ number, ip }) => `Tunnel ${number} to ${ip}`),
    ...listing('Remote networks', plan.remote),
    `Phase 1: IKEv2, ${phaseWords(plan.phase1)}`,
    `Phase 2: ESP, ${phaseWords(plan.phase2)}`,
    `DPD timeout ${plan.dpdSeconds} seconds, TCP MSS ${plan.mss}`
  ])
}

function listing(what: string, networks: readonly PlanNetwork[]): readonly string[] {
  return inEights(networks).map((some, index) => `${index === 0 ? what : ' '} ${cidrs(some)}`)
}

/** Consoles cut a long line off: IOS after 254 characters. */
export function inEights<T>(list: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / 8) }, (_, index) =>
    list.slice(index * 8, index * 8 + 8)
  )
}

function phaseWords({ encryption, integrity, group, lifetime }: PlanPhase): string {
  return `${encryption}, ${integrity}, DH group ${group}, lifetime ${lifetime} seconds`
}

export function commented(mark: string, lines: readonly string[]): readonly string[] {
  return lines.map((line) => `${mark} ${line}`.trimEnd())
}

/**
 * How to take everything back, as comments at the end: nothing of it runs when the text is pasted.
 * `stays`: a setting that other tunnels of the gateway may need as well.
 */
export function rollback(mark: string, lines: readonly string[], stays = ''): readonly string[] {
  const but = stays === '' ? '' : `; "${stays}" stays, since other tunnels may need it`
  return commented(mark, [`Rollback: to take all of this back, enter these lines${but}.`, ...lines])
}

/**
 * What iptables(8) takes after -A or -D: each side's SYN names what the other may send, so both are
 * held to the MSS.
 */
export function clampRules({ remote, mss }: GatewayPlan): readonly string[] {
  return remote.flatMap(({ cidr }) =>
    ['-d', '-s'].map(
      (way) => `FORWARD ${way} ${cidr} -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss ${mss}`
    )
  )
}

/** One block of lines for each of the two tunnels. */
export function eachEnd(
  { ends }: GatewayPlan,
  write: (end: PlanEnd) => readonly string[]
): readonly (readonly string[])[] {
  return ends.map(write)
}

/** swanctl.conf(5), dpd_timeout: no effect on connections using IKEv2. */
export const SWAN_DPD = { id: 'gateway.swan-dpd' } as const

export const NO_INSIDE_ADDRESSES = { id: 'gateway.inside-addresses' } as const

/** A setting of the whole gateway, whose value before only its owner knows. */
export function forAllTunnels(what: string): EngineSaying {
  return { id: 'gateway.for-all-tunnels', values: { what } }
}

/** Networks that must not be translated on their way. */
export function fromTo(from: string, to: string): EngineSaying {
  return { id: 'gateway.from-to', values: { from, to } }
}

export function behindNat({ publicIp }: GatewayPlan): EngineSaying {
  return { id: 'gateway.behind-nat', values: { ip: publicIp } }
}

/** AWS, "Site-to-Site VPN User Guide": a policy-based gateway may have one pair of SAs a tunnel. */
export function onePairOnly(plan: GatewayPlan): readonly EngineSaying[] {
  const pairs = networkPairs(plan).length
  return pairs > 1 ? [{ id: 'gateway.one-pair', values: { pairs } }] : []
}
