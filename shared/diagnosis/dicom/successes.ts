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
      /(?:test|echo|store|stored|verification|connection|sent|transfer|import|association|handshake).{0,40}success|success\w*.{0,30}(?:stored|sent|connected|received|verified|imported|established)/i,
    event: 'success',
    says: 'it succeeded'
  },
  { needle: 'succeeded', event: 'success', says: 'it succeeded' },
  { needle: 'client: ok', event: 'success', says: 'the client reports success' },
  {
    needle: ': ok',
    pattern:
      /(?:^|\| ?)(?:CLIENT|SERVER|RESULT|echo|store|openssl|pfx): ok\b|verify return code: 0|Verification: OK/i,
    event: 'success',
    says: 'it succeeded'
  },
  { needle: 'mac verified ok', event: 'success', says: 'the password opens the file' },
  {
    needle: 'secureconnect',
    pattern: /secureConnect.{0,60}authorized=true(?!.{0,200}(?:error|close))/,
    event: 'success',
    says: 'the TLS connection stands'
  },
  { needle: '- handshake was completed', event: 'tls-ok', says: 'the TLS connection stands' },
  { needle: 'receiving association failed', event: 'server', says: 'a server’s log' },
  { needle: 'storescp', event: 'server', says: 'a server’s log' },
  { needle: 'tcplistener', event: 'server', says: 'a server’s log' },
  ...SERVER_MARKS,
  { needle: 'incoming client connection', event: 'server', says: 'a server’s log' },
  {
    needle: 'accept',
    pattern: /(?:SSL_accept|accepting|accept error|TLS accept|server hello)/i,
    event: 'server',
    says: 'a server’s log'
  },
  { needle: 'requesting association', event: 'client', says: 'a client’s log' },
  {
    needle: 'association release',
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
