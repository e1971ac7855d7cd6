import type { IpsecRule } from '../rule'

/** strongSwan’s charon and what is built on it (pfSense, OPNsense, UniFi, EdgeOS, Sophos, Meraki from 15.12): identities, keys and methods. Source: the daemon’s own messages. */
export const CHARON_IDENTITY: readonly IpsecRule[] = [
  {
    needle: 'idr payload missing',
    blames: { 'id-mismatch': 56, 'psk-mismatch': 52, 'auth-type-mismatch': 40 },
    says: 'the other side broke off before it named itself'
  },
  {
    needle: 'eap_failure',
    blames: { 'auth-type-mismatch': 64, 'psk-mismatch': 40 },
    says: 'EAP was asked for and failed'
  },
  {
    needle: 'mac mismatch',
    blames: { 'psk-mismatch': 96 },
    says: 'the keys were compared and differ'
  },
  {
    needle: 'no shared key found',
    blames: { 'psk-mismatch': 90, 'id-mismatch': 45 },
    says: 'no pre-shared key is stored for this pair of identities'
  },
  {
    needle: 'no matching peer config found',
    blames: { 'id-mismatch': 92 },
    says: 'no connection is configured for these identities'
  },
  {
    needle: 'non-matching authentication done',
    blames: { 'auth-type-mismatch': 90 },
    says: 'the peer authenticated in another way than configured'
  },
  {
    needle: 'transaction response',
    pattern: /generating TRANSACTION response \d+ \[ HASH CP \]/,
    blames: { 'auth-type-mismatch': 84 },
    soft: true,
    says: 'the peer asks for a user (XAuth), this side names none'
  },
  {
    needle: 'constraint requires public key authentication',
    blames: { 'auth-type-mismatch': 96 },
    says: 'a certificate is required, a pre-shared key was used'
  },
  {
    needle: 'constraint requires',
    pattern: /constraint requires (?:eap|xauth|pre-shared|[\w ]{1,30}authentication)/i,
    blames: { 'auth-type-mismatch': 92 },
    says: 'another way to authenticate is required'
  },
  {
    needle: 'constraint check failed: identity',
    blames: { 'id-mismatch': 95 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'certificate does not confirm identity',
    blames: { 'id-mismatch': 95 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'constraint check failed: peer not authenticated',
    blames: { 'auth-type-mismatch': 86, 'id-mismatch': 45 },
    says: 'the peer’s certificate, or its issuer, is not the configured one'
  },
  {
    needle: 'subject certificate invalid',
    blames: { 'auth-type-mismatch': 84 },
    says: 'the peer’s certificate is past its end or not yet valid'
  },
  {
    needle: 'ppk required but',
    blames: { 'psk-mismatch': 80, 'auth-type-mismatch': 50 },
    says: 'a post-quantum key is required and none fits'
  },
  {
    needle: 'queueing transaction request',
    blames: { 'auth-type-mismatch': 80 },
    soft: true,
    says: 'the peer asks for a user (XAuth) before phase 1 is done'
  },
  {
    needle: 'xauth authentication of',
    pattern: /XAuth authentication of .{1,120} failed/,
    blames: { 'auth-type-mismatch': 72, 'psk-mismatch': 40 },
    says: 'the user or the password is refused'
  },
  {
    needle: 'constraint check failed: eap',
    blames: { 'auth-type-mismatch': 85 },
    says: 'the peer’s EAP identity or method is not the configured one'
  },
  {
    needle: 'constraint checking failed',
    blames: { 'id-mismatch': 60, 'auth-type-mismatch': 50 },
    says: 'the peer does not meet what is configured for it'
  },
  {
    needle: 'but none allows',
    pattern: /matching configs?, but none allows/i,
    blames: { 'auth-type-mismatch': 93 },
    says: 'the connection does not allow this way to authenticate'
  },
  {
    needle: 'aggressive mode psk disabled',
    blames: { 'auth-type-mismatch': 84, 'ike-version-mismatch': 40 },
    says: 'the peer asks for aggressive mode with a key, which is not allowed here'
  },
  {
    needle: 'peer requested eap',
    blames: { 'auth-type-mismatch': 94 },
    says: 'the peer wants EAP'
  },
  {
    needle: 'requires eap',
    pattern: /(?:config|peer|gateway|responder) requires EAP/i,
    blames: { 'auth-type-mismatch': 90 },
    says: 'EAP is required'
  },
  {
    needle: 'eap-identity request',
    pattern: /(?:no EAP|EAP.{0,40}not (?:configured|allowed|supported))/i,
    blames: { 'auth-type-mismatch': 80 },
    says: 'EAP is asked for'
  },
  {
    needle: 'no private key found for',
    blames: { 'auth-type-mismatch': 82 },
    says: 'this side is to sign with a private key and has none'
  },
  {
    needle: 'no trusted',
    pattern: /no trusted (?:rsa |ecdsa |ed25519 )?public key found for/i,
    event: 'untrusted',
    says: 'the peer signed with a key that is not trusted here'
  },
  {
    needle: 'no issuer certificate found for',
    event: 'certificate-tried',
    blames: { 'auth-type-mismatch': 60 },
    says: 'the peer’s certificate is not trusted'
  },
  {
    needle: 'received authentication_failed notify error',
    event: 'auth-answered',
    blames: { 'psk-mismatch': 50, 'id-mismatch': 45, 'auth-type-mismatch': 35 },
    says: 'the other side refused our authentication and does not say why'
  },
  {
    needle: 'n(auth_failed)',
    pattern: /parsed .{0,60}N\(AUTH_FAILED\)/,
    event: 'auth-answered',
    blames: { 'psk-mismatch': 50, 'id-mismatch': 45, 'auth-type-mismatch': 35 },
    says: 'the other side refused our authentication'
  },
  {
    needle: 'n(auth_failed)',
    pattern: /generating .{0,60}N\(AUTH_FAILED\)/,
    event: 'auth-received',
    blames: { 'psk-mismatch': 40, 'id-mismatch': 38, 'auth-type-mismatch': 35 },
    says: 'this side refuses the peer’s authentication'
  },
  {
    needle: 'idir',
    pattern: /IDir .{0,130}does not match/i,
    blames: { 'id-mismatch': 95 },
    says: 'the peer’s identity is not the expected one'
  },
  {
    needle: 'idr',
    pattern: /IDr? (?:payload )?(?:.{0,90} (?:does not|doesn.{1,6}t) match)/i,
    blames: { 'id-mismatch': 80 },
    says: 'the peer’s identity is not the expected one'
  },
  {
    needle: 'calculated hash does not match hash payload',
    blames: { 'psk-mismatch': 92 },
    says: 'the keys differ'
  },
  {
    needle: 'hash n(auth_failed)',
    blames: { 'psk-mismatch': 60, 'id-mismatch': 50 },
    says: 'the other side refused our authentication'
  },
  {
    needle: 'payload type notify was not encrypted',
    blames: { 'natt-udp4500-blocked': 60 },
    soft: true,
    says: 'the peer answers in the clear: it does not know this negotiation (any more)'
  },
  {
    needle: 'could not decrypt payloads',
    event: 'unreadable',
    says: 'the peer’s message cannot be decrypted: the keys differ'
  },
  {
    needle: 'decryption failed?',
    event: 'unreadable',
    says: 'the peer’s message cannot be decrypted: the keys differ'
  },
  {
    needle: 'received payload_malformed',
    blames: { 'psk-mismatch': 70 },
    says: 'the peer could not read our message: mostly the keys differ'
  },
  {
    needle: 'n(pld_mal)',
    blames: { 'psk-mismatch': 65 },
    says: 'a message could not be read: mostly the keys differ'
  },
  {
    needle: 'verification failed',
    pattern: /(?:signature|AUTH payload|hash) .{0,40}verification failed/i,
    blames: { 'psk-mismatch': 60, 'auth-type-mismatch': 50 },
    says: 'the peer’s proof of identity does not verify'
  },
  {
    needle: 'eap-only authentication',
    pattern: /configured EAP-only authentication, but peer does not support it/i,
    blames: { 'auth-type-mismatch': 94 },
    says: 'the ways to authenticate differ'
  },
  {
    needle: 'received proposals unacceptable',
    event: 'no-proposal',
    blames: { 'ike-proposal-mismatch': 88, 'dh-group-mismatch': 30 },
    says: 'none of the peer’s phase 1 proposals is acceptable'
  },
  {
    needle: 'no eap key found',
    blames: { 'auth-type-mismatch': 70, 'psk-mismatch': 50, 'id-mismatch': 40 },
    says: 'EAP is asked for and no secret is stored for it'
  },
  {
    needle: 'with pre-shared key failed',
    blames: { 'psk-mismatch': 86 },
    says: 'the proof by pre-shared key failed'
  }
]
