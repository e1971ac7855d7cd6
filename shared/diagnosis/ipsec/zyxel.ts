import type { IpsecRule } from '../rule'

/** ZyXEL and its kin. Source: the sample IKE logs of their user’s guides; both IDs there are phase 2’s networks. */
export const ZYXEL: readonly IpsecRule[] = [
  {
    needle: 'for peer',
    pattern:
      /(?:not|no) (?:find |found )?(?:any )?.{0,20}(?:gateway|rule|policy)\b.{0,20} for peer/i,
    blames: { 'id-mismatch': 86 },
    says: 'no rule is configured for this peer'
  },
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
  { needle: 'built successfully', event: 'child-up', says: 'phase 2 is up' },
  { needle: 'rekeyed successfully', event: 'child-up', says: 'phase 2 was renewed' },
  {
    needle: 'and tunnel [',
    pattern: /IKE SA and tunnel \[[^\]]{1,80}\] established/i,
    event: 'child-up',
    says: 'phase 2 is up'
  },
  {
    needle: 'is disconnected',
    pattern: /(?:tunnel|\bSA) \[[^\]]{1,80}\] is disconnected/i,
    event: 'lost',
    says: 'the tunnel went down, and it is not seen to come back'
  },
  {
    needle: 'phase 1 id',
    pattern: /Phase 1 ID (?:type|content) mismatch/i,
    blames: { 'id-mismatch': 94 },
    says: 'the identities differ'
  },
  {
    needle: 'key group mismatch',
    blames: { 'dh-group-mismatch': 92 },
    says: 'the DH groups differ'
  },
  {
    needle: 'mismatch',
    pattern: /phase ?2 (?:encapsulation|SA protocol|active protocol) mismatch/i,
    blames: { 'esp-proposal-mismatch': 88 },
    says: 'a setting of phase 2 differs'
  },
  {
    needle: 'policy mismatch',
    pattern: /phase ?2 .{0,20}(?:local|remote) policy mismatch/i,
    blames: { 'traffic-selector-mismatch': 94 },
    says: 'the networks of phase 2 differ'
  },
  {
    needle: 'no rule found',
    blames: { 'id-mismatch': 74 },
    says: 'no rule is configured for this peer'
  },
  {
    needle: 'incoming request conflict',
    blames: { 'routing-conflict': 72, 'traffic-selector-mismatch': 62 },
    says: 'the peer’s network is another tunnel’s already'
  },
  {
    // The third message of quick mode carries a hash alone (RFC 2409 §5.5).
    needle: ':<hash>',
    pattern: /\b(?:Recv|Send):<HASH>\s*$/,
    event: 'child-up',
    says: 'phase 2 is up'
  }
]
