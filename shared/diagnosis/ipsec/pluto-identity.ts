import type { IpsecRule } from '../rule'

/** libreswan’s pluto (and Openswan before it): keys, identities, methods and versions. Source: its own messages and its public test results. */
export const PLUTO_IDENTITY: readonly IpsecRule[] = [
  {
    needle: 'psk',
    pattern: /no (?:matching )?PSK found for/i,
    blames: { 'psk-mismatch': 90, 'id-mismatch': 45 },
    says: 'no pre-shared key is stored for these identities'
  },
  {
    needle: 'failed to find our preshared key',
    blames: { 'psk-mismatch': 90 },
    says: 'no pre-shared key is stored for these identities'
  },
  {
    needle: 't authenticate: no preshared key found',
    // One attribute of a transform among others that are refused on their own; this one no peer can mend.
    blames: { 'psk-mismatch': 95 },
    says: 'no pre-shared key is stored for these identities'
  },
  {
    needle: 'no preshared key found',
    blames: { 'psk-mismatch': 90 },
    says: 'no pre-shared key is stored for these identities'
  },
  {
    needle: 'mismatch of preshared secrets',
    blames: { 'psk-mismatch': 95 },
    says: 'the keys differ'
  },
  {
    needle: 'auth mismatch',
    pattern: /AUTH mismatch|Received AUTH != computed AUTH/i,
    blames: { 'psk-mismatch': 93 },
    says: 'the keys differ'
  },
  {
    needle: 'hash',
    pattern: /computed hash does not match received hash|authentication failed: computed hash/i,
    blames: { 'psk-mismatch': 93 },
    says: 'the keys differ'
  },
  {
    needle: 'authentication_failed',
    pattern:
      /rejected(?: by peer)?: AUTHENTICATION_FAILED|authentication request rejected|(?:failed with|contain\w*|error) (?:the )?(?:error )?notification (?:v2N_)?AUTHENTICATION_FAILED/i,
    event: 'auth-answered',
    blames: { 'psk-mismatch': 50, 'id-mismatch': 45, 'auth-type-mismatch': 35 },
    says: 'the other side refused our authentication and does not say why'
  },
  {
    needle: 'authentication_failed',
    pattern: /(?:encrypted notification|responding to IKE_AUTH).{0,120}AUTHENTICATION_FAILED/i,
    blames: { 'psk-mismatch': 38, 'id-mismatch': 40, 'auth-type-mismatch': 35 },
    says: 'this side refuses the peer’s authentication'
  },
  {
    needle: 'malformed payload',
    pattern: /malformed payload in packet|received \d{1,3} malformed payload notif/i,
    event: 'unreadable',
    soft: true,
    says: 'a message cannot be read: mostly the keys differ'
  },
  {
    needle: 'has an unknown value',
    pattern: /payload type of ISAKMP/i,
    event: 'unreadable',
    soft: true,
    says: 'the peer’s message cannot be read: mostly the keys differ'
  },
  {
    needle: 'hash payload',
    pattern: /Hash Payload does not match|ISAKMP Hash Payload must be zero/i,
    blames: { 'psk-mismatch': 80 },
    says: 'the peer’s message cannot be read: mostly the keys differ'
  },
  {
    needle: 'policy does not allow extended authentication',
    blames: { 'auth-type-mismatch': 90 },
    says: 'one side asks for a user (XAUTH), the other does not allow it'
  },
  {
    // Our own word only follows what a line before it says.
    needle: 'invalid_key_information',
    pattern: /sending .{0,40}INVALID_KEY_INFORMATION/,
    blames: { 'auth-type-mismatch': 60, 'psk-mismatch': 58, 'dh-group-mismatch': 44 },
    soft: true,
    says: 'this side has no key that fits'
  },
  {
    needle: 'invalid_key_information',
    pattern: /^(?!.*sending .{0,40}INVALID_KEY_INFORMATION)/,
    blames: { 'psk-mismatch': 82, 'auth-type-mismatch': 60, 'dh-group-mismatch': 44 },
    soft: true,
    says: 'the other side has no key that fits'
  },
  {
    // A post-quantum pre-shared key (RFC 8784): mixed into the keys besides the ordinary one.
    needle: 'ppk',
    pattern:
      /requires? (?:a )?PPK.{0,40}(?:didn't|did not|could not|cannot) find|PPK.{0,40}(?:not found|mismatch|missing)|no (?:matching )?PPK/i,
    blames: { 'psk-mismatch': 86, 'auth-type-mismatch': 55 },
    says: 'the post-quantum pre-shared key that one side requires is not there'
  },
  {
    needle: 'peer authentication requires policy',
    blames: { 'auth-type-mismatch': 92 },
    says: 'the ways to authenticate differ'
  },
  {
    needle: 'does not support ppk',
    blames: { 'auth-type-mismatch': 72, 'psk-mismatch': 68 },
    says: 'the post-quantum pre-shared key that one side requires is not there'
  },
  {
    needle: 'but peer declares',
    blames: { 'id-mismatch': 96 },
    says: 'the peer declares another identity than required'
  },
  {
    needle: 'we require',
    pattern: /we require (?:IKEv2 )?peer to have ID/i,
    blames: { 'id-mismatch': 96 },
    says: 'the peer declares another identity than required'
  },
  {
    needle: 'no suitable connection for peer',
    blames: { 'id-mismatch': 94 },
    says: 'no connection is configured for the peer’s identity'
  },
  {
    needle: 'peer id',
    pattern: /peer ID .{0,400}(?:mismatch|does not match|did not match|not match)/i,
    blames: { 'id-mismatch': 94 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'we cannot identify ourselves',
    blames: { 'id-mismatch': 55 },
    says: 'neither end of the connection is an address of this machine'
  },
  {
    needle: 'no connection has been authorized with policy',
    blames: { 'id-mismatch': 55, 'ike-version-mismatch': 50, 'auth-type-mismatch': 40 },
    says: 'no connection is configured for this address, version and method'
  },
  {
    needle: 'no suitable connection found with ikev2 policy',
    event: 'unknown-ikev2',
    says: 'no connection is configured for this address and method'
  },
  {
    needle: 'message received on',
    pattern: /no (?:suitable )?connection (?:has been )?(?:authorized|found)/i,
    blames: { 'id-mismatch': 58, 'ike-version-mismatch': 50 },
    says: 'no connection is configured for this peer'
  },
  {
    needle: 'ikev1',
    pattern:
      /global ikev1-policy|IKEv1 .{0,60}(?:not (?:allowed|supported)|disabled|rejected)|dropping.{0,40}IKEv1/i,
    blames: { 'ike-version-mismatch': 92 },
    says: 'IKEv1 is not allowed here'
  },
  {
    needle: 'peer attempted',
    pattern: /peer attempted .{0,60}authentication but we want/i,
    blames: { 'auth-type-mismatch': 96 },
    says: 'the peer authenticates in another way than wanted'
  },
  {
    needle: 'peer attempted eap',
    blames: { 'auth-type-mismatch': 94 },
    says: 'the peer wants EAP'
  },
  {
    needle: 'no certificate matched',
    blames: { 'auth-type-mismatch': 76, 'id-mismatch': 62 },
    says: 'no certificate here fits the peer’s signature and identity'
  },
  {
    needle: 'for this connection',
    pattern: /X509: certificate (?:payload )?rejected/i,
    blames: { 'auth-type-mismatch': 70, 'id-mismatch': 45 },
    says: 'the peer’s certificate is not accepted'
  },
  {
    needle: 'ipsec certificate',
    pattern: /IPsec certificate .{1,300} invalid:/,
    blames: { 'auth-type-mismatch': 78 },
    says: 'the peer’s certificate is not accepted'
  },
  {
    needle: 'xauth: user',
    pattern: /Authentication Failed/i,
    blames: { 'auth-type-mismatch': 72, 'psk-mismatch': 40 },
    says: 'the user or the password is refused'
  },
  {
    needle: 'authby',
    pattern: /(?:authby|auth method).{0,60}(?:mismatch|not allowed|does not match)/i,
    blames: { 'auth-type-mismatch': 90 },
    says: 'the ways to authenticate differ'
  },
  {
    needle: 't find the private key',
    blames: { 'auth-type-mismatch': 88 },
    says: 'this side is to sign with a private key and has none'
  },
  {
    needle: 'unable to locate my private key',
    blames: { 'auth-type-mismatch': 78 },
    says: 'this side is to sign with a private key and has none'
  },
  {
    needle: 'no rsa public key known for',
    blames: { 'auth-type-mismatch': 75 },
    says: 'the peer signs with a key that is not known here'
  },
  {
    needle: 'no public key known for',
    blames: { 'auth-type-mismatch': 75 },
    says: 'the peer signs with a key that is not known here'
  },
  {
    needle: 'oakley_preshared_key',
    pattern: /policy (?:does not|mandates|requires|doesn't)|does not (?:allow|permit)/i,
    blames: { 'auth-type-mismatch': 88 },
    says: 'the ways to authenticate differ'
  },
  {
    needle: 'oakley_rsa_sig',
    pattern: /policy (?:does not|mandates|requires|doesn't)|does not (?:allow|permit)/i,
    blames: { 'auth-type-mismatch': 88 },
    says: 'the ways to authenticate differ'
  },
  {
    needle: 'missing payload',
    pattern: /missing payload(?:s:|\(s\)) \(?(?:ISAKMP_NEXT_v2)?AUTH\b(?!,)/,
    blames: { 'auth-type-mismatch': 84 },
    says: 'the peer wants EAP'
  },
  {
    needle: 'subjectaltname',
    pattern:
      /subjectAltName.{0,60}does not match|certificate (?:does not contain|contains no) .{0,20}subjectAltName/i,
    blames: { 'id-mismatch': 92 },
    says: 'the peer’s certificate does not carry the identity'
  },
  {
    needle: 'peer mismatch on',
    blames: { 'id-mismatch': 92 },
    says: 'the peer’s identity fits no connection'
  }
]
