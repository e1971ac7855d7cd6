import type { IpsecRule } from '../rule'

/** What an operator types and prints beside a log: packet filters (iptables, nftables), routes, KLIPS’ table. */
export const CONSOLES: readonly IpsecRule[] = [
  {
    needle: 'iptables',
    // Whole hosts, or what IKE and ESP need; tests of one protocol and of plain text are not meant.
    pattern:
      /\bip6?tables (?!.* -m policy)(?!.* -p (?!udp\b|esp\b|50\b|all\b))-[IA] (?:INPUT|OUTPUT|FORWARD)\b.* -[sdp] .*-j (?:DROP|REJECT)\b/,
    event: 'filtered',
    says: 'a packet filter drops what comes from the other side'
  },
  {
    needle: 'nft add rule',
    pattern: /\bnft add rule .*(?:\b4?500\b|\besp\b|\bip6? [sd]addr\b).*\b(?:drop|reject)\b/,
    event: 'filtered',
    says: 'a packet filter drops what comes from the other side'
  },
  ...[' via ', ' dev '].map((needle): IpsecRule => ({
    needle,
    pattern:
      /^\d[\d.]{6,14}(?:\/\d{1,2})?(?: via \S{2,45})? dev (?!ipsec|vti|xfrm|tun|gre|lo\b|lan|dummy)\w/,
    event: 'routed',
    says: 'a route leads past the tunnel'
  })),
  {
    needle: '%trap',
    pattern: /^\d{1,20}\s.{1,60}->.{1,60}=> %trap\s*$/,
    event: 'trapped',
    says: 'the tunnel is not up: the next packet would begin it'
  }
]
