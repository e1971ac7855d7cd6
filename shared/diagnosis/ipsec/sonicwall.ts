import type { IpsecRule } from '../rule'

/** SonicWall. Source: the SonicOS log event reference (VPN IKE, VPN PKI). */
export const SONICWALL: readonly IpsecRule[] = [
  {
    needle: 'negotiations failed.',
    pattern: /IKEv2 (?:Initiator|Responder): Negotiations failed\. (?:Invalid|Extra)/i,
    event: 'closed',
    says: 'an attempt failed'
  },
  {
    needle: 'received isakmp sa delete request',
    event: 'lost',
    says: 'the other side closed the tunnel, and it is not seen to come back'
  },
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
    blames: { 'lifetime-rekey': 46, 'dpd-timeout': 44, 'duplicate-sa': 42 },
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
  },
  {
    needle: 'mode complete',
    pattern: /(?:main|aggressive) mode complete/i,
    event: 'ike-up',
    says: 'phase 1 is up'
  },
  {
    needle: 'mode negotiation (phase 1)',
    pattern: /start (?:main|aggressive) mode/i,
    event: 'first-sent',
    says: 'the first message is sent'
  },
  {
    needle: 'quick mode',
    pattern: /IKE (?:Initiator: Start|Responder: Received) Quick Mode/i,
    event: 'child-asked',
    says: 'phase 2 begins'
  },
  {
    needle: 'perfect forward secrecy mismatch',
    blames: { 'dh-group-mismatch': 94 },
    phase: 2,
    says: 'the PFS settings differ'
  },
  {
    needle: 'algorithms and/or keys do not match',
    blames: { 'esp-proposal-mismatch': 84 },
    says: 'the phase 2 algorithms differ'
  },
  {
    needle: 'network',
    pattern:
      /IKE(?:v2)? (?:Responder|Initiator): .{0,80}(?:proposed (?:remote|local) network|network does not match)/i,
    blames: { 'traffic-selector-mismatch': 90 },
    says: 'the proposed network is not the configured one'
  },
  {
    needle: 'default lan gateway is',
    blames: { 'traffic-selector-mismatch': 86 },
    says: 'one side sends all traffic into the tunnel, the other only some'
  },
  {
    needle: 'not found',
    pattern: /IKEv2 .{0,20}(?:VPN policy|policy for remote IKE ID) not found/i,
    blames: { 'id-mismatch': 90 },
    says: 'no policy is configured for this peer or its identity'
  },
  {
    needle: 'not tunnel mode',
    blames: { 'esp-proposal-mismatch': 80 },
    says: 'one side uses tunnel mode, the other transport mode'
  }
]
