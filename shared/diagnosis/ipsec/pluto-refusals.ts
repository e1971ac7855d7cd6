import type { IpsecRule } from '../rule'

/** libreswan’s pluto (and Openswan before it): refusals of either phase. Source: its own messages and its public test results. */
export const PLUTO_REFUSALS: readonly IpsecRule[] = [
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
      /rejected(?: by peer)?: AUTHENTICATION_FAILED|authentication request rejected|(?:failed with|contain\w*|error) (?:the )?(?:error )?notification (?:v2N_)?AUTHENTICATION_FAILED/i,
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
    needle: 'hash payload',
    pattern:
      /Hash Payload (?:does not match|has an unknown value)|ISAKMP Hash Payload must be zero/i,
    blames: { 'psk-mismatch': 80 },
    says: 'the peer’s message cannot be read: mostly the keys differ'
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
    // Openswan’s `policy=PSK` names no version: there the address or the method is what fits nothing.
    pattern: /(?:no connection has been authorized|no suitable connection)(?!.{0,20}policy=)/i,
    blames: { 'ike-version-mismatch': 62, 'id-mismatch': 50 },
    says: 'IKEv1 arrives, no connection allows it'
  },
  {
    needle: 'message received on',
    pattern: /no (?:suitable )?connection (?:has been )?(?:authorized|found)/i,
    blames: { 'id-mismatch': 58, 'ike-version-mismatch': 50 },
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
    needle: 'ignoring informational payload',
    pattern: /NO_PROPOSAL_CHOSEN/,
    event: 'no-proposal',
    says: 'the other side takes none of our proposals'
  },
  {
    needle: 'received unauthenticated v2n_no_proposal_chosen',
    event: 'no-proposal',
    says: 'the other side takes none of our phase 1 proposals'
  },
  {
    needle: 'no_proposal_chosen',
    pattern:
      /^(?!.*responding to).*(?:IKE_SA_INIT.{0,160}NO_PROPOSAL_CHOSEN|NO_PROPOSAL_CHOSEN.{0,160}IKE_SA_INIT|unencrypted notification NO_PROPOSAL_CHOSEN)/,
    blames: {
      'ike-proposal-mismatch': 62,
      'id-mismatch': 40,
      'dh-group-mismatch': 35,
      'ike-version-mismatch': 32
    },
    says: 'phase 1 is refused: no proposal, or no connection, fits'
  },
  {
    // Our own answer only follows what a line before it says.
    needle: 'no_proposal_chosen',
    pattern: /responding to.{0,160}unencrypted notification NO_PROPOSAL_CHOSEN/,
    blames: { 'ike-proposal-mismatch': 52, 'id-mismatch': 40, 'ike-version-mismatch': 34 },
    says: 'this side refuses phase 1: no proposal, or no connection, fits'
  },
  {
    needle: 'no_proposal_chosen',
    pattern: /CREATE_CHILD_SA.{0,160}NO_PROPOSAL_CHOSEN/,
    event: 'no-proposal',
    says: 'the exchange for a further SA is refused: no proposal fits'
  },
  {
    needle: '00 00 00 01  0',
    // RFC 2408 3.14: DOI IPsec, protocol 1 (ISAKMP), type 14 NO-PROPOSAL-CHOSEN.
    pattern: /00 00 00 01\s+01 [0-9a-f]{2} 00 0e/i,
    blames: { 'ike-proposal-mismatch': 76, 'dh-group-mismatch': 38 },
    says: 'the notify refuses phase 1: no proposal fits'
  },
  {
    needle: '00 00 00 01  0',
    pattern: /00 00 00 01\s+0[23] [0-9a-f]{2} 00 0e/i,
    blames: { 'esp-proposal-mismatch': 80, 'dh-group-mismatch': 56 },
    phase: 2,
    says: 'the notify refuses phase 2: no proposal fits'
  },
  {
    // IKEv2’s message keys come of DH and nonces, never of the shared key (RFC 7296 §2.14).
    needle: 'failed to match authenticator',
    blames: { 'ike-proposal-mismatch': 64, 'dh-group-mismatch': 52 },
    says: 'the peer’s encrypted message fails its integrity check: the two sides derive other keys'
  },
  {
    needle: 'subjectaltname',
    pattern:
      /subjectAltName.{0,60}does not match|certificate does not contain .{0,20}subjectAltName/i,
    blames: { 'id-mismatch': 92 },
    says: 'the peer’s certificate does not carry the identity'
  },
  {
    needle: 'peer mismatch on',
    blames: { 'id-mismatch': 92 },
    says: 'the peer’s identity fits no connection'
  },
  {
    needle: 'selector',
    // What fails as a configuration is read is no word of the peer’s.
    pattern:
      /^(?!.*(?:address family|ignoring option|failed to add|syntax)).*selectors? (?:.{0,80}(?:does not|do not|doesn't|did not|don't) (?:match|fit|agree)|.{0,60}(?:mismatch|unacceptable|not supported))/i,
    blames: { 'traffic-selector-mismatch': 88 },
    says: 'the subnets of the two sides do not agree'
  },
  {
    needle: 'no_proposal_chosen',
    pattern:
      /(?:Child SA|IKE_AUTH).{0,160}NO_PROPOSAL_CHOSEN|^(?!.*CREATE_CHILD_SA).*(?<!un)encrypted notification NO_PROPOSAL_CHOSEN/,
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
    needle: 'group_description',
    pattern: /PFS|specifies no GROUP_DESCRIPTION/i,
    blames: { 'dh-group-mismatch': 94 },
    phase: 2,
    says: 'PFS is required by one side and not offered by the other'
  },
  {
    needle: 'pfs',
    pattern:
      /(?:require|need|expect|missing|mismatch)\w*.{0,40}\bPFS\b|\bPFS\b.{0,40}(?:require|mismatch|missing|differ)/i,
    blames: { 'dh-group-mismatch': 88 },
    phase: 2,
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
    needle: 'retransmission; will wait',
    pattern: /(?:STATE_)?(?:PARENT_I1|MAIN_I1|AGGR_I1|V2_PARENT_I1|IKE_SA_INIT_I)\b/,
    event: 'resent-first',
    soft: true,
    says: 'the first message is sent again: no answer'
  },
  {
    needle: 'second timeout exceeded',
    pattern: /QUICK_I1/,
    blames: { 'esp-proposal-mismatch': 52, 'traffic-selector-mismatch': 50 },
    soft: true,
    says: 'no answer to phase 2'
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
  }
]
