import type { IpsecRule } from '../rule'

/** SonicWall. Source: the SonicOS log event reference (VPN IKE, VPN PKI). */
export const SONICWALL: readonly IpsecRule[] = [
  {
    needle: 'payload verification after decryption',
    blames: { 'psk-mismatch': 84 },
    says: 'the peer’s message cannot be decrypted: the keys differ'
  },
  {
    needle: 'terminates inside firewall but proposed',
    blames: { 'traffic-selector-mismatch': 88 },
    says: 'the peer proposes a network that is not behind this firewall'
  },
  {
    needle: 'tunnel terminates outside firewall but proposed',
    blames: { 'traffic-selector-mismatch': 88 },
    says: 'the peer proposes a network that is not the configured one'
  },
  {
    needle: 'ike negotiation aborted due to timeout',
    event: 'timed-out',
    says: 'the negotiation ended without an answer'
  },
  {
    needle: 'ikev2 negotiation complete',
    event: 'child-up',
    says: 'both phases are up'
  },
  { needle: 'ike negotiation complete', event: 'child-up', says: 'both phases are up' },
  { needle: 'ikev2 authentication successful', event: 'ike-up', says: 'the peer is authenticated' },
  {
    needle: 'ikev2 unable to find ike sa',
    blames: { 'duplicate-sa': 44, 'lifetime-rekey': 42 },
    soft: true,
    says: 'a message belongs to an SA that is gone'
  },
  {
    needle: 'ikev2 peer is not responding',
    event: 'gave-up',
    says: 'the peer does not answer'
  },
  {
    needle: 'ikev2 ipsec proposal does not match',
    blames: { 'esp-proposal-mismatch': 86, 'dh-group-mismatch': 45 },
    says: 'no phase 2 proposal fits'
  },
  {
    needle: 'ikev2 ike proposal does not match',
    blames: { 'ike-proposal-mismatch': 86, 'dh-group-mismatch': 45 },
    says: 'no phase 1 proposal fits'
  },
  {
    needle: 'ikev2 peer',
    pattern: /Peer IP mismatch|Peer ID mismatch/i,
    blames: { 'id-mismatch': 88 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'ipsec proposal not acceptable',
    blames: { 'esp-proposal-mismatch': 84, 'dh-group-mismatch': 45 },
    says: 'no phase 2 proposal fits'
  }
]

/** WatchGuard. Source: Fireware’s “IKE diagnostic log messages and errors”. */
export const WATCHGUARD: readonly IpsecRule[] = [
  {
    needle: 'reason=',
    pattern: /Reason=.{0,20}Message retry timeout/i,
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
    pattern: /phase-?1.{0,200}(?:proposal|received \w{1,20}) did not match/i,
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
  }
]

/** Check Point. Source: “VPN Site-to-Site Administration Guide”, IKE failure texts of the log. */
export const CHECK_POINT: readonly IpsecRule[] = [
  {
    needle: 'wrong value for',
    pattern: /(?:main|aggressive) mode.{0,300}wrong value for:? (?:hash|encryption|key length)/i,
    blames: { 'ike-proposal-mismatch': 88 },
    soft: true,
    says: 'an algorithm of phase 1 does not fit'
  },
  {
    needle: 'wrong value for',
    pattern: /wrong value for:? (?:[\w-]{1,16} )?group/i,
    blames: { 'dh-group-mismatch': 89 },
    soft: true,
    says: 'the DH group does not fit'
  },
  {
    needle: 'wrong value for',
    pattern: /(?:main|aggressive) mode.{0,300}wrong value for:? authentication method/i,
    blames: { 'auth-type-mismatch': 90 },
    soft: true,
    says: 'the ways to authenticate differ'
  },
  {
    needle: 'wrong value for',
    pattern: /quick mode.{0,300}wrong value for:? (?!(?:[\w-]{1,16} )?group)/i,
    blames: { 'esp-proposal-mismatch': 88 },
    soft: true,
    says: 'a setting of phase 2 does not fit'
  },
  {
    needle: 'no response from peer',
    blames: { 'no-response-udp500': 84 },
    says: 'no answer from the peer'
  },
  {
    needle: 'invalid id information',
    event: 'invalid-id',
    says: 'the ID information is refused'
  },
  {
    needle: 'clear text packet should be encrypted',
    blames: { 'routing-conflict': 62, 'traffic-selector-mismatch': 58 },
    says: 'a packet that should be encrypted came in clear'
  },
  {
    needle: 'packet should not have been decrypted',
    blames: { 'traffic-selector-mismatch': 64, 'routing-conflict': 55 },
    says: 'a packet came through the tunnel that does not belong in it'
  }
]

/** ZyXEL and its kin. Source: the sample IKE logs of their user’s guides; both IDs there are phase 2’s networks. */
export const ZYXEL: readonly IpsecRule[] = [
  {
    needle: 'verifying local id failed',
    blames: { 'traffic-selector-mismatch': 84 },
    says: 'the networks of phase 2 differ'
  },
  {
    needle: 'verifying remote id failed',
    blames: { 'traffic-selector-mismatch': 84 },
    says: 'the networks of phase 2 differ'
  },
  {
    needle: 'pyld_malformed',
    blames: { 'psk-mismatch': 80 },
    says: 'a message cannot be read: mostly the keys differ'
  },
  {
    needle: 'ike packet retransmit',
    event: 'timed-out',
    soft: true,
    says: 'a message is sent again: no answer'
  },
  { needle: 'phase 1 ike sa process done', event: 'ike-up', says: 'phase 1 is up' },
  { needle: 'tunnel built successfully', event: 'child-up', says: 'phase 2 is up' },
  {
    needle: 'phase 1 id',
    pattern: /Phase 1 ID (?:type|content) mismatch/i,
    blames: { 'id-mismatch': 94 },
    says: 'the identities differ'
  }
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
