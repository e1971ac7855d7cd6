import type { DicomRule } from '../rule'

const STORE = /\.(?:jks|p12|pfx|pem|crt|cer|key|keystore|truststore)\b/.source

/** A file of certificates or keys that is not there, in any program’s words. */
const MISSING_STORES: readonly DicomRule[] = [
  'filenotfound',
  'nosuchfile',
  'no such file',
  'cannot find the file',
  'could not find file',
  'does not exist',
  'enoent'
].map((needle) => ({
  needle,
  pattern: new RegExp(STORE, 'i'),
  blames: { other: 86, 'unknown-ca': 56, 'p12-no-key': 54 },
  says: 'a file of certificates or keys is not where the program looks'
}))

/** TLS that is set up wrongly on the side that writes the log, before a word is exchanged. Source: Java, rustls, Python, OpenSSL, HAProxy messages. */
export const SET_UP: readonly DicomRule[] = [
  ...MISSING_STORES,
  {
    needle: 'trustanchors parameter must be non-empty',
    blames: { 'unknown-ca': 84, other: 60 },
    says: 'the trust store is empty or missing'
  },
  ...[
    'derinputstream.getlength',
    'toderinputstream rejects',
    'not an x.509 certificate',
    'nested asn1 error',
    'asn1_badtag',
    'asn1 bad tag',
    'crypt_e_bad_encode',
    'cannot find the requested object',
    'file is invalid for use as',
    'unknown format in import',
    'pkcs12_decoding_pfx',
    'keytool error: java.io.eofexception',
    'sec_error_bad_der'
  ].map((needle) => ({
    needle,
    blames: { other: 80, 'p12-encryption': 58 },
    says: 'the file is not what the program takes it for'
  })),
  {
    needle: 'alias',
    pattern: /alias <.{1,80}> does not exist/i,
    blames: { other: 80, 'p12-no-key': 66 },
    says: 'the key store holds nothing under this name'
  },
  {
    needle: 'keyset does not exist',
    blames: { 'p12-no-key': 80, other: 60 },
    says: 'the certificate’s private key cannot be used'
  },
  {
    needle: 'certificate and private key for decryption',
    blames: { 'p12-no-key': 88 },
    says: 'the private key is missing'
  },
  {
    // dcmtk says the same of a file that is not there and of one that it cannot read.
    needle: 'unable to load private tls key',
    blames: { other: 72, 'p12-no-key': 68, 'wrong-key-password': 64 },
    says: 'the key cannot be loaded'
  },
  {
    needle: 'tls certificate is not available',
    blames: { other: 86 },
    says: 'a file of certificates or keys is not where the program looks'
  },
  {
    needle: 'session id context uninitialized',
    blames: { other: 84 },
    says: 'the server asks for certificates and cannot resume a session: its set-up is incomplete'
  },
  {
    needle: 'active directory principal',
    blames: { 'p12-encryption': 80, 'wrong-key-password': 66 },
    says: 'the password does not open the file'
  },
  {
    needle: 'no "ssl_certificate" is defined',
    blames: { other: 84 },
    says: 'the server has no certificate'
  },
  {
    needle: 'no certificates configured',
    blames: { other: 84, 'p12-no-key': 56 },
    says: 'the server has no certificate'
  },
  {
    needle: 'cert cb error',
    blames: { other: 84, 'p12-no-key': 56 },
    says: 'the server has no certificate'
  },
  {
    needle: 'credentials',
    pattern: /credentials (?:supplied to the package )?were not recogni[sz]ed/i,
    blames: { 'p12-no-key': 70, other: 50 },
    says: 'the credentials have no usable key'
  },
  {
    needle: 'no certificate available for',
    blames: { 'hostname-mismatch': 76, other: 60 },
    says: 'the server has no certificate for the name that was asked for'
  },
  {
    needle: 'no credentials are available in the security package',
    blames: { 'missing-client-cert': 66, 'p12-no-key': 64 },
    says: 'there is no certificate with a key to show'
  },
  {
    needle: 'invalid keystore format',
    blames: { other: 72, 'p12-encryption': 66 },
    says: 'the key store has another format than the program was told'
  },
  {
    needle: 'keystoreexception',
    pattern: /not (?:found|available)/i,
    blames: { other: 84 },
    says: 'the type of the key store is not known'
  },
  {
    needle: 'pemparse',
    blames: { other: 78, 'p12-no-key': 66 },
    says: 'the PEM file holds no certificate or key'
  },
  {
    needle: 'noitemsfound',
    blames: { other: 76, 'p12-no-key': 68 },
    says: 'the PEM file holds no certificate or key'
  },
  {
    needle: 'context',
    pattern: /cannot create a (?:client|server) socket with a .{0,40}context/i,
    blames: { other: 90 },
    says: 'the program’s TLS context is made for the other role'
  },
  {
    needle: 'no suitable signature algorithm',
    blames: { 'no-shared-cipher': 80, other: 66 },
    says: 'no signature algorithm in common'
  },
  {
    needle: 'no certificate returned',
    blames: { 'missing-client-cert': 94 },
    says: 'the client sent no certificate'
  },
  {
    needle: 'no required ssl certificate',
    blames: { 'missing-client-cert': 95 },
    says: 'the client sent no certificate'
  },
  {
    needle: 'client ca chain cannot be verified',
    blames: { 'client-cert-untrusted': 93 },
    says: 'the server does not trust the client certificate’s issuer'
  },
  {
    needle: 'peer not authenticated',
    blames: { 'unknown-ca': 56, 'missing-client-cert': 54 },
    onServer: { 'missing-client-cert': 84 },
    says: 'the other side showed no certificate that is accepted'
  },
  {
    needle: 'do not match',
    pattern: /private key.{0,200}certificate.{0,200}do not match/i,
    blames: { other: 84, 'p12-no-key': 60 },
    says: 'key and certificate do not belong together'
  },
  {
    needle: 'subject checks failed',
    blames: { 'hostname-mismatch': 92 },
    says: 'the certificate is for another name'
  },
  {
    needle: 'ssl handshake failure',
    // HAProxy without its reason: whatever it was, the handshake did not succeed.
    pattern: /SSL handshake failure\s*$/i,
    blames: { 'no-shared-cipher': 50, 'tls-version': 50, 'unknown-ca': 49 },
    onServer: {
      'missing-client-cert': 51,
      'unknown-ca': 50,
      'tls-version': 49,
      'plaintext-to-tls': 48
    },
    says: 'a handshake failed, and the log does not say why'
  },
  {
    needle: 'tls handshake error from',
    // Go: the client closed in the middle, mostly because it does not like what it was shown.
    pattern: /: EOF\s*$/,
    blames: { 'unknown-ca': 52, 'peer-abort': 51, 'nat-firewall': 48 },
    says: 'the other side closed without a TLS goodbye'
  },
  {
    needle: 'unexpected end of file',
    // rustls: the peer closed in the middle; a plain DICOM server does so when TLS comes.
    pattern: /^\s*(?:\d+: )?unexpected end of file|unexpectedeof/i,
    blames: { 'tls-to-plaintext': 58, 'client-cert-untrusted': 50, 'peer-abort': 48 },
    says: 'the other side closed in the middle: it may be a plain port'
  }
]
