import type { IpsecRule } from '../rule'

/** DrayTek Vigor: a pluto whose messages are its own. Source: its syslog as support cases print it. */
export const DRAYTEK: readonly IpsecRule[] = [
  {
    needle: 'preshared secret) failure',
    blames: { 'psk-mismatch': 90 },
    says: 'the keys differ'
  },
  {
    needle: 'isakmp identification payload must be zero',
    blames: { 'psk-mismatch': 82 },
    says: 'the peer’s message cannot be read: mostly the keys differ'
  },
  {
    needle: 'state transition fail',
    pattern: /STATE_(?:MAIN|AGGR)_R0\b/,
    blames: { 'ike-proposal-mismatch': 66, 'id-mismatch': 56, 'dh-group-mismatch': 40 },
    says: 'this side refuses the peer’s first message'
  },
  {
    needle: 'state transition fail',
    pattern: /STATE_(?:MAIN_[RI]2|AGGR_[RI]1)\b/,
    blames: { 'psk-mismatch': 66, 'id-mismatch': 56 },
    says: 'the peer’s proof is refused'
  },
  {
    needle: 'state transition fail',
    pattern: /STATE_QUICK_R0\b/,
    blames: { 'esp-proposal-mismatch': 60, 'traffic-selector-mismatch': 58 },
    phase: 2,
    says: 'this side refuses phase 2'
  },
  {
    needle: 'ignore phase1 sa proposals',
    blames: { 'ike-proposal-mismatch': 80, 'dh-group-mismatch': 50 },
    soft: true,
    says: 'phase 1 proposals are too weak for this side’s security level'
  },
  {
    needle: 'phase2 sa proposals failed',
    blames: { 'esp-proposal-mismatch': 74 },
    phase: 2,
    says: 'none of the peer’s phase 2 proposals fits'
  },
  {
    needle: 'isakmp sa established',
    pattern: /sent (?:MR3|MI3|AR1|AI2), ISAKMP SA established/,
    event: 'ike-up',
    says: 'phase 1 is up'
  }
]

/** Yamaha RTX: its `show log`. */
export const YAMAHA: readonly IpsecRule[] = [
  {
    needle: 'ip tunnel[',
    pattern: /IP Tunnel\[\d{1,4}\] Up\b/i,
    event: 'child-up',
    says: 'the tunnel is up'
  },
  {
    needle: 'ip tunnel[',
    pattern: /IP Tunnel\[\d{1,4}\] Down\b/i,
    event: 'lost',
    says: 'the tunnel went down, and it is not seen to come back'
  },
  {
    needle: '[ike] initiate isakmp phase',
    event: 'first-sent',
    says: 'the first message is sent'
  },
  { needle: '[ike] initiate ipsec phase', event: 'child-asked', says: 'phase 2 begins' }
]

/** SoftEther’s server for L2TP/IPsec and EtherIP. */
export const SOFTETHER: readonly IpsecRule[] = [
  {
    needle: 'this ike sa is established between the server',
    event: 'ike-up',
    says: 'phase 1 is up'
  },
  { needle: 'the client initiates a quickmode', event: 'child-asked', says: 'phase 2 begins' },
  {
    needle: 'a new ipsec sa (direction',
    pattern: /IPsec SA \(Direction: .{0,40}is created/i,
    event: 'child-up',
    says: 'phase 2 is up'
  }
]
