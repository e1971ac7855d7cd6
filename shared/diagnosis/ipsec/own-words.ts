import type { IpsecRule } from '../rule'

/*
 * What people, monitors and cloud consoles write of a tunnel in words of their own: one thing of one side against
 * another of the other side, and what became of the tunnel. They weigh less than what a daemon is known to say.
 */

/** Rules that differ only in what they look for. */
const alike = (
  rows: readonly (readonly [needle: string, pattern: RegExp])[],
  rest: Omit<IpsecRule, 'needle' | 'pattern'>
): readonly IpsecRule[] => rows.map(([needle, pattern]) => ({ needle, pattern, ...rest }))

/** Says that two things in one line are not meant to stand side by side. */
const AGAINST =
  /\b(?:but|expect\w{0,6}|requir\w{1,6}|wants?|wanted|instead|only|configured|while|whereas|versus|vs|against|not (?:allowed|accepted|offered)|ours|theirs|we (?:use|want|take)|exchange-mode|can do|ignor\w{1,4}|discard\w{0,4}|dropped|drop$|unequal|differ\w{0,4}|mismatch\w{0,2})\b/
    .source

const IKEV1 =
  /\b(?:ike(?: ?v(?:ersion)?\.? ?)?1|v(?:ersion)?:? ?1(?:\.0)?|v1|(?:main|aggressive|identity protection)(?: mode)?)\b(?!\.\d)/
    .source
const IKEV2 = /\b(?:ike(?: ?v(?:ersion)?\.? ?)?2|(?:major )?version:? ?2(?:\.0)?|v2)\b(?!\.\d)/
  .source
const CERTIFICATE =
  /\b(?:cert(?:ificate)?s?|rsa(?:[- ]?sig\w{0,6})?|pub(?:lic )?key|ecdsa|signatures?)\b/.source
const SHARED_KEY = /\b(?:psk|pre-?shared(?:[- ](?:key|secret))?|shared (?:key|secret)|secret)\b/
  .source
const USER = /\b(?:eap(?:-\w{1,10})?|x-?auth)\b/.source

/** A comment or a printed setting. */
const SETTING =
  /\s*(?:[#;!*]|\/\/|set |description )|.*\b(?:enabled|disabled|configured|[:=]\s?none)[\s.)]*$/
    .source

/** A line that names all of these, in any order. */
const names = (...parts: readonly string[]): RegExp =>
  new RegExp(`^(?!${SETTING})${parts.map((part) => `(?=.*${part})`).join('')}`, 'i')

const isAboutIke = /\b(?:ike|isakmp|peer|gateway|remote|connection|conn|policy|exchange|negotiat)/
  .source

const VERSIONS: readonly IpsecRule[] = ['ikev2', 'version 2', ' v2'].map((needle) => ({
  needle,
  pattern: names(IKEV1, IKEV2, AGAINST, isAboutIke),
  blames: { 'ike-version-mismatch': 68 },
  soft: true,
  says: 'one side speaks IKEv1, the other IKEv2'
}))

const UNSUPPORTED: readonly IpsecRule[] = ['not support', 'unsupported', 'not enabled'].map(
  (needle) => ({
    needle,
    pattern:
      /\bnot support (?:the )?(?:IKE ?v?[12]\b|IKE version|version [12]\b)|\bIKE ?v[12] (?:is )?(?:not (?:supported|enabled)|unsupported)|\bunsupported IKE version/i,
    blames: { 'ike-version-mismatch': 72 },
    soft: true,
    says: 'one side speaks IKEv1, the other IKEv2'
  })
)

const METHODS: readonly IpsecRule[] = [
  ...['shared', 'psk', 'secret'].map((needle) => [needle, CERTIFICATE, SHARED_KEY] as const),
  ...['eap', 'xauth'].map((needle) => [needle, USER, `(?:${CERTIFICATE}|${SHARED_KEY})`] as const)
].map(([needle, one, other]) => ({
  needle,
  pattern: names(one, other, AGAINST, isAboutIke),
  blames: { 'auth-type-mismatch': 70 },
  soft: true,
  says: 'the ways to authenticate differ'
}))

const GROUP = /(?:group|modp|dh|ecp)[ _-]?/.source

const GROUPS: readonly IpsecRule[] = [
  ...['group', 'modp'].map((needle) => ({
    needle,
    pattern: new RegExp(
      `\\b${GROUP}(\\d{1,4})\\b.{0,80}${AGAINST}.{0,60}\\b${GROUP}(?!\\1\\b)\\d|` +
        `\\b(?:differ|mismatch|wrong|unequal)\\w{0,6}\\b.{0,60}${GROUP}\\d|\\b${GROUP}\\d{1,4}\\b.{0,30} (?:not|is not|isn't) (?:allowed|accepted|enabled|permitted|configured|offered|supported)`,
      'i'
    )
  })),
  ...['pfs', 'forward', 'diffie'].map((needle) => ({
    needle,
    pattern: names(
      /\b(?:pfs|perfect[- ]forward|diffie-?hellman)/.source,
      /\b(?:no|none|without|off|disabled|lacks|missing|keine?)\b/.source,
      /\b(?:requir\w{1,4}|wants?|expects?|enforc\w{1,4}|propos\w{1,4}|offers?)\b/.source,
      /\b(?:peer|remote|policy|client|initiator|responder|phase ?(?:1|2)|we|they|ours|theirs)\b/
        .source
    )
  }))
].map((rule) => ({
  ...rule,
  blames: { 'dh-group-mismatch': 72 },
  soft: true,
  says: 'the DH groups do not fit'
}))

const ID =
  /\b(?:(?:peer|remote|local|ike|received|phase ?1)'?s?[ _-]{1,2}){0,2}(?:ike[ -])?(?:id[ir]?|identit(?:y|ies)|identifi(?:er|cation))\b/
    .source

const IDENTITIES: readonly IpsecRule[] = [
  'unexpected',
  'validation failed',
  'not accepted',
  'not correspond',
  'not match',
  'wanted',
  'rejected id'
].map((needle) => ({
  needle,
  pattern: new RegExp(
    `${ID}.{0,60}(?:unexpected|not (?:match|accept|expect|correspond|allow)\\w{0,4}|correspond|validation failed|wanted|expected|unknown|rejected|differs?\\b)|` +
      `(?:unexpected|reject\\w{0,3}|wrong|unknown|refus\\w{1,3}|differing)(?: \\w{1,12}){0,2} ${ID}`,
    'i'
  ),
  blames: { 'id-mismatch': 72 },
  soft: true,
  says: 'the IKE identities differ'
}))

const KEYS: readonly IpsecRule[] = ['psk', 'shared'].map((needle) => ({
  needle,
  pattern:
    /\b(?:PSK|pre-?shared[- ](?:key|secret)|shared (?:key|secret))s?\b.{0,30}(?:verif\w{1,8} fail|not verif|fail\w{0,4} verif|not the same|unequal)|(?:not verifiable|verif\w{1,8} fail\w{0,4}|(?:cannot|could not|unable to) verify|decrypt\w{0,4}).{0,40}\b(?:PSK|pre-?shared)/i,
  blames: { 'psk-mismatch': 74 },
  soft: true,
  says: 'the keys differ'
}))

const NETWORKS: readonly IpsecRule[] = [
  {
    needle: 'not in',
    pattern:
      /\b(?:subnet|network|range|selector|address|TS[ir]?|\d\/\d{1,2})\b.{0,40}\bnot in(?:side|cluded in)? (?:our|the|their|your|my|local|remote)\b.{0,30}(?:encryption domain|selectors?|crypto acl)/i
  },
  {
    needle: 'polic',
    pattern:
      /\bno (?:matching )?(?:ipsec |crypto )?polic(?:y|ies) (?:\w{1,10} ){0,2}(?:match\w{0,3}|for|found|template) (?:\w{1,10} ){0,5}(?:TS|(?:traffic )?selectors?|traffic selectors?|proxy|subnets?|networks?)\b/i
  },
  {
    needle: 'child_sa',
    pattern: /\bno (?:matching )?CHILD_SA (?:config )?(?:found )?for \d[\d./]{6,20} ?===/i
  },
  {
    needle: 'encryption domain',
    pattern:
      /\b(?:outside|not part of)\b.{0,30}encryption domain|peer's encryption domain.{0,30}\bis\b/i
  }
].map((rule) => ({
  ...rule,
  blames: { 'traffic-selector-mismatch': 72 },
  soft: true,
  says: 'the subnets of the two sides do not agree'
}))

const UNANSWERED =
  /(?:unanswered|unacknowledged|not (?:been )?(?:acknowledged|answered|replied|responded)|no (?:ack|reply|answer|response)|\blost\b(?! DPD)|\bmissed\b|exhausted)/
    .source
const LIVENESS = /(?:\bDPD\b(?! works)|R[-_]U[-_]THERE|liveness|tunnel[ -]test)/.source

const DEAD: readonly IpsecRule[] = ['dpd', 'u_there', 'u-there', 'liveness', 'tunnel test'].map(
  (needle) => ({
    needle,
    pattern: new RegExp(
      `${LIVENESS}.{0,60}${UNANSWERED}|\\bnot (?:respond|answer|acknowledg|react|repl)\\w{0,3}.{0,20}${LIVENESS}`,
      'i'
    ),
    blames: { 'dpd-timeout': 76 },
    soft: true,
    says: 'dead peer detection got no answer'
  })
)

const OF_IKE =
  /^(?=.*\b(?:ike|ike_?sa_?init|ipsec|vpn|sa_init|MM#?1|udp.?500|phase ?1)\b)(?!.*\b4500\b)/.source

const silent = (pattern: RegExp): RegExp => new RegExp(`${OF_IKE}.*${pattern.source}`, 'i')

const SILENT = alike(
  [
    ['silent', silent(/\bpeer\b.{0,40}\bsilent\b/)],
    ['sent nothing', silent(/\b(?:peer|remote|gateway)\b.{0,40}sent nothing/)],
    [
      'unanswered',
      silent(/\b(?:IKE_?SA_?INIT|main mode|first (?:message|packet)|UDP.?500)\b.{0,60}unanswered/)
    ],
    ['not reachable', silent(/\b(?:peer|gateway|remote)\b.{0,40}not reachable(?! by ICMP)/)],
    ['zero packets in', silent(/zero packets in/)]
  ],
  { event: 'timed-out', soft: true, says: 'the peer does not answer' }
)

const CUT: readonly IpsecRule[] = [
  ...['4500', 'nat-t', 'natt'].map((needle) => ({
    needle,
    pattern:
      /^(?!.*\d\.\d{1,3}\.\d{1,3}\.\d).*(?:(?:\b4500\b|\bNAT-?T\b).{0,60}(?:no (?:answer|reply|response)|\blost\b|unanswered|never (?:arriv|answer)|not (?:arriv|answer|pass)|swallow|\bDROP\b)|(?:no (?:answer|reply|response)|nothing).{0,30}(?:port |udp[/ :])4500)/i
  })),
  ...['esp ', 'protocol 50'].map((needle) => ({
    needle,
    pattern:
      /^(?!.*(?:\d\.\d{1,3}\.\d{1,3}\.\d|\bopen\b)).*(?:(?:\bESP\b|\bprotocol 50\b|\bip ?50\b).{0,60}(?:dropp|block|filter|denied|discard|not pass|do(?:es)? not (?:get|pass|arrive)|never arriv)|(?:dropp|block|filter|discard)\w{0,4}.{0,30}(?:\bESP\b(?! SA)|\bprotocol 50\b))/i
  }))
].map((rule) => ({
  ...rule,
  blames: { 'natt-udp4500-blocked': 72 },
  soft: true,
  says: 'what moves to UDP 4500, or ESP, does not come through'
}))

/** The name of a notification alone, in a form that no daemon’s rule knows. */
const NOTIFIED: readonly IpsecRule[] = [
  {
    needle: 'no_proposal_chosen',
    pattern: /^(?!.*\b(?:ignor|unauthenticated|drop))/i,
    event: 'no-proposal',
    soft: true,
    says: 'no proposal fits'
  },
  {
    needle: 'nat traversal',
    pattern: /\b(?:not|n't) support (?:\w{1,8} )?NAT[ -]Traversal/i,
    blames: { 'natt-udp4500-blocked': 68 },
    soft: true,
    says: 'only one side speaks NAT traversal'
  }
]

const TWICE = alike(
  [
    [
      'same',
      /\bSAs?\b.{0,60}\bsame (?:peer|identity|selectors?|policy|remote)\b.{0,80}\b(?:kill|purg|supersed|displac)|\beach (?:new )?one (?:kill|purg|delet|replac)/i
    ],
    ['of same peer', /(?:kill|replac|purg|displac|delet|remov)\w{0,4}\b.{0,60}\bof same peer/i],
    [
      'supersed',
      /\b(?:second|another|existing|older|each|by new)\b.{0,60}supersed|supersed\w{1,4}.{0,30}(?:first|other|older|by new)/i
    ],
    ['identical', /\b(?:second|another|existing|dup\w{0,8})\b.{0,40}\bSAs?\b.{0,40}identical/i],
    ['already owned by', /selector|SA\b|subnet/i],
    ['kills the other', /\bSAs?\b|\btunnels?\b|\bsessions?\b/i],
    [
      'initial_contact',
      /INITIAL[_ ]CONTACT.{0,60}\b(?:[2-9]|\d{2,6}) existing IKE SAs?\b.{0,60}remov/i
    ]
  ],
  {
    blames: { 'duplicate-sa': 68 },
    soft: true,
    says: 'two SAs of one pair displace each other'
  }
)

const ELSEWHERE = alike(
  [
    [
      'in the clear',
      /^(?!.*\b(?:internet|split|by policy)\b).*\b(?:leav|sent|send|goes|go|rout)\w{0,3}\b.{0,60}in the clear/i
    ],
    [
      'local and remote',
      /local and remote (?:sub)?net(?:work)?s? (?:are )?(?:both|the same|identical|equal)/i
    ],
    ['nat rule', /\bNAT rule\b.{0,40}\b(?:before|instead)\b.{0,30}(?:ipsec|vpn|tunnel|policy)/i],
    ['identity nat', /\bno identity NAT for\b/i],
    ['never reach the tunnel', /./],
    ['reverse path check fail', /./],
    ...['should be', 'expected: ', 'not st0'].map(
      (needle) =>
        [
          needle,
          /\b(?:via|route|routing|interface|egress)\b.{0,120}\b(?:should be|expected:|not) (?:interface )?(?:tunnel|st0|vti|vgw|tgw|vpn)/i
        ] as const
    )
  ],
  {
    blames: { 'routing-conflict': 70 },
    // The tunnel is up: only its traffic goes astray.
    soft: false,
    says: 'traffic takes another way than the tunnel'
  }
)

const ENDED = alike(
  [
    [
      'expired',
      /\b(?:SA|key|phase ?[12]|life\w{0,8}|tunnel)\b.{0,30}\bexpired\b.{0,60}\b(?:did not complete|not (?:re-?negotiated|renewed|rekeyed)|no new|without (?:a )?(?:new|renewal))/i
    ],
    [
      'rekey',
      /re-?key\w{0,3}\b.{0,60}\b(?:not (?:come|complete|answered|possible)|never|refused|no answer)\b/i
    ],
    [
      'every',
      /^(?!.*\b(?:check|if|alert|then)\b)(?=.*\b(?:tunnel|vpn|connection)\b).*\bevery (?:\d{1,5} ?(?:s|sec\w{0,4}|min\w{0,4}|h|hours?)|hour|day)\b.{0,60}\b(?:drops?|dies|goes down|down|disconnect\w{0,3}|breaks?)\b/i
    ]
  ],
  {
    blames: { 'lifetime-rekey': 68 },
    soft: true,
    says: 'the tunnel ends with a lifetime'
  }
)

/** What takes away from a tunnel that is said to be up that it is so. */
const SAID_DOWN: readonly IpsecRule[] = [
  ' down',
  'disconnected',
  ' dropped',
  'deleted',
  'inactive',
  'removed',
  'released',
  ' gone',
  ': idle',
  'torn down',
  'flapped',
  'restart',
  'connecting',
  'not found',
  'no incoming',
  'no sa',
  'established 0',
  '"false"',
  "'false'"
].map((needle) => ({
  needle,
  pattern:
    /^(?!.*:\s?0\b).*\b(?:tunnels?|vpn|ipsec\w{0,4}|phase ?[12]|connection|SAs?|peer|traffic|connectivity|status|state|subnet)\b/i,
  event: 'said-down',
  says: 'the tunnel is not up'
}))

export const OWN_WORDS: readonly IpsecRule[] = [
  ...VERSIONS,
  ...UNSUPPORTED,
  ...METHODS,
  ...GROUPS,
  ...IDENTITIES,
  ...KEYS,
  ...NETWORKS,
  ...DEAD,
  ...SILENT,
  ...CUT,
  ...NOTIFIED,
  ...TWICE,
  ...ELSEWHERE,
  ...ENDED,
  ...SAID_DOWN
]
