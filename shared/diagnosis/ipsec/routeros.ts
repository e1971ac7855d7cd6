import type { IpsecRule } from '../rule'

/** MikroTik’s RouterOS, 6 and 7, beyond racoon’s texts: who is refused and why. Source: MikroTik’s IPsec manual and public logs. */
export const ROUTEROS: readonly IpsecRule[] = [
  {
    needle: 'wrong password',
    // RouterOS writes `couse` in some releases.
    pattern: /packet|c[ao]u?se/i,
    blames: { 'psk-mismatch': 94 },
    says: 'the message cannot be decrypted: the keys differ'
  },
  {
    needle: 't find identity',
    blames: { 'id-mismatch': 66, 'psk-mismatch': 62 },
    says: 'the peer has no identity entry, so no key either'
  },
  {
    needle: 'identity not found',
    blames: { 'id-mismatch': 90, 'psk-mismatch': 45 },
    says: 'no identity entry fits the peer'
  },
  {
    needle: 'no template match',
    blames: { 'traffic-selector-mismatch': 86 },
    says: 'no policy template fits these subnets'
  },
  {
    needle: 'policy not found',
    blames: { 'traffic-selector-mismatch': 78 },
    soft: true,
    says: 'no policy has these subnets'
  },
  {
    needle: 'no ikev1 peer config',
    blames: { 'id-mismatch': 66, 'ike-version-mismatch': 62 },
    says: 'IKEv1 arrives, nothing is configured for this peer'
  },
  {
    needle: 'eap not configured',
    blames: { 'auth-type-mismatch': 88 },
    says: 'the peer wants EAP'
  },
  {
    needle: 't verify peer',
    pattern: /can'?t verify peer'?s certificate/i,
    blames: { 'auth-type-mismatch': 80 },
    says: 'the peer’s certificate is not trusted'
  },
  {
    needle: 'unable to get local issuer certificate',
    blames: { 'auth-type-mismatch': 74 },
    says: 'the issuer of the peer’s certificate is not known here'
  },
  {
    needle: 'peer failed to authorize',
    blames: { 'auth-type-mismatch': 46, 'psk-mismatch': 44, 'id-mismatch': 44 },
    says: 'the peer’s authentication does not verify'
  }
]
