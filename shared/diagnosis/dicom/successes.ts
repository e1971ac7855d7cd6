import type { DicomRule } from '../rule'

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

/** What succeeded, and which side writes the log. Source: dcmtk, pynetdicom, fo-dicom, dcm4che, Orthanc, OpenSSL, Node. */
export const SUCCESSES: readonly DicomRule[] = [
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
    pattern: /status\W{1,4}(?:0x0000|0000H?|Success)\b/i,
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
    pattern:
      /(?:test|echo|store|stored|verification|connection|sent|transfer|import|association|handshake).{0,40}success|success\w{0,8}.{0,30}(?:stored|sent|connected|received|verified|imported|established)/i,
    event: 'success',
    says: 'it succeeded'
  },
  {
    needle: 'succeeded',
    // PowerShell’s Test-NetConnection names the same of the port and of the ping.
    pattern: /^(?!.*ping).*succeeded(?!\s{0,20}:\s{0,4}False)/i,
    event: 'success',
    says: 'it succeeded'
  },
  {
    needle: 'success',
    pattern: /\b(?:response|rsp|result)\b.{0,40}[(:[ ]success\b/i,
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
  { needle: 'client: ok', event: 'success', says: 'the client reports success' },
  {
    needle: ': ok',
    pattern:
      /(?:^|\| ?)(?:CLIENT|SERVER|RESULT|echo|store|openssl|pfx): ok\b|verify return code: 0|Verification: OK/i,
    event: 'success',
    says: 'it succeeded'
  },
  {
    needle: ': ok',
    pattern: /\.(?:pem|crt|cer): OK\s*$/,
    event: 'success',
    says: 'the certificate is in order'
  },
  {
    needle: '- simple client mode',
    event: 'success',
    says: 'the TLS connection stands'
  },
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
  { needle: 'mac verified ok', event: 'success', says: 'the password opens the file' },
  {
    needle: 'secureconnect',
    pattern: /secureConnect.{0,60}authorized=true(?!.{0,200}(?:error|close))/,
    event: 'success',
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
  { needle: 'requesting association', event: 'client', says: 'a client’s log' },
  {
    needle: 'association release',
    event: 'association-ok',
    says: 'the association ended in order'
  },
  ...['received store request', 'received c-store request', 'c-echo (presentation context'].map(
    (needle) => ({ needle, event: 'served' as const, says: 'a request arrived' })
  ),
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
