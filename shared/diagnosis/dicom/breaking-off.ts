import type { DicomRule } from '../rule'

/** Aborts, and connections that one side closes or resets. Source: PS3.8 9.3.8; dcmtk, pynetdicom, fo-dicom, dcm4che, Orthanc, stunnel. */
export const BREAKING_OFF: readonly DicomRule[] = [
  {
    needle: 'peer aborted association (or never connected)',
    blames: { 'plaintext-to-tls': 56, 'peer-abort': 54, 'missing-client-cert': 50 },
    says: 'the server closed before it answered'
  },
  {
    needle: 'failed to receive message',
    blames: { 'peer-abort': 54, timeout: 46 },
    says: 'the other side’s message did not arrive whole'
  },
  {
    needle: 'dul network closed',
    blames: { 'peer-abort': 50, 'nat-firewall': 42 },
    says: 'the other side closed'
  },
  {
    needle: 'failed to send message',
    blames: { 'peer-abort': 40 },
    says: 'a message could not be sent'
  },
  { needle: 'peer aborted', blames: { 'peer-abort': 56 }, says: 'the peer broke off' },
  {
    needle: 'abort',
    pattern: /A-?(?:P-)?ABORT|aborts?\b|aborted(?! or never connected)|aborting/i,
    blames: { 'peer-abort': 52 },
    says: 'the association was aborted'
  },
  {
    needle: 'econnreset',
    blames: { 'peer-abort': 46, 'nat-firewall': 40, 'client-cert-untrusted': 34 },
    says: 'the connection was reset'
  },
  {
    needle: 'connection reset',
    blames: { 'peer-abort': 46, 'nat-firewall': 42, 'client-cert-untrusted': 34 },
    says: 'the connection was reset'
  },
  {
    needle: 'errno=104',
    blames: { 'peer-abort': 46, 'nat-firewall': 42, 'client-cert-untrusted': 34 },
    says: 'the connection was reset'
  },
  {
    needle: 'tcp reset',
    blames: { 'peer-abort': 46, 'nat-firewall': 42 },
    says: 'the connection was reset'
  },
  {
    needle: 'forcibly closed',
    blames: { 'peer-abort': 46, 'nat-firewall': 42 },
    says: 'the connection was reset'
  },
  {
    needle: '10054',
    pattern: /\b10054\b/,
    blames: { 'peer-abort': 46, 'nat-firewall': 42 },
    says: 'the connection was reset'
  },
  {
    needle: 'broken pipe',
    blames: { 'peer-abort': 44 },
    says: 'the other side closed while data were sent'
  },
  {
    needle: 'epipe',
    blames: { 'peer-abort': 44 },
    says: 'the other side closed while data were sent'
  },
  {
    needle: 'connection closed',
    // stunnel counts the bytes of a healthy one in the same line.
    pattern: /connection closed(?!\W{0,3}(?:$|\d+ byte))/i,
    blames: { 'peer-abort': 42 },
    says: 'the other side closed'
  },
  {
    // How every connection ends, also a healthy one: what came before tells.
    needle: 'connection closed',
    pattern: /connection closed\W{0,3}$/i,
    event: 'closed',
    says: 'the connection ended'
  },
  {
    needle: 'socketexception: socket is closed',
    blames: { 'peer-abort': 48 },
    says: 'the other side closed'
  },
  {
    // dcm4che: connected and left without a word, as load balancers do to see whether the port is open.
    needle: 'sta2',
    pattern: /EOFException in State: Sta2/,
    blames: { 'peer-abort': 44 },
    event: 'probed',
    says: 'somebody connected and left without a word'
  },
  {
    // Envoy: SSL_ERROR_SYSCALL.
    needle: 'handshake error: 5',
    blames: { 'peer-abort': 60 },
    says: 'the other side closed before the handshake came to its end'
  },
  {
    // s_client, once the server has closed.
    needle: 'closed',
    pattern: /^closed\s*$/,
    event: 'closed',
    says: 'the connection ended'
  },
  {
    needle: 'peer has closed the gnutls connection',
    blames: { 'client-cert-untrusted': 50, 'peer-abort': 49, 'missing-client-cert': 46 },
    says: 'the server closed after the handshake: it may have refused the client certificate'
  },
  {
    needle: 'empty reply from server',
    blames: { 'client-cert-untrusted': 50, 'missing-client-cert': 49, 'peer-abort': 48 },
    says: 'the server closed after the handshake: it may have refused the client certificate'
  },
  {
    needle: 'errno 104',
    blames: { 'peer-abort': 46, 'client-cert-untrusted': 44, 'nat-firewall': 42 },
    says: 'the connection was reset'
  },
  {
    needle: 'before the entire pdu was received',
    blames: { 'peer-abort': 82 },
    says: 'the other side closed in the middle of a message'
  },
  {
    needle: 'eofexception',
    pattern: /^(?!.*(?:State: Sta2|keystore|keytool|\.p12|\.jks|\.pfx|SSL peer)).*EOFException/i,
    blames: { 'peer-abort': 60 },
    says: 'the other side closed in the middle of a message'
  },
  {
    needle: 'pdu type 7',
    pattern:
      /(?:parse|unexpected|unknown|unrecogni[sz]ed|invalid|got|received)\b.{0,30}PDU type 7\b/i,
    blames: { 'peer-abort': 62 },
    says: 'the answer is an A-ABORT (PDU type 7)'
  },
  {
    needle: 'pdv failed',
    blames: { 'peer-abort': 58, timeout: 54 },
    says: 'the sender broke off in the middle of an object'
  },
  { needle: 'socket hang up', blames: { 'peer-abort': 34 }, says: 'the other side closed' },
  {
    needle: 'closed by',
    pattern: /closed by (?:the )?(?:remote|peer|server|foreign|other)/i,
    blames: { 'peer-abort': 46 },
    says: 'the other side closed'
  },
  {
    needle: 'drops',
    pattern: /(?:connection|association|session|line).{0,20}drops?\b/i,
    blames: { 'nat-firewall': 44, 'peer-abort': 42 },
    says: 'the connection breaks'
  }
]
