import { isIpv4, looksLikeIpv6, readNetwork } from '../../../shared/ipsec/ipv4'
import type { Tunnel } from '../../../shared/ipsec/plan'
import { suiteOf } from './algorithms'

/**
 * Why this plan cannot be probed, in one sentence, or null. Only what the probe needs: a plan with other
 * findings of `tunnel check` may be probed all the same. Never quotes a key.
 */
export function whatBlocksProbing(plan: Tunnel, forAuthentication: boolean): string | null {
  if (plan.tunnels.length === 0) return 'tunnels: the plan names no tunnel'
  return (
    blockedAddress(plan) ??
    blockedPhase(plan, 'phase1') ??
    blockedPhase(plan, 'phase2') ??
    (forAuthentication ? blockedAuthentication(plan) : null)
  )
}

function blockedAddress({ tunnels }: Tunnel): string | null {
  const index = tunnels.findIndex(({ ip }) => !isIpv4(ip))
  const ip = tunnels[index]?.ip
  return ip === undefined ? null : `tunnels.${index}.ip: ${sayAddress(ip)}`
}

function sayAddress(ip: string): string {
  if (ip === '') return 'the address is missing'
  return looksLikeIpv6(ip) ? `${ip} is an IPv6 address` : `${ip} is no IPv4 address`
}

function blockedPhase(plan: Tunnel, name: 'phase1' | 'phase2'): string | null {
  const { encryption, integrity, dhGroup } = plan[name]
  return suiteOf(plan[name])
    ? null
    : `${name}: ${encryption}, ${integrity}, group ${dhGroup} is not a set of the guide`
}

function blockedAuthentication({ site, remoteCidrs, tunnels }: Tunnel): string | null {
  if (!isIpv4(site.publicIp)) return `site.publicIp: ${sayAddress(site.publicIp)}`
  const keyless = tunnels.findIndex(({ psk }) => psk === '')
  if (keyless >= 0) return `tunnels.${keyless}.psk: the pre-shared key is missing`
  return blockedNetworks('site.cidrs', site.cidrs) ?? blockedNetworks('remoteCidrs', remoteCidrs)
}

function blockedNetworks(field: string, cidrs: readonly string[]): string | null {
  if (cidrs.length === 0) return `${field}: no network is named`
  const index = cidrs.findIndex((cidr) => readNetwork(cidr) === null)
  return index < 0
    ? null
    : `${field}.${index}: ${cidrs[index] || 'an empty text'} is no IPv4 network`
}
