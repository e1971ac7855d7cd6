import type { DicomRule } from '../rule'

/** Who issued a certificate. A server’s log speaks of the client’s. Source: alert numbers of RFC 8446 section 6.2 and RFC 5246; OpenSSL, Node, Java, .NET, Schannel, GnuTLS and Go messages. */
export const TLS_SERVER_CERTIFICATE: readonly DicomRule[] = [
  {
    needle: 'no name matching',
    blames: { 'hostname-mismatch': 94 },
    says: 'the certificate has no such name'
  },
  {
    needle: 'unable_to_verify_leaf_signature',
    blames: { 'unknown-ca': 94 },
    onServer: { 'client-cert-untrusted': 94 },
    says: 'the certificate’s issuer is not known'
  },
  {
    needle: 'unable to verify the first certificate',
    blames: { 'unknown-ca': 92 },
    onServer: { 'client-cert-untrusted': 92 },
    says: 'the certificate’s issuer is not known'
  },
  {
    needle: 'self_signed_cert',
    blames: { 'unknown-ca': 93 },
    onServer: { 'client-cert-untrusted': 93 },
    says: 'the chain ends in a certificate that is not trusted'
  },
  {
    needle: 'depth_zero_self_signed',
    blames: { 'unknown-ca': 93 },
    onServer: { 'client-cert-untrusted': 93 },
    says: 'the certificate is self-signed and not trusted'
  },
  {
    needle: 'self',
    pattern: /self[- ]signed (?:certificate|cert)/i,
    blames: { 'unknown-ca': 84 },
    onServer: { 'client-cert-untrusted': 86 },
    says: 'the chain ends in a certificate that is not trusted'
  },
  {
    needle: 'unable_to_get_issuer_cert',
    blames: { 'unknown-ca': 92 },
    onServer: { 'client-cert-untrusted': 70, 'missing-client-cert': 66 },
    says: 'the certificate’s issuer is not known'
  },
  {
    needle: 'unable to get local issuer certificate',
    blames: { 'unknown-ca': 92 },
    onServer: { 'client-cert-untrusted': 93 },
    says: 'the certificate’s issuer is not known'
  },
  {
    needle: 'unable to get issuer certificate',
    blames: { 'unknown-ca': 92 },
    onServer: { 'client-cert-untrusted': 93 },
    says: 'the certificate’s issuer is not known'
  },
  ...[
    'certificate signature failure',
    'invalid ca certificate',
    'path length constraint exceeded',
    'authority and subject key identifier mismatch',
    'authority and issuer serial number mismatch'
  ].map((needle) => ({
    needle,
    blames: { 'unknown-ca': 82, other: 60 },
    onServer: { 'client-cert-untrusted': 82, other: 60 },
    says: 'the certificate does not come from the issuer that is trusted under this name'
  })),
  {
    needle: 'certificate is valid for',
    pattern: /certificate is valid for .{1,300}, not /i,
    blames: { 'hostname-mismatch': 94 },
    says: 'the certificate is for another name'
  },
  {
    needle: 'trust this server',
    blames: { 'unknown-ca': 90 },
    says: 'the other side does not trust this side’s issuer'
  },
  {
    needle: 'pkix path buil',
    blames: { 'unknown-ca': 94 },
    onServer: { 'client-cert-untrusted': 92 },
    says: 'no chain to a trusted root can be built'
  },
  {
    needle: 'unable to find valid certification path',
    blames: { 'unknown-ca': 94 },
    onServer: { 'client-cert-untrusted': 92 },
    says: 'no chain to a trusted root can be built'
  },
  {
    needle: 'no trusted certificate found',
    blames: { 'unknown-ca': 92 },
    onServer: { 'client-cert-untrusted': 92 },
    says: 'the certificate is not trusted'
  },
  {
    needle: 'certpathvalidatorexception',
    pattern: /trust anchor|path does not chain/i,
    blames: { 'unknown-ca': 93 },
    onServer: { 'client-cert-untrusted': 92 },
    says: 'no chain to a trusted root can be built'
  },
  {
    needle: 'untrustedroot',
    blames: { 'unknown-ca': 94 },
    onServer: { 'client-cert-untrusted': 93 },
    says: 'the root is not trusted'
  },
  {
    needle: 'untrusted root',
    blames: { 'unknown-ca': 93 },
    onServer: { 'client-cert-untrusted': 93 },
    says: 'the root is not trusted'
  },
  {
    needle: 'partialchain',
    blames: { 'unknown-ca': 92 },
    onServer: { 'client-cert-untrusted': 92 },
    says: 'no chain to a trusted root can be built'
  },
  {
    needle: 'remotecertificatechainerrors',
    blames: { 'unknown-ca': 80 },
    onServer: { 'client-cert-untrusted': 80 },
    says: 'the chain has errors'
  },
  {
    needle: 'remote certificate is invalid',
    blames: { 'unknown-ca': 66, 'hostname-mismatch': 40 },
    onServer: { 'client-cert-untrusted': 66 },
    says: 'the other side’s certificate is refused'
  },
  {
    needle: 'remote certificate was rejected',
    blames: { 'unknown-ca': 64 },
    onServer: { 'client-cert-untrusted': 64 },
    says: 'the other side’s certificate is refused'
  },
  {
    needle: 'terminated in a root certificate which is not trusted',
    blames: { 'unknown-ca': 94 },
    says: 'the root is not trusted'
  },
  {
    needle: 'untrusted certificate authority',
    blames: { 'unknown-ca': 94 },
    says: 'the server’s issuer is not trusted'
  },
  { needle: 'sec_e_untrusted_root', blames: { 'unknown-ca': 94 }, says: 'the root is not trusted' },
  { needle: 'cert_e_untrustedroot', blames: { 'unknown-ca': 94 }, says: 'the root is not trusted' },
  {
    needle: 'invalidcertificate(unknownissuer',
    blames: { 'unknown-ca': 93 },
    onServer: { 'client-cert-untrusted': 93 },
    says: 'the issuer is not known'
  },
  {
    needle: 'invalidcertificate(notvalidforname',
    blames: { 'hostname-mismatch': 94 },
    says: 'the certificate is for another name'
  },
  ...['no matching ip address found', 'no matching host name found'].map((needle) => ({
    needle,
    blames: { 'hostname-mismatch': 97 },
    says: 'the certificate is for another name'
  })),
  {
    // An issuer of the same name with another key: the CA was made anew.
    needle: 'invalidcertificate(badsignature',
    blames: { 'unknown-ca': 68, other: 62 },
    onServer: { 'client-cert-untrusted': 68, other: 62 },
    says: 'the certificate’s signature does not verify'
  },
  {
    needle: 'issuer is unknown',
    blames: { 'unknown-ca': 93 },
    onServer: { 'client-cert-untrusted': 93 },
    says: 'the issuer is not known'
  },
  {
    needle: 'signed by unknown authority',
    blames: { 'unknown-ca': 94 },
    onServer: { 'client-cert-untrusted': 94 },
    says: 'the issuer is not known'
  },
  {
    needle: 'certificate verify failed',
    blames: { 'unknown-ca': 72, 'expired-cert': 40, 'hostname-mismatch': 30 },
    onServer: { 'client-cert-untrusted': 70, 'expired-cert': 42, 'clock-skew': 38, eku: 36 },
    says: 'the other side’s certificate is refused'
  },
  {
    needle: 'certificate_verify_failed',
    blames: { 'unknown-ca': 72, 'expired-cert': 40, 'hostname-mismatch': 30 },
    onServer: { 'client-cert-untrusted': 70, 'expired-cert': 42 },
    says: 'the other side’s certificate is refused'
  },
  {
    needle: 'trust',
    pattern:
      /(?:not (?:in|imported|installed|found in|present in|added to)).{0,60}(?:trust|trusted root|root store|truststore)|(?:ca|root|issuer|server(?:'s)? certificate|authority).{0,60}(?:is |are )?(?:not|isn't|un) ?(?:known|trusted|imported|installed)|does ?n[o']t trust the (?:server|CA|root)/i,
    blames: { 'unknown-ca': 78 },
    onServer: { 'client-cert-untrusted': 78 },
    says: 'the issuer is not trusted'
  },
  {
    needle: 'server ca',
    pattern:
      /server CA\b.{0,60}(?:not|missing|wrong|forgot|never|old)|(?:missing|without|no|wrong|forgot).{0,30}server CA\b/i,
    blames: { 'unknown-ca': 82 },
    says: 'the server’s CA is missing on the device'
  }
]
