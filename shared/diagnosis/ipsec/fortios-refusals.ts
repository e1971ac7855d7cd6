import type { IpsecRule } from '../rule'

/** FortiOS: refusals. Source: the FortiOS log message reference (37120 to 37141) and `diagnose debug application ike`. The reason “peer SA proposal not match local policy” does not separate phase, group, selectors or version. */
export const FORTIOS_REFUSALS: readonly IpsecRule[] = [
  {
    needle: 'invalid auth',
    pattern: /\bike\b.{0,80}invalid AUTH\b/,
    blames: { 'psk-mismatch': 62, 'auth-type-mismatch': 54, 'id-mismatch': 50 },
    says: 'the peer’s proof does not verify'
  },
  {
    needle: 'twin connections detected',
    blames: { 'duplicate-sa': 66 },
    soft: true,
    says: 'the same peer connected again'
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
    pattern:
      /phase 1|P1|0101037124|mode=.{0,6}(?:main|aggressive)|cookies[=:] ?.{0,6}[0-9a-f]{16}\/0{16}/i,
    blames: { 'ike-proposal-mismatch': 62, 'ike-version-mismatch': 45, 'dh-group-mismatch': 42 },
    says: 'phase 1 does not fit this side’s policy'
  },
  {
    needle: 'not match local policy',
    pattern: /phase 2|P2|010103712[59]|mode=.{0,6}quick|_p2\b/i,
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
      /(?:DH|Diffie-?Hellman) ?group.{0,60}(?:mismatch|not match|differ|not (?:accept|support|allow)|invalid|unexpected)|(?<!contained the )(?:mismatch|invalid|wrong|unsupported)\w* (?:DH|Diffie-?Hellman) ?group/i,
    blames: { 'dh-group-mismatch': 93 },
    says: 'the DH groups differ'
  },
  {
    needle: 'pfs',
    pattern:
      /^(?!.*(?:ignoring |No (?:ESN|IPComp))).*(?:(?:(?<!pfsgroup=|pfs=)\bno|missing|mismatch\w*|disabled|without|\bnot)\b.{0,20}PFS|PFS.{0,40}(?:mismatch|disabled|enabled|required|missing|not|differ|fail))/i,
    blames: { 'dh-group-mismatch': 86 },
    soft: true,
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
      /(?:ignoring|dropp\w{1,12}|reject\w{1,12}|unexpected|unsupported).{0,40}IKEv[12](?! request, no policy)|IKEv[12][^:]{0,60}(?:not (?:configured|supported|enabled|allowed))|IKEv[12].{0,60}\bbut\b.{0,80}IKEv[12]/i,
    blames: { 'ike-version-mismatch': 82 },
    says: 'this IKE version is not taken'
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
  {
    needle: 'proposal chosen',
    pattern: /(?:failed to get|could not get|without) (?:a |any )?proposal chosen/i,
    event: 'no-proposal',
    says: 'no proposal fits'
  },
  {
    needle: 'proposal did not match',
    event: 'no-proposal',
    soft: true,
    says: 'a proposal does not fit'
  },
  {
    needle: 'gw validation failed',
    blames: { 'id-mismatch': 86 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'failed to match peer selectors',
    blames: { 'traffic-selector-mismatch': 94 },
    says: 'the subnets of the two sides do not agree'
  },
  {
    needle: 'ipsec phase 1',
    pattern: /status=.{0,6}failure.{0,60}stage=1\b.{0,20}initiator/i,
    blames: { 'no-response-udp500': 56, 'ike-proposal-mismatch': 50 },
    soft: true,
    says: 'phase 1 ended at its first message'
  },
  {
    needle: 'ipsec phase 1',
    pattern: /result=.{0,6}ERROR|status=.{0,6}(?:failure|negotiate_error)/i,
    blames: { 'ike-proposal-mismatch': 32, 'psk-mismatch': 30, 'ike-version-mismatch': 25 },
    soft: true,
    says: 'phase 1 failed'
  },
  {
    needle: 'stage=',
    // In main mode the keys are compared by the third message of a side.
    pattern: /mode=.{0,6}main\b.{0,60}stage=.{0,6}3\b.{0,80}(?:ERROR|failure)/i,
    blames: { 'psk-mismatch': 62, 'id-mismatch': 44 },
    soft: true,
    says: 'phase 1 failed as the keys were compared'
  }
]
