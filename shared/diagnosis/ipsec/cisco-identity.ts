import type { IpsecRule } from '../rule'

/** Cisco IOS, IOS-XE and ASA: identities, keys and methods. Source: Cisco’s system message guides (IOS CRYPTO and IKEV2; ASA 713…, 750…, 751…) and `debug crypto`. */
export const CISCO_IDENTITY: readonly IpsecRule[] = [
  {
    needle: 'no suitable trustpoint',
    blames: { 'auth-type-mismatch': 84 },
    says: 'the peer’s certificate is not accepted'
  },
  {
    // The default group takes whom no other group knows.
    needle: 'in tunnel group default',
    blames: { 'id-mismatch': 94 },
    says: 'no tunnel group has the peer’s identity'
  },
  {
    needle: 'authentication data passed',
    event: 'auth-answered',
    says: 'the peer is authenticated'
  },
  {
    needle: 'identity did not match',
    blames: { 'id-mismatch': 88 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'mm_wait_msg5',
    blames: { 'psk-mismatch': 66, 'natt-udp4500-blocked': 58 },
    soft: true,
    says: 'phase 1 waits for the first encrypted message'
  },
  {
    needle: 'mm_wait_msg6',
    blames: { 'psk-mismatch': 74, 'natt-udp4500-blocked': 58 },
    soft: true,
    says: 'phase 1 waits for the answer to the first encrypted message'
  },
  {
    needle: 'auth exchange failed',
    blames: { 'psk-mismatch': 54, 'id-mismatch': 46, 'auth-type-mismatch': 36 },
    says: 'authentication failed'
  },
  {
    needle: 'unsupported cert encoding',
    blames: { 'auth-type-mismatch': 64 },
    says: 'the certificate comes in a form that this side does not take'
  },
  {
    needle: 'failed to authenticate the ike sa',
    blames: { 'psk-mismatch': 72, 'id-mismatch': 40, 'auth-type-mismatch': 35 },
    says: 'the peer’s authentication does not verify'
  },
  ...['verify cert failed', 'no trust point for cert issuer'].map((needle): IpsecRule => ({
    needle,
    blames: { 'auth-type-mismatch': 90 },
    says: 'the peer’s certificate is not accepted'
  })),
  {
    needle: 's authentication data failed',
    blames: { 'psk-mismatch': 88 },
    says: 'the peer’s proof does not verify: the keys differ'
  },
  {
    needle: 'pre-shared key',
    pattern:
      /\b(?:no|missing|failed to (?:find|get|retrieve|locate))\b.{0,40}pre-shared key|pre-shared key.{0,60}(?:is missing|not found|mismatch)/i,
    blames: { 'psk-mismatch': 88 },
    says: 'the pre-shared key is missing or differs'
  },
  {
    needle: 'no preshared key or trustpoint configured',
    pattern: /^(?!.*tunnel group Default)/i,
    blames: { 'psk-mismatch': 82, 'auth-type-mismatch': 55 },
    says: 'no key is stored for this peer'
  },
  {
    needle: 'no remote authentication method configured',
    blames: { 'auth-type-mismatch': 90 },
    says: 'no way to authenticate the peer is set'
  },
  {
    needle: 'authentication method',
    pattern:
      /(?:authentication|auth) method.{0,80}(?:mismatch|does ?n[o']t match|not (?:match|configured|supported|allowed|acceptable))|(?:mismatch|unsupported|wrong|unexpected|invalid)\w* auth(?:entication)? method/i,
    blames: { 'auth-type-mismatch': 92 },
    says: 'the ways to authenticate differ'
  },
  {
    needle: 'ikev2 profile',
    pattern:
      /\b(?:no|not|could ?n[o']t|cannot|failed to|unable to)\b.{0,60}(?:find|found|match|locate|select).{0,60}profile|profile.{0,40}not found/i,
    blames: { 'id-mismatch': 88 },
    // Also said where no configuration is pushed, by tunnels that come up.
    soft: true,
    says: 'no IKEv2 profile fits the peer’s identity'
  },
  {
    needle: 'failed to locate an item in the database',
    blames: { 'id-mismatch': 60, 'psk-mismatch': 55 },
    says: 'nothing is stored for this peer'
  },
  {
    needle: 'ikmp_bad_message',
    blames: { 'psk-mismatch': 84 },
    says: 'the peer’s message cannot be decrypted: the keys differ'
  },
  {
    needle: 'failed its sanity check',
    blames: { 'psk-mismatch': 84 },
    says: 'the peer’s message cannot be decrypted: the keys differ'
  },
  {
    needle: 'ikmp_not_encrypted',
    blames: { 'psk-mismatch': 62 },
    says: 'the peer’s message is not encrypted: mostly the keys differ'
  },
  {
    needle: 'ikmp_auth_fail',
    blames: { 'auth-type-mismatch': 60, 'psk-mismatch': 58 },
    says: 'the authentication method failed'
  },
  {
    needle: 'no pre-shared key with',
    blames: { 'psk-mismatch': 90 },
    says: 'no pre-shared key is stored for the peer'
  },
  {
    needle: 'authentication method offered does not match',
    blames: { 'auth-type-mismatch': 64 },
    soft: true,
    says: 'a phase 1 policy authenticates in another way'
  },
  {
    needle: 'authentication offered but does not match',
    blames: { 'auth-type-mismatch': 64 },
    soft: true,
    says: 'a phase 1 policy authenticates in another way'
  },
  {
    needle: 'death by retransmission p1',
    pattern: /MM_KEY_EXCH/,
    blames: { 'psk-mismatch': 72, 'natt-udp4500-blocked': 60 },
    soft: true,
    says: 'no answer after the key exchange: another key, or UDP 4500 is lost'
  },
  {
    needle: 'retransmitting phase 1 mm_key_exch',
    blames: { 'psk-mismatch': 68, 'natt-udp4500-blocked': 60 },
    soft: true,
    says: 'no answer after the key exchange'
  },
  {
    needle: 'mismatched attribute types',
    pattern: /class Auth/i,
    blames: { 'auth-type-mismatch': 68 },
    soft: true,
    says: 'a phase 1 policy authenticates in another way'
  },
  { needle: 'mismatched pre-shared key', blames: { 'psk-mismatch': 96 }, says: 'the keys differ' },
  {
    needle: 'packet with invalid payloads',
    blames: { 'psk-mismatch': 82 },
    says: 'the peer’s message cannot be decrypted: the keys differ'
  },
  { needle: 'invalid hash info', blames: { 'psk-mismatch': 78 }, says: 'the keys differ' },
  {
    needle: 'unknown tunnel group',
    pattern: /unknown tunnel group/i,
    blames: { 'id-mismatch': 90 },
    says: 'no tunnel group has the peer’s identity'
  },
  {
    needle: 't find a valid tunnel group',
    blames: { 'id-mismatch': 92 },
    says: 'no tunnel group has the peer’s identity'
  },
  {
    needle: 'tunnel group',
    pattern:
      /(?:unable to|could not|cannot|failed to) (?:find|locate|match).{0,40}tunnel[- ]group/i,
    blames: { 'id-mismatch': 88 },
    says: 'no tunnel group has the peer’s identity'
  },
  {
    needle: 'no trust-point defined in tunnel-group',
    blames: { 'auth-type-mismatch': 84 },
    says: 'the tunnel group wants a certificate and has none'
  },
  {
    needle: 'self-authentication method',
    blames: { 'id-mismatch': 80, 'auth-type-mismatch': 62 },
    says: 'no tunnel group has the peer’s identity'
  },
  {
    needle: 's authentication method',
    pattern:
      /(?:unable|failed|could not) to (?:verify|determine|accept) peer.{0,4}s authentication method/i,
    blames: { 'auth-type-mismatch': 84, 'psk-mismatch': 50 },
    says: 'the ways to authenticate differ'
  },
  {
    needle: 'no valid authentication type',
    blames: { 'auth-type-mismatch': 84, 'psk-mismatch': 50 },
    says: 'no way to authenticate is set for the tunnel group'
  },
  {
    needle: 'reserved not zero on',
    blames: { 'psk-mismatch': 88 },
    says: 'the peer’s message cannot be decrypted: the keys differ'
  },
  {
    needle: 'preshared key',
    pattern:
      /(?:\bno\b|fail\w{0,12}|unable|not find).{0,40}preshared key|preshared key.{0,40}(?:not found|missing)/i,
    blames: { 'psk-mismatch': 86 },
    says: 'no pre-shared key is stored for the peer'
  },
  {
    needle: 'p1 authentication algorithm',
    blames: { 'auth-type-mismatch': 90 },
    says: 'the ways to authenticate differ'
  },
  {
    needle: 'auth mode differs',
    blames: { 'auth-type-mismatch': 92 },
    says: 'the ways to authenticate differ'
  },
  {
    needle: 'xauth required',
    blames: { 'auth-type-mismatch': 92 },
    says: 'a user is asked for, the peer names none'
  },
  {
    needle: 'failed user authentication',
    blames: { 'auth-type-mismatch': 58, 'psk-mismatch': 54 },
    says: 'the user was not accepted'
  },
  {
    needle: 'if sa is not authenticated',
    blames: { 'psk-mismatch': 64, 'auth-type-mismatch': 58 },
    says: 'phase 2 began before the peer had proved itself'
  },
  {
    needle: 'not found and base group',
    blames: { 'id-mismatch': 78, 'psk-mismatch': 72 },
    says: 'no tunnel group has the peer’s identity'
  }
]
