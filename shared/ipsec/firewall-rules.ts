import type { EngineSaying, Told } from '../words/english'
import type { Language } from '../words/messages'
import { sayThis } from '../words/say'
import { isIpv4, networkHolds, readNetwork, type Network } from './ipv4'
import type { Tunnel } from './plan'

/** One line of a firewall change: who may open what towards whom. */
export interface FirewallRule {
  readonly way: 'out' | 'in'
  readonly from: string
  readonly to: string
  /** `UDP 500`, `IP protocol 50`, `TCP 11112`. */
  readonly what: Told
  readonly why: EngineSaying
}

const UNKNOWN = '…'

/**
 * What has to pass a restrictive firewall: IKE, NAT traversal and ESP between the outside addresses,
 * both ways since either side may begin; DICOM's pairs as HeartLab names them, inside the tunnel.
 */
export function firewallRules(tunnel: Tunnel): readonly FirewallRule[] {
  return [...outsideRules(tunnel), ...dicomRules(tunnel)]
}

const OUTSIDE = [
  ['UDP 500', { id: 'gateway.why-ike' }],
  ['UDP 4500', { id: 'gateway.why-nat-t' }],
  [{ id: 'gateway.esp-protocol' }, { id: 'gateway.why-esp' }]
] as const

function outsideRules({ site, tunnels }: Tunnel): readonly FirewallRule[] {
  const own = site.publicIp || UNKNOWN
  const ends = tunnels.map(({ ip }) => ip || UNKNOWN).join(', ') || UNKNOWN
  const ways = [
    { way: 'out', from: own, to: ends },
    { way: 'in', from: ends, to: own }
  ] as const
  return ways.flatMap((way) => OUTSIDE.map(([what, why]) => ({ ...way, what, why })))
}

const DICOM_OUT = { id: 'gateway.why-dicom-out' } as const
const DICOM_IN = { id: 'gateway.why-dicom-in' } as const

function dicomRules({ site, remoteCidrs, dicom }: Tunnel): readonly FirewallRule[] {
  const local = site.cidrs.join(', ') || UNKNOWN
  const remote = remoteCidrs.join(', ') || UNKNOWN
  const out = (dicom?.outbound ?? []).map(({ ip, port }) => ({
    way: 'out' as const,
    from: local,
    to: ip || UNKNOWN,
    what: `TCP ${port}`,
    why: DICOM_OUT
  }))
  const into = (dicom?.inbound ?? []).map(({ ip, port }) => ({
    way: 'in' as const,
    // The guide names HeartLab's source; a plan may name the site's own receiver instead.
    from: isOwn(ip, site.cidrs) ? remote : ip || UNKNOWN,
    to: isOwn(ip, site.cidrs) ? ip : local,
    what: `TCP ${port}`,
    why: DICOM_IN
  }))
  return [...out, ...into]
}

function isOwn(ip: string, cidrs: readonly string[]): boolean {
  return isIpv4(ip) && cidrs.some((cidr) => holds(readNetwork(cidr), ip))
}

function holds(network: Network | null, ip: string): boolean {
  return network !== null && networkHolds(network, ip)
}

/** The rules as text for a change request, which the people who run the site's firewall read. */
export function firewallText(
  rules: readonly FirewallRule[],
  site: string,
  language: Language
): string {
  const lines = rules.map((rule, index) => `${index + 1}. ${sayThis(language, ruleSentence(rule))}`)
  const title: EngineSaying =
    site === ''
      ? { id: 'gateway.firewall-title' }
      : { id: 'gateway.firewall-title-for', values: { site } }
  const stateful = sayThis(language, { id: 'gateway.firewall-stateful' })
  return [sayThis(language, title), '', ...lines, '', stateful, ''].join('\n')
}

function ruleSentence({ way, from, to, what, why }: FirewallRule): EngineSaying {
  return {
    id: way === 'out' ? 'gateway.firewall-out' : 'gateway.firewall-in',
    values: { from, to, what, why }
  }
}
