import type { IpsecRule } from '../rule'

/** WatchGuard. Source: Fireware’s “IKE diagnostic log messages and errors”. */
export const WATCHGUARD: readonly IpsecRule[] = [
  {
    needle: 'authentication method',
    pattern: /Received authentication method .{1,40}, expecting/i,
    blames: { 'auth-type-mismatch': 92 },
    says: 'the ways to authenticate differ'
  },
  {
    needle: 'phase-1 sa expired',
    pattern: /timeout because phase-1 SA expired/i,
    blames: { 'lifetime-rekey': 86 },
    says: 'an SA ended without renewal'
  },
  {
    needle: 'pre-shared key',
    pattern: /Pre-?shared key (?:authentication )?(?:failure|failed|mismatch)/i,
    blames: { 'psk-mismatch': 92 },
    says: 'the keys differ'
  },
  {
    needle: ', expecting',
    pattern:
      /phase-?1.{0,300}Received (?:AES|3DES|key|encryption|authentication(?! method)|hash|integrity|PRF)\b.{0,40}, expecting/i,
    blames: { 'ike-proposal-mismatch': 88 },
    says: 'an algorithm of phase 1 differs'
  },
  {
    needle: ', expecting',
    pattern:
      /phase-?2.{0,300}Received (?:AES|3DES|key|encryption|authentication|hash|integrity|ESP|AH)\b.{0,40}, expecting/i,
    blames: { 'esp-proposal-mismatch': 88 },
    says: 'an algorithm of phase 2 differs'
  },
  {
    needle: 'by received spi',
    pattern: /could not find (?:child|ike|ipsec) SA by received SPI/i,
    blames: { 'lifetime-rekey': 70, 'duplicate-sa': 62, 'dpd-timeout': 46 },
    says: 'the other side does not know the SA that is to be renewed'
  },
  {
    needle: 'message retry timeout',
    pattern: /timeout(?! because phase-1 SA expired)/i,
    event: 'timed-out',
    says: 'the negotiation ended without an answer'
  },
  {
    needle: 'due to phase 1 retry timeout',
    event: 'timed-out',
    says: 'the negotiation ended without an answer'
  },
  {
    needle: 'received proposal did not match',
    pattern: /Received group .{0,30}expected (?:group )?/i,
    blames: { 'dh-group-mismatch': 84, 'ike-proposal-mismatch': 78 },
    says: 'the DH groups differ'
  },
  {
    needle: 'did not match',
    pattern: /phase-?1.{0,200}(?:proposal|received (?!ID\b)\w{1,20}) did not match/i,
    blames: { 'ike-proposal-mismatch': 80, 'dh-group-mismatch': 44 },
    says: 'no phase 1 proposal fits'
  },
  {
    needle: 'did not match',
    pattern: /phase-?2.{0,200}(?:proposal|received \w{1,20}) did not match/i,
    blames: { 'esp-proposal-mismatch': 80, 'dh-group-mismatch': 48 },
    says: 'no phase 2 proposal fits'
  },
  {
    needle: 'tunnel route',
    pattern: /tunnel[- ]route.{0,60}(?:mismatch|not found|not match)|no matching tunnel[- ]route/i,
    blames: { 'traffic-selector-mismatch': 88 },
    says: 'no tunnel route has these networks'
  },
  {
    needle: 'id settings',
    pattern: /mismatched ID settings/i,
    blames: { 'id-mismatch': 92 },
    says: 'the identities differ'
  },
  {
    needle: 'received id did not match',
    blames: { 'id-mismatch': 92 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'peer proposes',
    pattern: /phase[ -]?(?:one|1)\b.{0,40}\b(?:encryption|authentication|hash)/i,
    blames: { 'ike-proposal-mismatch': 90 },
    says: 'an algorithm of phase 1 differs'
  },
  {
    needle: 'peer proposes',
    pattern: /phase[ -]?(?:two|2)\b.{0,40}\b(?:encryption|authentication|hash)/i,
    blames: { 'esp-proposal-mismatch': 90 },
    says: 'an algorithm of phase 2 differs'
  },
  {
    needle: 'peer proposes',
    pattern: /\b(?:DH|Diffie|PFS)\b/i,
    blames: { 'dh-group-mismatch': 92 },
    says: 'the DH groups differ'
  },
  {
    needle: ', expecting',
    pattern: /Received (?:PFS )?DH group .{0,20}expecting/i,
    blames: { 'dh-group-mismatch': 92 },
    says: 'the DH groups differ'
  },
  {
    needle: 'phase-1 negotiation completed',
    event: 'ike-up',
    says: 'phase 1 is up'
  },
  { needle: 'tunnel is rekeyed', event: 'child-up', says: 'phase 2 was renewed' }
]

/** Cisco Meraki MX. Source: “Syslog Event Types and Log Samples”. */
export const MERAKI: readonly IpsecRule[] = [
  {
    needle: 'vpn_connectivity_change',
    pattern: /connectivity='true'/,
    event: 'child-up',
    says: 'the tunnel is up'
  },
  {
    needle: 'vpn_connectivity_change',
    pattern: /connectivity='false'/,
    event: 'lost',
    says: 'the tunnel went down, and it is not seen to come back'
  }
]

/** Sophos: the log viewer of SFOS. Its charon.log, and UTM’s ipsec.log, speak their daemons’ own words. */
export const SOPHOS: readonly IpsecRule[] = [
  {
    needle: 'for child',
    pattern: /for child \S{1,80} terminated/i,
    event: 'lost',
    says: 'the tunnel went down, and it is not seen to come back'
  },
  {
    needle: 'unresponsive',
    pattern: /(?:peer|gateway) .{0,20}unresponsive/i,
    blames: { 'dpd-timeout': 84 },
    says: 'the peer stopped answering'
  },
  {
    needle: 't authenticate the local gateway',
    blames: { 'psk-mismatch': 56, 'id-mismatch': 50, 'auth-type-mismatch': 40 },
    says: 'the other side refused our authentication'
  }
]
