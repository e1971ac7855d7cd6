import type { IpsecRule } from '../rule'

/** FortiOS: steps, silences and successes. Source: the FortiOS log message reference (37120 to 37141) and `diagnose debug application ike`. */
export const FORTIOS_COURSE: readonly IpsecRule[] = [
  {
    needle: ': comes ',
    pattern: /\bike .{0,40}: ?comes \d/,
    event: 'started',
    says: 'a message arrives'
  },
  { needle: 'tunnel-stats', event: 'child-up', says: 'the tunnel is up' },
  { needle: 'incoming proposal', event: 'received-list', says: 'what the peer proposes' },
  { needle: 'my proposal', event: 'configured-list', says: 'what this side is set to' },
  {
    needle: ', val=',
    pattern: /type=\w{1,40}, val=\w/,
    event: 'listed',
    says: 'one attribute of a proposal'
  },
  {
    needle: 'protocol',
    pattern: /\bike\b.{0,80}\bprotocol(?: id)? = (?:IPSEC_)?(?:ESP|AH)\b/i,
    event: 'child-asked',
    says: 'phase 2 is negotiated'
  },
  {
    needle: 'retrans',
    pattern: /retrans\w* (?:timeout|timed out|limit|exceed)|max\w{0,20} retrans/i,
    event: 'timed-out',
    says: 'this side gives up: no answer'
  },
  {
    needle: 'no policy configured',
    blames: { 'routing-conflict': 58, 'id-mismatch': 40 },
    says: 'no firewall policy uses this tunnel'
  },
  { needle: 'link fail', blames: { 'dpd-timeout': 66 }, says: 'the tunnel’s path is lost' },
  {
    needle: '0101037136',
    blames: { 'dpd-timeout': 92 },
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'unknown spi',
    event: 'stray',
    leftover: true,
    blames: { 'lifetime-rekey': 62, 'duplicate-sa': 44, 'dpd-timeout': 42 },
    says: 'a packet belongs to an SA that is gone'
  },
  {
    needle: '_retransmit',
    pattern: /^(?!.*:4500\b).*(?:SA_INIT_RETRANSMIT|P1_RETRANSMIT|ident_i1_?RETRANSMIT)/i,
    event: 'resent-first',
    soft: true,
    says: 'the first message is sent again: no answer'
  },
  {
    needle: '_retransmit',
    pattern: /AUTH_RETRANSMIT|P1_RETRANSMIT.{0,60}:4500\b/i,
    event: 'resent-auth',
    soft: true,
    says: 'the second message is sent again: no answer'
  },
  {
    needle: '_retransmit',
    pattern: /P2_RETRANSMIT|CHILD_RETRANSMIT|INFORMATIONAL_RETRANSMIT/i,
    event: 'resent-later',
    soft: true,
    says: 'a later message is sent again: no answer'
  },
  {
    needle: 'negotiation timeout',
    event: 'timed-out',
    says: 'the negotiation ended without an answer'
  },
  {
    needle: 'sent ike msg',
    pattern: /\((?:SA_INIT|ident_i1send|agg_i1send)\)/,
    event: 'first-sent',
    says: 'the first message is sent'
  },
  {
    needle: 'sent ike msg',
    pattern: /\((?:AUTH|ident_i3send)\)/,
    event: 'auth-sent',
    says: 'the second message is sent'
  },
  {
    needle: 'exchange=sa_init_response',
    event: 'first-answered',
    says: 'the first message was answered'
  },
  {
    needle: 'received sa_init response',
    event: 'first-answered',
    says: 'the first message was answered'
  },
  {
    needle: 'exchange=auth_response',
    event: 'auth-answered',
    says: 'the second message was answered'
  },
  { needle: 'received create_child', event: 'child-asked', says: 'a further exchange begins' },
  { needle: 'exchange=create_child', event: 'child-asked', says: 'a further exchange begins' },
  { needle: 'quick_i1send', event: 'child-asked', says: 'phase 2 begins' },
  { needle: 'initiator: quick mode', event: 'child-asked', says: 'phase 2 begins' },
  { needle: 'responder: quick mode', event: 'child-asked', says: 'phase 2 begins' },
  {
    needle: 'responder received auth msg',
    event: 'auth-received',
    says: 'the peer’s second message arrived'
  },
  {
    needle: 'established ike sa',
    pattern: /(?:^|[:\d] ?)(?:ike )?established IKE SA/i,
    event: 'ike-up',
    says: 'phase 1 is up'
  },
  { needle: 'established ikev2 sa', event: 'ike-up', says: 'phase 1 is up' },
  { needle: 'authentication succeeded', event: 'ike-up', says: 'the peer is authenticated' },
  { needle: 'authentication ok', event: 'ike-up', says: 'the peer is authenticated' },
  { needle: 'added ipsec sa', event: 'child-up', says: 'phase 2 is up' },
  { needle: 'ipsec sa connect', event: 'started', says: 'an attempt begins' },
  {
    needle: '-down',
    pattern: /action=.{0,6}(?:tunnel|phase[12])-down/,
    event: 'lost',
    says: 'the tunnel went down, and it is not seen to come back'
  },
  {
    needle: 'progress ipsec phase 2',
    pattern: /result="?DONE/i,
    event: 'child-up',
    says: 'phase 2 is up'
  },
  { needle: 'tunnel-up', event: 'child-up', says: 'the tunnel is up' },
  { needle: 'install ipsec sa', event: 'child-up', says: 'phase 2 is up' },
  { needle: 'phase2-up', event: 'child-up', says: 'phase 2 is up' },
  {
    needle: 'retransmit_create_child',
    event: 'resent-later',
    soft: true,
    says: 'the request for a renewal is sent again: no answer'
  },
  { needle: 'rekey in progress', event: 'rekey-asked', says: 'a renewal begins' },
  { needle: 'ipsec sa soft expired', event: 'rekey-asked', says: 'a renewal begins' },
  {
    needle: 'could not send ike packet',
    blames: { 'no-response-udp500': 66, 'routing-conflict': 46 },
    soft: true,
    says: 'the packet cannot be sent'
  }
]
