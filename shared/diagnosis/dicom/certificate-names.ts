import type { DicomRule } from '../rule'

/** For whom a certificate is made out. Source: OpenSSL, Node, Java, .NET, Schannel, GnuTLS and Go messages. */
export const CERTIFICATE_NAMES: readonly DicomRule[] = [
  {
    needle: 'err_tls_cert_altname_invalid',
    blames: { 'hostname-mismatch': 95 },
    says: 'the certificate is for another name'
  },
  {
    needle: 'altnames',
    pattern:
      /does not match certificate's altnames|not in the cert's list|altnames?.{0,40}(?:mismatch|not match)/i,
    blames: { 'hostname-mismatch': 95 },
    says: 'the certificate is for another name'
  },
  {
    needle: 'no subject alternative',
    blames: { 'hostname-mismatch': 93 },
    says: 'the certificate has no such name'
  },
  {
    needle: 'subject alternative',
    pattern:
      /^(?!.*critical\)).*(?:\b(?:no|none|not|without|missing|does not|doesn't)\b.{0,60}subject alternative|subject alternative.{0,80}(?:\bnot\b|match|missing|\bno\b))/i,
    blames: { 'hostname-mismatch': 88 },
    says: 'the certificate has no such name'
  },
  {
    needle: 'cannot validate certificate for',
    blames: { 'hostname-mismatch': 90 },
    says: 'the certificate has no such name or address'
  },
  {
    needle: 'remotecertificatenamemismatch',
    blames: { 'hostname-mismatch': 95 },
    says: 'the certificate is for another name'
  },
  {
    needle: 'hostname',
    pattern:
      /^(?!.*DicomModalities).*(?:hostname.{0,60}(?:mismatch|not match|doesn't match|does not|not verified|verification failed|is not|isn't|wrong)|(?:mismatch\w{0,12}|wrong) hostname)/i,
    blames: { 'hostname-mismatch': 92 },
    says: 'the certificate is for another name'
  },
  {
    needle: 'host name',
    pattern:
      /host name.{0,60}(?:mismatch|not match|does not|doesn't|not verified|verification failed|is not|differs)/i,
    blames: { 'hostname-mismatch': 92 },
    says: 'the certificate is for another name'
  },
  {
    needle: 'ip address mismatch',
    blames: { 'hostname-mismatch': 93 },
    says: 'the certificate is for another address'
  },
  {
    needle: 'name',
    pattern:
      /^(?!.*DicomModalities).*(?:name|CN|common name|address|target principal name) .{0,40}(?:does not match|doesn't match|is incorrect|mismatch).{0,80}(?:cert|host|target)?|cert.{0,90}(?:different|another|other|wrong) (?:host|name|address|IP)|sec_e_wrong_principal/i,
    blames: { 'hostname-mismatch': 84 },
    says: 'the certificate is for another name'
  },
  {
    needle: 'expected name',
    pattern: /does not contain the expected name/i,
    blames: { 'hostname-mismatch': 94 },
    says: 'Schannel: the certificate has another name'
  },
  {
    needle: 'certificate is not valid for',
    blames: { 'hostname-mismatch': 90 },
    says: 'the certificate is for another name'
  },
  {
    needle: 'san',
    pattern:
      /\bSANs?\b.{0,60}(?:missing|not|no |lack|without|only|does|mismatch)|(?:no|not in|missing|without|lacks?|wrong).{0,30}\bSANs?\b/,
    blames: { 'hostname-mismatch': 88 },
    says: 'the certificate has no such name'
  },
  {
    needle: 'cert_has_expired',
    blames: { 'expired-cert': 95 },
    says: 'a certificate is past its end'
  },
  {
    needle: 'generated and sent to the remote endpoint',
    pattern: /\b48\b/,
    blames: { 'unknown-ca': 92 },
    onServer: { 'client-cert-untrusted': 90 },
    says: 'alert 48 sent: this side does not trust the other’s issuer'
  }
]
