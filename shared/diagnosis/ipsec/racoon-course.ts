import type { IpsecRule } from '../rule'

/** racoon and its heirs: RouterOS, Meraki before 15.12, older pfSense, cloud gateways that print its texts: steps, silences and successes. Source: racoon’s messages, MikroTik’s IPsec manual, Meraki’s “Site-to-site VPN troubleshooting”. */
export const RACOON_COURSE: readonly IpsecRule[] = [
  {
    needle: 'lifetime mismatch',
    blames: { 'lifetime-rekey': 66 },
    says: 'the lifetimes differ'
  },
  {
    needle: 'time up to wait',
    blames: {
      'esp-proposal-mismatch': 50,
      'traffic-selector-mismatch': 49,
      'natt-udp4500-blocked': 40
    },
    says: 'phase 2 got no answer'
  },
  {
    needle: 'due to time up waiting for',
    blames: { 'no-response-udp500': 72 },
    says: 'phase 1 never came up'
  },
  {
    needle: 'resend phase',
    // The second cookie is the peer's: it answered, and then stopped.
    pattern: /resend phase ?1 packet [0-9a-f]{8,16}:(?!0+\b)[0-9a-f]/i,
    event: 'resent-auth',
    soft: true,
    says: 'a phase 1 message is sent again: no answer'
  },
  {
    needle: 'resend phase',
    pattern: /resend phase ?1 packet [0-9a-f]{8,16}:0+\b/i,
    event: 'resent-first',
    soft: true,
    says: 'the first message is sent again: no answer'
  },
  {
    needle: 'phase1 negotiation failed due to time up',
    // The second cookie is the peer's: it answered, and then stopped.
    pattern: /[0-9a-f]{8,16}:(?!0+\b)[0-9a-f]{8,16}\b/i,
    blames: { 'psk-mismatch': 59, 'natt-udp4500-blocked': 57, 'ike-proposal-mismatch': 44 },
    soft: true,
    says: 'phase 1 began and was not finished'
  },
  {
    needle: 'phase1 negotiation failed due to time up',
    pattern: /^(?!.*[0-9a-f]{8,16}:(?!0+\b)[0-9a-f]{8,16}\b)/i,
    event: 'timed-out',
    blames: {
      'no-response-udp500': 74,
      'natt-udp4500-blocked': 44,
      'psk-mismatch': 36,
      'routing-conflict': 34
    },
    soft: true,
    says: 'phase 1 got no answer'
  },
  {
    needle: 'phase2 negotiation failed due to time up',
    pattern: /due to time up(?! waiting for)/,
    blames: { 'esp-proposal-mismatch': 50, 'traffic-selector-mismatch': 49 },
    soft: true,
    says: 'phase 2 got no answer'
  },
  {
    needle: 'negotiation failed due to send error',
    blames: { 'no-response-udp500': 64, 'routing-conflict': 54 },
    says: 'the packet could not be sent'
  },
  {
    needle: 'seems to be dead',
    blames: { 'dpd-timeout': 94 },
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'dead peer',
    blames: { 'dpd-timeout': 84 },
    soft: true,
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'killing ike2 sa',
    pattern: /dead|dpd|not respond|timeout/i,
    blames: { 'dpd-timeout': 88 },
    says: 'the peer stopped answering'
  },
  {
    needle: 'peer not responding',
    pattern: /dpd/i,
    blames: { 'dpd-timeout': 92 },
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'unable to get certificate crl',
    event: 'started',
    says: 'a list of revoked certificates is missing, which does no harm'
  },
  { needle: 'initiate new phase 1', event: 'first-sent', says: 'an attempt begins' },
  { needle: 'respond new phase 1', event: 'first-received', says: 'the peer begins' },
  {
    needle: 'new ike2 sa',
    pattern: /new ike2 SA \((?:I|initiator)/i,
    event: 'first-sent',
    says: 'an attempt begins'
  },
  { needle: 'initiate new phase 2', event: 'child-asked', says: 'phase 2 begins' },
  { needle: 'respond new phase 2', event: 'child-asked', says: 'phase 2 begins' },
  { needle: 'isakmp-sa established', event: 'ike-up', says: 'phase 1 is up' },
  ...['isakmp-sa deleted', 'purging isakmp-sa'].map((needle): IpsecRule => ({
    needle,
    event: 'lost',
    says: 'phase 1 was closed'
  })),
  { needle: 'peer authorized', event: 'ike-up', says: 'the peer is authenticated' },
  // RouterOS: IKE_AUTH is done, mostly with its first phase 2: proof where nothing later says otherwise.
  { needle: 'peer authorized', event: 'accepted', says: 'the peer is authenticated' },
  { needle: 'peer authorized', event: 'usable', says: 'the peer is authenticated' },
  { needle: 'ipsec-sa established', event: 'child-up', says: 'phase 2 is up' },
  {
    needle: 'expired before finishing rekey',
    blames: { 'lifetime-rekey': 70 },
    soft: true,
    says: 'an SA ended without renewal'
  },
  { needle: 'ipsec-sa expired', event: 'expired', says: 'an SA ended' },
  { needle: 'isakmp-sa expired', event: 'expired', says: 'an SA ended' },
  {
    needle: 'such policy does not already exist',
    event: 'started',
    says: 'a policy is made for the peer'
  },
  {
    needle: 'the packet is retransmitted by',
    event: 'repeated-first',
    soft: true,
    says: 'the peer repeats its message: our answer does not reach it'
  },
  {
    needle: 'there is no isakmp-sa',
    blames: { 'lifetime-rekey': 56, 'dpd-timeout': 48, 'duplicate-sa': 40 },
    leftover: true,
    says: 'the peer uses a phase 1 that this side no longer has'
  },
  ...([3, 5] as const).map((number): IpsecRule => ({
    // macOS: `IKE Packet: transmit success. (Initiator, Main-Mode message 5).`
    needle: 'transmit success. (initiator, main-mode message ' + number,
    event: number === 3 ? 'first-answered' : 'auth-sent',
    says: 'the first message was answered'
  })),
  {
    needle: 'main-mode message',
    event: 'ikev1',
    says: 'IKEv1 is spoken'
  },
  {
    needle: '(phase 1 retransmit)',
    event: 'resent-phase1',
    says: 'a phase 1 message is sent again: no answer'
  },
  {
    needle: 'ike phase 1 negotiation failed due to time up',
    event: 'timed-out',
    says: 'phase 1 got no answer'
  }
]
