import type { IpsecRule } from '../rule'

/** Check Point. Source: “VPN Site-to-Site Administration Guide”, IKE failure texts of the log. */
export const CHECK_POINT: readonly IpsecRule[] = [
  {
    needle: 'no valid sa',
    event: 'lost',
    says: 'a packet for the tunnel is dropped: no SA stands for it'
  },
  { needle: 'action:"encrypt"', event: 'esp-sent', says: 'packets go into the tunnel' },
  { needle: 'action:"decrypt"', event: 'esp-received', says: 'packets come out of the tunnel' },
  {
    needle: 'no response from peer',
    pattern: /main mode.{0,80}\bpacket [56]\b/i,
    blames: { 'psk-mismatch': 68, 'natt-udp4500-blocked': 66 },
    says: 'no answer after the key exchange: another key, or UDP 4500 is lost'
  },
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
    pattern: /^(?!.*(?:\bpacket [2-9]\b|keep-?alive|iked \())/i,
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
  },
  {
    needle: 'main mode completion',
    event: 'ike-up',
    says: 'phase 1 is up'
  },
  {
    needle: 'quick mode completion',
    event: 'child-up',
    says: 'phase 2 is up'
  },
  {
    needle: 'exchange completed',
    pattern: /Auth exchange: Exchange completed/i,
    event: 'ike-up',
    says: 'the peer is authenticated'
  },
  {
    needle: 'exchange completed',
    pattern: /Child SA exchange: Exchange completed/i,
    event: 'child-up',
    says: 'phase 2 is up'
  },
  {
    needle: 'timeout reached',
    pattern: /Initial exchange/i,
    blames: { 'no-response-udp500': 84 },
    says: 'the first message got no answer'
  },
  {
    needle: 'timeout reached',
    pattern: /Auth exchange/i,
    blames: { 'natt-udp4500-blocked': 80, 'psk-mismatch': 40 },
    says: 'the second message got no answer'
  },
  {
    needle: 'timeout reached',
    pattern: /Child SA exchange/i,
    blames: { 'esp-proposal-mismatch': 58, 'traffic-selector-mismatch': 56, 'dpd-timeout': 50 },
    says: 'the request for phase 2 got no answer'
  },
  {
    needle: 'shared secret',
    pattern: /\bno (?:valid |matching )?shared secret/i,
    blames: { 'psk-mismatch': 90 },
    says: 'no shared secret is stored for the peer'
  },
  {
    needle: 'invalid certificate',
    pattern: /(?:main|aggressive) mode|auth exchange|\bIKE\b/i,
    blames: { 'auth-type-mismatch': 74, 'id-mismatch': 40 },
    says: 'the peer’s certificate is not accepted'
  },
  {
    needle: 'invalid key exchange payload',
    blames: { 'dh-group-mismatch': 84 },
    soft: true,
    says: 'another DH group is asked for'
  },
  {
    needle: 'tunnel test',
    pattern: /not answered|no (?:answer|reply|response)|fail/i,
    blames: { 'dpd-timeout': 84 },
    says: 'what watches the tunnel got no answer through it'
  }
]
