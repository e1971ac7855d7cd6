import type { DicomRule } from '../rule'

/** TLS on a plain port and the reverse; endings without a word. Source: alert numbers of RFC 8446 section 6.2 and RFC 5246; OpenSSL, Node, Java, .NET, Schannel, GnuTLS and Go messages. */
export const TLS_MEETS_PLAIN: readonly DicomRule[] = [
  {
    needle: 'ee key too small',
    blames: { other: 66, 'no-shared-cipher': 60 },
    says: 'a certificate’s key is too small'
  },
  {
    // OpenSSL’s results 66 to 68, in words.
    needle: 'too weak',
    pattern: /\bcertificate key too weak|\bsignature digest algorithm too weak/i,
    blames: { other: 90 },
    says: 'a certificate’s key or signature is too weak'
  },
  {
    needle: 'ca md too weak',
    blames: { other: 68, 'no-shared-cipher': 56 },
    says: 'a certificate’s signature is too weak'
  },
  {
    needle: 'wrong_version_number',
    blames: { 'tls-to-plaintext': 86 },
    onServer: { 'plaintext-to-tls': 92 },
    says: 'what came is not TLS'
  },
  {
    needle: 'http request',
    pattern: /ERR_SSL_HTTP_REQUEST|(?:\b(?:SSL|TLS)\b|transport layer).{0,60}http request/i,
    blames: { 'plaintext-to-tls': 78, 'wrong-port': 70 },
    // No device speaks HTTP there: where one is served, it was somebody else.
    soft: true,
    says: 'a web client spoke plainly to a TLS port'
  },
  {
    needle: 'packet length too long',
    blames: { 'tls-to-plaintext': 80 },
    onServer: { 'plaintext-to-tls': 84 },
    says: 'what came is not TLS'
  },
  {
    needle: 'unrecognized pdu type: 16',
    blames: { 'tls-to-plaintext': 96 },
    says: 'a TLS record (hex 16) came to a plain DICOM port'
  },
  {
    needle: 'pdu',
    pattern:
      /(?:unrecogni[sz]ed|unknown|invalid|unexpected|illegal)[- ]PDU\W{0,3}(?:type\W{0,4})?(?:received\W{0,3})?\b(?:0x16|16|22|0x16h|16H)\b/i,
    blames: { 'tls-to-plaintext': 94 },
    says: 'a TLS record (hex 16) came to a plain DICOM port'
  },
  {
    needle: 'pdu',
    pattern:
      /(?:unrecogni[sz]ed|unknown|invalid|unexpected|illegal)[- ]PDU\W{0,3}(?:type\W{0,4})?\b(?:0x48|72)\b/i,
    blames: { 'wrong-port': 92 },
    says: 'the answer begins with “H”: a web server is there'
  },
  {
    // dcmtk prints the type in hex.
    needle: 'unrecognized pdu type: 15',
    pattern: /unrecognized PDU type: 15\b/i,
    blames: { 'plaintext-to-tls': 90 },
    onServer: { 'tls-to-plaintext': 88 },
    says: 'the answer is a TLS alert (hex 15): plain DICOM came to a TLS port'
  },
  {
    needle: 'pdu',
    pattern:
      /(?:unrecogni[sz]ed|unknown|invalid|unexpected|illegal)[- ]PDU\W{0,3}(?:type\W{0,4})?\b(?:0x15|21)\b/i,
    blames: { 'plaintext-to-tls': 88 },
    onServer: { 'tls-to-plaintext': 88 },
    says: 'the answer is a TLS alert (hex 15): plain DICOM came to a TLS port'
  },
  {
    needle: '16030',
    pattern: /\b1603 ?0[0-4]/i,
    blames: { 'tls-to-plaintext': 93 },
    says: 'a TLS record came to a plain DICOM port'
  },
  {
    needle: '16 03',
    pattern: /\b16 03 0[0-4]/,
    blames: { 'tls-to-plaintext': 90 },
    says: 'a TLS record came to a plain DICOM port'
  },
  {
    needle: 'first bytes 0100',
    blames: { 'plaintext-to-tls': 93 },
    says: 'an A-ASSOCIATE-RQ came to a TLS port'
  },
  {
    needle: '01 00 00 00',
    pattern: /^(?!.*\bread PDU\b).*(?:first bytes|\btls\b|\bssl\b|record)/i,
    blames: { 'plaintext-to-tls': 84 },
    says: 'an A-ASSOCIATE-RQ came to a TLS port'
  },
  {
    needle: 'unrecognized ssl message, plaintext connection',
    blames: { 'tls-to-plaintext': 92 },
    onServer: { 'plaintext-to-tls': 90 },
    says: 'plain text came where TLS was expected'
  },
  {
    needle: 'without tls',
    pattern:
      /without TLS.{0,80}\b(?:server|port|SCP|archive|listener)\b.{0,40}\b(?:with TLS|TLS (?:enabled|is on|required|port))/i,
    blames: { 'plaintext-to-tls': 88 },
    says: 'plain DICOM to a TLS port'
  },
  ...['without tls', 'without any tls'].map((needle) => ({
    needle,
    // Who compares the two tells which of them works.
    pattern: new RegExp(
      `^(?!.*\\b(?:works?|fine|ok|succe\\w{1,8})\\b).*\\b(?:sender|client|device|modality|scanner|SCU|machine|workstation)\\b.{0,30}\\b${needle}\\b`,
      'i'
    ),
    blames: { 'plaintext-to-tls': 76 },
    says: 'TLS is off on the device'
  })),
  {
    needle: ':unknown protocol',
    blames: { 'tls-to-plaintext': 84, 'tls-version': 52 },
    onServer: { 'plaintext-to-tls': 84, 'tls-version': 52 },
    says: 'what came is not TLS'
  },
  {
    needle: 'unsupported or unrecognized ssl message',
    blames: { 'tls-to-plaintext': 90 },
    onServer: { 'plaintext-to-tls': 90 },
    says: 'plain text came where TLS was expected'
  },
  {
    needle: 'unexpected packet format',
    blames: { 'tls-to-plaintext': 90 },
    onServer: { 'plaintext-to-tls': 88 },
    says: 'plain text came where TLS was expected'
  },
  {
    needle: 'cannot determine the frame size',
    blames: { 'tls-to-plaintext': 84 },
    onServer: { 'plaintext-to-tls': 90 },
    says: 'plain text came where TLS was expected'
  },
  {
    needle: 'eof occurred in violation of protocol',
    blames: { 'tls-to-plaintext': 58, 'client-cert-untrusted': 52, 'peer-abort': 48 },
    onServer: { 'unknown-ca': 56, 'peer-abort': 50 },
    says: 'the other side closed in the middle of the handshake'
  },
  {
    needle: '0 bytes from the transport stream',
    blames: { 'tls-version': 52, 'tls-to-plaintext': 50, 'missing-client-cert': 46 },
    onServer: { 'unknown-ca': 54, 'peer-abort': 50 },
    says: 'the other side closed during the handshake and sent no alert'
  },
  {
    needle: 'no peer certificate available',
    blames: { 'tls-to-plaintext': 57, 'tls-version': 54, 'missing-client-cert': 48 },
    says: 'the server showed no certificate: the handshake did not get that far'
  },
  {
    needle: 'closed connection in ssl handshake',
    blames: { 'unknown-ca': 54, 'peer-abort': 52, 'nat-firewall': 46 },
    says: 'the client closed in the middle of the handshake: mostly it does not like what it was shown'
  },
  {
    needle: 'bad record mac',
    pattern: /^(?!.*alert).*bad record mac/i,
    blames: { 'nat-firewall': 60, other: 56 },
    says: 'a record was changed on the way, or the keys differ'
  },
  {
    needle: 'rx_record_too_long',
    blames: { 'tls-to-plaintext': 84 },
    onServer: { 'plaintext-to-tls': 84 },
    says: 'what came is not TLS'
  },
  {
    needle: 'record header',
    pattern:
      /first record does not look like a TLS handshake|bad record|not (?:a )?TLS|looks like/i,
    blames: { 'tls-to-plaintext': 80 },
    onServer: { 'plaintext-to-tls': 84 },
    says: 'what came is not TLS'
  },
  {
    needle: 'does not look like a tls handshake',
    blames: { 'tls-to-plaintext': 88 },
    onServer: { 'plaintext-to-tls': 88 },
    says: 'what came is not TLS'
  },
  {
    needle: 'ssl_error_syscall',
    blames: { 'tls-to-plaintext': 72, 'client-cert-untrusted': 30 },
    says: 'the server cut the handshake: it may be a plain port'
  },
  {
    needle: 'unencrypted',
    // dcmtk tells at every association which way it goes.
    pattern: /(?<!Transport connection: TCP\/IP, )unencrypted/i,
    blames: { 'plaintext-to-tls': 70 },
    soft: true,
    says: 'plain DICOM is spoken'
  },
  {
    needle: 'plain',
    pattern:
      /plain(?:text)?\s?(?:DICOM|client|association|TCP)?.{0,40}(?:to|on|against|at).{0,30}(?:TLS|SSL|secure|encrypted|2762|11112)/i,
    blames: { 'plaintext-to-tls': 86 },
    says: 'plain DICOM to a TLS port'
  },
  {
    needle: 'tls',
    pattern:
      /(?:TLS|SSL|secure|encrypted)\b.{0,40}(?:to|on|against|at|towards).{0,30}(?:plain|unencrypted|non-?TLS|clear|port 104\b)/i,
    blames: { 'tls-to-plaintext': 88 },
    says: 'TLS to a plain port'
  },
  {
    needle: 'transport layer security',
    pattern: /(?:off|unticked|not ticked|unchecked|disabled|not enabled|forgot\w{0,12})/i,
    blames: { 'plaintext-to-tls': 82 },
    says: 'TLS is off on the device'
  },
  {
    needle: 'tls',
    pattern:
      /\bTLS (?:is |was )?(?:not (?:ticked|enabled|on|turned on|activated|configured)|un(?:ticked|checked)|off|forgotten|disabled) (?:on|in|at|for) (?:the )?(?:DICOM )?(?:scanner|device|modality|client|machine|echo|ultrasound|sender|SCU|destination|dataflow|settings|configuration)/i,
    blames: { 'plaintext-to-tls': 84 },
    says: 'TLS is off on the device'
  },
  {
    needle: 'before secure tls connection was established',
    blames: { 'client-cert-untrusted': 50, 'tls-to-plaintext': 48, 'nat-firewall': 30 },
    says: 'the server closed during the handshake and sent no alert'
  },
  { needle: 'ssl_error_want_read', blames: { timeout: 84 }, says: 'the handshake got no answer' },
  {
    needle: 'handshake',
    pattern: /handshake.{0,40}(?:timed ?out|timeout|\bhang|never (?:finish|complet))/i,
    blames: { timeout: 80, 'tls-to-plaintext': 50 },
    says: 'the handshake got no answer'
  },
  { needle: 'secureconnect', event: 'tls-ok', says: 'the TLS handshake finished' },
  {
    needle: 'secureconnection',
    pattern: /authorized=true/,
    event: 'server',
    says: 'the server took the client certificate'
  },
  { needle: 'tlsclienterror', event: 'server', says: 'the server’s handshake failed' },
  { needle: 'tls', event: 'tls', says: 'TLS is spoken' },
  { needle: 'ssl', event: 'tls', says: 'TLS is spoken' }
]
