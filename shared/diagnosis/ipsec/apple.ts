import type { IpsecRule } from '../rule'

/** The IKEv2 client of iOS and macOS, as the system’s console shows it; `Code` is the notify type of RFC 7296 §3.10.1. */
export const APPLE: readonly IpsecRule[] = [
  {
    needle: 'neikev2protocolerrordomain',
    pattern: /\bCode=24\b/,
    event: 'auth-answered',
    blames: { 'psk-mismatch': 50, 'id-mismatch': 45, 'auth-type-mismatch': 40 },
    says: 'the other side refused our authentication and does not say why'
  },
  {
    needle: 'neikev2protocolerrordomain',
    pattern: /init received notify error .{0,80}\bCode=14\b/,
    blames: { 'ike-proposal-mismatch': 60, 'dh-group-mismatch': 35, 'ike-version-mismatch': 30 },
    says: 'the other side takes none of our phase 1 proposals'
  },
  {
    needle: 'neikev2protocolerrordomain',
    pattern: /auth received notify error .{0,80}\bCode=14\b/,
    blames: { 'esp-proposal-mismatch': 72, 'dh-group-mismatch': 40 },
    phase: 2,
    says: 'phase 2 is refused: no proposal fits'
  },
  {
    needle: 'neikev2protocolerrordomain',
    pattern: /\bCode=17\b/,
    event: 'wrong-group',
    soft: true,
    says: 'the other side asks for another DH group'
  },
  {
    needle: 'neikev2protocolerrordomain',
    pattern: /\bCode=38\b/,
    blames: { 'traffic-selector-mismatch': 84 },
    says: 'the subnets are refused'
  },
  {
    needle: 'failed to receive ike sa init packet',
    event: 'resent-first',
    soft: true,
    says: 'no answer to the first message'
  },
  {
    needle: 'failed to receive ike auth packet',
    event: 'resent-auth',
    soft: true,
    says: 'the first message was answered, the second was not'
  },
  {
    needle: 'ikev2ikesa[',
    pattern: /\] state Connecting -> Connected\b/,
    event: 'ike-up',
    says: 'phase 1 is up'
  },
  {
    needle: 'childsa[',
    pattern: /\] state Connecting -> Connected\b/,
    event: 'child-up',
    says: 'phase 2 is up'
  },
  {
    needle: 'ikev2ikesa[',
    pattern: /\] state Connected -> Disconnected .{0,120}PeerDidNotRespond/,
    blames: { 'dpd-timeout': 86 },
    says: 'the peer of a standing tunnel no longer answers'
  },
  {
    needle: 'certificate authentication data could not be verified',
    blames: { 'auth-type-mismatch': 74, 'id-mismatch': 60 },
    says: 'the peer’s certificate is not accepted'
  }
]
