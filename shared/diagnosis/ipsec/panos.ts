import type { IpsecRule } from '../rule'

/** PAN-OS (system log and ikemgr.log). Source: “Interpret VPN error messages” of the PAN-OS documentation. */
export const PANOS: readonly IpsecRule[] = [
  {
    needle: 'peer-id must be type',
    blames: { 'id-mismatch': 92 },
    says: 'the peer’s identity is of another kind than required'
  },
  {
    needle: 'sa dying from state established',
    pattern: /caller ikev2_abort/,
    blames: { 'dpd-timeout': 66, 'lifetime-rekey': 50 },
    says: 'the standing tunnel is given up: mostly its liveness check got no answer'
  },
  {
    needle: 'find sa for proto',
    event: 'closed',
    says: 'a phase 2 SA is closed'
  },
  {
    needle: 'due to timeout',
    pattern: /\[4500\]/,
    blames: { 'natt-udp4500-blocked': 80, 'psk-mismatch': 44 },
    soft: true,
    says: 'what moved to UDP 4500 got no answer'
  },
  {
    needle: 'due to timeout',
    pattern: /(?:cookie|SPI):[0-9a-f]{16}:0{16}/i,
    blames: { 'no-response-udp500': 84 },
    soft: true,
    says: 'the first message got no answer: the peer’s cookie is zero'
  },
  {
    // The peer’s cookie is known: it answered, and stopped when the keys’ turn came or the port changed.
    needle: 'due to timeout',
    pattern: /phase-?1.{0,200}\[500\].{0,80}cookie:[0-9a-f]{16}:(?!0{16})/i,
    blames: { 'psk-mismatch': 68, 'natt-udp4500-blocked': 64 },
    soft: true,
    says: 'phase 1 began and was not finished'
  },
  {
    needle: 'due to timeout',
    pattern: /^(?!.*(?:\[4500\]|cookie:[0-9a-f]{16}:(?!0{16}))).*(?:phase-?1|IKE SA)/i,
    blames: { 'no-response-udp500': 62, 'natt-udp4500-blocked': 42, 'psk-mismatch': 36 },
    soft: true,
    says: 'phase 1 got no answer'
  },
  {
    needle: 'due to timeout',
    pattern: /phase-?2|child SA|quick mode/i,
    blames: { 'esp-proposal-mismatch': 52, 'traffic-selector-mismatch': 51 },
    says: 'phase 2 got no answer'
  },
  {
    needle: 'find configuration for',
    blames: { 'id-mismatch': 70, 'ike-version-mismatch': 62 },
    says: 'no gateway is configured for this peer'
  },
  {
    needle: 'unknown ikev2 peer',
    blames: { 'id-mismatch': 86 },
    says: 'no gateway is configured for this peer'
  },
  {
    needle: 's id',
    pattern: /peer(?:.{0,6}s)? id.{0,60}(?:mismatch|not match)/i,
    blames: { 'id-mismatch': 92 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'received id',
    pattern: /received ID_[IR].{0,120}does not match/i,
    blames: { 'id-mismatch': 95 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'peer identifier',
    pattern: /peer identifier.{0,120}(?:not match|mismatch|does not)|mismatched peer identifier/i,
    blames: { 'id-mismatch': 94 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'does not match',
    pattern:
      /(?:peers? id|identifier|peer identification|ID payload|IKE-?ID).{0,120}does not match|does not match.{0,60}(?:peers? id|identifier|configured id)/i,
    blames: { 'id-mismatch': 92 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'no suitable proposal found in peer',
    pattern: /phase-?2|child|\bESP\b|\bAH\b/i,
    blames: { 'esp-proposal-mismatch': 90 },
    says: 'no phase 2 proposal fits'
  },
  {
    needle: 'no suitable proposal found in peer',
    pattern: /phase-?1|IKE SA|^(?!.*(?:phase-?2|child))/i,
    blames: { 'ike-proposal-mismatch': 88 },
    says: 'no phase 1 proposal fits'
  },
  {
    needle: 'processing proxy id',
    blames: { 'traffic-selector-mismatch': 95 },
    says: 'the proxy IDs do not agree'
  },
  {
    needle: 'received proxy id',
    blames: { 'traffic-selector-mismatch': 92 },
    says: 'no tunnel has these proxy IDs'
  },
  {
    needle: 'processing traffic selector',
    blames: { 'traffic-selector-mismatch': 95 },
    says: 'the subnets of the two sides do not agree'
  },
  {
    needle: 'received traffic selector',
    pattern: /(?:cannot|can.{1,6}t|could not|failed|no).{0,60}(?:find|match|tunnel)/i,
    blames: { 'traffic-selector-mismatch': 94 },
    says: 'no tunnel has these subnets'
  },
  {
    needle: 'lacks ke payload',
    blames: { 'dh-group-mismatch': 94 },
    phase: 2,
    says: 'PFS is on at one side only'
  },
  {
    needle: 'ke payload',
    pattern:
      /(?:unexpected|missing|no|without|lacks?) KE payload|KE payload (?:missing|is missing|not found)/i,
    blames: { 'dh-group-mismatch': 88 },
    phase: 2,
    says: 'PFS is on at one side only'
  },
  {
    needle: 'pfs group mismatch',
    blames: { 'dh-group-mismatch': 96 },
    phase: 2,
    says: 'the PFS groups differ'
  },
  {
    // Cisco writes the same of every key exchange that it reads.
    needle: 'processing ke payload',
    pattern: /fail\w{0,12}.{0,60}processing KE payload/i,
    blames: { 'dh-group-mismatch': 88 },
    says: 'the DH groups differ'
  },
  {
    needle: 'likely due to pre-shared key',
    blames: { 'psk-mismatch': 94 },
    says: 'the keys differ'
  },
  {
    needle: 'pre-shared key',
    pattern:
      /(?:invalid|wrong|incorrect|mismatch\w*|differ\w*|check|verify).{0,40}pre-shared key|pre-shared key.{0,40}(?:mismatch|invalid|wrong|incorrect|differ|not match)/i,
    blames: { 'psk-mismatch': 92 },
    says: 'the keys differ'
  },
  {
    needle: 'invalid sig',
    pattern: /invalid signature|signature.{0,30}(?:fail|invalid|mismatch)/i,
    blames: { 'auth-type-mismatch': 52, 'psk-mismatch': 55 },
    says: 'the peer’s proof does not verify'
  },
  {
    needle: 'authentication result: unauthenticated',
    blames: { 'psk-mismatch': 60, 'id-mismatch': 45 },
    says: 'the peer could not be authenticated'
  },
  {
    needle: 'authentication failed',
    // Not the integrity of a packet.
    pattern: /^(?!.*\bpacket\b).*(?:ike|phase|ipsec|peer|vpn|kmd|gateway|tunnel)/i,
    blames: { 'psk-mismatch': 54, 'id-mismatch': 46, 'auth-type-mismatch': 38 },
    says: 'authentication failed'
  },
  {
    needle: 'authentication-failed',
    blames: { 'psk-mismatch': 52, 'id-mismatch': 46, 'auth-type-mismatch': 38 },
    says: 'authentication failed'
  },
  {
    needle: 'no-proposal-chosen',
    pattern: /proto_id=1|protocol[_ -]?id[=: ]+(?:isakmp|ike|1\b)|phase-?1/i,
    blames: { 'ike-proposal-mismatch': 72, 'dh-group-mismatch': 36 },
    says: 'the other side takes none of our phase 1 proposals'
  },
  {
    needle: 'no-proposal-chosen',
    pattern: /proto_id=[23]|phase-?2/i,
    blames: { 'esp-proposal-mismatch': 72, 'dh-group-mismatch': 45 },
    says: 'the other side takes none of our phase 2 proposals'
  },
  {
    needle: 'no-proposal-chosen',
    event: 'no-proposal',
    says: 'the other side takes none of our proposals'
  },
  {
    needle: 'invalid-id-information',
    event: 'invalid-id',
    says: 'the ID information is refused'
  },
  {
    needle: 'determined by dpd',
    blames: { 'dpd-timeout': 95 },
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'liveness check',
    pattern: /fail|timeout|timed out|no response|dead/i,
    blames: { 'dpd-timeout': 92 },
    says: 'the liveness check got no answer'
  },
  {
    needle: 'mode mismatch',
    pattern: /IKE (?:mode|version) mismatch|exchange mode mismatch/i,
    blames: { 'ike-version-mismatch': 70 },
    says: 'the IKE modes differ'
  },
  {
    needle: 'ikev2',
    pattern:
      /peer (?:only )?(?:supports?|uses?|is) IKEv[12]|IKEv[12] only (?:mode|preferred).{0,60}(?:reject|fail|not)|(?:not|unsupported).{0,20}IKEv2 (?:packet|message|exchange)/i,
    blames: { 'ike-version-mismatch': 78 },
    says: 'the IKE versions differ'
  },
  {
    needle: 'invalid-major-version',
    blames: { 'ike-version-mismatch': 92 },
    says: 'the peer speaks another IKE version'
  },
  { needle: 'negotiation is started as', event: 'started', says: 'an attempt begins' },
  {
    needle: 'negotiation is succeeded',
    pattern: /phase-?2|child SA/i,
    event: 'child-up',
    says: 'phase 2 is up'
  },
  { needle: 'negotiation is succeeded', event: 'ike-up', says: 'phase 1 is up' },
  { needle: 'child sa negotiation succeeded', event: 'child-up', says: 'phase 2 is up' },
  { needle: 'ike sa negotiation succeeded', event: 'ike-up', says: 'phase 1 is up' },
  { needle: 'ipsec key installed', event: 'child-up', says: 'phase 2 is up' },
  {
    needle: 'tunnel-status-down',
    event: 'lost',
    says: 'the tunnel went down, and it is not seen to come back'
  },
  {
    needle: 'is down',
    pattern: /\btunnel-\S{0,12}\s.{0,60}\bTunnel \S{1,60} is down/,
    event: 'lost',
    says: 'the tunnel went down, and it is not seen to come back'
  },
  {
    needle: 'is up',
    pattern: /\btunnel-\S{0,12}\s.{0,60}\bTunnel \S{1,60} is up/,
    event: 'child-up',
    says: 'the tunnel is up'
  },
  { needle: 'tunnel-status-up', event: 'child-up', says: 'the tunnel is up' },
  { needle: 'negotiation is failed', event: 'closed', says: 'the negotiation failed' },
  {
    needle: 'unable to process peer',
    pattern: /process peer.{0,4}s SA payload/i,
    event: 'no-proposal',
    says: 'none of the peer’s proposals is acceptable'
  },
  {
    needle: 'was not presented',
    pattern: /\b(?:DH|Diffie|group)\b/i,
    blames: { 'dh-group-mismatch': 92 },
    says: 'the peer does not offer this side’s DH group'
  },
  {
    needle: 'was not presented',
    pattern: /^(?!.*phase-?2)(?!.*\b(?:ESP|child|DH|group)\b)/i,
    blames: { 'ike-proposal-mismatch': 88 },
    says: 'the peer does not offer this side’s algorithm'
  },
  {
    needle: 'was not presented',
    pattern: /phase-?2|\bESP\b|child/i,
    blames: { 'esp-proposal-mismatch': 90 },
    says: 'the peer does not offer this side’s algorithm'
  },
  {
    needle: 'key lifetime expired',
    event: 'closed',
    says: 'an SA ended; a renewal follows'
  },
  {
    needle: 'authentication ',
    pattern: /\]:0x[\da-f]{6,16} authentication (?:failure|result: failure)/,
    blames: { 'psk-mismatch': 58, 'id-mismatch': 50, 'auth-type-mismatch': 48 },
    says: 'the authentication failed'
  }
]
