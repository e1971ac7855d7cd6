import { isIpv4, looksLikeIpv6, readNetwork } from '../../../shared/ipsec/ipv4'
import type { Tunnel } from '../../../shared/ipsec/plan'
import type { EngineSaying } from '../../../shared/words/english'
import { suiteOf } from './algorithms'

/** A value of the plan that the probe cannot do without: where it stands, and what is wrong with it. */
export interface ProbeBlock {
  readonly field: string
  readonly why: EngineSaying
}

/**
 * Why this plan cannot be probed, or null. Only what the probe needs: a plan with other findings of
 * `tunnel check` may be probed all the same. Never quotes a key.
 */
export function whatBlocksProbing(plan: Tunnel, forAuthentication: boolean): ProbeBlock | null {
  if (plan.tunnels.length === 0) return { field: 'tunnels', why: { id: 'ike.block-no-tunnel' } }
  return (
    blockedAddress(plan) ??
    blockedPhase(plan, 'phase1') ??
    blockedPhase(plan, 'phase2') ??
    (forAuthentication ? blockedAuthentication(plan) : null)
  )
}

function blockedAddress({ tunnels }: Tunnel): ProbeBlock | null {
  const index = tunnels.findIndex(({ ip }) => !isIpv4(ip))
  const ip = tunnels[index]?.ip
  return ip === undefined ? null : { field: `tunnels.${index}.ip`, why: sayAddress(ip) }
}

function sayAddress(ip: string): EngineSaying {
  if (ip === '') return { id: 'ike.block-no-address' }
  return { id: looksLikeIpv6(ip) ? 'ike.block-ipv6' : 'ike.block-no-ipv4', values: { ip } }
}

function blockedPhase(plan: Tunnel, field: 'phase1' | 'phase2'): ProbeBlock | null {
  const { encryption, integrity, dhGroup } = plan[field]
  if (suiteOf(plan[field])) return null
  const values = { encryption, integrity, group: dhGroup }
  return { field, why: { id: 'ike.block-suite', values } }
}

function blockedAuthentication({ site, remoteCidrs, tunnels }: Tunnel): ProbeBlock | null {
  if (!isIpv4(site.publicIp)) return { field: 'site.publicIp', why: sayAddress(site.publicIp) }
  const keyless = tunnels.findIndex(({ psk }) => psk === '')
  if (keyless >= 0) return { field: `tunnels.${keyless}.psk`, why: { id: 'ike.block-no-key' } }
  return blockedNetworks('site.cidrs', site.cidrs) ?? blockedNetworks('remoteCidrs', remoteCidrs)
}

function blockedNetworks(field: string, cidrs: readonly string[]): ProbeBlock | null {
  if (cidrs.length === 0) return { field, why: { id: 'ike.block-no-network' } }
  const index = cidrs.findIndex((cidr) => readNetwork(cidr) === null)
  const cidr = cidrs[index]
  if (cidr === undefined) return null
  const why: EngineSaying =
    cidr === '' ? { id: 'ike.block-empty-network' } : { id: 'ike.block-network', values: { cidr } }
  return { field: `${field}.${index}`, why }
}
