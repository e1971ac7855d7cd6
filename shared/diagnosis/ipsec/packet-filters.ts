import type { IpsecCause } from '../../causes/codes'
import { witnessOf, type Hit } from '../hit'
import type { IpsecRule } from '../rule'
import type { Standing } from './standing'

const IPV4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)/g

/** Every address that the lines name which are no packet filter’s own; whom else a filter keeps out is no matter. */
export function addressesBeside(hits: readonly Hit<IpsecRule>[]): ReadonlySet<string> {
  const others = hits.filter(({ rule }) => rule.event !== 'filtered' && rule.event !== 'routed')
  return new Set(others.flatMap(({ text }) => text.match(IPV4) ?? []))
}

/** A filter that an operator sets, or a firewall’s own log of what it drops. */
export function blameFilter(
  { book: blames, seen, success }: Standing,
  hit: Hit<IpsecRule>,
  known: ReadonlySet<string>
): void {
  const meant = (hit.text.match(IPV4) ?? []).filter((address) => address !== '0.0.0.0')
  if (known.size > 0 && meant.some((address) => !known.has(address))) return
  const blame = (cause: IpsecCause, weight: number, isSoft: boolean) =>
    blames.blame(cause, weight, witnessOf(hit), isSoft)
  // It belongs to the tunnel that is begun or stands in this log.
  if (known.size > 0 && !success && !isBegun(seen)) return
  // A tunnel that stands loses its peer, whatever the filter lets through afterwards.
  if (success) blame('dpd-timeout', 72, false)
  else if (/\b4500\b|\besp\b|-p 50\b/i.test(hit.text)) blame('natt-udp4500-blocked', 84, true)
  else blame('no-response-udp500', hasAnswered(seen) ? 44 : 84, true)
}

function isBegun(seen: Standing['seen']): boolean {
  return seen['first-sent'] + seen['first-received'] + seen['resent-first'] + seen['auth-sent'] > 0
}

function hasAnswered(seen: Standing['seen']): boolean {
  return seen['first-answered'] + seen['auth-answered'] + seen.accepted > 0
}

/** What an operator types (iptables, nftables): whole hosts, or what IKE and ESP need, not one other protocol. */
const TYPED: readonly IpsecRule[] = [
  {
    needle: 'iptables',
    pattern:
      /\bip6?tables (?!.* -m policy)(?!.* -p (?!udp\b|esp\b|50\b|all\b))-[IA] (?:INPUT|OUTPUT|FORWARD)\b.* -[sdp] .*-j (?:DROP|REJECT)\b/
  },
  {
    needle: 'nft add rule',
    pattern: /\bnft add rule .*(?:\b4?500\b|\besp\b|\bip6? [sd]addr\b).*\b(?:drop|reject)\b/
  }
].map((rule) => ({
  ...rule,
  event: 'filtered',
  says: 'a packet filter drops what comes from the other side'
}))

/**
 * What firewalls tell of packets that they drop: netfilter (UFW, Shorewall, LOG targets), ASA, IOS, pf (pfSense,
 * OPNsense), FortiOS, RouterOS, Junos.
 */
const LOGGED: readonly IpsecRule[] = [
  {
    needle: 'proto=udp',
    pattern: /\b(?:BLOCK|DROP|DENY|DENIED|REJECT)\w{0,3}\b.{0,400}\bDPT=4?500\b/i
  },
  { needle: 'proto=esp', pattern: /\b(?:BLOCK|DROP|DENY|DENIED|REJECT)\w{0,3}\b/i },
  { needle: 'deny udp', pattern: /\bDeny udp .{0,120}\/4?500\b/i },
  { needle: 'denied udp', pattern: /\bdenied udp .{0,120}\(4?500\)/i },
  { needle: ',block,', pattern: /\bfilterlog\b.{0,120},block,.{0,120},udp,.{0,120},4?500,/ },
  { needle: 'deny', pattern: /\bdstport=4?500\b.{0,600}\baction="?deny\b/ },
  { needle: 'deny', pattern: /\baction="?deny\b.{0,600}\bdstport=4?500\b/ },
  { needle: 'proto udp', pattern: /\bdrop\b.{0,200}\bproto UDP, .{0,60}->.{1,45}:4?500\b/i },
  { needle: 'session_deny', pattern: /RT_FLOW_SESSION_DENY.{0,200}->.{1,45}\/4?500\b/ }
].map((rule) => ({ ...rule, event: 'filtered', says: 'a firewall drops IKE' }))

export const PACKET_FILTERS: readonly IpsecRule[] = [...TYPED, ...LOGGED]
