import type { IpsecRule } from '../rule'

/** Junos SRX (kmd, iked). Source: the Junos system log explorer (KMD_… messages) and VPN troubleshooting pages. */
export const JUNOS: readonly IpsecRule[] = [
  {
    needle: 'no public key found',
    blames: { 'auth-type-mismatch': 82, 'id-mismatch': 50 },
    says: 'the peer signs with a key that is not known here'
  },
  {
    needle: 'kmd_pm_p1_policy_lookup_failure',
    blames: { 'id-mismatch': 86, 'ike-proposal-mismatch': 35 },
    says: 'no gateway is configured for this peer or its identity'
  },
  {
    needle: 'policy lookup for phase-1',
    blames: { 'id-mismatch': 86 },
    says: 'no gateway is configured for this peer or its identity'
  },
  {
    needle: 'kmd_pm_p2_policy_lookup_failure',
    blames: { 'traffic-selector-mismatch': 92 },
    says: 'no VPN has these proxy IDs'
  },
  {
    needle: 'policy lookup for phase-2',
    blames: { 'traffic-selector-mismatch': 92 },
    says: 'no VPN has these proxy IDs'
  },
  {
    needle: 'ike phase-1',
    pattern: /Policy lookup failed|gateway (?:lookup|not found)/i,
    blames: { 'id-mismatch': 84 },
    says: 'no gateway is configured for this peer'
  },
  {
    needle: 'ike phase-2',
    pattern: /Policy lookup failed/i,
    blames: { 'traffic-selector-mismatch': 88 },
    says: 'no VPN has these proxy IDs'
  },
  {
    needle: 'gateway lookup failed',
    blames: { 'id-mismatch': 84 },
    says: 'no gateway is configured for this peer'
  },
  {
    needle: 'configuration lookup failed',
    blames: { 'id-mismatch': 84 },
    says: 'no gateway is configured for this peer'
  },
  {
    needle: 'kmd_vpn_ts_mismatch',
    blames: { 'traffic-selector-mismatch': 96 },
    says: 'the subnets of the two sides do not agree'
  },
  {
    needle: 'traffic-selector mismatch',
    blames: { 'traffic-selector-mismatch': 96 },
    says: 'the subnets of the two sides do not agree'
  },
  {
    needle: 'selector',
    pattern:
      /traffic[- ]selectors?.{0,60}(?:mismatch|not match|unmatched|not in configured|narrow|invalid|differ)|(?:mismatch\w{0,12}|no matching|invalid|unmatched) traffic[- ]selector/i,
    blames: { 'traffic-selector-mismatch': 92 },
    says: 'the subnets of the two sides do not agree'
  },
  {
    needle: 'kmd_dpd_peer_down',
    blames: { 'dpd-timeout': 95 },
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'kmd_dpd_remote_peer_down',
    blames: { 'dpd-timeout': 95 },
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'detected peer',
    pattern: /DPD.{0,40}detected peer.{0,60}(?:dead|down)/i,
    blames: { 'dpd-timeout': 95 },
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'dead peer',
    pattern:
      /dead peer (?:detect\w+ )?(?:detected|fail|timeout|declared|timed)|(?:due to|by|reason:?) dead peer/i,
    blames: { 'dpd-timeout': 92 },
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'no proposal chosen',
    pattern: /phase-?1|P1 SA|IKE SA/i,
    blames: { 'ike-proposal-mismatch': 66, 'dh-group-mismatch': 38, 'esp-proposal-mismatch': 40 },
    says: 'no proposal fits'
  },
  {
    needle: 'no proposal chosen',
    pattern: /phase-?2|P2 SA|IPSec SA|child/i,
    blames: { 'esp-proposal-mismatch': 74, 'dh-group-mismatch': 45 },
    says: 'no phase 2 proposal fits'
  },
  {
    needle: 'negotiation failed with error: timed out',
    pattern: /^(?!.*Local: \S{1,45}\/4500, Remote: \S{1,45}\/4500)/i,
    blames: { 'no-response-udp500': 74, 'natt-udp4500-blocked': 44 },
    says: 'the peer does not answer'
  },
  {
    needle: 'negotiation failed with error: timeout',
    pattern: /^(?!.*Local: \S{1,45}\/4500, Remote: \S{1,45}\/4500)/i,
    blames: { 'no-response-udp500': 74, 'natt-udp4500-blocked': 44 },
    says: 'the peer does not answer'
  },
  {
    needle: 'error = timeout',
    pattern: /^(?!.*Local: \S{1,45}\/4500, Remote: \S{1,45}\/4500)/i,
    blames: { 'no-response-udp500': 74, 'natt-udp4500-blocked': 44 },
    says: 'the peer does not answer'
  },
  {
    needle: 'error = timed out',
    pattern: /^(?!.*Local: \S{1,45}\/4500, Remote: \S{1,45}\/4500)/i,
    blames: { 'no-response-udp500': 74, 'natt-udp4500-blocked': 44 },
    says: 'the peer does not answer'
  },
  {
    // Both ends had moved by then, so the first message was answered.
    needle: '/4500',
    pattern:
      /error(?:: | = )tim(?:ed ?out|eout).{0,200}Local: \S{1,45}\/4500, Remote: \S{1,45}\/4500/i,
    blames: { 'natt-udp4500-blocked': 78, 'no-response-udp500': 44 },
    says: 'no answer on UDP 4500'
  },
  {
    needle: 'peer is not reachable',
    blames: { 'no-response-udp500': 72 },
    says: 'the peer does not answer'
  },
  {
    needle: 'failed with error: invalid hash',
    blames: { 'psk-mismatch': 80 },
    says: 'the hash differs: so do the keys'
  },
  {
    needle: 'check that packet was encrypted',
    blames: { 'psk-mismatch': 82 },
    says: 'the peer’s message cannot be decrypted'
  },
  {
    needle: 'invalid next payload type',
    blames: { 'psk-mismatch': 74 },
    says: 'the peer’s message cannot be decrypted'
  },
  {
    needle: 'invalid payload type',
    blames: { 'psk-mismatch': 82 },
    says: 'the message cannot be decrypted: the keys differ'
  },
  {
    needle: 'invalid syntax',
    pattern: /IKE|phase|negotiation/i,
    blames: { 'psk-mismatch': 56, 'id-mismatch': 40 },
    says: 'the message cannot be read'
  },
  {
    needle: 'invalid ke payload',
    blames: { 'dh-group-mismatch': 82 },
    // RFC 7296 §1.2: it asks for another try with the right group.
    soft: true,
    says: 'the DH groups differ'
  },
  {
    needle: 'peer proposed',
    pattern: /phase ?1 proposal.{0,60}(?:conflict|mismatch|not)/i,
    blames: { 'ike-proposal-mismatch': 86 },
    says: 'the phase 1 proposals differ'
  },
  {
    needle: 'proposal',
    pattern:
      /phase[- ]?1.{0,40}proposals?.{0,40}(?:mismatch|not match|conflict|differ|not acceptable|refus|reject|unaccept|does not match|do not match)|(?:refus|reject|mismatch)\w{0,12}.{0,30}phase[- ]?1 proposal/i,
    blames: { 'ike-proposal-mismatch': 84, 'dh-group-mismatch': 36 },
    says: 'the phase 1 proposals differ'
  },
  {
    needle: 'proposal',
    pattern:
      /phase[- ]?2.{0,40}proposals?.{0,40}(?:mismatch|not match|conflict|differ|not acceptable|refus|reject|unaccept|does not match|do not match)|(?:refus|reject|mismatch)\w{0,12}.{0,30}phase[- ]?2 proposal/i,
    blames: { 'esp-proposal-mismatch': 84, 'dh-group-mismatch': 40 },
    says: 'the phase 2 proposals differ'
  },
  {
    // A soft lifetime’s end only begins the renewal.
    needle: 'lifetime',
    pattern: /(?<!soft |when |IPSec key )lifetime.{0,30}(?:expired|expire\b|exceeded|mismatch)/i,
    blames: { 'lifetime-rekey': 82 },
    says: 'a lifetime ended'
  },
  {
    needle: 'vpn_down_alarm_user',
    pattern: /IPSec SA delete payload received from peer/i,
    event: 'lost',
    blames: { 'lifetime-rekey': 42, 'dpd-timeout': 40, 'duplicate-sa': 36 },
    soft: true,
    says: 'the peer deleted the tunnel'
  },
  {
    needle: 'vpn_down_alarm_user',
    pattern: /^(?!.*Reason: .{0,60}(?:configur|config |User cleared|CLI\b))/i,
    blames: { 'dpd-timeout': 38 },
    soft: true,
    says: 'the tunnel went down'
  },
  { needle: 'vpn_up_alarm_user', event: 'child-up', says: 'the tunnel is up' },
  { needle: 'kmd_pm_sa_established', event: 'child-up', says: 'phase 2 is up' },
  { needle: 'phase-1 negotiation succeeded', event: 'ike-up', says: 'phase 1 is up' },
  { needle: 'phase-2 negotiation succeeded', event: 'child-up', says: 'phase 2 is up' },
  { needle: 'ike negotiation success', event: 'ike-up', says: 'phase 1 is up' },
  {
    needle: 'successfully completed',
    pattern: /IPSec SA (?:negotiation|rekey) successfully completed/i,
    event: 'child-up',
    says: 'phase 2 is up'
  },
  {
    needle: 'failed with error(tim',
    blames: { 'no-response-udp500': 74, 'natt-udp4500-blocked': 44 },
    says: 'the peer does not answer'
  },
  {
    needle: 'negotiation successfully completed',
    pattern: /^(?!.*IPSec SA negotiation)/i,
    event: 'ike-up',
    says: 'the negotiation succeeded'
  },
  {
    needle: 'negotiation fail',
    pattern: /with status: (?:Timed out|Timeout)/i,
    blames: { 'no-response-udp500': 74, 'natt-udp4500-blocked': 44 },
    says: 'the peer does not answer'
  },
  {
    needle: 'not matched',
    pattern: /\bid not matched/i,
    blames: { 'id-mismatch': 90 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'vpn_down_alarm_user',
    pattern:
      /Reason: .{0,60}(?:configuration|config) .{0,20}(?:deleted|changed)|Reason: .{0,60}\b(?:User cleared|CLI)\b/i,
    event: 'lost',
    says: 'the tunnel was taken down on purpose'
  },
  {
    needle: '] done for',
    pattern: /Phase-1 \[/i,
    event: 'ike-up',
    says: 'phase 1 is up'
  },
  {
    needle: '] done for',
    pattern: /Phase-2 \[/i,
    event: 'child-up',
    says: 'phase 2 is up'
  },
  {
    needle: 'n(rekey_sa)',
    pattern: /IKEv2 packet S\(.{0,160}N\(REKEY_SA\)/,
    event: 'rekey-asked',
    says: 'a renewal begins'
  },
  {
    needle: '(retransmit count=',
    pattern: /IKEv2 packet S\(.{0,160}\(retransmit count=\d/,
    event: 'resent-later',
    soft: true,
    says: 'a message of the standing tunnel is sent again: no answer'
  }
]
