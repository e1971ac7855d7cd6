import type { DicomRule } from '../rule'

/** No version or suite in common. Source: alert numbers of RFC 8446 section 6.2 and RFC 5246; OpenSSL, Node, Java, .NET, Schannel, GnuTLS and Go messages. */
export const TLS_VERSIONS: readonly DicomRule[] = [
  {
    needle: '_with_',
    pattern:
      /(?:TLS|SSL)_\w{3,40}_WITH_.{0,200}(?:only|none|not|reject|fail|differ|want)|(?:only|none|not|no|unsupported).{0,80}(?:TLS|SSL)_\w{3,40}_WITH_/i,
    blames: { 'no-shared-cipher': 84 },
    says: 'the cipher suites do not meet'
  },
  { needle: 'protocol_version', blames: { 'tls-version': 93 }, says: 'no TLS version in common' },
  {
    needle: 'protocol version',
    pattern: /selected protocol version.{0,40}not accepted|not accepted by client preferences/i,
    blames: { 'tls-version': 93 },
    says: 'no TLS version in common'
  },
  {
    needle: 'requested protocol',
    pattern: /requested protocol.{0,40}not (?:enabled|supported)/i,
    blames: { 'tls-version': 93 },
    says: 'no TLS version in common'
  },
  {
    needle: 'unsupported protocol',
    blames: { 'tls-version': 92 },
    says: 'no TLS version in common'
  },
  {
    needle: 'unsupported_protocol',
    blames: { 'tls-version': 92 },
    says: 'no TLS version in common'
  },
  {
    needle: 'unsupported version',
    pattern: /\b(?:ssl|tls).{0,60}unsupported version/i,
    blames: { 'tls-version': 88 },
    says: 'no TLS version in common'
  },
  {
    needle: 'ssl_error_unsupported_version',
    blames: { 'tls-version': 92 },
    says: 'no TLS version in common'
  },
  {
    needle: 'legacy renegotiation disabled',
    blames: { other: 78, 'tls-version': 60 },
    says: 'the other side’s TLS is too old to renegotiate safely'
  },
  {
    needle: 'no_cypher_overlap',
    blames: { 'no-shared-cipher': 94 },
    says: 'no cipher suite in common'
  },
  {
    needle: 'no supported cipher suites',
    blames: { 'no-shared-cipher': 90 },
    says: 'no cipher suite in common'
  },
  {
    needle: 'algorithm constraints',
    blames: { other: 82, 'no-shared-cipher': 62 },
    says: 'a key or a signature is too weak for this program'
  },
  {
    needle: 'no appropriate protocol',
    blames: { 'tls-version': 88 },
    says: 'no TLS version in common'
  },
  {
    needle: 'no protocols available',
    blames: { 'tls-version': 92 },
    says: 'no TLS version in common'
  },
  {
    needle: 'inappropriate_fallback',
    blames: { 'tls-version': 84 },
    says: 'the versions do not meet'
  },
  {
    needle: 'inappropriate fallback',
    blames: { 'tls-version': 84 },
    says: 'the versions do not meet'
  },
  { needle: 'version too low', blames: { 'tls-version': 92 }, says: 'no TLS version in common' },
  { needle: 'version_too_low', blames: { 'tls-version': 92 }, says: 'no TLS version in common' },
  {
    needle: 'tls',
    pattern:
      /\b(?:TLS|SSL)\s?v?(?:1\.[0-3]|1[0-3]|3\.0|[23]\b|1 ).{0,60}(?:only|disabled|not supported|not enabled|unsupported|turned off|is off|deprecated|too old|minimum)|(?:only|requires?|needs?|disabled?|minimum|at least|supports?).{0,40}\bTLS\s?(?:v?1\.[0-3]|(?:v|version )1\b)/i,
    blames: { 'tls-version': 80 },
    says: 'the TLS versions do not meet'
  },
  {
    needle: 'tls',
    // One version does not work, and another one does.
    pattern:
      /\b(?:hangs?|fails?|failed|refused?|not work\w{0,12})\b.{0,40}\bTLS\s?v?1\.[0-3].{0,120}\bTLS\s?v?1\.[0-3].{0,20}works/i,
    blames: { 'tls-version': 84 },
    says: 'the TLS versions do not meet'
  },
  {
    needle: 'version',
    pattern:
      /(?:TLS|SSL) version.{0,40}(?:mismatch|not|unsupported|differ)|(?:mismatch|unsupported|no common|different).{0,20}(?:TLS|SSL) version/i,
    blames: { 'tls-version': 90 },
    says: 'no TLS version in common'
  },
  {
    needle: '10013',
    pattern: /internal error state is 10013|credential/i,
    blames: { 'tls-version': 82 },
    says: 'Schannel: no TLS version is allowed on this side'
  },
  {
    needle: 'do not possess a common algorithm',
    blames: { 'no-shared-cipher': 74, 'tls-version': 72 },
    says: 'no version or cipher suite in common'
  },
  {
    needle: 'sec_e_algorithm_mismatch',
    blames: { 'no-shared-cipher': 74, 'tls-version': 72 },
    says: 'no version or cipher suite in common'
  },
  {
    needle: 'no shared cipher',
    blames: { 'no-shared-cipher': 95 },
    says: 'no cipher suite in common'
  },
  {
    needle: 'no_shared_cipher',
    blames: { 'no-shared-cipher': 95 },
    says: 'no cipher suite in common'
  },
  {
    needle: 'cipher',
    pattern:
      /^(?!.*cipher is \(none\)).*(?:(?:no (?:common|matching|shared|suitable|overlap\w{0,12}|supported)|none of the|not? any|mismatch|without).{0,50}ciphers?|ciphers? ?(?:suites?)?.{0,60}(?:mismatch|in common|not (?:supported|match|overlap)|none|no overlap|unsupported|disabled))/i,
    blames: { 'no-shared-cipher': 90 },
    says: 'no cipher suite in common'
  },
  {
    needle: 'no cipher match',
    blames: { 'no-shared-cipher': 88 },
    says: 'no cipher suite is left to offer'
  },
  {
    needle: 'dh key too small',
    blames: { 'no-shared-cipher': 80 },
    says: 'the server’s DH key is too small'
  },
  {
    needle: 'wrong version number',
    blames: { 'tls-to-plaintext': 86 },
    onServer: { 'plaintext-to-tls': 92 },
    says: 'what came is not TLS'
  },
  {
    needle: 'closed the transport stream',
    blames: { 'tls-version': 52, 'tls-to-plaintext': 50, 'missing-client-cert': 46 },
    says: 'the server closed during the handshake and sent no alert'
  },
  {
    needle: 'remote host closed connection during handshake',
    blames: { 'tls-version': 54, 'tls-to-plaintext': 52, 'missing-client-cert': 45 },
    says: 'the server closed during the handshake and sent no alert'
  },
  {
    needle: 'remote host terminated the handshake',
    blames: { 'tls-version': 54, 'tls-to-plaintext': 52, 'missing-client-cert': 45 },
    says: 'the server closed during the handshake and sent no alert'
  },
  {
    needle: 'ssl peer shut down incorrectly',
    blames: { 'tls-version': 50, 'tls-to-plaintext': 51 },
    says: 'the server closed during the handshake and sent no alert'
  }
]
