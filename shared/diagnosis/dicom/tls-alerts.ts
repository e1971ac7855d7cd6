import type { DicomCause } from '../../causes/codes'
import type { Blames, DicomRule } from '../rule'

type Weights = Blames<Exclude<DicomCause, 'ok' | 'unknown'>>

interface Alert {
  readonly number: number
  /** The name in RFC 8446 section 6 (RFC 5246 section 7.2 for older ones), words parted by a blank. */
  readonly name: string
  /** Go’s crypto/tls has words of its own. */
  readonly inGo?: string
  /** What it means to the client that received it. */
  readonly atClient: Weights
  /** What it means to the server that received it; absent where it is the same. */
  readonly atServer?: Weights
  readonly says: string
}

/** The writer of the log sent it itself: OpenSSL’s and stunnel’s “alert write”, rustls, AWS’ load balancers. */
const SENT =
  /alert \(?write|write (?:fatal )?alert|send(?:ing)? (?:fatal )?alert|alert ?sent|\(OUT\), TLS alert|generated (?:CLIENT|SERVER) ALERT|TlsFatalAlert:/
    .source

const ALERTS: readonly Alert[] = [
  {
    number: 10,
    name: 'unexpected message',
    atClient: { other: 60, 'tls-version': 50 },
    says: 'a message came out of its turn'
  },
  {
    number: 20,
    name: 'bad record mac',
    atClient: { 'nat-firewall': 60, other: 56 },
    says: 'a record was changed on the way, or the keys differ'
  },
  {
    number: 22,
    name: 'record overflow',
    atClient: { 'plaintext-to-tls': 58, other: 54 },
    says: 'a record is longer than TLS allows'
  },
  {
    number: 40,
    name: 'handshake failure',
    atClient: { 'missing-client-cert': 62, 'no-shared-cipher': 60 },
    atServer: { 'no-shared-cipher': 62, 'missing-client-cert': 52 },
    says: 'no client certificate sent, or no cipher suite in common'
  },
  {
    number: 42,
    name: 'bad certificate',
    // OpenSSL sends it for a certificate that is not valid yet, Schannel and Java 8 for none at all.
    atClient: { 'client-cert-untrusted': 70, 'clock-skew': 58, 'missing-client-cert': 54 },
    atServer: { 'unknown-ca': 74, 'clock-skew': 54 },
    says: 'the certificate is refused'
  },
  {
    number: 43,
    name: 'unsupported certificate',
    atClient: { eku: 92 },
    says: 'the certificate is not made for this use'
  },
  {
    number: 44,
    name: 'certificate revoked',
    inGo: 'revoked certificate',
    atClient: { 'client-cert-untrusted': 76, other: 60 },
    says: 'a certificate is revoked'
  },
  {
    number: 45,
    name: 'certificate expired',
    atClient: { 'expired-cert': 93 },
    says: 'a certificate is past its end'
  },
  {
    number: 46,
    name: 'certificate unknown',
    inGo: 'unknown certificate',
    // What Java and Schannel send for nearly every fault of a certificate.
    atClient: { 'client-cert-untrusted': 70, 'unknown-ca': 60 },
    atServer: { 'unknown-ca': 84, 'hostname-mismatch': 40 },
    says: 'the certificate is refused'
  },
  {
    number: 47,
    name: 'illegal parameter',
    atClient: { other: 60, 'tls-version': 52, 'no-shared-cipher': 46 },
    says: 'the other side does not accept a value of the handshake'
  },
  {
    number: 48,
    name: 'unknown ca',
    inGo: 'unknown certificate authority',
    atClient: { 'client-cert-untrusted': 92 },
    atServer: { 'unknown-ca': 92 },
    says: 'the other side does not trust this side’s issuer'
  },
  {
    number: 49,
    name: 'access denied',
    atClient: { 'identity-refused': 70, 'client-cert-untrusted': 52 },
    says: 'the certificate is in order and refused all the same'
  },
  {
    number: 50,
    name: 'decode error',
    atClient: { other: 60, 'nat-firewall': 50 },
    says: 'the other side cannot read a message'
  },
  {
    number: 51,
    name: 'decrypt error',
    inGo: 'error decrypting message',
    atClient: { other: 60, 'client-cert-untrusted': 52, 'nat-firewall': 40 },
    says: 'a signature does not verify: key and certificate may not belong together'
  },
  {
    number: 70,
    name: 'protocol version',
    atClient: { 'tls-version': 94 },
    says: 'no TLS version in common'
  },
  {
    number: 71,
    name: 'insufficient security',
    atClient: { 'no-shared-cipher': 86 },
    says: 'the offered suites are too weak'
  },
  {
    number: 80,
    name: 'internal error',
    atClient: { other: 62, 'tls-version': 56, 'no-shared-cipher': 54 },
    says: 'the other side fails on its own'
  },
  {
    number: 90,
    name: 'user canceled',
    atClient: { 'peer-abort': 60, other: 50 },
    says: 'the other side gave up'
  },
  {
    number: 109,
    name: 'missing extension',
    atClient: { other: 62, 'tls-version': 50 },
    says: 'the handshake lacks what the other side needs'
  },
  {
    number: 112,
    name: 'unrecognized name',
    atClient: { 'hostname-mismatch': 80 },
    says: 'the server has no certificate for the name that was asked for'
  },
  {
    number: 120,
    name: 'no application protocol',
    atClient: { other: 78, 'wrong-port': 56 },
    says: 'no application protocol in common: it may be a web server'
  },
  {
    number: 116,
    name: 'certificate required',
    atClient: { 'missing-client-cert': 95 },
    says: 'the server wants a client certificate'
  }
]

/**
 * TLS alerts by number and by name, in the spelling of OpenSSL, BoringSSL, Node, Java, .NET and Schannel, GnuTLS, Go
 * and rustls. Schannel’s 36888 tells of an alert that was sent: it then means what it means to the other side.
 */
export const TLS_ALERTS: readonly DicomRule[] = ALERTS.flatMap((alert) => [
  ...byNumber(alert),
  ...byName(alert)
])

function byNumber({ number, atClient, atServer, says }: Alert): DicomRule[] {
  const told = { says: `alert ${number}: ${says}` }
  const received = { blames: atClient, ...(atServer ? { onServer: atServer } : {}), ...told }
  const sent = { blames: atServer ?? atClient, onServer: atClient, ...told }
  return [
    { needle: `alert ${number}`, pattern: new RegExp(`\\balert ${number}\\b`, 'i'), ...received },
    { needle: `alert number ${number}`, pattern: whole(`alert number ${number}`), ...received },
    // GnuTLS’ tools.
    { needle: `received alert [${number}]`, ...received },
    { needle: `alert code is ${number}`, pattern: whole(`alert code is ${number}`), ...received },
    // Mbed TLS: level and number.
    { needle: `[2:${number}]`, pattern: /alert/i, ...received },
    { needle: 'alert has been received', pattern: whole(`\\[${number}\\]`), ...received },
    { needle: 'alert was received', pattern: whole(`received: ?${number}`), ...received },
    { needle: `error code is ${number}`, pattern: whole(`error code is ${number}`), ...sent },
    { needle: 'alert was generated', pattern: whole(`generated: ?${number}`), ...sent },
    // Event Viewer’s exports, and its texts in any language: the number ends the sentence.
    { needle: 'alertdesc', pattern: new RegExp(`^(?!.*36888).*>${number}<`, 'i'), ...received },
    { needle: 'alertdesc', pattern: new RegExp(`^(?=.*36888).*>${number}<`, 'i'), ...sent },
    { needle: '36887', pattern: lastNumber('36887', number), ...received },
    { needle: '36888', pattern: lastNumber('36888', number), ...sent }
  ]
}

function byName({ name, inGo, number, atClient, atServer, says }: Alert): DicomRule[] {
  const told = { says: `alert ${number}: ${says}` }
  const spoken = /(?:alert|fatal|remote error|received|tlsv1).{0,40}/.source
  const received = { blames: atClient, ...(atServer ? { onServer: atServer } : {}), ...told }
  const sent = { blames: atServer ?? atClient, onServer: atClient, ...told }
  const names = [name, name.replaceAll(' ', '_'), name.replaceAll(' ', ''), ...(inGo ? [inGo] : [])]
  return names.flatMap((needle) => [
    {
      needle,
      pattern: new RegExp(`^(?!.*(?:${SENT})).*${spoken}${needle}\\b(?! authority)`, 'i'),
      ...received
    },
    { needle, pattern: new RegExp(`(?:${SENT}).{0,40}${needle}\\b`, 'i'), ...sent }
  ])
}

function lastNumber(event: string, number: number): RegExp {
  return new RegExp(`\\b${event}\\b.{0,600}[^\\d.:/-]${number}[.。]?["\\s]{0,4}$`)
}

function whole(text: string): RegExp {
  return new RegExp(`${text}(?!\\d)`, 'i')
}
