import type { DicomRule } from '../rule'
import { stackRules, type StackError } from './other-tls-stacks'

/** Source: rustls and webpki error.rs, Mbed TLS error.h, wolfSSL error-ssl.h, QSslError, OpenJDK’s sun.security.provider.certpath, F5 K15292, PostgreSQL, Apache httpd. */
const ERRORS: readonly StackError[] = [
  {
    texts: [
      'unknownissuer',
      'no ca chain is set',
      'asn sig error',
      'root certificate of the certificate chain is self-signed',
      'issuer certificate of a locally looked up certificate could not be found',
      'pkix path validation failed: java.security.cert.certpathvalidatorexception: signature check',
      'this is not a ca certificate',
      'unable to construct a valid chain'
    ],
    blames: { 'unknown-ca': 88 },
    onServer: { 'client-cert-untrusted': 88 },
    says: 'the other side’s issuer is not trusted'
  },
  {
    texts: ['invalid peer certificate: notvalidyet', 'asn date error, current date before'],
    blames: { 'clock-skew': 94 },
    says: 'a certificate is not valid yet'
  },
  {
    texts: ['invalid peer certificate: expired', 'asn date error, current date after'],
    blames: { 'expired-cert': 93 },
    says: 'a certificate is past its end'
  },
  {
    texts: ['certificate not valid for name', 'notvalidforname', 'hostname_check_failed'],
    blames: { 'hostname-mismatch': 94 },
    says: 'the certificate is for another name'
  },
  {
    texts: ['invalidpurpose'],
    blames: { eku: 92 },
    says: 'the certificate is not made for this use'
  },
  {
    texts: [
      'peer sent no certificates',
      'nocertificatespresented',
      'did not present any certificate',
      'peer error no certificate',
      'peer cert required but none',
      'requires a valid client certificate'
    ],
    blames: { 'missing-client-cert': 93 },
    says: 'the client sent no certificate'
  },
  {
    texts: ['nociphersuitesincommon', 'nokxgroupsincommon', 'match cipher suite'],
    blames: { 'no-shared-cipher': 92 },
    says: 'no cipher suite in common'
  },
  {
    texts: [
      'supportedversionsextensionrequired',
      'tls12notoffered',
      'tls12notofferedorenabled',
      'tls13requiredforquic',
      'record layer version error'
    ],
    blames: { 'tls-version': 90 },
    says: 'no TLS version in common'
  },
  {
    texts: ['invalidcontenttype', 'received corrupt message', 'corruptmessage', 'not ssl'],
    blames: { 'tls-to-plaintext': 80 },
    onServer: { 'plaintext-to-tls': 84 },
    says: 'what came is not TLS'
  },
  {
    texts: ['http spoken on https port'],
    blames: { 'plaintext-to-tls': 76, 'wrong-port': 72 },
    says: 'a web client spoke plainly to a TLS port'
  },
  {
    texts: ['received alert fatal error'],
    blames: { 'missing-client-cert': 58, 'no-shared-cipher': 56, 'tls-version': 54 },
    says: 'the other side broke the handshake off with an alert'
  },
  {
    texts: ['connection indicated an eof', 'connection was reset by peer'],
    blames: { 'peer-abort': 50, 'tls-to-plaintext': 49, 'client-cert-untrusted': 46 },
    onServer: { 'unknown-ca': 52, 'peer-abort': 50 },
    says: 'the other side closed without a TLS goodbye'
  },
  {
    texts: ['socket error on client <unknown>'],
    blames: { 'unknown-ca': 52, 'peer-abort': 51, 'client-cert-untrusted': 48 },
    says: 'the other side closed in the middle of the handshake'
  },
  {
    texts: ['certificate authentication failed'],
    blames: { 'identity-refused': 80, 'client-cert-untrusted': 52 },
    says: 'the client’s certificate belongs to no account'
  },
  {
    texts: ['badder', 'badencoding', 'baddertime'],
    blames: { other: 74, 'unknown-ca': 50 },
    says: 'a certificate is not built as the rules demand'
  },
  {
    texts: ['unable to check revocation', '0x80092012', '0x80092013'],
    blames: { other: 84 },
    says: 'the list of revoked certificates is missing or old'
  },
  {
    texts: ['failed to get an ip address for the given hostname'],
    blames: { dns: 92 },
    says: 'the name does not resolve'
  },
  {
    texts: ['connection to the given server'],
    blames: { 'port-closed': 56, filtered: 54 },
    says: 'no connection came about'
  },
  {
    texts: ['private key is encrypted', 'private key could not be decrypted'],
    blames: { 'wrong-key-password': 84 },
    says: 'the key’s password is missing or wrong'
  },
  {
    texts: ['pem lib'],
    blames: { other: 66, 'p12-no-key': 62, 'wrong-key-password': 60 },
    says: 'the key cannot be loaded'
  }
]

/** What libraries and servers say in words, or names, of their own. */
export const LIBRARY_ERRORS: readonly DicomRule[] = ERRORS.flatMap(stackRules)
