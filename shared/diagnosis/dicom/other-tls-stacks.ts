import type { DicomCause } from '../../causes/codes'
import type { Blames, DicomRule } from '../rule'

export interface StackError {
  /** As the library prints it, lower-case: its number, its name, its text. */
  readonly texts: readonly string[]
  readonly blames: Blames<Exclude<DicomCause, 'ok' | 'unknown'>>
  readonly onServer?: Blames<Exclude<DicomCause, 'ok' | 'unknown'>>
  readonly says: string
}

/** Source: Mbed TLS ssl.h and x509.h, wolfSSL error-ssl.h, Apple SecureTransport.h, GnuTLS errors.c, Go crypto/tls. */
const ERRORS: readonly StackError[] = [
  {
    texts: ['no common encryption algorithm', '-12286'],
    blames: { 'no-shared-cipher': 93 },
    says: 'no cipher suite in common'
  },
  {
    texts: ['a record with an unknown content type', 'record packet of unknown type', '-12233'],
    blames: { 'tls-to-plaintext': 84 },
    onServer: { 'plaintext-to-tls': 84 },
    says: 'what came is not TLS'
  },
  {
    texts: [
      'sec_error_unknown_issuer',
      'sec_error_untrusted_issuer',
      'sec_error_untrusted_cert',
      'certificate issuer is not recognized'
    ],
    blames: { 'unknown-ca': 92 },
    onServer: { 'client-cert-untrusted': 92 },
    says: 'the other side’s issuer is not trusted'
  },
  {
    texts: ['x509 - certificate verification failed', 'bad_cert_not_trusted'],
    blames: { 'unknown-ca': 80 },
    onServer: { 'client-cert-untrusted': 84 },
    says: 'the other side’s issuer is not trusted'
  },
  {
    texts: ['ssl_error_unknown_ca_alert', 'not recognize and trust the ca that issued'],
    blames: { 'client-cert-untrusted': 92 },
    onServer: { 'unknown-ca': 92 },
    says: 'the other side does not trust this side’s issuer'
  },
  {
    texts: [
      'ssl_error_bad_cert_alert',
      'ssl_error_certificate_unknown_alert',
      'errsslpeerbadcert',
      '-9825',
      'errsslpeercertunknown',
      '-9829'
    ],
    blames: { 'client-cert-untrusted': 76, 'missing-client-cert': 54, 'unknown-ca': 50 },
    onServer: { 'unknown-ca': 76 },
    says: 'the certificate is refused'
  },
  {
    texts: ['errsslpeerunsupportedcert', '-9826', 'ssl_error_unsupported_cert_alert'],
    blames: { eku: 90 },
    says: 'the certificate is not made for this use'
  },
  {
    texts: ['errsslpeercertexpired', '-9828', 'ssl_error_expired_cert_alert', 'sec_error_expired'],
    blames: { 'expired-cert': 92 },
    says: 'a certificate is past its end'
  },
  {
    texts: ['ssl_error_no_certificate', 'ssl_error_rx_certificate_required_alert'],
    blames: { 'missing-client-cert': 88 },
    says: 'the server wants a client certificate'
  },
  {
    texts: ['errsslclosedabort', '-9806', 'errsslclosednonotify', '-9816', 'errsslclosedgraceful'],
    blames: { 'tls-to-plaintext': 52, 'peer-abort': 51, 'client-cert-untrusted': 48 },
    onServer: { 'unknown-ca': 54, 'peer-abort': 52 },
    says: 'the other side closed in the middle of the handshake'
  },
  {
    texts: ['errsslprotocol', '-9800', 'errsslnegotiation', '-9801'],
    blames: { 'tls-to-plaintext': 58, 'no-shared-cipher': 56, 'tls-version': 54 },
    says: 'the two sides’ handshakes do not meet'
  },
  {
    texts: [
      '-0x7200',
      'an invalid ssl record was received',
      'an unexpected tls packet was received'
    ],
    blames: { 'tls-to-plaintext': 84 },
    onServer: { 'plaintext-to-tls': 86 },
    says: 'what came is not TLS'
  },
  {
    texts: [
      '-0x7480',
      'no_peer_cert',
      'peer did not send cert',
      'error: certificate is required',
      'error: no certificate was found'
    ],
    blames: { 'missing-client-cert': 92 },
    says: 'the client sent no certificate'
  },
  {
    texts: [
      '-0x2700',
      'not correctly signed by the trusted ca',
      'asn_no_signer',
      'asn no signer',
      'errsslxcertchaininvalid',
      '-9807',
      'errsslunknownrootcert',
      '-9812',
      'errsslnorootcert',
      '-9813'
    ],
    blames: { 'unknown-ca': 88 },
    onServer: { 'client-cert-untrusted': 88 },
    says: 'the other side’s issuer is not trusted'
  },
  {
    texts: ['errsslpeerunknownca', '-9831'],
    blames: { 'client-cert-untrusted': 92 },
    onServer: { 'unknown-ca': 92 },
    says: 'the other side does not trust this side’s issuer'
  },
  {
    texts: ['errsslcertexpired', '-9814', 'asn_after_date'],
    blames: { 'expired-cert': 93 },
    says: 'a certificate is past its end'
  },
  {
    texts: ['errsslcertnotyetvalid', '-9815', 'asn_before_date'],
    blames: { 'clock-skew': 93 },
    says: 'a certificate is not valid yet'
  },
  {
    texts: [
      'errsslhostnamemismatch',
      '-9843',
      'domain_name_mismatch',
      'certificate relies on legacy common name field'
    ],
    blames: { 'hostname-mismatch': 93 },
    says: 'the certificate is for another name'
  },
  {
    texts: [
      '-0x6e80',
      'errsslpeerprotocolversion',
      '-9836',
      'client offered only unsupported versions',
      'unsupported sslv2 handshake received'
    ],
    blames: { 'tls-version': 90 },
    says: 'no TLS version in common'
  },
  {
    texts: [
      '-0x7780',
      'errsslfatalalert',
      '-9802',
      'errsslpeerhandshakefail',
      '-9824',
      'a tls fatal alert has been received'
    ],
    blames: { 'missing-client-cert': 58, 'no-shared-cipher': 56, 'tls-version': 54 },
    says: 'the other side broke the handshake off with an alert'
  },
  {
    texts: ['a packet with illegal or unsupported version was received'],
    blames: { 'tls-to-plaintext': 66, 'tls-version': 62 },
    onServer: { 'plaintext-to-tls': 66, 'tls-version': 62 },
    says: 'what came is not TLS'
  },
  {
    texts: [
      'no cipher suite supported by both client and server',
      'could not negotiate a supported cipher suite'
    ],
    blames: { 'no-shared-cipher': 92 },
    says: 'no cipher suite in common'
  },
  {
    texts: ['diffie-hellman prime sent by the server is not acceptable'],
    blames: { 'no-shared-cipher': 84 },
    says: 'the server’s DH key is too small'
  },
  {
    texts: [
      'the tls connection was non-properly terminated',
      'error in the pull function',
      'error in the push function'
    ],
    blames: { 'peer-abort': 56, 'nat-firewall': 50, 'client-cert-untrusted': 46 },
    onServer: { 'unknown-ca': 52, 'peer-abort': 51, 'nat-firewall': 48 },
    says: 'the other side closed without a TLS goodbye'
  },
  {
    texts: ['error in the certificate', 'verification of server certificate failed'],
    blames: { 'unknown-ca': 64, 'hostname-mismatch': 52, 'expired-cert': 50 },
    onServer: { 'client-cert-untrusted': 70, 'expired-cert': 52, 'clock-skew': 50, eku: 46 },
    says: 'the certificate is not trusted'
  },
  {
    texts: ['certificate chain uses insecure algorithm'],
    blames: { other: 88 },
    says: 'a certificate’s signature is too weak'
  },
  {
    texts: ['handshake: decryption has failed'],
    blames: { 'unknown-ca': 56, 'nat-firewall': 54, other: 52 },
    says: 'what came in the handshake cannot be read: it may be the other side’s refusal'
  },
  {
    texts: [
      'base64 unexpected header error',
      'base64 decoding error',
      'failed to find any pem data'
    ],
    blames: { other: 84, 'p12-no-key': 60 },
    says: 'the PEM file holds no certificate or key'
  },
  {
    texts: [
      'private key does not match public key',
      'the certificate and the given key do not match'
    ],
    blames: { other: 84, 'p12-no-key': 60 },
    says: 'key and certificate do not belong together'
  }
]

/** Errors of the TLS libraries in devices, phones, Macs and proxies. */
export const OTHER_TLS_STACKS: readonly DicomRule[] = ERRORS.flatMap(stackRules)

/** One rule for each of its texts. */
export function stackRules({ texts, ...rule }: StackError): DicomRule[] {
  return texts.map((needle) => ({ needle, pattern: whole(needle), ...rule }))
}

function whole(text: string): RegExp {
  return new RegExp(`(?<![\\w.])${text}(?!\\d)`, 'i')
}
