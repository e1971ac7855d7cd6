import type { DicomRule } from '../rule'
import { SCANNED } from './together'

/** What only a server’s log holds. Source: mosquitto, Netty, Envoy, Go, OpenJDK’s JSSE, .NET. */
const SERVER_MARKS: readonly DicomRule[] = [
  'connection from',
  'client <unknown>',
  'handling client',
  'servertransport',
  'serverhandshaker',
  'serverhelloproducer',
  'checkclientcert',
  'accept loop',
  'kestrel',
  'peer cert verify error',
  'must return a certificate',
  'server listening on ipv',
  'about to call accept',
  'server::serverassociation',
  'error in handshake',
  'tls_process_client_',
  'process_client_hello',
  'coming from listener',
  'authenticateasserver'
].map((needle) => ({
  needle,
  // stunnel says the first of these as a client, too.
  pattern: /^(?!.*Service \[)/,
  event: 'server',
  says: 'a server’s log'
}))

/** What says that DICOM itself was spoken. */
const OF_DICOM =
  /\bC-?(?:ECHO|STORE|FIND|MOVE|GET)\b|\becho|\bassociation|\bDI(?:COM|MSE)|\bSC[UP]\b|\bimages?\b|\binstances?\b|\bobjects?\b|\bstud(?:y|ies)\b/
    .source
/** What succeeds long before: files that are read, a connection that stands. */
const OF_THE_WAY =
  /\bcert|\bkeys?\b|key ?store|trust[- ]?store|\bsignature|\bchain\b|\bp12\b|\bpfx\b|pkcs|\btcp|\btls|\bssl|\bsocket|\bport\b|\bping|\bhandshake|\bpassword|\bimport|\bconfig|\blog ?(?:in|on)\b|\bHTTP|\bOCSP/
    .source
const ON_DICOM = `(?=.*(?:${OF_DICOM})|(?!.*(?:${OF_THE_WAY})))`

/** Words of a success that did not come. */
const DENIED =
  /un-?success|\bsuccess\w{0,8}\s?[:=]\s?(?:false|no|0)\b|\b(?:not|never|no(?! (?:errors?|failures?|problems?|warnings?|other changes?)\b)|none|without|cannot|n['’]t)\b(?:[^\w\n]{1,3}\w{1,20}){0,3}[^\w\n]{1,3}(?:success|succe?ed|ok\b)|\bsucce\w{1,10}(?: \w{1,12}){0,3} (?:until|yesterday|last (?:week|month|night|year))\b|\b(?:sent|stored|received|transferred|sending|storing) 0\b|\b0 (?:of|out of) [1-9]/
    .source

/** A question, a wish, or what was once: it proves nothing, and nobody is to blame for it. */
const NOT_STATED =
  /\?\s{0,4}$|\b(?:would|should|could|might|may) (?:be|have)\b|\b(?:formerly|previously|used to|in the past|these days|gone)\b|\b(?:whether|hopefully|i (?:hope|wish))\b|\bsucce\w{1,10}(?: \w{1,12}){0,3} (?:up to|till?|before) \w|\bsucce\w{1,10} in (?:19|20)\d\d\b(?! ?(?:ms|msec|milli))|\bsilen(?:t|ce)\b/
    .source

/** A success that the same line does not take back. */
function undenied(rule: DicomRule): DicomRule {
  if (rule.event !== 'success') return rule
  const said = rule.pattern ? `(?=.*(?:${rule.pattern.source}))` : ''
  return { ...rule, pattern: new RegExp(`^(?!.*(?:${DENIED}|${NOT_STATED}))${said}`, 'i') }
}

/** Speaks of DICOM, or at least of nothing before it. */
function onDicom(pattern: string): RegExp {
  return new RegExp(`^${ON_DICOM}.*(?:${pattern})`, 'i')
}

const SAID_TO_SUCCEED: readonly DicomRule[] = [
  {
    needle: 'c-echo-rsp',
    pattern: /status\W{1,3}(?:0x)?0{1,4}H?\b/i,
    event: 'success',
    says: 'C-ECHO succeeded'
  },
  { needle: 'c-echo response', pattern: /success/i, event: 'success', says: 'C-ECHO succeeded' },
  {
    needle: 'success status received',
    pattern: /verification/i,
    event: 'success',
    says: 'C-ECHO succeeded'
  },
  { needle: 'a-release-r', event: 'association-ok', says: 'the association ended in order' },
  { needle: 'status=0h', event: 'success', says: 'status 0000: success' },
  { needle: 'store response', pattern: /\(?success/i, event: 'success', says: 'C-STORE succeeded' },
  {
    needle: 'status',
    pattern: onDicom('status\\W{1,4}(?:0x0000|0000H?|Success)\\b'),
    event: 'success',
    says: 'status 0000: success'
  },
  {
    needle: 'c-echo',
    pattern: /C-ECHO.{0,60}(?:success|\bok\b|0x0000)/i,
    event: 'success',
    says: 'C-ECHO succeeded'
  },
  {
    needle: 'c-store',
    pattern: /C-STORE.{0,60}(?:success|\bok\b|0x0000)/i,
    event: 'success',
    says: 'C-STORE succeeded'
  },
  { needle: 'association accepted', event: 'association-ok', says: 'the association was accepted' },
  {
    needle: 'releasing association',
    event: 'association-ok',
    says: 'the association ended in order'
  },
  {
    needle: 'association released',
    event: 'association-ok',
    says: 'the association ended in order'
  },
  {
    needle: 'successful',
    pattern: onDicom(
      '(?:echo|store|stored|verification|sent|transfer|association).{0,40}success|success\\w{0,8}.{0,30}(?:stored|sent|received|verified|established)'
    ),
    event: 'success',
    says: 'it succeeded'
  },
  // Schannel, event 36880: it logs no more of a connection than this.
  {
    needle: 'handshake completed successfully',
    event: 'success',
    says: 'the TLS connection stands'
  },
  {
    needle: 'succeeded',
    pattern: onDicom(
      '(?:echo|stor(?:e|ed|ing)|verif|sen[dt]|transfer|association|c-(?:find|move|get)).{0,60}succeeded'
    ),
    event: 'success',
    says: 'it succeeded'
  },
  {
    needle: 'success',
    pattern: onDicom('\\b(?:response|rsp|result)\\b.{0,40}[(:[ ]success\\b'),
    event: 'success',
    says: 'it succeeded'
  },
  {
    needle: 'warning: ',
    pattern: /\bresponse \(warning: (?:coercion|elements)/i,
    event: 'success',
    says: 'the object is stored, with a warning'
  },
  {
    needle: 'b00',
    pattern: /C-?STORE.RSP\b.{0,60}\bb00[067]H|store response.{0,20}0xB00[067]/i,
    event: 'success',
    says: 'the object is stored, with a warning'
  },
  {
    needle: 'status: 0',
    pattern: /\bRSP\b.{0,60}status: 0[\];,\s]/i,
    event: 'success',
    says: 'status 0000: success'
  },
  {
    // C-MOVE and C-GET, while it runs (PS3.7 9.1.4): how it ends is not told yet.
    needle: 'pending',
    pattern: /\bpending\b.{0,120}\bcompleted\W{1,3}[1-9]\d{0,8}\b.{0,30}\bfailed\W{1,3}0\b/i,
    says: 'objects are on their way, and none failed'
  },
  {
    needle: 'received store response',
    pattern: /received store response\s*$/i,
    says: 'an answer to a store arrived'
  },
  {
    needle: 'echo ok',
    pattern: /\becho ok\b[^a-z]{0,4}(?:[\d.,]{1,8} ?m?s\b)?[^\w?]{0,4}$/i,
    event: 'success',
    says: 'C-ECHO succeeded'
  },
  // dcm4che counts what it means to send.
  { needle: 'scanned ', pattern: SCANNED, says: 'objects are to be sent' },
  {
    // dcm4che counts what was answered well.
    needle: ' objects (=',
    pattern: /\bsent [1-9]\d{0,8} objects \(=/i,
    event: 'success',
    says: 'objects were stored'
  },
  { needle: 'client: ok', event: 'success', says: 'the client reports success' },
  {
    needle: ': ok',
    pattern: /(?:^|\| ?)(?:CLIENT|SERVER|RESULT|echo|store): ok\b/i,
    event: 'success',
    says: 'it succeeded'
  },
  {
    needle: ': ok',
    pattern: /\.(?:pem|crt|cer): OK\s*$|Verification: OK/,
    says: 'the certificate is in order'
  },
  { needle: 'verify return code: 0', says: 'the certificate is in order' },
  { needle: '- simple client mode', event: 'tls-ok', says: 'the TLS connection stands' },
  {
    needle: 'sent to socket',
    pattern: /connection closed: [1-9]\d* byte\(s\) sent to \w+, [1-9]/i,
    event: 'success',
    says: 'a proxy carried data both ways'
  },
  {
    needle: 'bytes from/to upstream',
    pattern: /client disconnected.{0,80}upstream:[1-9]\d*\/[1-9]/i,
    event: 'success',
    says: 'a proxy carried data both ways'
  },
  {
    needle: ' -- ',
    pattern: / \d+\/\d+\/\d+ [1-9]\d* -- \d+\/\d+\/\d+\//,
    event: 'success',
    says: 'a proxy carried data both ways'
  },
  { needle: 'mac verified ok', says: 'the password opens the file' },
  {
    needle: 'secureconnect',
    pattern: /secureConnect.{0,60}authorized=true(?!.{0,200}(?:error|close))/,
    says: 'the TLS connection stands'
  },
  { needle: 'verify return:1', says: 'the certificate is in order' },
  {
    // s_client, wherever it connects to an address.
    needle: "can't use ssl_get_servername",
    says: 'TLS is spoken'
  },
  { needle: '- handshake was completed', event: 'tls-ok', says: 'the TLS connection stands' },
  { needle: 'receiving association failed', event: 'server', says: 'a server’s log' },
  ...[
    'storescp',
    'association received',
    'received echo request',
    'during processing of request from'
  ].map((needle) => ({ needle, event: 'server' as const, says: 'a server’s log' })),
  { needle: 'tcplistener', event: 'server', says: 'a server’s log' },
  ...SERVER_MARKS,
  { needle: 'incoming client connection', event: 'server', says: 'a server’s log' },
  {
    needle: 'accept',
    pattern: /(?:^ACCEPT\s*$|SSL_accept|accepting|accept error|TLS accept|server hello)/i,
    event: 'server',
    says: 'a server’s log'
  },
  {
    needle: 'scu',
    pattern: /\b(?:echo|store|find|move|get|term)scu(?:\.exe)?"? {1,4}[-+]/i,
    event: 'typed',
    says: 'a command that was typed'
  },
  {
    needle: 's_client',
    pattern: /\bs_client {1,4}-/,
    event: 'typed',
    says: 'a command that was typed'
  },
  { needle: 'called application name:', event: 'called', says: 'the called AE title' },
  ...[
    'requesting association',
    'establishing association',
    'sending store request',
    'sending echo request'
  ].map((needle) => ({
    needle,
    event: 'client' as const,
    says: 'a client’s log'
  })),
  {
    needle: 'association release',
    event: 'association-ok',
    says: 'the association ended in order'
  },
  ...[
    'received store request',
    'received c-store request',
    'received worklist query',
    'c-echo (presentation context'
  ].map((needle) => ({ needle, event: 'served' as const, says: 'a request arrived' })),
  {
    needle: 'upacs thread',
    pattern: /ended at/i,
    event: 'association-ok',
    says: 'the association ended in order'
  },
  { needle: 'written file: ', event: 'success', says: 'an object was stored' },
  { needle: 'new instance stored', event: 'success', says: 'an object was stored' },
  {
    needle: 'received',
    pattern: /\breceived (?:C-)?echo (?:SCP )?(?:RQ|request)/i,
    event: 'success',
    says: 'an echo arrived and was answered'
  },
  {
    needle: 'dimse status',
    pattern: /DIMSE status\s{0,40}:\s{0,4}0x0000\b/i,
    event: 'success',
    says: 'status 0000: success'
  },
  {
    needle: 'status',
    pattern: /\bstatus\s{0,40}:\s{0,4}0x0000\b/i,
    event: 'success',
    says: 'status 0000: success'
  }
]

/** What succeeded, and which side writes the log. Source: dcmtk, pynetdicom, fo-dicom, dcm4che, Orthanc, OpenSSL, Node. */
export const SUCCESSES: readonly DicomRule[] = [
  ...SAID_TO_SUCCEED.map(undenied),
  {
    needle: 'success',
    pattern: new RegExp(DENIED, 'i'),
    blames: { other: 40 },
    says: 'it did not succeed'
  },
  { needle: 'not succeed', blames: { other: 40 }, says: 'it did not succeed' },
  {
    needle: 'not ok',
    pattern: /\b(?:C-?(?:ECHO|STORE)|echo|store)\b.{0,60}\bnot ok\b/i,
    blames: { other: 40 },
    says: 'it did not succeed'
  }
]
