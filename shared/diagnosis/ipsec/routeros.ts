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
    // SonicWall’s VPN policy is a peer’s, ASA’s crypto map says itself what it misses.
    pattern: /(?<!VPN |map )policy not found/i,
    blames: { 'traffic-selector-mismatch': 78 },
    soft: false,
    says: 'no policy has these subnets'
  },
  {
    needle: 'sending create child',
    event: 'child-asked',
    blames: { 'traffic-selector-mismatch': 46, 'esp-proposal-mismatch': 45, 'dpd-timeout': 40 },
    soft: true,
    says: 'phase 2 begins'
  },
  {
    needle: 'create child',
    pattern:
      /\b(?:retransmi\w*|re-?sen[dt]\w*|again)\b.{0,80}create child|create child.{0,80}\b(?:retransmi|re-?sen[dt]|again|no (?:reply|response|answer))/i,
    event: 'resent-later',
    says: 'the request for phase 2 got no answer'
  },
  {
    needle: 'killing ike2 sa',
    // Harmless where the peer is authorised anew.
    blames: { 'dpd-timeout': 46 },
    soft: true,
    says: 'the tunnel went down, and it is not seen to come back'
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
