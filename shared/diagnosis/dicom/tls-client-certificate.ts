import type { DicomRule } from '../rule'

/** The client’s certificate: missing, not trusted, not made for this use. Source: alert numbers of RFC 8446 section 6.2 and RFC 5246; OpenSSL, Node, Java, .NET, Schannel, GnuTLS and Go messages. */
export const TLS_CLIENT_CERTIFICATE: readonly DicomRule[] = [
  {
    needle: 'requires client',
    pattern:
      /requires client (?:authentication|certificates?)\b.{0,80}(?:fail|refus|broken|reset|close|without|abort)/i,
    blames: { 'missing-client-cert': 78 },
    says: 'the server wants a client certificate'
  },
  {
    needle: 'authentication',
    pattern: /\b(?:client|mutual)(?: TLS| SSL)? authentication (?:failed|required)/i,
    blames: { 'missing-client-cert': 72, 'client-cert-untrusted': 60 },
    says: 'the server wants a client certificate and did not get one that it takes'
  },
  {
    // Node cuts the connection where it refuses the client’s certificate.
    needle: 'tlsclienterror',
    pattern: /ECONNRESET.{0,20}socket hang up/,
    blames: { 'client-cert-untrusted': 54, 'expired-cert': 50, 'peer-abort': 49 },
    says: 'the handshake was cut: mostly the server refused the client certificate'
  },
  {
    needle: 'sslexception: readhandshakerecord',
    blames: { 'missing-client-cert': 62, 'client-cert-untrusted': 54, 'tls-version': 46 },
    says: 'the server closed in the middle of the handshake'
  },
  ...['provide', 'send', 'present', 'return', 'supply'].map((verb) => ({
    needle: `${verb} a certificate`,
    pattern: new RegExp(`(?:did|does)(?: ?n[o'’]t| no\\w) ${verb} a certificate`, 'i'),
    blames: { 'missing-client-cert': 90 },
    says: 'the other side sent no certificate'
  })),
  {
    needle: 'successfully sent 0 certificate',
    blames: { 'missing-client-cert': 50 },
    soft: true,
    says: 'the client sends no certificate'
  },
  {
    needle: 'client auth requested but no cert',
    blames: { 'missing-client-cert': 92 },
    says: 'the server asked for a certificate, none was found'
  },
  {
    needle: 'no client certification received',
    blames: { 'missing-client-cert': 95 },
    says: 'the client sent no certificate'
  },
  {
    needle: 'did_not_return_a_certificate',
    blames: { 'missing-client-cert': 95 },
    says: 'the client sent no certificate'
  },
  {
    needle: 'certificate_required',
    blames: { 'missing-client-cert': 95 },
    says: 'alert 116: the server wants a client certificate'
  },
  {
    needle: 'certificate required',
    // stunnel tells its own setting in nearly the same words.
    pattern: /(?<!peer )certificate required/i,
    blames: { 'missing-client-cert': 94 },
    says: 'alert 116: the server wants a client certificate'
  },
  {
    needle: 'remotecertificatenotavailable',
    blames: { 'missing-client-cert': 94 },
    says: 'the other side sent no certificate'
  },
  {
    // GnuTLS, for the alert and for what it finds itself.
    needle: 'certificate is required',
    pattern: /(?:handshake|alert).{0,40}certificate is required/i,
    blames: { 'missing-client-cert': 93 },
    says: 'the server wants a client certificate'
  },
  {
    needle: 'ssl client certificate not trusted',
    blames: { 'client-cert-untrusted': 88, 'expired-cert': 52, eku: 46 },
    says: 'the server does not trust the client certificate'
  },
  {
    needle: 'empty client certificate chain',
    blames: { 'missing-client-cert': 95 },
    says: 'the client sent no certificate'
  },
  {
    needle: 'empty certificate chain',
    blames: { 'missing-client-cert': 93 },
    says: 'the client sent no certificate'
  },
  {
    needle: 'empty_certificate',
    blames: { 'missing-client-cert': 92 },
    says: 'the client sent no certificate'
  },
  {
    needle: 'null cert chain',
    blames: { 'missing-client-cert': 94 },
    says: 'the client sent no certificate'
  },
  {
    needle: 'bad_certificate',
    pattern: /null cert|no cert/i,
    blames: { 'missing-client-cert': 90 },
    says: 'the client sent no certificate'
  },
  {
    needle: "client didn't provide a certificate",
    blames: { 'missing-client-cert': 95 },
    says: 'the client sent no certificate'
  },
  {
    needle: 'no client certificate',
    // What s_client prints of a server that named no issuers.
    pattern: /no client certificate(?! CA names)/i,
    blames: { 'missing-client-cert': 92 },
    says: 'the client sent no certificate'
  },
  {
    needle: 'client certificate',
    pattern:
      /(?:\b(?:without|no|missing)\b|\bnot? (?:provide|send|present|select|offer)|never sen[dt]|does(?:n't| not) (?:send|present|offer)|un(?:ticked|checked)|not selected|not chosen|is required|required but).{0,70}client certificate(?! CA names)|client certificate.{0,60}(?:is missing|missing|not (?:sent|provided|selected|chosen|presented|offered|ticked)|is required|required|unticked|off\b|disabled)/i,
    blames: { 'missing-client-cert': 86 },
    says: 'the client sends no certificate'
  },
  {
    needle: 'no suitable certificate found',
    blames: { 'missing-client-cert': 84 },
    says: 'the client found no certificate to send'
  },
  {
    needle: 'client certificate',
    pattern:
      /client certificate.{0,80}(?:untrusted|not trusted|unknown (?:ca|issuer)|wrong ca|other ca|another ca|from a different|not issued)|(?:untrusted|reject|refus|does(?: not|n't) (?:trust|accept)|not trust).{0,70}client certificate/i,
    blames: { 'client-cert-untrusted': 88 },
    says: 'the server does not trust the client certificate'
  },
  {
    needle: 'certificate revoked',
    blames: { 'client-cert-untrusted': 76, other: 60 },
    says: 'a certificate is revoked'
  },
  {
    needle: 'authorized=false',
    pattern: /UNABLE_TO|SELF_SIGNED/,
    blames: { 'client-cert-untrusted': 92 },
    says: 'the server does not trust the client certificate'
  },
  {
    needle: 'unsuitable certificate purpose',
    blames: { eku: 95 },
    says: 'the certificate is not made for this use'
  },
  {
    needle: 'unsupported certificate',
    pattern: /purpose|alert/i,
    blames: { eku: 92 },
    says: 'alert 43: the certificate is not made for this use'
  },
  {
    needle: 'invalid_purpose',
    blames: { eku: 95 },
    says: 'the certificate is not made for this use'
  },
  ...['extended key usage', 'extendedkeyusage', 'extended_key_usage'].map((needle) => ({
    needle,
    // A certificate that is printed has such a line, too.
    pattern: new RegExp(
      `^(?!.*(?:X509v3|critical\\)|usages? \\[)).*(?:${needle}(?!\\s*:?\\s*$))`,
      'i'
    ),
    blames: { eku: 92 },
    says: 'the certificate is not made for this use'
  })),
  {
    needle: 'key usage',
    pattern:
      /^(?!.*critical\)).*(?:key ?usage.{0,60}(?:not|does|forbid|invalid|inappropriate|incompatible|missing|lack|wrong|bad|violat)|(?:not|invalid|inappropriate|incompatible|missing|lacks?|wrong|bad).{0,40}key ?usage)/i,
    blames: { eku: 90 },
    says: 'the certificate is not made for this use'
  },
  {
    needle: 'keyusage',
    pattern: /not|invalid|violat|incompatible|bad|inadequate/i,
    blames: { eku: 88 },
    says: 'the certificate is not made for this use'
  },
  { needle: 'key_usage', blames: { eku: 88 }, says: 'the certificate is not made for this use' },
  {
    needle: 'eku',
    pattern: /\bEKU\b/,
    blames: { eku: 88 },
    says: 'the certificate is not made for this use'
  },
  {
    needle: 'purpose',
    pattern:
      /(?:certificate|cert).{0,80}(?:not|wrong|un\w).{0,50}purpose|purpose(?! \(not critical).{0,40}(?:not|wrong|invalid|unsuit)/i,
    blames: { eku: 86 },
    says: 'the certificate is not made for this use'
  },
  {
    needle: 'not valid for the requested usage',
    blames: { eku: 93 },
    says: 'the certificate is not made for this use'
  },
  {
    needle: 'notvalidforusage',
    blames: { eku: 94 },
    says: 'the certificate is not made for this use'
  },
  {
    needle: 'does not allow use for tls',
    blames: { eku: 94 },
    says: 'the certificate is not made for this use'
  },
  {
    needle: 'clientauth',
    pattern:
      /(?:no|not|missing|without|lacks?|only|doesn't).{0,40}clientAuth|clientAuth.{0,40}(?:missing|not|lack|absent)/i,
    blames: { eku: 92 },
    says: 'the certificate is not made for this use'
  },
  {
    needle: 'protocol version',
    pattern:
      /^(?!.*(?:handshake completed successfully|\breason\b|reject|\bACSE\b|\bDICOM protocol)).*(?:alert|unsupported|no common|mismatch|not support|fatal|negotiat)/i,
    blames: { 'tls-version': 92 },
    says: 'no TLS version in common'
  },
  {
    needle: 'handshake failure',
    pattern: /alert|handshake_?failure|received|fatal/i,
    blames: { 'missing-client-cert': 60, 'no-shared-cipher': 58 },
    onServer: { 'no-shared-cipher': 60, 'missing-client-cert': 50 },
    says: 'alert 40: no client certificate sent, or no cipher suite in common'
  },
  {
    needle: 'handshake_failure',
    blames: { 'missing-client-cert': 58, 'no-shared-cipher': 60 },
    says: 'alert 40: no client certificate sent, or no cipher suite in common'
  },
  {
    needle: 'unexpected eof while reading',
    // On one line of a transcript: the server has verified the client before.
    pattern: /^(?!.*verify return:1)/,
    blames: { 'client-cert-untrusted': 50, 'tls-to-plaintext': 44 },
    onServer: { 'unknown-ca': 56 },
    says: 'the other side closed without a TLS goodbye'
  }
]
