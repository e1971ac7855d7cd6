import type { IpsecRule } from '../rule'

/** Cisco IOS, IOS-XE and ASA: versions and proposals. Source: Cisco’s system message guides and `debug crypto`. */
export const CISCO_PROPOSALS: readonly IpsecRule[] = [
  {
    needle: 'ike_info_notify',
    pattern: /IKE_INFO_NOTIFY:? {1,3}state = IKE_I_MM1\b/,
    blames: { 'ike-proposal-mismatch': 70, 'dh-group-mismatch': 36 },
    soft: true,
    says: 'the peer refuses the first message'
  },
  {
    needle: 'received policies',
    pattern: /^(?!.*policies: ?(?:ESP|AH)\b)/i,
    event: 'received-proposals',
    blames: { 'ike-proposal-mismatch': 30 },
    soft: true,
    says: 'what the peer proposes'
  },
  {
    needle: 'expected policies',
    pattern: /^(?!.*policies: ?(?:ESP|AH)\b)/i,
    event: 'configured-proposals',
    blames: { 'ike-proposal-mismatch': 30 },
    soft: true,
    says: 'what this side is set to'
  },
  ...['received policies', 'expected policies'].map((needle): IpsecRule => ({
    needle,
    pattern: /policies: ?(?:ESP|AH)\b/i,
    event: 'child-asked',
    blames: { 'esp-proposal-mismatch': 30 },
    soft: true,
    says: 'phase 2 is negotiated'
  })),
  {
    needle: 'proposal',
    pattern: /^(?!.*polic).{0,80}\bProposal\s{1,3}\d{1,3}\s{0,3}:.{0,120}(?:DH_GROUP|\/Group )/i,
    event: 'listed',
    says: 'one of the proposals'
  },
  {
    needle: 'failed to verify the proposed policies',
    event: 'no-proposal',
    says: 'no proposal fits'
  },
  {
    needle: 'esp: proposal',
    pattern: /^\s{0,4}(?:ESP|AH): Proposal \d/,
    event: 'child-asked',
    says: 'phase 2 is negotiated'
  },
  {
    needle: 'failed to find a matching policy',
    event: 'no-proposal',
    says: 'no proposal fits'
  },
  {
    needle: 'ikev2',
    pattern: /no (?:proposal chosen|matching (?:ikev2 )?(?:policy|proposal))/i,
    blames: { 'ike-proposal-mismatch': 60, 'dh-group-mismatch': 35 },
    says: 'no proposal fits'
  },
  {
    needle: 'invalid ke notif',
    event: 'wrong-group',
    says: 'another DH group is asked for'
  },
  {
    needle: 'contained the wrong dh group',
    event: 'wrong-group',
    blames: { 'dh-group-mismatch': 80 },
    soft: true,
    says: 'the peer used another DH group'
  },
  {
    needle: 'ikev2 not enabled',
    blames: { 'ike-version-mismatch': 92 },
    says: 'IKEv2 is not enabled for this tunnel group'
  },
  {
    needle: 'not enabled',
    pattern: /IKEv?[12].{0,40}not enabled|not enabled.{0,40}IKEv?[12]/i,
    blames: { 'ike-version-mismatch': 84 },
    says: 'this IKE version is not enabled'
  },
  ...['t have a proposal specified', 't have a transform set specified'].map(
    (needle): IpsecRule => ({
      needle,
      blames: { 'ike-version-mismatch': 66, 'esp-proposal-mismatch': 40 },
      soft: true,
      says: 'this IKE version is not taken'
    })
  ),
  {
    needle: 'ikev1 was unsuccessful',
    blames: { 'ike-version-mismatch': 45 },
    says: 'no tunnel came up with IKEv1'
  },
  {
    needle: 'create child exchange failed',
    blames: { 'esp-proposal-mismatch': 52, 'dh-group-mismatch': 50, 'lifetime-rekey': 40 },
    says: 'the exchange for a further SA failed'
  },
  {
    needle: 'ikmp_mode_failure',
    pattern: /of Quick mode/i,
    blames: { 'esp-proposal-mismatch': 54, 'traffic-selector-mismatch': 52 },
    says: 'phase 2 failed'
  },
  {
    needle: 'ikmp_mode_failure',
    pattern: /of (?:Main|Aggressive) mode/i,
    blames: { 'ike-proposal-mismatch': 50, 'psk-mismatch': 40 },
    says: 'phase 1 failed'
  },
  {
    needle: 'ikmp_mode_failure',
    pattern: /of Informational mode/i,
    blames: { 'ike-proposal-mismatch': 34, 'psk-mismatch': 33 },
    soft: true,
    says: 'the peer sent an error'
  },
  {
    needle: 'encryption algorithm offered does not match',
    blames: { 'ike-proposal-mismatch': 66 },
    soft: true,
    says: 'a phase 1 policy has another encryption'
  },
  {
    needle: 'hash algorithm offered does not match',
    blames: { 'ike-proposal-mismatch': 66 },
    soft: true,
    says: 'a phase 1 policy has another hash'
  },
  {
    needle: 'diffie-hellman group offered does not match',
    blames: { 'dh-group-mismatch': 64 },
    soft: true,
    says: 'a phase 1 policy has another DH group'
  },
  {
    needle: 'atts are not acceptable',
    blames: { 'ike-proposal-mismatch': 40 },
    soft: true,
    says: 'one proposal does not fit'
  },
  {
    needle: 'no offers accepted',
    blames: { 'ike-proposal-mismatch': 60 },
    says: 'no phase 1 policy fits'
  },
  {
    needle: 'phase 1 sa policy not acceptable',
    blames: { 'ike-proposal-mismatch': 60 },
    says: 'no phase 1 policy fits'
  },
  {
    needle: 'transform proposal',
    pattern: /transform proposals? (?:.{0,80} )?not supported/i,
    blames: { 'esp-proposal-mismatch': 92 },
    soft: true,
    says: 'the phase 2 transform is refused'
  },
  {
    needle: 'invalid transform proposal',
    blames: { 'esp-proposal-mismatch': 88 },
    says: 'the phase 2 transform is refused'
  },
  {
    needle: 'phase 2 sa policy not acceptable',
    blames: { 'esp-proposal-mismatch': 56, 'traffic-selector-mismatch': 54 },
    says: 'phase 2 is refused'
  },
  {
    needle: 'pfs',
    pattern:
      /pfs (?:group )?(?:mismatch|not (?:acceptable|supported|match))|(?:mismatch|invalid|wrong|unacceptable|expected)\w* pfs/i,
    blames: { 'dh-group-mismatch': 92 },
    phase: 2,
    says: 'the PFS groups differ'
  },
  {
    needle: 'death by retransmission p2',
    blames: {
      'esp-proposal-mismatch': 48,
      'traffic-selector-mismatch': 46,
      'natt-udp4500-blocked': 40
    },
    says: 'phase 2 got no answer'
  },
  {
    needle: 'retransmitting phase 2',
    blames: { 'esp-proposal-mismatch': 44, 'traffic-selector-mismatch': 43 },
    soft: true,
    says: 'a phase 2 message is sent again: no answer'
  },
  {
    // RFC 2407 §4.4.1: protocol 1 is ISAKMP, 2 and 3 are AH and ESP.
    needle: 'chosen protocol',
    pattern: /NOTIFY (?:NO_PROPOSAL_CHOSEN|PROPOSAL_NOT_CHOSEN) protocol [23]/i,
    blames: {
      'esp-proposal-mismatch': 70,
      'dh-group-mismatch': 40,
      'traffic-selector-mismatch': 35
    },
    says: 'phase 2 is refused'
  },
  {
    needle: 'chosen protocol',
    pattern: /NOTIFY (?:NO_PROPOSAL_CHOSEN|PROPOSAL_NOT_CHOSEN) protocol 1\b/i,
    blames: { 'ike-proposal-mismatch': 76, 'dh-group-mismatch': 40 },
    says: 'phase 1 is refused'
  },
  {
    needle: 'all ipsec sa proposals found unacceptable',
    blames: { 'esp-proposal-mismatch': 91 },
    says: 'no phase 2 proposal fits'
  },
  {
    // The attribute that differs is told in a line of its own, where debugging is on.
    needle: 'all sa proposals found unacceptable',
    blames: { 'ike-proposal-mismatch': 66, 'dh-group-mismatch': 40 },
    says: 'no phase 1 proposal fits'
  },
  {
    needle: 'for class group description',
    pattern: /phase 2 failure/i,
    blames: { 'dh-group-mismatch': 95 },
    soft: true,
    phase: 2,
    says: 'the PFS groups differ'
  },
  {
    needle: 'for class group description',
    pattern: /^(?!.*phase 2 failure)/i,
    blames: { 'dh-group-mismatch': 68 },
    soft: true,
    says: 'a phase 1 policy has another DH group'
  },
  {
    needle: 'mismatched attribute types',
    pattern: /^(?!.*phase 2 failure).*class (?:Encryption|Hash|Key Length)/i,
    blames: { 'ike-proposal-mismatch': 68 },
    soft: true,
    says: 'a phase 1 policy has another algorithm'
  },
  {
    needle: 'qm fsm error',
    blames: { 'esp-proposal-mismatch': 44, 'traffic-selector-mismatch': 43 },
    says: 'phase 2 failed'
  },
  {
    needle: 'phase 2 mismatch',
    blames: {
      'esp-proposal-mismatch': 62,
      'traffic-selector-mismatch': 52,
      'dh-group-mismatch': 45
    },
    says: 'the phase 2 settings differ'
  },
  {
    needle: 'phase 1 mismatch',
    blames: { 'ike-proposal-mismatch': 70 },
    says: 'the phase 1 settings differ'
  },
  {
    needle: 'invalidated proposal with error',
    pattern: /error (?!32\b)\d/,
    event: 'child-asked',
    blames: { 'esp-proposal-mismatch': 82, 'traffic-selector-mismatch': 50 },
    soft: true,
    says: 'the phase 2 policy refuses the proposal'
  },
  {
    needle: 'overriding phase 2 dh group',
    blames: { 'dh-group-mismatch': 86 },
    soft: true,
    phase: 2,
    says: 'the PFS group is not phase 1’s'
  },
  {
    needle: 'invalid diffie-hel',
    blames: { 'dh-group-mismatch': 84 },
    says: 'the DH group is not known here'
  },
  {
    needle: 'not offered or changed',
    blames: { 'ike-proposal-mismatch': 64, 'esp-proposal-mismatch': 58 },
    says: 'the peer chose what was not offered'
  }
]
