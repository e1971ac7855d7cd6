import type { DicomCause } from '../../causes/codes'
import type { Blames, DicomRule } from '../rule'

interface StackError {
  /** As the library prints it, lower-case: its number, its name, its text. */
  readonly texts: readonly string[]
  readonly blames: Blames<Exclude<DicomCause, 'ok' | 'unknown'>>
  readonly onServer?: Blames<Exclude<DicomCause, 'ok' | 'unknown'>>
  readonly says: string
}

/** Source: Mbed TLS ssl.h and x509.h, wolfSSL error-ssl.h, Apple SecureTransport.h. */
const ERRORS: readonly StackError[] = [
  {
    texts: ['-0x7200', 'an invalid ssl record was received'],
    blames: { 'tls-to-plaintext': 84 },
    onServer: { 'plaintext-to-tls': 86 },
    says: 'what came is not TLS'
  },
  {
    texts: ['-0x7480', 'no_peer_cert', 'peer did not send cert'],
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
    texts: ['errsslhostnamemismatch', '-9843', 'domain_name_mismatch'],
    blames: { 'hostname-mismatch': 93 },
    says: 'the certificate is for another name'
  },
  {
    texts: ['-0x6e80', 'errsslpeerprotocolversion', '-9836'],
    blames: { 'tls-version': 90 },
    says: 'no TLS version in common'
  },
  {
    texts: ['-0x7780', 'errsslfatalalert', '-9802', 'errsslpeerhandshakefail', '-9824'],
    blames: { 'missing-client-cert': 58, 'no-shared-cipher': 56, 'tls-version': 54 },
    says: 'the other side broke the handshake off with an alert'
  }
]

/** Errors of the TLS libraries in devices, phones and Macs. */
export const OTHER_TLS_STACKS: readonly DicomRule[] = ERRORS.flatMap(({ texts, ...rule }) =>
  texts.map((needle) => ({ needle, pattern: whole(needle), ...rule }))
)

function whole(text: string): RegExp {
  return new RegExp(`(?<![\\w.])${text}(?!\\d)`, 'i')
}
