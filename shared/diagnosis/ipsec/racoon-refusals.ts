import type { IpsecRule } from '../rule'

/** racoon and its heirs: RouterOS, Meraki before 15.12, older pfSense, cloud gateways that print its texts: refusals of either phase. Source: racoon’s messages, MikroTik’s IPsec manual, Meraki’s “Site-to-site VPN troubleshooting”. */
export const RACOON_REFUSALS: readonly IpsecRule[] = [
  {
    needle: 't find the pskey',
    blames: { 'psk-mismatch': 90, 'id-mismatch': 40 },
    says: 'no pre-shared key is stored for the peer'
  },
  { needle: 'hash mismatch', blames: { 'psk-mismatch': 92 }, says: 'the keys differ' },
  {
    needle: 'no key found',
    pattern: /no (?:pre-?shared )?key found|no PSK/i,
    blames: { 'psk-mismatch': 86 },
    says: 'no pre-shared key is stored for the peer'
  },
  {
    needle: 't find configuration',
    blames: { 'id-mismatch': 78 },
    says: 'nothing is configured for this peer'
  },
  {
    needle: 'no peer config',
    pattern: /no peer config(?:uration)?|peer not found|unknown peer/i,
    blames: { 'id-mismatch': 76 },
    says: 'nothing is configured for this peer'
  },
  {
    needle: 'id mismatched',
    pattern: /(?<![a-z_])ID mismatched/i,
    blames: { 'id-mismatch': 94 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'mismatched id',
    blames: { 'id-mismatch': 94 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'expecting ip address type in main mode',
    blames: { 'id-mismatch': 88 },
    says: 'the peer sends a name as identity, an address is expected'
  },
  {
    needle: 'id type mismatch',
    blames: { 'id-mismatch': 88 },
    says: 'the identities are of different kinds'
  },
  {
    needle: 'peer id',
    pattern:
      /peer'?s? ID (?:mismatch|does not match|not match|is not)|peer ID .{0,60}(?:mismatch|not match)/i,
    blames: { 'id-mismatch': 92 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'not allowed in any applicable rmconf',
    blames: { 'ike-version-mismatch': 58, 'id-mismatch': 56, 'ike-proposal-mismatch': 52 },
    says: 'this kind of IKE exchange is not configured here'
  },
  {
    needle: 'invalid flag 0x08',
    blames: { 'ike-version-mismatch': 90 },
    says: 'an IKEv2 packet reaches an IKEv1 daemon'
  },
  {
    needle: 'major version',
    pattern: /(?:invalid|unsupported|unknown|wrong) (?:ike )?major version/i,
    blames: { 'ike-version-mismatch': 92 },
    says: 'the peer speaks another IKE version'
  },
  {
    needle: 'unknown ike version',
    blames: { 'ike-version-mismatch': 92 },
    says: 'the peer speaks another IKE version'
  },
  {
    needle: 'rejected authmethod',
    event: 'method-differs',
    blames: { 'auth-type-mismatch': 78 },
    soft: true,
    says: 'the ways to authenticate differ'
  },
  {
    needle: 'authtype mismatch',
    blames: { 'esp-proposal-mismatch': 66 },
    soft: true,
    says: 'the phase 2 integrity differs'
  },
  {
    needle: 'rejected enctype',
    event: 'algorithm-differs',
    blames: { 'ike-proposal-mismatch': 78 },
    soft: true,
    says: 'the phase 1 encryption differs'
  },
  {
    needle: 'rejected hashtype',
    event: 'algorithm-differs',
    blames: { 'ike-proposal-mismatch': 78 },
    soft: true,
    says: 'the phase 1 hash differs'
  },
  {
    needle: 'rejected dh_group',
    event: 'no-group',
    blames: { 'dh-group-mismatch': 76 },
    soft: true,
    says: 'the DH group differs'
  },
  {
    needle: 'rejected',
    pattern: /rejected (?:key ?len|encklen)/i,
    event: 'algorithm-differs',
    blames: { 'ike-proposal-mismatch': 74 },
    soft: true,
    says: 'the phase 1 key length differs'
  },
  {
    needle: 'invalid dh group',
    // One proposal of several, as Windows makes them.
    blames: { 'dh-group-mismatch': 72 },
    soft: true,
    says: 'the DH group is not known here'
  },
  {
    needle: 'dh group',
    pattern:
      /(?<!contained the )(?:wrong|different|unsupported|unknown|bad) (?:DH|diffie-hellman) group|(?:DH|diffie-hellman) group .{0,30}(?:mismatch|is not|unsupported)/i,
    blames: { 'dh-group-mismatch': 90 },
    says: 'the DH groups differ'
  },
  {
    needle: 'ke payload',
    pattern: /(?<!(?:processing|constructing) )\bKE payload/i,
    blames: { 'dh-group-mismatch': 58 },
    soft: true,
    says: 'the key exchange payload does not fit'
  },
  {
    needle: 'trns_id mismatch',
    blames: { 'esp-proposal-mismatch': 80 },
    soft: true,
    says: 'the phase 2 encryption differs'
  },
  {
    needle: 'encklen mismatch',
    blames: { 'esp-proposal-mismatch': 76 },
    soft: true,
    says: 'the phase 2 key length differs'
  },
  {
    needle: 'encmode mismatch',
    blames: { 'esp-proposal-mismatch': 76 },
    says: 'the phase 2 mode differs'
  },
  {
    needle: 'proto_id mismatch',
    blames: { 'esp-proposal-mismatch': 76 },
    says: 'the phase 2 protocol differs'
  },
  {
    needle: 'failed to get valid proposal',
    blames: { 'ike-proposal-mismatch': 84 },
    says: 'no phase 1 proposal fits'
  },
  {
    needle: 't agree on ike proposal',
    blames: { 'ike-proposal-mismatch': 92 },
    says: 'no phase 1 proposal fits'
  },
  {
    needle: 'no suitable proposal',
    event: 'no-proposal',
    blames: { 'ike-proposal-mismatch': 34, 'esp-proposal-mismatch': 32 },
    says: 'no proposal fits'
  },
  {
    needle: 'no proposal',
    pattern: /no proposals? (?:chosen|match\w*|found|accept\w*)/i,
    event: 'no-proposal',
    says: 'no proposal fits'
  },
  {
    needle: 'no_proposal_chosen',
    pattern:
      /^(?!.*(?:no IKE config|responding to)).*(?:got|fatal|reply|received|sending|error|notify|notif).{0,60}NO_PROPOSAL_CHOSEN/i,
    event: 'no-proposal',
    says: 'no proposal fits'
  },
  {
    needle: 'failed to pre-process ph1 packet',
    event: 'phase1-failed',
    blames: { 'ike-proposal-mismatch': 58, 'dh-group-mismatch': 34 },
    says: 'phase 1 failed'
  },
  {
    needle: 'failed to pre-process ph2 packet',
    event: 'phase2-failed',
    blames: {
      'traffic-selector-mismatch': 50,
      'esp-proposal-mismatch': 52,
      'dh-group-mismatch': 40
    },
    says: 'phase 2 failed'
  },
  {
    needle: 'failed to get sainfo',
    blames: { 'traffic-selector-mismatch': 86, 'esp-proposal-mismatch': 30 },
    says: 'no phase 2 has these subnets'
  },
  {
    needle: 'no policy found',
    pattern: /no policy found(?!, try to generate)/,
    blames: { 'traffic-selector-mismatch': 82 },
    says: 'no policy has these subnets'
  },
  {
    needle: 'failed to begin ipsec sa negotiation',
    blames: { 'no-response-udp500': 40, 'esp-proposal-mismatch': 42 },
    says: 'phase 2 could not begin'
  },
  {
    needle: 'phase1 negotiation failed',
    blames: { 'ike-proposal-mismatch': 24, 'psk-mismatch': 22 },
    soft: true,
    says: 'phase 1 failed'
  },
  {
    needle: 'authentication_failed',
    pattern: /(?:got|fatal|received|notif|error)(?:(?!sending).){0,60}AUTHENTICATION_FAILED/i,
    blames: { 'psk-mismatch': 50, 'id-mismatch': 46, 'auth-type-mismatch': 36 },
    says: 'the other side refused our authentication and does not say why'
  },
  {
    needle: 'authentication_failed',
    pattern: /(?:reply|sending|send|notify:).{0,60}AUTHENTICATION_FAILED/i,
    blames: { 'psk-mismatch': 48, 'id-mismatch': 45, 'auth-type-mismatch': 36 },
    says: 'this side refuses the peer’s authentication'
  },
  {
    needle: 'authentication failed',
    pattern: /psk|pre-shared|hash/i,
    blames: { 'psk-mismatch': 84 },
    says: 'the keys differ'
  },
  {
    needle: 'payload-malformed',
    pattern: /notification PAYLOAD-MALFORMED received/,
    blames: { 'psk-mismatch': 70 },
    says: 'the peer could not read our message: mostly the keys differ'
  },
  {
    needle: 'auth',
    pattern:
      /peer (?:does not|did not|doesn't).{0,40}(?:auth method|EAP)|EAP (?:not configured|required|is not)/i,
    blames: { 'auth-type-mismatch': 86 },
    says: 'the ways to authenticate differ'
  },
  {
    needle: 'no-proposal-chosen',
    // ESP: racoon speaks of phase 1 there, too.
    pattern: /proto_id=3\b/,
    blames: { 'esp-proposal-mismatch': 86, 'dh-group-mismatch': 60 },
    phase: 2,
    says: 'the other side takes none of our phase 2 proposals'
  },
  {
    needle: 'no-proposal-chosen',
    pattern: /phase1 should be deleted|ISAKMP/i,
    blames: { 'ike-proposal-mismatch': 72 },
    says: 'the other side takes none of our phase 1 proposals'
  }
]
