import type { IpsecRule } from '../rule'

/** Cisco IOS, IOS-XE and ASA: a standing tunnel, its dead peers and its end. Source: Cisco’s system message guides. */
export const CISCO_STANDING: readonly IpsecRule[] = [
  {
    needle: 'recursive routing',
    blames: { 'routing-conflict': 92 },
    says: 'the way to the peer leads into the tunnel itself'
  },
  {
    needle: 'dpd failure',
    blames: { 'dpd-timeout': 92 },
    says: 'dead peer detection got no answer'
  },
  { needle: 'ipsec_dpd', blames: { 'dpd-timeout': 80 }, says: 'dead peer detection got no answer' },
  { needle: 'peer is dead', blames: { 'dpd-timeout': 88 }, says: 'the peer is taken for dead' },
  {
    needle: 'peer_alive',
    pattern: /lost|fail|dead|timeout/i,
    blames: { 'dpd-timeout': 84 },
    says: 'the peer is taken for dead'
  },
  { needle: 'crypto tunnel', pattern: /is UP\b/, event: 'child-up', says: 'the tunnel is up' },
  {
    needle: 'crypto tunnel',
    pattern: /is DOWN\b/,
    event: 'lost',
    says: 'the tunnel went down, and it is not seen to come back'
  },
  {
    needle: 'peer lost, deleting sa',
    blames: { 'dpd-timeout': 86 },
    says: 'the peer is taken for dead'
  },
  {
    needle: 'ikev2 sa down',
    pattern: /Reason:? .{0,20}(?:peer lost|dead peer|DPD)/i,
    blames: { 'dpd-timeout': 92 },
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'ikev2 sa down',
    pattern: /Reason:? .{0,20}rekey/i,
    event: 'closed',
    says: 'a renewed SA is closed'
  },
  {
    needle: 'ikev2 sa down',
    pattern: /^(?!.*Reason:? .{0,20}rekey)/i,
    event: 'lost',
    says: 'the tunnel went down, and it is not seen to come back'
  },
  {
    needle: 'line protocol on interface tunnel',
    pattern: /state to down/i,
    event: 'lost',
    says: 'the tunnel went down, and it is not seen to come back'
  },
  {
    needle: 'session disconnected',
    pattern: /LAN-to-LAN/i,
    event: 'lost',
    says: 'the tunnel went down, and it is not seen to come back'
  },
  {
    needle: 'ike lost contact with remote peer',
    blames: { 'dpd-timeout': 93 },
    says: 'the keepalives got no answer'
  },
  { needle: 'lost service', blames: { 'dpd-timeout': 74 }, says: 'the peer stopped answering' },
  {
    needle: 'duplicate session',
    pattern: /detected (?:a )?duplicate session/i,
    blames: { 'duplicate-sa': 80 },
    says: 'the same peer connected again'
  },
  {
    needle: 'peer reconnected',
    blames: { 'duplicate-sa': 66 },
    says: 'the same peer connected again'
  },
  {
    needle: 'line protocol on interface tunnel',
    pattern: /changed state to up/i,
    event: 'usable',
    says: 'the tunnel’s interface is up'
  }
]
