import type { IpsecRule } from '../rule'

/** What is said of two things that do not fit. */
const DIFFERS =
  /(?:mis-?match|d(?:o|oes|id) ?n[o']t (?:match|fit|agree)|not (?:match|accept|support|allow|agree)|unaccept|inaccept|unsupported|invalid|reject|refus|differ|wrong|incompatib|unequal|nothing in common)/
    .source
const NONE = /(?:no|without|not find|unable to find|cannot find|can'?t find)/.source

/** A thing that does not fit, whichever stands first: `DH group mismatch`, `unsupported DH group`. */
const thatDiffers = (thing: string): RegExp =>
  new RegExp(
    `(?:${thing})(?![\\w-]{0,40}=).{0,40}${DIFFERS}(?!\\w*, requesting)|${DIFFERS}\\w{0,6}(?: \\w{1,12}){0,2} (?:${thing})|` +
      `\\b${NONE} (?:matching|common|suitable|acceptable|valid) (?:\\w{1,12} ){0,2}(?:${thing})`,
    'i'
  )

/**
 * Words for people, in no daemon's own form: what any gateway says of a thing that does not fit. They weigh less than
 * what a daemon is known to say, and a later success forgives them.
 */
export const PLAIN_WORDS: readonly IpsecRule[] = [
  {
    needle: 'proposal',
    // Subnets are meant there, which pluto calls a proposal, too.
    pattern: thatDiffers(
      String.raw`proposals?(?! was reject\w* in a virtual|.{0,20}\[wrong-protonum)`
    ),
    event: 'no-proposal',
    soft: true,
    says: 'the proposals do not fit'
  },
  {
    needle: 'transform',
    pattern: thatDiffers(
      'transform(?: proposals?|s)?(?![- ]set)(?!_proposal\\): (?:invalid local|peer address))'
    ),
    event: 'no-proposal',
    soft: true,
    says: 'the transforms do not fit'
  },
  {
    needle: 'transform',
    pattern: thatDiffers('transform[- ]sets?'),
    blames: { 'esp-proposal-mismatch': 58 },
    soft: true,
    says: 'the transforms do not fit'
  },
  {
    needle: 'transform type',
    // RFC 7296 §3.3.2: type 4 is the group.
    pattern: /transform type ?[:=]? ?4\b/i,
    blames: { 'dh-group-mismatch': 72 },
    soft: true,
    says: 'the DH group does not fit'
  },
  {
    needle: 'algorithm',
    pattern: thatDiffers('(?:encryption|cipher|hash|integrity|authentication|prf) algorithms?'),
    event: 'no-proposal',
    soft: true,
    says: 'an algorithm does not fit'
  },
  {
    needle: 'polic',
    pattern:
      /(?:ike|ipsec|isakmp|phase ?[12]|crypto|encryption|message -) ?polic(?:y|ies) (?:match error|mismatch)|policy match error/i,
    event: 'no-proposal',
    soft: true,
    says: 'the settings of the two sides do not fit'
  },
  {
    needle: 'group',
    pattern: thatDiffers(
      '(?:dh|diffie-?hellman|modp|ecp|pfs|ke|key|key exchange|oakley)[ _-]?group(?: \\w{1,20})?'
    ),
    blames: { 'dh-group-mismatch': 70 },
    soft: true,
    says: 'the DH groups do not fit'
  },
  {
    needle: 'ke type',
    pattern: /received KE type (\d{1,3}), expected (?!\1\b)\d/i,
    blames: { 'dh-group-mismatch': 82 },
    soft: true,
    says: 'the peer used another DH group'
  },
  {
    needle: 'dh value',
    pattern: /(?:fail\w{0,12}|cannot|unable).{0,30}\bdh value/i,
    blames: { 'dh-group-mismatch': 70 },
    says: 'the Diffie-Hellman exchange failed'
  },
  {
    needle: 'retransmission',
    pattern: /^(?!.*\bIKE_AUTH\b).*retransmission.{0,60} timed out/i,
    event: 'timed-out',
    says: 'the peer does not answer'
  },
  {
    needle: 'ike_auth',
    pattern:
      /IKE_AUTH\b.{0,60}(?:retransm|timed? ?out|no response)|(?:retransm|timed? ?out|no response).{0,40}IKE_AUTH\b/i,
    event: 'resent-auth',
    says: 'the second message is sent again: no answer'
  },
  {
    needle: 'not responding',
    pattern: /(?:remote|peer|gateway)\b.{0,40} is not responding/i,
    event: 'timed-out',
    says: 'the peer does not answer'
  },
  {
    needle: 'main mode',
    pattern:
      /\b(main|aggressive) mode.{0,60}\b(?:but|expect\w{0,12}|configured|instead)\b.{0,60}\b(?!\1)(?:main|aggressive) mode/i,
    blames: { 'ike-version-mismatch': 82 },
    says: 'one side uses main mode, the other aggressive mode'
  },
  {
    needle: 'child sa',
    pattern: /child sa (?:\w{1,12} ){0,2}(?:created|established|installed)/i,
    event: 'child-up',
    says: 'phase 2 is up'
  },
  {
    needle: 'for child',
    pattern: /connection .{1,200} for child \S{1,80} established/i,
    event: 'child-up',
    says: 'phase 2 is up'
  },
  ...['phase', 'quick mode'].map((needle): IpsecRule => ({
    needle,
    pattern:
      /^(?!.*\b(?:fail|err|if|when|until|before|wait|expected)).*(?:phase[- ]?2|quick mode) (?:\w{1,12} ){0,4}(?:succe\w*|done|completed?|established)\b/i,
    event: 'child-up',
    says: 'phase 2 is up'
  })),
  {
    needle: 'selector',
    pattern: thatDiffers('(?:traffic )?selectors?(?!.{0,200}address family)'),
    blames: { 'traffic-selector-mismatch': 74 },
    soft: true,
    says: 'the subnets of the two sides do not agree'
  },
  {
    needle: 'identity protection mode',
    pattern: thatDiffers('identity protection mode'),
    blames: { 'ike-version-mismatch': 56, 'auth-type-mismatch': 50 },
    says: 'main mode is not configured here'
  },
  {
    needle: 'aggressive mode',
    pattern: thatDiffers('aggressive mode'),
    blames: { 'ike-version-mismatch': 56, 'auth-type-mismatch': 52 },
    says: 'aggressive mode is not configured here'
  },
  {
    needle: 'peer',
    pattern: /\bunknow\w? (?:ike\w* )?peer(?:'?s)? (?:id|identity)\b/i,
    blames: { 'id-mismatch': 84 },
    says: 'the peer’s identity is not known here'
  },
  {
    needle: 'credential',
    pattern: /credentials? (?:are|is) (?:unacceptable|invalid|rejected|wrong)/i,
    blames: { 'psk-mismatch': 58, 'auth-type-mismatch': 52, 'id-mismatch': 46 },
    says: 'the credentials are not accepted'
  },
  {
    needle: 'authentication',
    pattern:
      /authentication of .{1,120}\(myself\) failed|(?:peer|ike) authentication (?:has )?failed/i,
    blames: { 'psk-mismatch': 54, 'id-mismatch': 46, 'auth-type-mismatch': 44 },
    says: 'the authentication failed'
  },
  {
    needle: 'verify signature',
    pattern: /(?:fail\w{0,12}|unable|could not).{0,12}verify signature/i,
    blames: { 'psk-mismatch': 58, 'auth-type-mismatch': 54 },
    says: 'the peer’s proof does not verify'
  },
  {
    needle: 'exceeded the limit',
    pattern: /retr(?:ansmi\w{1,12}|y|ies).{0,30}exceeded the limit/i,
    event: 'timed-out',
    says: 'this side gives up: no answer'
  },
  {
    needle: 'limit reached',
    pattern: /retr(?:ansmi\w{1,12}|y|ies) limit reached/i,
    event: 'timed-out',
    says: 'this side gives up: no answer'
  },
  {
    needle: 'no_proposal_chosen',
    // The bare word: a notify that the line says nothing else of.
    pattern:
      /^[\W\d]*(?:(?:received|got|error|notify|notification|type)\W{0,3}){0,3}NO_PROPOSAL_CHOSEN\W*$/i,
    event: 'no-proposal',
    says: 'no proposal fits'
  },
  {
    needle: 'packet lacks expected payload',
    blames: { 'ike-proposal-mismatch': 56, 'dh-group-mismatch': 50, 'psk-mismatch': 46 },
    says: 'a phase 1 message is not as expected'
  },
  {
    needle: 'lifetime',
    pattern: thatDiffers('(?:SA |phase ?[12] |key )?life ?times?'),
    blames: { 'lifetime-rekey': 66 },
    soft: true,
    says: 'the lifetimes differ'
  },
  ...['no match between', 'nothing in common'].map((needle): IpsecRule => ({
    needle,
    pattern:
      /no match between (?:the )?proposals|\b(?:ESP|IKE|phase ?[12]|algorithms|proposals)\b.{0,40}nothing in common/i,
    event: 'no-proposal',
    soft: true,
    says: 'the proposals do not fit'
  })),
  {
    needle: 'long lifetime proposed',
    blames: { 'lifetime-rekey': 66 },
    says: 'the lifetimes differ'
  },
  {
    needle: 'tunnel',
    pattern:
      /^(?!.*\b(?:if|when|until|before|wait\w*|whether|health|down|but|cannot|nobody|nothing|yesterday|expected|however|though|why|other|phase[- ]?1|main mode|IKE tunnel|ISAKMP)\b).*\b(?:ipsec|b?o?vpn|site-to-site|s2s)\b(?:[^.]|\.\S){0,60}\btunnel\b(?:[^.]|\.\S){0,60}\b(?:is|was|has been|now) (?:\w{1,12} )?(?:established|connected|up)\b/i,
    event: 'said-up',
    says: 'the tunnel is up'
  },
  {
    needle: 'site-to-site vpn',
    pattern:
      /^(?!.*\b(?:but|nobody|alert)\b).*site-to-site VPN (?:\S{1,60} )?(?:is )?(?:up|connected|established)\b(?!\/)/i,
    event: 'child-up',
    says: 'the tunnel is up'
  },
  {
    needle: 'site-to-site vpn',
    pattern: /site-to-site VPN (?:\S{1,60} )?(?:is )?(?:down|disconnected|terminated)\b/i,
    event: 'lost',
    says: 'the tunnel went down, and it is not seen to come back'
  },
  {
    needle: 'ipsec sa',
    pattern: /IPSec SA (?:was|is|has been) (?:\w{1,12} )?established/i,
    event: 'child-up',
    says: 'phase 2 is up'
  },
  ...['no gateway', 'no ipsec connection', 'no vpn', 'unknown peer', 'no tunnel'].map(
    (needle): IpsecRule => ({
      needle,
      pattern:
        /(?:unknown peer|no (?:gateway|ipsec|vpn|tunnel)).{0,60}(?:found|configured|defined|match|address|request)/i,
      blames: { 'id-mismatch': 68 },
      soft: true,
      says: 'nothing is configured for this peer'
    })
  )
]
