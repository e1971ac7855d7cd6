import type { IpsecRule } from '../rule'

/** libreswan's pluto (and Openswan before it). Source: its own messages and its public test results. */
export const PLUTO: readonly IpsecRule[] = [
  {
    needle: 'psk',
    pattern: /no (?:matching )?PSK found for/i,
    blames: { 'psk-mismatch': 90, 'id-mismatch': 45 },
    says: 'no pre-shared key is stored for these identities'
  },
  {
    needle: 'failed to find our preshared key',
    blames: { 'psk-mismatch': 90 },
    says: 'no pre-shared key is stored for these identities'
  },
  {
    needle: "can't authenticate: no preshared key found",
    blames: { 'psk-mismatch': 90 },
    says: 'no pre-shared key is stored for these identities'
  },
  {
    needle: 'no preshared key found',
    blames: { 'psk-mismatch': 90 },
    says: 'no pre-shared key is stored for these identities'
  },
  {
    needle: 'mismatch of preshared secrets',
    blames: { 'psk-mismatch': 95 },
    says: 'the keys differ'
  },
  {
    needle: 'auth mismatch',
    pattern: /AUTH mismatch|Received AUTH != computed AUTH/i,
    blames: { 'psk-mismatch': 93 },
    says: 'the keys differ'
  },
  {
    needle: 'hash',
    pattern: /computed hash does not match received hash|authentication failed: computed hash/i,
    blames: { 'psk-mismatch': 93 },
    says: 'the keys differ'
  },
  {
    needle: 'authentication_failed',
    pattern:
      /rejected(?: by peer)?: AUTHENTICATION_FAILED|authentication request rejected|failed with notification AUTHENTICATION_FAILED/i,
    blames: { 'psk-mismatch': 50, 'id-mismatch': 45, 'auth-type-mismatch': 35 },
    says: 'the other side refused our authentication and does not say why'
  },
  {
    needle: 'authentication_failed',
    pattern: /(?:encrypted notification|responding to IKE_AUTH).{0,120}AUTHENTICATION_FAILED/i,
    blames: { 'psk-mismatch': 38, 'id-mismatch': 40, 'auth-type-mismatch': 35 },
    says: 'this side refuses the peer’s authentication'
  },
  {
    needle: 'but peer declares',
    blames: { 'id-mismatch': 96 },
    says: 'the peer declares another identity than required'
  },
  {
    needle: 'we require',
    pattern: /we require (?:IKEv2 )?peer to have ID/i,
    blames: { 'id-mismatch': 96 },
    says: 'the peer declares another identity than required'
  },
  {
    needle: 'no suitable connection for peer',
    blames: { 'id-mismatch': 94 },
    says: 'no connection is configured for the peer’s identity'
  },
  {
    needle: 'peer id',
    pattern: /peer ID .{0,120}(?:mismatch|does not match|did not match|not match)/i,
    blames: { 'id-mismatch': 94 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'we cannot identify ourselves',
    blames: { 'id-mismatch': 55 },
    says: 'neither end of the connection is an address of this machine'
  },
  {
    needle: 'no connection has been authorized with policy',
    blames: { 'id-mismatch': 55, 'ike-version-mismatch': 50, 'auth-type-mismatch': 40 },
    says: 'no connection is configured for this address, version and method'
  },
  {
    needle: 'no suitable connection found with ikev2 policy',
    blames: { 'id-mismatch': 58, 'ike-version-mismatch': 45, 'auth-type-mismatch': 40 },
    says: 'no connection is configured for this address and method'
  },
  {
    needle: 'main mode message received',
    pattern: /no connection has been authorized|no suitable connection/i,
    blames: { 'ike-version-mismatch': 62, 'id-mismatch': 50 },
    says: 'IKEv1 arrives, no connection allows it'
  },
  {
    needle: 'message received on',
    pattern: /no (?:suitable )?connection (?:has been )?(?:authorized|found)/i,
    blames: { 'id-mismatch': 55, 'ike-version-mismatch': 50 },
    says: 'no connection is configured for this peer'
  },
  {
    needle: 'ikev1',
    pattern:
      /global ikev1-policy|IKEv1 .{0,60}(?:not (?:allowed|supported)|disabled|rejected)|dropping.{0,40}IKEv1/i,
    blames: { 'ike-version-mismatch': 92 },
    says: 'IKEv1 is not allowed here'
  },
  {
    needle: 'peer attempted',
    pattern: /peer attempted .{0,60}authentication but we want/i,
    blames: { 'auth-type-mismatch': 96 },
    says: 'the peer authenticates in another way than wanted'
  },
  {
    needle: 'authby',
    pattern: /(?:authby|auth method).{0,60}(?:mismatch|not allowed|does not match)/i,
    blames: { 'auth-type-mismatch': 90 },
    says: 'the ways to authenticate differ'
  },
  {
    needle: 'unable to locate my private key',
    blames: { 'auth-type-mismatch': 78 },
    says: 'this side is to sign with a private key and has none'
  },
  {
    needle: 'no rsa public key known for',
    blames: { 'auth-type-mismatch': 75 },
    says: 'the peer signs with a key that is not known here'
  },
  {
    needle: 'no public key known for',
    blames: { 'auth-type-mismatch': 75 },
    says: 'the peer signs with a key that is not known here'
  },
  {
    needle: 'oakley_preshared_key',
    pattern: /policy (?:does not|mandates|requires|doesn't)|does not (?:allow|permit)/i,
    blames: { 'auth-type-mismatch': 88 },
    says: 'the ways to authenticate differ'
  },
  {
    needle: 'oakley_rsa_sig',
    pattern: /policy (?:does not|mandates|requires|doesn't)|does not (?:allow|permit)/i,
    blames: { 'auth-type-mismatch': 88 },
    says: 'the ways to authenticate differ'
  },

  {
    needle: 'ignoring unsecured informational payload no_proposal_chosen',
    blames: { 'ike-proposal-mismatch': 74, 'dh-group-mismatch': 35, 'ike-version-mismatch': 30 },
    says: 'the other side takes none of our phase 1 proposals'
  },
  {
    needle: 'ignoring secured informational payload no_proposal_chosen',
    blames: {
      'esp-proposal-mismatch': 74,
      'dh-group-mismatch': 40,
      'traffic-selector-mismatch': 30
    },
    says: 'the other side takes none of our phase 2 proposals'
  },
  {
    needle: 'no_proposal_chosen',
    pattern:
      /IKE_SA_INIT.{0,160}NO_PROPOSAL_CHOSEN|NO_PROPOSAL_CHOSEN.{0,160}IKE_SA_INIT|unencrypted notification NO_PROPOSAL_CHOSEN/,
    blames: {
      'ike-proposal-mismatch': 62,
      'id-mismatch': 40,
      'dh-group-mismatch': 35,
      'ike-version-mismatch': 32
    },
    says: 'phase 1 is refused: no proposal, or no connection, fits'
  },
  {
    needle: 'no_proposal_chosen',
    pattern:
      /(?:Child SA|CREATE_CHILD_SA|IKE_AUTH).{0,160}NO_PROPOSAL_CHOSEN|encrypted notification NO_PROPOSAL_CHOSEN/,
    blames: { 'esp-proposal-mismatch': 76, 'dh-group-mismatch': 50 },
    says: 'phase 2 is refused: no proposal fits'
  },
  {
    needle: 'no local proposal matches remote proposals',
    pattern: /:IKE:/,
    blames: { 'ike-proposal-mismatch': 90, 'dh-group-mismatch': 40 },
    says: 'none of the peer’s phase 1 proposals fits'
  },
  {
    needle: 'no local proposal matches remote proposals',
    pattern: /:ESP:/,
    blames: { 'esp-proposal-mismatch': 88, 'dh-group-mismatch': 45 },
    says: 'none of the peer’s phase 2 proposals fits'
  },
  {
    needle: 'no acceptable oakley transform',
    blames: { 'ike-proposal-mismatch': 88 },
    says: 'none of the peer’s phase 1 proposals fits'
  },
  {
    needle: 'oakley transform',
    pattern: /Oakley Transform \[.{0,200}\] refused/i,
    blames: { 'ike-proposal-mismatch': 70 },
    soft: true,
    says: 'one phase 1 proposal is refused'
  },
  {
    needle: 'oakley_group',
    pattern: /OAKLEY_GROUP.{0,60}(?:not supported|refused|not allowed)/i,
    blames: { 'dh-group-mismatch': 82 },
    soft: true,
    says: 'the DH group is refused'
  },
  {
    needle: 'invalid_ke_payload',
    event: 'wrong-group',
    soft: true,
    says: 'another DH group is asked for'
  },
  {
    needle: 'group_description',
    pattern: /PFS|specifies no GROUP_DESCRIPTION/i,
    blames: { 'dh-group-mismatch': 94 },
    says: 'PFS is required by one side and not offered by the other'
  },
  {
    needle: 'pfs',
    pattern:
      /(?:require|need|expect|missing|mismatch)\w*.{0,40}\bPFS\b|\bPFS\b.{0,40}(?:require|mismatch|missing|differ)/i,
    blames: { 'dh-group-mismatch': 88 },
    says: 'the PFS settings differ'
  },

  {
    needle: 'ts_unacceptable',
    blames: { 'traffic-selector-mismatch': 94 },
    says: 'the subnets of the two sides do not agree'
  },
  {
    needle: 'compatible traffic selectors',
    blames: { 'traffic-selector-mismatch': 95 },
    says: 'no connection has these subnets'
  },
  {
    needle: 'because no connection is known for',
    blames: { 'traffic-selector-mismatch': 95 },
    says: 'no connection has these subnets'
  },
  {
    needle: 'invalid_id_information',
    blames: { 'traffic-selector-mismatch': 76, 'id-mismatch': 40 },
    says: 'the other side does not have these subnets'
  },

  {
    needle: 'retransmission; will wait',
    pattern: /(?:STATE_)?(?:PARENT_I1|MAIN_I1|AGGR_I1|V2_PARENT_I1|IKE_SA_INIT_I)\b/,
    event: 'resent-first',
    soft: true,
    says: 'the first message is sent again: no answer'
  },
  {
    needle: 'retransmission; will wait',
    pattern: /(?:STATE_)?(?:PARENT_I2|MAIN_I3|V2_PARENT_I2|IKE_AUTH_I)\b/,
    event: 'resent-auth',
    soft: true,
    says: 'the second message is sent again: no answer'
  },
  {
    needle: 'retransmission; will wait',
    pattern: /QUICK_I1/,
    event: 'resent-later',
    soft: true,
    says: 'the phase 2 message is sent again: no answer'
  },
  {
    needle: 'second timeout exceeded',
    pattern: /(?:PARENT_I1|MAIN_I1|AGGR_I1|IKE_SA_INIT_I)\b/,
    blames: { 'no-response-udp500': 76 },
    soft: true,
    says: 'no answer to the first message'
  },
  {
    needle: 'second timeout exceeded',
    pattern: /(?:PARENT_I2|IKE_AUTH_I)\b/,
    blames: { 'natt-udp4500-blocked': 78 },
    soft: true,
    says: 'the first message was answered, the second was not'
  },
  {
    needle: 'second timeout exceeded',
    pattern: /MAIN_I2\b/,
    blames: { 'no-response-udp500': 60, 'natt-udp4500-blocked': 50 },
    soft: true,
    says: 'no answer in the middle of phase 1'
  },
  {
    needle: 'second timeout exceeded',
    pattern: /QUICK_I1/,
    blames: { 'esp-proposal-mismatch': 52, 'traffic-selector-mismatch': 50 },
    soft: true,
    says: 'no answer to phase 2'
  },
  {
    needle: 'second timeout exceeded',
    pattern: /(?:V2_CREATE|V2_REKEY|REKEY|NEW_CHILD|ESTABLISHED)/,
    blames: { 'dpd-timeout': 60, 'lifetime-rekey': 58 },
    says: 'a renewal was not answered'
  },
  {
    needle: 'max number of retransmissions',
    pattern: /(?:PARENT_I1|MAIN_I1|AGGR_I1)\b/,
    blames: { 'no-response-udp500': 78 },
    soft: true,
    says: 'no answer to the first message'
  },
  {
    needle: 'max number of retransmissions',
    pattern: /(?:PARENT_I2)\b/,
    blames: { 'natt-udp4500-blocked': 78 },
    soft: true,
    says: 'the first message was answered, the second was not'
  },
  {
    needle: 'no response',
    pattern: /No response \(or no acceptable response\) to our first/i,
    blames: { 'no-response-udp500': 70 },
    soft: true,
    says: 'no answer to the first message'
  },
  {
    needle: 'to our first encrypted message',
    blames: { 'psk-mismatch': 66, 'natt-udp4500-blocked': 55 },
    soft: true,
    says: 'no answer to the first encrypted message: another key, or UDP 4500 is lost'
  },
  {
    needle: 'to our first quick mode message',
    blames: { 'esp-proposal-mismatch': 56, 'traffic-selector-mismatch': 54 },
    says: 'no answer to phase 2'
  },

  {
    needle: 'liveness action',
    blames: { 'dpd-timeout': 90 },
    says: 'the liveness check got no answer'
  },
  {
    needle: 'liveness',
    pattern:
      /liveness.{0,60}(?:timed? ?out|exceeded|failed|no response|not respond)|has not responded in .{0,20}(?:seconds)?.{0,40}liveness|liveness: peer/i,
    blames: { 'dpd-timeout': 90 },
    says: 'the liveness check got no answer'
  },
  {
    needle: 'dpd',
    pattern:
      /DPD(?: action|: .{0,40}(?:dead|no response|could not|timed? ?out)| Error)|dpd.{0,40}(?:timeout|declaring|dead)/i,
    blames: { 'dpd-timeout': 86 },
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'declaring it dead',
    blames: { 'dpd-timeout': 92 },
    says: 'the peer is taken for dead'
  },
  {
    needle: 'soft expire',
    blames: { 'lifetime-rekey': 60 },
    says: 'a lifetime ends and the key is renewed'
  },
  {
    needle: 'hard expire',
    blames: { 'lifetime-rekey': 84 },
    says: 'a lifetime ended before the key was renewed'
  },
  {
    needle: 'sa expired',
    pattern: /(?:IPsec|ISAKMP|IKE|Child) SA expired/i,
    blames: { 'lifetime-rekey': 76 },
    says: 'an SA ended without renewal'
  },
  {
    needle: 'rekey',
    pattern: /(?:rekey|replac)\w*.{0,60}(?:failed|timed? ?out|rejected|gave up|not possible)/i,
    blames: { 'lifetime-rekey': 84 },
    says: 'the renewal of the key failed'
  },
  {
    needle: 'cannot install eroute',
    blames: { 'routing-conflict': 92, 'duplicate-sa': 40 },
    says: 'another connection already has this route'
  },
  {
    needle: 'cannot route',
    pattern: /cannot route.{0,40}(?:in use|conflict|already)/i,
    blames: { 'routing-conflict': 93 },
    says: 'another connection already has this route'
  },
  {
    needle: 'route already in use',
    blames: { 'routing-conflict': 93 },
    says: 'another connection already has this route'
  },
  {
    needle: 'conflicts with',
    pattern: /(?:route|shunt|policy|eroute|subnet).{0,60}conflicts with/i,
    blames: { 'routing-conflict': 88 },
    says: 'a route is in conflict with another'
  },
  {
    needle: 'initial_contact',
    pattern: /(?:INITIAL_CONTACT|initial contact).{0,80}(?:delet|replac|destroy)/i,
    blames: { 'duplicate-sa': 72 },
    says: 'a newer SA of the same peer displaces the old one'
  },

  { needle: 'initiating ikev1', event: 'ikev1', says: 'IKEv1 is spoken' },
  { needle: 'initiating ikev2', event: 'first-sent', says: 'an attempt begins' },
  { needle: 'initiating v2 parent', event: 'first-sent', says: 'an attempt begins' },
  { needle: 'sent ike_sa_init request', event: 'first-sent', says: 'the first message is sent' },
  { needle: 'sent main mode request', event: 'first-sent', says: 'the first message is sent' },
  {
    needle: 'processed ike_sa_init response',
    event: 'first-answered',
    says: 'the first message was answered'
  },
  { needle: 'sent main mode i', event: 'first-answered', says: 'the first message was answered' },
  { needle: 'sent v2i2', event: 'first-answered', says: 'the first message was answered' },
  { needle: 'sent ike_auth request', event: 'auth-sent', says: 'the second message is sent' },
  { needle: 'sent create_child_sa', event: 'child-asked', says: 'a further exchange begins' },
  { needle: 'initiating rekey', event: 'rekey-asked', says: 'a renewal begins' },
  { needle: 'sent quick mode request', event: 'child-asked', says: 'phase 2 begins' },
  {
    needle: 'established ike sa',
    pattern: /(?:initiator|responder) established IKE SA/,
    event: 'ike-up',
    says: 'phase 1 is up'
  },
  { needle: 'isakmp sa established', event: 'ike-up', says: 'phase 1 is up' },
  {
    needle: 'established child sa',
    pattern: /established Child SA/,
    event: 'child-up',
    says: 'phase 2 is up'
  },
  { needle: 'ipsec sa established', event: 'child-up', says: 'phase 2 is up' }
]
