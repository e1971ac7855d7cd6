import type { DicomCause } from '../../causes/codes'
import type { Hit } from '../hit'
import type { Blames, DicomRule } from '../rule'
import { TROUBLE_WORDS } from '../trouble-words'

interface Topic {
  readonly needles: readonly string[]
  readonly about: RegExp
  readonly blames: Blames<Exclude<DicomCause, 'ok' | 'unknown'>>
  readonly says: string
}

/** A program’s line has a level, a time, brackets or assignments. */
const PROSE = /(?!\W{0,4}[A-Z]: )(?!.*(?:\d\d:\d\d:\d\d|[={}[\]|<>]|::|\b0x|\b[A-Z]\d{4} ))/.source
const FAULT =
  /\b(?:not|no|never|cannot|without|missing|gone|wrong\w{0,2}|fail\w{0,4}|refus\w{1,3}|reject\w{0,3}|drop\w{0,4}|los[et]s?|disappears?|dies?|stop\w{0,4}|breaks?|broken|only|instead|although|though|but|unknown|differ\w{0,4}|other|another|empty|full|left|forg[eo]t\w{0,3}|off|unticked|unchecked|unset|old|lower ?case|upper ?case|typo|stays?|hangs?|nothing|lacks?|closed|removed|disabled|forbidden|skipped|ended|down|late|wants?|still|just|cuts?|plain|unencrypted)\b|n['’]t\b/
    .source

const TOPICS: readonly Topic[] = [
  {
    needles: ['tls', 'ssl'],
    about: /\b(?:TLS|SSL)\s?v?[123]\.\d\b/,
    blames: { 'tls-version': 57 },
    says: 'the TLS versions do not meet'
  },
  {
    needles: ['cipher', '3des', 'rc4', 'cbc', 'gcm', 'ecdhe', 'chacha'],
    about: /\bciphers?\b|\b3DES|\bRC4|\bCBC|\bGCM|ECDHE|\bCHACHA/,
    blames: { 'no-shared-cipher': 56 },
    says: 'the cipher suites do not meet'
  },
  {
    needles: ['pingable', 'pinged', 'no ping'],
    about: /\b(?:not|n['’]t|cannot)(?: be)? ping(?:able|ed)\b|\bno ping\b/,
    blames: { filtered: 58 },
    says: 'the address does not answer'
  },
  {
    needles: ['user', 'account', 'rights', 'permission'],
    about: /\busers?\b(?: name| identity| account)|\baccounts?\b|\brights\b|\bpermissions?\b/,
    blames: { 'identity-refused': 58 },
    says: 'the operation is not allowed'
  },
  {
    needles: ['certificate'],
    about: /\b(?:ended|renew\w{0,3}|expir\w{1,3})\b/,
    blames: { 'expired-cert': 54 },
    says: 'a certificate is past its end'
  },
  {
    needles: ['certificate'],
    about:
      /\b(?:not|never|no(?:thing)?) (?:assigned|selected|chosen|bound|installed|set|attached)\b/,
    blames: { 'missing-client-cert': 57 },
    says: 'the client sends no certificate'
  },
  {
    needles: ['p12', 'pfx', 'pkcs', 'keystore'],
    about: /\bAES|\b3DES|\bRC2|\b(?:format|newer|read|open|encrypt\w{0,4})\b/,
    blames: { 'p12-encryption': 60, 'wrong-key-password': 46 },
    says: 'the reader does not know the file’s encryption'
  },
  {
    needles: ['association', 'connection', 'transfer'],
    about:
      /\b(?:server|archive|PACS|SCP|peer|side) (?:\w{1,12} )?(?:cuts?|ends?|terminates?|kills?|breaks?|drops?|closes?)\b/,
    blames: { 'peer-abort': 51 },
    says: 'the other side closed'
  },
  {
    needles: ['dns', 'hostname', 'host name', 'name server'],
    about: /\bDNS\b|\bhost ?name\b|\bname server\b/,
    blames: { dns: 52 },
    says: 'name resolution fails'
  },
  {
    needles: ['ae title', 'aet', 'ae-title', 'title of'],
    about:
      /\b(?:archive|server|PACS)\b.{0,30}\b(?:list|entry|allow\w{0,3}|permitted|configuration|knows?|registered)\b|\b(?:entry|list|added|entered|registered)\b|\b(?:own|scanner['’]s|device['’]s) (?:AE|title)/,
    blames: { 'wrong-calling-ae': 54, 'wrong-called-ae': 48 },
    says: 'an AE title does not fit'
  },
  {
    needles: ['ae title', 'aet', 'ae-title', 'title of'],
    about: /\btitle of (?:the |our )?(?:archive|server|PACS|SCP)|\bAE(?:T|[- ]titles?)\b/,
    blames: { 'wrong-called-ae': 51, 'wrong-calling-ae': 50 },
    says: 'an AE title does not fit'
  },
  {
    needles: ['disk', 'space', 'bytes left', 'quota', 'partition'],
    about: /\bpartitions?\b|\bdisks?\b|\b(?:free|storage|disk) space\b|\bbytes left\b|\bquota\b/,
    blames: { 'out-of-resources': 52 },
    says: 'the server is full or busy'
  },
  {
    needles: [
      'multi-frame',
      'multiframe',
      'reports',
      'objects',
      'volumes',
      'loops',
      'clips',
      'kinds'
    ],
    about:
      /\b(?:only (?:knows?|takes?|accepts?|supports?|stores?)|rejects?|refuses?|skip\w{0,4}|not (?:know|support|accept|take|store|negotiate))\b/,
    blames: { 'sop-class-not-supported': 52, 'transfer-syntax': 46 },
    says: 'one kind of object arrives, another does not'
  },
  {
    needles: ['jpeg', 'mpeg', 'h.26', 'compress', 'transfer syntax', 'j2k', 'rle'],
    about: /\bJPEG|\bMPEG|\bH\.26[45]|\b(?:un)?compress|\btransfer syntax|\bJ2K\b|\bRLE\b/,
    blames: { 'transfer-syntax': 56 },
    says: 'a compressed encoding is refused'
  },
  {
    needles: ['tls', 'ssl', 'encrypt'],
    about:
      /\b(?:TLS|SSL|encryption)\b.{0,60}\b(?:off|unticked|unchecked|unset|forgotten|not (?:set|on|ticked|checked|enabled|active|activated|chosen)|disabled)\b/,
    blames: { 'plaintext-to-tls': 56 },
    says: 'TLS is off on the device'
  },
  {
    needles: ['tls', 'ssl', 'encrypt', 'secure'],
    about:
      /\b(?:TLS|SSL|encryption|secure (?:DICOM|mode))\b.{0,20}\b(?:on|enabled|active|ticked|checked)\b.{0,100}\b(?:unencrypted|plain|without|clear|no TLS)\b/,
    blames: { 'tls-to-plaintext': 74 },
    says: 'TLS to a plain port'
  },
  {
    needles: ['root', ' ca', 'issuer', 'authority'],
    about:
      /\b(?:root|CA|issuers?|authority)\b.{0,60}\b(?:missing|not|never|unknown|old|forgotten)\b/,
    blames: { 'unknown-ca': 54 },
    says: 'the issuer is not trusted'
  },
  {
    needles: ['trusts', ' ca'],
    about:
      /\b(?:device|client|scanner|modality|its|machine)(?:['’]s)? cert.{0,100}\bCA\b|\b(?:archive|server|PACS) (?:only )?trusts\b/,
    blames: { 'client-cert-untrusted': 58 },
    says: 'the server does not trust the client certificate'
  },
  {
    needles: ['certificate'],
    about: /\b(?:name|CN|SAN|host|address|alias)\b/,
    blames: { 'hostname-mismatch': 50 },
    says: 'the certificate is for another name'
  },
  {
    needles: ['certificate'],
    about:
      /\b(?:template|purpose|usage|client auth\w{0,12}|server auth\w{0,12}|web server|(?:for|as) (?:a )?(?:servers?|clients?))\b/,
    blames: { eku: 53 },
    says: 'the certificate is not made for this use'
  },
  {
    needles: ['pdu', 'pdv'],
    about: /\bPD[UV]s?\b.{0,60}\b\d{1,6} ?(?:k|kb|kib|bytes?)?\b/,
    blames: { 'pdu-size': 56 },
    says: 'the PDU length is the matter'
  },
  {
    needles: ['vpn', 'tunnel', 'ipsec', 'mss', 'mtu', 'firewall', 'proxy', 'gateway'],
    about: /\bVPN\b|\btunnel\b|\bIPsec\b|\bMSS\b|\bMTU\b|\bfirewall\b|\bproxy\b|\bgateway\b/,
    blames: { 'nat-firewall': 52, filtered: 44 },
    says: 'a device on the way interferes'
  },
  {
    needles: ['packets', 'vlan', 'route', 'routing', 'subnet', 'access list', 'acl'],
    about: /\bpackets\b|\bVLANs?\b|\brout(?:e|ing)\b|\bsubnets?\b|\baccess list|\bACLs?\b/,
    blames: { filtered: 54, 'nat-firewall': 46 },
    says: 'there is no way to the address'
  },
  {
    needles: ['minute', 'second', 'waits', 'waiting', 'nothing more'],
    about: /\bminutes?\b|\bseconds\b|\bwait(?:s|ing|ed)\b|\bnothing more\b/,
    blames: { timeout: 50 },
    says: 'an answer never comes'
  },
  {
    needles: ['password', 'pass phrase', 'passphrase'],
    about: /\bpass(?:word| ?phrase)\b/,
    blames: { 'wrong-key-password': 50, 'p12-encryption': 44 },
    says: 'the password does not open the file'
  }
]

const WEAKEST = 44
const PRESSED = 0.22

/** A guess stays below what is likely, however many of them agree; their order is kept. */
function guessed(blames: Topic['blames']): Topic['blames'] {
  const weights = Object.entries(blames).map(([cause, weight]) => [
    cause,
    WEAKEST + (weight - WEAKEST) * PRESSED
  ])
  return Object.fromEntries(weights) as Topic['blames']
}

/** Two ports in one sentence. */
const TWO_PORTS: DicomRule = {
  needle: 'port',
  pattern: new RegExp(
    `^${PROSE}.*\\bport \\d{2,5}\\b.{0,60}\\b(?!.{0,4}\\b(?:19|20)\\d\\d\\b)\\d{2,5}\\b`,
    'i'
  ),
  blames: guessed({ 'wrong-port': 53 }),
  says: 'the port is the wrong one'
}

/** What a sentence is about that tells of some fault: a guess, where nothing better is told. */
export const TOPIC_RULES: readonly DicomRule[] = [
  ...TOPICS.flatMap(({ needles, about, blames, ...rule }) =>
    needles.map((needle) => ({
      ...rule,
      blames: guessed(blames),
      needle,
      pattern: new RegExp(`^${PROSE}(?=.*(?:${FAULT}))(?=.*(?:${about.source}))`, 'i')
    }))
  ),
  TWO_PORTS
]

const TOPICAL: ReadonlySet<DicomRule> = new Set(TOPIC_RULES)
const OF_TROUBLE = new RegExp(TROUBLE_WORDS.join('|'), 'i')
/** More lines than this are a log, which has words of its own. */
const FEW = 3

/** Somebody is content, or denies the fault: at the end of a sentence, with no comparison in it. */
const CONTENT = new RegExp(
  [
    `^(?!.*(?:\\b(?:without|when|if|from|only|but|until|after|since|instead|elsewhere|though|although|except|while|before|other (?:device|scanner|site)s?)\\b|n['’]t\\b)).*(?:${[
      '(?:^|[.;,:] |\\band )(?:it |everything |all |(?:the )?(?:echo|sending|query|transfer|TLS) )?(?:works|is fine)(?: fine| well| now| again)?',
      '\\bno (?:fault|problem|issue|trouble)s?',
      '\\bas (?:wanted|intended|planned)',
      '\\b(?:echo|store|sending|transfer) (?:succeeded|ok)'
    ].join('|')})\\W{0,4}$`,
    '\\? (?:no|nein)\\b',
    '\\b(?:not|never) (?:expired|ended|full|wrong|old|lost|missing|dropped|closed|disabled|block|drop|filter)\\b'
  ].join('|'),
  'i'
)

/** Without such guesses in a log, where DICOM was spoken, or where somebody is content; a word of trouble that nothing else explains stays one. */
export function withoutGuesses(hits: readonly Hit<DicomRule>[]): readonly Hit<DicomRule>[] {
  const own = hits.filter(({ rule }) => !TOPICAL.has(rule))
  const explained = new Set(own.map(placeOf))
  const isLog =
    new Set(hits.map(placeOf)).size > FEW ||
    own.some(({ rule: { event } }) => event !== undefined && event !== 'tls')
  if (!isLog && !hits.some(({ text }) => CONTENT.test(text))) return hits
  return hits.filter(
    (hit) => !TOPICAL.has(hit.rule) || (isTrouble(hit.text) && !explained.has(placeOf(hit)))
  )
}

function isTrouble(text: string): boolean {
  return OF_TROUBLE.test(text.replace(/\b(?:not|never)(?: yet)? expired\b/gi, ''))
}

function placeOf({ side, line }: Hit<DicomRule>): string {
  return `${side ?? 'this'} ${line}`
}
