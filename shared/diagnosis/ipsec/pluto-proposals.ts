import type { IpsecRule } from '../rule'

/** libreswan’s pluto (and Openswan before it): proposals, PFS and traffic selectors. Source: its own messages and its public test results. */
export const PLUTO_PROPOSALS: readonly IpsecRule[] = [
  {
    needle: 'main mode message received',
    // Openswan’s `policy=PSK` names no version: there the address or the method is what fits nothing.
    pattern: /(?:no connection has been authorized|no suitable connection)(?!.{0,20}policy=)/i,
    event: 'unknown-ikev1',
    says: 'IKEv1 arrives, no connection allows it'
  },
  {
    needle: 'initial aggressive mode message',
    pattern: /no .{0,12}connection has been (?:authorized|configured)/i,
    event: 'unknown-ikev1',
    says: 'aggressive mode arrives, no connection allows it'
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
    needle: 'no_proposal_chosen',
    // Openswan prints the notify beside the state in which it came.
    pattern: /STATE_(?:PARENT_I1|MAIN_I1|AGGR_I1): .{0,40}NO_PROPOSAL_CHOSEN/,
    blames: { 'ike-proposal-mismatch': 76, 'id-mismatch': 40, 'dh-group-mismatch': 35 },
    says: 'the other side takes none of our phase 1 proposals'
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
    needle: 'deleting state (state_',
    pattern: /STATE_(?:MAIN_(?:I4|R3)|AGGR_(?:I2|R2))\)/,
    event: 'phase2-failed',
    says: 'phase 1 was up, and ends'
  },
  {
    needle: 'selector',
    // What fails as a configuration is read is no word of the peer’s.
    pattern:
      /^(?!.*(?:address family|ignoring option|failed to add|syntax|specified selectors)).*selectors? (?:.{0,80}(?:does not|do not|doesn't|did not|don't) (?:match|fit|agree)|.{0,60}(?:mismatch|unacceptable|not supported))/i,
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
    // In brackets it is only one attribute of a transform that is refused as a whole.
    pattern: /OAKLEY_GROUP(?!\w{0,40}\]).{0,60}(?:not supported|refused|not allowed)/i,
    blames: { 'dh-group-mismatch': 90 },
    soft: true,
    says: 'the DH group is refused'
  },
  {
    needle: 'attribute oakley_',
    pattern: /Attribute OAKLEY_(?:ENCRYPTION|HASH|PRF|KEY_LENGTH)/i,
    blames: { 'ike-proposal-mismatch': 91 },
    soft: true,
    says: 'one phase 1 proposal is refused'
  },
  {
    needle: 'key exchange payload has an unknown value',
    pattern: /DH group of IKEv2/i,
    blames: { 'dh-group-mismatch': 93 },
    says: 'the DH group is refused'
  },
  {
    needle: 'shared key calculation',
    pattern: /shared key calculation .{0,40}fail/i,
    event: 'first-answered',
    blames: { 'dh-group-mismatch': 72 },
    says: 'the Diffie-Hellman exchange failed'
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
      /^(?!.*ignoring ).*(?:(?:require|need|expect|missing|mismatch)\w{0,12}.{0,40}\bPFS\b|\bPFS\b.{0,40}(?:require|mismatch|missing|differ))/i,
    blames: { 'dh-group-mismatch': 88 },
    phase: 2,
    says: 'the PFS settings differ'
  },
  {
    needle: 'ts_unacceptable',
    // The end of an exchange repeats what ended it here.
    pattern: /^(?!.*encountered fatal error)/,
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
    needle: 'oakley proposal refused',
    blames: { 'ike-proposal-mismatch': 76 },
    soft: true,
    says: 'a phase 1 proposal is refused'
  },
  {
    needle: 'failed to add connection',
    pattern: /(?:ESP|IKE|AH) (?:DH|KEM?) algorithm .{1,50} is not/i,
    blames: { 'dh-group-mismatch': 66 },
    says: 'the configured DH group is not available on this side'
  },
  {
    needle: 'failed to add connection',
    pattern: /(?:ESP|AH) (?!DH)\w{1,20} algorithm .{1,50} is not/i,
    blames: { 'esp-proposal-mismatch': 62 },
    says: 'a configured phase 2 algorithm is not available on this side'
  },
  {
    needle: 'failed to add connection',
    pattern: /IKE (?!DH)\w{1,20} algorithm .{1,50} is not/i,
    blames: { 'ike-proposal-mismatch': 62 },
    says: 'a configured phase 1 algorithm is not available on this side'
  },
  {
    needle: 'invalid_ke_payload response',
    pattern: /suggested DH \S{1,30} is not acceptable/i,
    blames: { 'dh-group-mismatch': 92 },
    says: 'the DH group that the peer asks for is not allowed here'
  },
  {
    needle: 'invalid_ke packets',
    pattern: /received too many/,
    blames: { 'dh-group-mismatch': 86 },
    says: 'the peer asks for another DH group again and again'
  },
  {
    needle: 'policy dictates',
    pattern: /(?:Transport|Tunnel) Mode, but peer/,
    blames: { 'esp-proposal-mismatch': 88 },
    phase: 2,
    says: 'one side wants tunnel mode, the other transport mode'
  },
  {
    needle: 'ipsec transform',
    pattern: /IPsec Transform .{1,200}refused|IPsec Transform refused/i,
    blames: { 'esp-proposal-mismatch': 76 },
    soft: true,
    phase: 2,
    says: 'one phase 2 proposal is refused'
  },
  {
    needle: 'no acceptable proposal in ipsec sa',
    blames: { 'esp-proposal-mismatch': 86, 'dh-group-mismatch': 40 },
    phase: 2,
    says: 'none of the peer’s phase 2 proposals fits'
  },
  {
    needle: 'in a virtual connection policy',
    blames: { 'traffic-selector-mismatch': 94 },
    // Another connection may take it.
    soft: true,
    says: 'the peer’s subnet is none that is allowed here'
  },
  {
    needle: 'does not include a cp payload',
    blames: { 'traffic-selector-mismatch': 52 },
    says: 'the other side wants its peer to ask for an inner address'
  },
  {
    needle: 'child sa with failed_cp_required',
    blames: { 'traffic-selector-mismatch': 52 },
    says: 'the other side wants its peer to ask for an inner address'
  },
  {
    needle: 'invalid_syntax',
    pattern: /CREATE_CHILD_SA.{0,80}INVALID_SYNTAX/,
    blames: { 'dh-group-mismatch': 60, 'lifetime-rekey': 54 },
    phase: 2,
    says: 'the exchange for a further SA is refused as malformed: mostly PFS is on at one side only'
  }
]
