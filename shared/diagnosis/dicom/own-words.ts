import type { DicomCause } from '../../causes/codes'
import type { Blames, DicomRule } from '../rule'

interface Told {
  readonly needles: readonly string[]
  readonly pattern: RegExp
  readonly blames: Blames<Exclude<DicomCause, 'ok' | 'unknown'>>
  readonly says: string
}

const TOLD: readonly Told[] = [
  {
    needles: [
      'find host',
      'find the host',
      'look up',
      'lookup',
      'ip address',
      'by ip',
      'with the ip'
    ],
    pattern:
      /(?:\bnot|n['’]t|cannot|unable to|fail\w{0,3}(?: to)?) (?:find|look ?up) (?:the )?(?:host|name|server)|\bhost ?name\b.{0,80}\b(?:IP|address)\b.{0,40}\bworks\b|\bIP(?: address)?\b(?:\W{1,3}\w{1,12}){0,2} instead\b.{0,20}\bworks\b/i,
    blames: { dns: 78 },
    says: 'the name does not resolve'
  },
  {
    needles: ['closed'],
    pattern:
      /\bport \d{1,5}\b.{0,20}\b(?:is|was|as|shows?) closed\b(?!,? as (?:wanted|intended|planned|it should))|\b\d{1,5}\/tcp\b.{0,12}\bclosed\b/i,
    blames: { 'port-closed': 84 },
    says: 'a scan found the port closed'
  },
  {
    needles: ['started'],
    pattern:
      /\b(?:scp|pacs|server|service|listener|archive|storescp|orthanc|stunnel|proxy)\b.{0,30}\b(?:not|never|n['’]t)(?: \w{1,8})? started\b/i,
    blames: { 'port-closed': 72 },
    says: 'the service is not running'
  },
  {
    needles: ['connects', 'syn', 'packet'],
    pattern:
      /\b(?:telnet|port|TCP)\b.{0,60}\bnever connects\b|\bno (?:SYN|packets?)\b.{0,30}\b(?:arrives?|seen|comes?|reach)/i,
    blames: { filtered: 76 },
    says: 'no answer to the connection attempt'
  },
  {
    needles: ['instead of', 'rather than'],
    pattern:
      /\b\d{2,5}(?: \([^)]{1,40}\))?,? (?:instead of|rather than) (?:port )?\d{2,5}\b(?! ?(?:s|ms|sec\w{0,4}|min\w{0,4}|images?|objects?|frames?|[kmg]?b|bytes?|bits?|%))/i,
    blames: { 'wrong-port': 80 },
    says: 'the port is the wrong one'
  },
  {
    needles: ['hl7'],
    pattern:
      /\bHL7\b.{0,80}\b(?:port|2575|listener)\b.{0,80}\b(?:DICOM|scanner|modality|device)\b.{0,60}\b(?:set|points?|pointed|configured|connect\w{0,3}|sent|sends)\b/i,
    blames: { 'wrong-port': 76 },
    says: 'the port of another service is used'
  },
  {
    needles: ['thinks', 'believes', 'shows', 'displays'],
    pattern:
      /^(?!.*\b(?:worklist|list|archive|query)\b.{0,12}\b(?:shows|displays)\b).*\b(?:thinks|believes|shows|displays)\b(?: \w{1,8}){0,3} (?:19[789]\d|20[01]\d)(?=\s{0,4}(?:$|[.,;!)]|(?:and|but|so|while|although|as (?:the|its)|instead)\b))/i,
    blames: { 'clock-skew': 72 },
    says: 'a date is wrong'
  },
  {
    needles: ['cert'],
    pattern:
      /\bcert\w{0,9}\b.{0,40}\b(?:ran out|(?:has|had|have) run out|lapsed|(?:was|were)(?: only)? valid (?:until|till|to)|out of date|outdated)\b/i,
    blames: { 'expired-cert': 78 },
    says: 'a certificate is past its end'
  },
  {
    needles: ['issued for', 'issued to', 'made out', 'common name', 'cn='],
    pattern:
      /\bcert\w{0,9}\b.{0,30}\b(?:issued (?:for|to)|made out (?:for|to)|common name|cn=).{1,80}\b(?:connects?|dials?|uses?|entered|typed|addressed|reached)\b/i,
    blames: { 'hostname-mismatch': 76 },
    says: 'the certificate is for another name'
  },
  {
    needles: ['without'],
    pattern: /\b(?:reject|refus)\w{1,4}\b.{0,20}\bwithout (?:\w{1,8} ){0,2}reason/i,
    blames: { 'identity-refused': 64 },
    says: 'the association is refused without a reason'
  },
  {
    needles: ['by ip', 'by name', 'by hostname'],
    pattern: /\bby IP\b.{0,20}\bfail.{0,40}\bby (?:host)?name\b.{0,20}\b(?:fine|works?|ok)\b/i,
    blames: { 'hostname-mismatch': 78 },
    says: 'the certificate is for another name'
  },
  {
    needles: ['too many'],
    pattern: /\btoo many (?:simultaneous|concurrent|parallel)\b/i,
    blames: { 'out-of-resources': 84 },
    says: 'the server is at its limit'
  },
  {
    needles: ['router', 'firewall', 'provider', 'gateway'],
    pattern:
      /\b(?:router|firewall|provider|gateway)\b.{0,30}\b(?:drops?|cuts?|kills?|resets?|interrupts?) (?:\w{1,12} )?(?:sessions?|connections?|associations?)\b/i,
    blames: { 'nat-firewall': 82 },
    says: 'an idle connection is dropped on the way'
  },
  {
    needles: ['forbidden'],
    pattern: /\b(?:stor(?:e|ing)|echo|find|query|move|send(?:ing)?)\b.{0,30}\bforbidden\b/i,
    blames: { 'identity-refused': 80 },
    says: 'the operation is not allowed'
  },
  {
    needles: ['key symbol', 'key icon'],
    pattern: /\b(?:no|without|missing)\b.{0,20}\bkey (?:symbol|icon)/i,
    blames: { 'p12-no-key': 82 },
    says: 'the private key is missing'
  },
  {
    needles: ['although', 'though'],
    pattern: /\bpassword\b.{0,60}\b(?:al)?though\b.{0,30}\b(?:right|correct)\b/i,
    blames: { 'p12-encryption': 86 },
    says: 'the right password is refused'
  },
  {
    needles: ['web viewer', 'web server', 'web interface', 'web service'],
    pattern: /\bweb (?:viewer|server|interface|service)\b.{0,40}\b(?:instead|rather)\b/i,
    blames: { 'wrong-port': 78 },
    says: 'the port of another service is used'
  },
  {
    needles: ['still call', 'still use', 'still send', 'still address'],
    pattern: /\bAE\b.{1,100}\bstill (?:call|use|send|address)/i,
    blames: { 'wrong-called-ae': 76 },
    says: 'the called AE title is wrong'
  },
  {
    needles: ['suites', 'ciphers', 'ecdhe', 'ecdsa', 'gcm', 'cbc'],
    pattern:
      /\bonly\b.{0,60}(?:\bsuites?|\bciphers?|ECDHE|ECDSA|GCM|CBC).{0,120}\bonly\b|\b(?:suites|ciphers)\b.{0,60}\b(?:removed|switched off|turned off|too old)\b/i,
    blames: { 'no-shared-cipher': 80 },
    says: 'the cipher suites do not meet'
  },
  {
    needles: ['handshake failure'],
    pattern: /^(?!.*(?:alert|received|fatal|SSL handshake failure\s*$)).*handshake failure/i,
    blames: { 'missing-client-cert': 52, 'no-shared-cipher': 51, 'tls-version': 50 },
    says: 'a handshake failed, and the log does not say why'
  },
  {
    needles: ['ae title', 'ae-title', ' aet'],
    pattern:
      /\b(?:only )?(?:answers?|listens?|responds?|reacts?)(?: only)? to\b.{0,20}\bAE(?:T|[- ]titles?)?\b.{1,60}\b(?:calls?|called|uses|entered|typed|sends?|has|set|configured)\b/i,
    blames: { 'wrong-called-ae': 80 },
    says: 'the called AE title is wrong'
  },
  {
    needles: [
      'enhanced',
      'volume',
      'structured report',
      'encapsulated',
      'presentation state',
      'secondary capture',
      'multi-frame',
      'multiframe',
      'waveform'
    ],
    pattern:
      /\b(?:not|n['’]t) (?:(?:in|on) (?:\S{1,16} ){0,3}list|configured|enabled|listed|known|support\w{0,3}|accept\w{0,3}|allowed)\b|\bbounces?\b/i,
    blames: { 'sop-class-not-supported': 72 },
    says: 'the SOP class is refused'
  },
  {
    needles: ['p-data', 'pdu', 'fragment'],
    pattern:
      /\b(?:P-DATA(?:-TF)?|PDUs?|fragments?)\b.{0,30}\b(?:longer|larger|bigger|greater) than\b/i,
    blames: { 'pdu-size': 84 },
    says: 'the PDU length is the matter'
  },
  {
    needles: ['limit', 'licen'],
    pattern:
      /\b(?:association|connection|session|licen[cs]e)s?\b.{0,20}\blimit\b.{0,20}\b(?:reached|hit|exceeded|full)|\bno (?:free |more )?licen[cs]es?\b/i,
    blames: { 'out-of-resources': 84 },
    says: 'the server is at its limit'
  },
  {
    needles: ['give up', 'gives up', 'gave up', 'giving up'],
    pattern: /\b(?:gives?|gave|giving) up\b.{0,20}\b(?:after|before)\b/i,
    blames: { timeout: 70 },
    says: 'a deadline passed'
  },
  {
    needles: ['no rsp', '-rsp', 'no response', 'no answer', 'no reply'],
    pattern:
      /\bno (?:\S{1,12}-)?(?:RSP|response|answer|reply)\b.{0,20}\b(?:for|within|after|in) \d{1,4} ?(?:s\b|sec|min)/i,
    blames: { timeout: 78 },
    says: 'no answer came in time'
  },
  {
    needles: ['firewall', 'router', 'gateway'],
    pattern:
      /\b(?:firewall|router|gateway)\b.{0,30}\b(?:session|state|idle|connection|conntrack)[- ]?(?:timer|time-?out|table)/i,
    blames: { 'nat-firewall': 82 },
    says: 'an idle connection is dropped on the way'
  },
  {
    needles: ['only the cert', 'just the cert', 'certificate only', 'certificate alone'],
    pattern:
      /\b(?:only|just) the cert\w{0,9} (?:was|is|got|has been)\b|\b(?:put|copied|exported|imported|sent|delivered|installed) (?:only|just) the cert|\b(?:p12|pfx)\b.{0,20}\b(?:contains|holds|has) (?:only|just) (?:the|a) cert|\bcertificate (?:only|alone)\b.{0,40}\b(?:export|import|cop|sent|install)/i,
    blames: { 'p12-no-key': 78 },
    says: 'only the public certificate is there'
  }
]

/** A fault told in somebody’s own words: an idea with the words that it can hardly be told without. */
export const OWN_WORDS: readonly DicomRule[] = TOLD.flatMap(({ needles, ...rule }) =>
  needles.map((needle) => ({ needle, ...rule }))
)
