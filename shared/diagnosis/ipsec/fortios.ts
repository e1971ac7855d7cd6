import type { IpsecRule } from '../rule'

/**
 * FortiOS. Source: the FortiOS log message reference (37120 to 37141) and `diagnose debug application ike`.
 * The reason “peer SA proposal not match local policy” does not separate phase, group, selectors or version.
 */
export const FORTIOS: readonly IpsecRule[] = [
  { needle: 'tunnel-stats', event: 'child-up', says: 'the tunnel is up' },
  { needle: 'incoming proposal', event: 'received-list', says: 'what the peer proposes' },
  { needle: 'my proposal', event: 'configured-list', says: 'what this side is set to' },
  {
    needle: ', val=',
    pattern: /type=\w{1,40}, val=\w/,
    event: 'listed',
    says: 'one attribute of a proposal'
  },
  {
    needle: 'protocol',
    pattern: /\bike\b.{0,80}\bprotocol(?: id)? = (?:IPSEC_)?(?:ESP|AH)\b/i,
    event: 'child-asked',
    says: 'phase 2 is negotiated'
  },
  {
    needle: 'invalid auth',
    pattern: /\bike\b.{0,80}invalid AUTH\b/,
    blames: { 'psk-mismatch': 62, 'auth-type-mismatch': 54, 'id-mismatch': 50 },
    says: 'the peer’s proof does not verify'
  },
  {
    needle: 'retrans',
    pattern: /retrans\w* (?:timeout|timed out|limit|exceed)|max\w* retrans/i,
    event: 'timed-out',
    says: 'this side gives up: no answer'
  },
  { needle: 'secret mismatch', blames: { 'psk-mismatch': 95 }, says: 'the keys differ' },
  { needle: 'pre-shared key mismatch', blames: { 'psk-mismatch': 95 }, says: 'the keys differ' },
  {
    needle: 'psk auth',
    pattern: /PSK auth(?:entication)? failed/i,
    blames: { 'psk-mismatch': 90 },
    says: 'the keys differ'
  },
  {
    needle: 'peer id mismatch',
    blames: { 'id-mismatch': 93 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'peerid',
    pattern: /peer-?id.{0,60}(?:mismatch|not match|invalid|unexpected|fail)/i,
    blames: { 'id-mismatch': 90 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'id mismatch',
    pattern: /(?:\b(?:local|remote|peer|IKE|gateway|responder|initiator)[ -]?)ID mismatch/i,
    blames: { 'id-mismatch': 90 },
    says: 'the identities differ'
  },
  {
    needle: 'proxy',
    pattern: /proxy[- ]?ids?.{0,40}(?:mismatch|not match|do not match|differ|invalid)/i,
    blames: { 'traffic-selector-mismatch': 94 },
    says: 'the subnets of the two sides do not agree'
  },
  {
    needle: 'selectors mismatch',
    blames: { 'traffic-selector-mismatch': 95 },
    says: 'the subnets of the two sides do not agree'
  },
  {
    needle: 'no matching phase2 found',
    blames: { 'traffic-selector-mismatch': 90 },
    says: 'no phase 2 has these subnets'
  },
  {
    needle: 'no matching selector',
    blames: { 'traffic-selector-mismatch': 90 },
    says: 'no phase 2 has these subnets'
  },
  {
    needle: 'mismatched selector',
    blames: { 'traffic-selector-mismatch': 94 },
    says: 'the subnets of the two sides do not agree'
  },
  {
    needle: 'isakmp sa error',
    pattern: /no SA proposal chosen/i,
    blames: { 'ike-proposal-mismatch': 84, 'dh-group-mismatch': 35 },
    says: 'no phase 1 proposal fits'
  },
  {
    needle: 'ipsec sa error',
    pattern: /no SA proposal chosen/i,
    blames: {
      'esp-proposal-mismatch': 82,
      'dh-group-mismatch': 50,
      'traffic-selector-mismatch': 40
    },
    says: 'no phase 2 proposal fits'
  },
  { needle: 'no sa proposal chosen', event: 'no-proposal', says: 'no proposal fits' },
  { needle: 'no proposal chosen', event: 'no-proposal', says: 'no proposal fits' },
  {
    needle: 'failed to get responder proposal',
    blames: { 'esp-proposal-mismatch': 58, 'traffic-selector-mismatch': 55 },
    says: 'no phase 2 proposal fits'
  },
  {
    needle: 'not match local policy',
    pattern: /phase 1|P1|0101037124|mode="?(?:main|aggressive)|cookies[=:] ?"?[0-9a-f]{16}\/0{16}/i,
    blames: { 'ike-proposal-mismatch': 62, 'ike-version-mismatch': 45, 'dh-group-mismatch': 42 },
    says: 'phase 1 does not fit this side’s policy'
  },
  {
    needle: 'not match local policy',
    pattern: /phase 2|P2|010103712[59]|mode="?quick|_p2"/i,
    blames: {
      'esp-proposal-mismatch': 60,
      'dh-group-mismatch': 56,
      'traffic-selector-mismatch': 54
    },
    says: 'phase 2 does not fit this side’s policy'
  },
  {
    needle: 'not match local policy',
    event: 'no-proposal',
    blames: { 'ike-proposal-mismatch': 40, 'esp-proposal-mismatch': 39, 'dh-group-mismatch': 38 },
    says: 'the peer’s proposal does not fit this side’s policy'
  },
  {
    needle: 'ipsec phase 1 error',
    blames: { 'ike-proposal-mismatch': 26, 'psk-mismatch': 25 },
    soft: true,
    says: 'phase 1 failed'
  },
  {
    needle: 'ipsec phase 2 error',
    event: 'child-asked',
    blames: {
      'esp-proposal-mismatch': 38,
      'traffic-selector-mismatch': 36,
      'dh-group-mismatch': 37
    },
    soft: true,
    says: 'phase 2 failed'
  },
  {
    needle: 'dh group',
    pattern:
      /(?:DH|Diffie-?Hellman) ?group.{0,60}(?:mismatch|not match|differ|not (?:accept|support|allow)|invalid|unexpected)|(?:mismatch|invalid|wrong|unsupported)\w* (?:DH|Diffie-?Hellman) ?group/i,
    blames: { 'dh-group-mismatch': 93 },
    says: 'the DH groups differ'
  },
  {
    needle: 'pfs',
    pattern:
      /^(?!.*No (?:ESN|IPComp)).*(?:(?:\bno|missing|mismatch\w*|disabled|without|\bnot)\b.{0,20}PFS|PFS.{0,40}(?:mismatch|disabled|enabled|required|missing|not|differ|fail))/i,
    blames: { 'dh-group-mismatch': 86 },
    phase: 2,
    says: 'the PFS settings differ'
  },
  {
    needle: 'version mismatch',
    pattern: /IKE.{0,20}version mismatch|version mismatch.{0,40}IKE/i,
    blames: { 'ike-version-mismatch': 95 },
    says: 'one side speaks IKEv1, the other IKEv2'
  },
  {
    needle: 'ike version',
    pattern:
      /IKE version.{0,40}(?:mismatch|not match|unsupported|differ|wrong|invalid|not supported)|(?:unsupported|invalid|wrong|unexpected) IKE version/i,
    blames: { 'ike-version-mismatch': 94 },
    says: 'one side speaks IKEv1, the other IKEv2'
  },
  {
    needle: 'ikev',
    pattern:
      /(?:ignoring|dropp\w+|reject\w+|unexpected|unsupported).{0,40}IKEv[12]|IKEv[12].{0,60}(?:not (?:configured|supported|enabled|allowed)|but.{0,40}IKEv[12])/i,
    blames: { 'ike-version-mismatch': 82 },
    says: 'this IKE version is not taken'
  },
  {
    needle: 'no policy configured',
    blames: { 'routing-conflict': 58, 'id-mismatch': 40 },
    says: 'no firewall policy uses this tunnel'
  },
  {
    needle: 'no matching gateway',
    pattern: /no matching (?:gateway|gw|phase ?1|IKE)/i,
    blames: { 'id-mismatch': 80 },
    says: 'no gateway is configured for this peer'
  },
  {
    needle: 'no matching phase1',
    blames: { 'id-mismatch': 80 },
    says: 'no gateway is configured for this peer'
  },
  {
    needle: 'auth method mismatch',
    blames: { 'auth-type-mismatch': 94 },
    says: 'the ways to authenticate differ'
  },
  {
    needle: 'auth',
    pattern:
      /(?:unexpected|mismatch\w*|wrong|unsupported|invalid) auth(?:entication)?[- ](?:method|type)|auth(?:entication)?[- ](?:method|type).{0,30}mismatch/i,
    blames: { 'auth-type-mismatch': 93 },
    says: 'the ways to authenticate differ'
  },
  {
    needle: 'received notify type',
    pattern: /AUTHENTICATION_FAILED/,
    blames: { 'psk-mismatch': 44, 'id-mismatch': 46, 'auth-type-mismatch': 35 },
    says: 'the other side refused our authentication and does not say why'
  },
  {
    needle: 'notify type',
    pattern: /NO_PROPOSAL_CHOSEN/,
    event: 'no-proposal',
    says: 'the other side takes none of our proposals'
  },
  {
    needle: 'notify payload (no_proposal_chosen)',
    blames: { 'ike-proposal-mismatch': 66, 'dh-group-mismatch': 36, 'ike-version-mismatch': 32 },
    says: 'the other side takes none of our phase 1 proposals'
  },
  {
    needle: 'notify-message no_proposal_chosen',
    event: 'no-proposal',
    says: 'the other side takes none of our proposals'
  },
  {
    needle: 'peer notification',
    blames: { 'psk-mismatch': 22, 'ike-proposal-mismatch': 22, 'traffic-selector-mismatch': 21 },
    soft: true,
    says: 'the peer sent an error'
  },
  { needle: 'link fail', blames: { 'dpd-timeout': 66 }, says: 'the tunnel’s path is lost' },
  {
    needle: '0101037136',
    blames: { 'dpd-timeout': 92 },
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'unknown spi',
    blames: { 'lifetime-rekey': 62, 'duplicate-sa': 44, 'dpd-timeout': 42 },
    says: 'a packet belongs to an SA that is gone'
  },
  {
    needle: '_retransmit',
    pattern: /SA_INIT_RETRANSMIT|P1_RETRANSMIT|ident_i1_?RETRANSMIT/i,
    event: 'resent-first',
    soft: true,
    says: 'the first message is sent again: no answer'
  },
  {
    needle: '_retransmit',
    pattern: /AUTH_RETRANSMIT/i,
    event: 'resent-auth',
    soft: true,
    says: 'the second message is sent again: no answer'
  },
  {
    needle: '_retransmit',
    pattern: /P2_RETRANSMIT|CHILD_RETRANSMIT|INFORMATIONAL_RETRANSMIT/i,
    event: 'resent-later',
    soft: true,
    says: 'a later message is sent again: no answer'
  },
  {
    needle: 'negotiation timeout',
    event: 'timed-out',
    says: 'the negotiation ended without an answer'
  },
  {
    needle: 'sent ike msg',
    pattern: /\((?:SA_INIT|ident_i1send|agg_i1send)\)/,
    event: 'first-sent',
    says: 'the first message is sent'
  },
  {
    needle: 'sent ike msg',
    pattern: /\((?:AUTH|ident_i3send)\)/,
    event: 'auth-sent',
    says: 'the second message is sent'
  },
  {
    needle: 'exchange=sa_init_response',
    event: 'first-answered',
    says: 'the first message was answered'
  },
  {
    needle: 'received sa_init response',
    event: 'first-answered',
    says: 'the first message was answered'
  },
  {
    needle: 'exchange=auth_response',
    event: 'auth-answered',
    says: 'the second message was answered'
  },
  { needle: 'received create_child', event: 'child-asked', says: 'a further exchange begins' },
  { needle: 'exchange=create_child', event: 'child-asked', says: 'a further exchange begins' },
  { needle: 'initiator: quick mode', event: 'child-asked', says: 'phase 2 begins' },
  { needle: 'responder: quick mode', event: 'child-asked', says: 'phase 2 begins' },
  {
    needle: 'responder received auth msg',
    event: 'auth-received',
    says: 'the peer’s second message arrived'
  },
  {
    needle: 'established ike sa',
    pattern: /(?:^|[:\d] ?)(?:ike )?established IKE SA/i,
    event: 'ike-up',
    says: 'phase 1 is up'
  },
  { needle: 'established ikev2 sa', event: 'ike-up', says: 'phase 1 is up' },
  { needle: 'authentication succeeded', event: 'ike-up', says: 'the peer is authenticated' },
  { needle: 'authentication ok', event: 'ike-up', says: 'the peer is authenticated' },
  { needle: 'added ipsec sa', event: 'child-up', says: 'phase 2 is up' },
  { needle: 'ipsec sa connect', event: 'started', says: 'an attempt begins' },
  {
    needle: '-down"',
    pattern: /action="?(?:tunnel|phase[12])-down/,
    event: 'lost',
    says: 'the tunnel went down, and it is not seen to come back'
  },
  { needle: 'tunnel-up', event: 'child-up', says: 'the tunnel is up' },
  { needle: 'install ipsec sa', event: 'child-up', says: 'phase 2 is up' },
  { needle: 'phase2-up', event: 'child-up', says: 'phase 2 is up' }
]
