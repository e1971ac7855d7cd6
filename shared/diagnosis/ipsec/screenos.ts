import type { IpsecRule } from '../rule'

/** ScreenOS (NetScreen, SSG). Source: the “ScreenOS Message Log Reference Guide”, chapter IKE. */
export const SCREENOS: readonly IpsecRule[] = [
  {
    needle: 'mode negotiations with',
    pattern: /phase 1: Completed (?:main|aggressive) mode negotiations/i,
    event: 'ike-up',
    says: 'phase 1 is up'
  },
  {
    needle: 'completed negotiations with spi',
    event: 'child-up',
    says: 'phase 2 is up'
  },
  {
    needle: 'no policy exists for the proxy id',
    blames: { 'traffic-selector-mismatch': 94 },
    says: 'no policy has these proxy IDs'
  },
  {
    needle: 'sent a proxy id that did not match',
    blames: { 'traffic-selector-mismatch': 94 },
    says: 'the proxy IDs differ'
  },
  {
    needle: 'unrecognized peer gateway',
    blames: { 'id-mismatch': 88 },
    says: 'no gateway is configured for this peer'
  },
  {
    needle: 'no acceptable phase 1 proposals',
    blames: { 'ike-proposal-mismatch': 88, 'dh-group-mismatch': 40 },
    says: 'no phase 1 proposal fits'
  },
  {
    needle: 'no acceptable phase 2 proposals',
    blames: { 'esp-proposal-mismatch': 88, 'dh-group-mismatch': 46 },
    says: 'no phase 2 proposal fits'
  },
  {
    needle: 'preshared keys',
    pattern: /preshared keys (?:may|might|do) not match/i,
    blames: { 'psk-mismatch': 88 },
    says: 'the keys differ'
  },
  {
    needle: 'vpn monitoring',
    // Junos says it of its VPN monitor, too.
    pattern: /VPN monitoring .{0,80}(?:deactivated the SA|detected tunnel as down)/i,
    blames: { 'dpd-timeout': 90 },
    says: 'what watches the tunnel got no answer through it'
  },
  {
    needle: 'vpn ',
    pattern: /\bVPN ['"]\S{1,60}['"] from \S{1,60} is down/,
    event: 'lost',
    says: 'the tunnel went down, and it is not seen to come back'
  },
  {
    needle: 'vpn ',
    pattern: /\bVPN ['"]\S{1,60}['"] from \S{1,60} is up/,
    event: 'child-up',
    says: 'the tunnel is up'
  },
  {
    needle: 'negotiations have failed',
    event: 'closed',
    says: 'the negotiation failed'
  }
]
