import type { IpsecRule } from '../rule'

const DROPPED = 'a firewall drops IKE'

/**
 * What firewalls tell of packets that they drop: netfilter (UFW, Shorewall, LOG targets), ASA, IOS, pf (pfSense,
 * OPNsense), FortiOS.
 */
const FIREWALL_LOGS: readonly IpsecRule[] = [
  {
    needle: 'proto=udp',
    pattern: /\b(?:BLOCK|DROP|DENY|DENIED|REJECT)\w{0,3}\b.{0,400}\b[SD]PT=4?500\b/i
  },
  { needle: 'proto=esp', pattern: /\b(?:BLOCK|DROP|DENY|DENIED|REJECT)\w{0,3}\b/i },
  { needle: 'deny udp', pattern: /\bDeny udp .{0,120}\/4?500\b/i },
  { needle: 'denied udp', pattern: /\bdenied udp .{0,120}\(4?500\)/i },
  { needle: ',block,', pattern: /\bfilterlog\b.{0,120},block,.{0,120},udp,.{0,120},4?500,/ },
  {
    needle: 'deny',
    pattern: /\baction="?deny\b.{0,600}\bdstport=4?500\b|\bdstport=4?500\b.{0,600}\baction="?deny\b/
  }
].flatMap(({ needle, pattern }): readonly IpsecRule[] => [
  {
    needle,
    pattern: new RegExp(`^(?=.*\\b4500\\b|.*PROTO=ESP)(?=.*(?:${pattern.source}))`, 'i'),
    blames: { 'natt-udp4500-blocked': 84 },
    soft: true,
    says: DROPPED
  },
  {
    needle,
    pattern: new RegExp(`^(?!.*\\b4500\\b|.*PROTO=ESP)(?=.*(?:${pattern.source}))`, 'i'),
    blames: { 'no-response-udp500': 84 },
    soft: true,
    says: DROPPED
  }
])

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
  ...FIREWALL_LOGS,
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
