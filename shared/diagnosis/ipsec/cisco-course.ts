import type { IpsecRule } from '../rule'

/** Cisco IOS, IOS-XE and ASA: steps, silences, routes and successes. Source: Cisco’s system message guides and `debug crypto`. */
export const CISCO_COURSE: readonly IpsecRule[] = [
  {
    needle: 'mm_wait_msg2',
    blames: { 'no-response-udp500': 76 },
    says: 'phase 1 waits for the first answer'
  },
  {
    needle: 'mm_wait_msg3',
    blames: { 'no-response-udp500': 64 },
    says: 'phase 1 waits for the peer’s key exchange'
  },
  {
    needle: 'mm_wait_msg4',
    blames: { 'no-response-udp500': 56, 'dh-group-mismatch': 40 },
    soft: true,
    says: 'phase 1 waits for the peer’s key exchange'
  },
  {
    needle: 'isakmp-error',
    pattern: /peer(?: index|_info)/i,
    event: 'started',
    says: 'a list of peers is not kept, which does no harm'
  },
  ...['vendor id seems', 'my hash no match', 'incrementing error counter on '].map(
    (needle): IpsecRule => ({
      needle,
      event: 'started',
      says: 'a step of the negotiation, no fault'
    })
  ),
  {
    needle: 'error true reason',
    pattern: /error TRUE reason "(?:Delete Larval|Quick mode retransmit|Informational)/i,
    event: 'started',
    says: 'a step of the negotiation, no fault'
  },
  {
    // A peer that is set by name.
    needle: 'dns lookup for',
    pattern: /DNS lookup for .{1,120} failed/i,
    blames: { 'no-response-udp500': 62 },
    soft: true,
    says: 'the name of the peer is not found'
  },
  ...['isakmp', '(session id = '].map((needle): IpsecRule => ({
    needle,
    pattern:
      /(?:ISAKMP[\w-]{0,8}:? ?\([\w:]{1,40}\)|\(SESSION ID = \d{1,10},).{0,40}(?:sending packet to|received packet from|been authenticated with|Checking IPSec proposal|Sending Packet \[To|Received Packet \[From) \d/,
    event: 'started',
    says: 'a step of the negotiation, no fault'
  })),
  {
    needle: 'my_port 4500',
    pattern: /sending packet to .{1,80} my_port 4500 .{0,40}\(I\) MM_KEY_EXCH/,
    event: 'moved',
    says: 'the negotiation goes on on UDP 4500'
  },
  {
    needle: 'dport 4500',
    pattern: /received packet from .{1,80} dport 4500 /,
    event: 'moved-answered',
    says: 'the peer answers on UDP 4500'
  },
  {
    needle: 'ignoring request to send delete notify',
    event: 'started',
    says: 'an SA is gone already, which does no harm'
  },
  { needle: 'ezvpn_connection_up', event: 'child-up', says: 'the tunnel is up' },
  {
    needle: 'ezvpn_connection_down',
    event: 'lost',
    says: 'the tunnel went down, and it is not seen to come back'
  },
  {
    needle: 'ike_sa_init exchange response',
    event: 'first-answered',
    says: 'the first message was answered'
  },
  { needle: 'ike_auth exchange request', event: 'auth-sent', says: 'the second message is sent' },
  {
    needle: 'ike_auth exchange response',
    event: 'auth-answered',
    says: 'the second message was answered'
  },
  {
    needle: 'create_child_sa exchange request',
    event: 'child-asked',
    says: 'a further exchange begins'
  },
  {
    needle: 'failed to receive the auth msg before the timer expired',
    blames: { 'natt-udp4500-blocked': 74, 'no-response-udp500': 40, 'psk-mismatch': 30 },
    says: 'the first message was answered, the second never arrived'
  },
  {
    needle: 'request timer fired',
    event: 'timed-out',
    says: 'what asked for the tunnel waited in vain'
  },
  {
    needle: 'maximum number of retransmissions reached',
    event: 'gave-up',
    says: 'this side gives up: no answer'
  },
  {
    needle: 'detected an invalid ike spi',
    blames: { 'duplicate-sa': 40, 'lifetime-rekey': 40, 'dpd-timeout': 38 },
    says: 'the peer speaks of an SA that this side no longer has'
  },
  {
    needle: 'initial contact received',
    blames: { 'duplicate-sa': 74 },
    says: 'the peer began anew, the old SA is dropped'
  },
  {
    needle: 'ikmp_no_preshared_key',
    blames: { 'psk-mismatch': 92 },
    says: 'no pre-shared key is stored for the peer'
  },
  { needle: 'oakley proposal is acceptable', event: 'accepted', says: 'a policy fits' },
  { needle: 'atts are acceptable', event: 'accepted', says: 'a policy fits' },
  { needle: '= ike_p1_complete', event: 'ike-up', says: 'phase 1 is up' },
  { needle: '= ike_qm_phase2_complete', event: 'child-up', says: 'phase 2 is up' },
  {
    needle: 'phase 1 failed',
    blames: { 'ike-proposal-mismatch': 52, 'psk-mismatch': 50 },
    says: 'phase 1 failed'
  },
  {
    needle: 'death by retransmission p1',
    pattern: /MM_NO_STATE|MM_SA_SETUP|AG_NO_STATE|AG_INIT/,
    blames: { 'no-response-udp500': 78 },
    says: 'phase 1 got no answer at all'
  },
  {
    needle: 'death by retransmission p1',
    blames: { 'no-response-udp500': 50 },
    says: 'phase 1 got no answer'
  },
  {
    needle: 'retransmitting phase 1 mm_no_state',
    blames: { 'no-response-udp500': 72 },
    soft: true,
    says: 'the first message is sent again: no answer'
  },
  {
    needle: 'retransmitting phase 1 mm_sa_setup',
    blames: { 'no-response-udp500': 56, 'psk-mismatch': 30 },
    soft: true,
    says: 'a phase 1 message is sent again: no answer'
  },
  {
    needle: 'retransmitting phase 1',
    pattern: /AG_|MM_WAIT/,
    blames: { 'no-response-udp500': 60 },
    soft: true,
    says: 'a phase 1 message is sent again: no answer'
  },
  {
    needle: 'recvd_pkt_inv_spi',
    pattern: /^(?!.*has invalid spi)/i,
    event: 'stray',
    blames: { 'lifetime-rekey': 58, 'duplicate-sa': 45, 'dpd-timeout': 44 },
    leftover: true,
    says: 'a packet belongs to an SA that is gone'
  },
  {
    needle: 'has invalid spi',
    event: 'stray',
    blames: { 'lifetime-rekey': 58, 'duplicate-sa': 45, 'dpd-timeout': 44 },
    leftover: true,
    says: 'a packet belongs to an SA that is gone'
  },
  {
    needle: 'recvd_pkt_not_ipsec',
    blames: { 'routing-conflict': 60, 'traffic-selector-mismatch': 58 },
    says: 'a packet that should be encrypted came in clear'
  },
  { needle: 'ikev2-5-sa_up', event: 'child-up', says: 'the tunnel is up' },
  {
    needle: 'no proposal chosen',
    pattern:
      /non-routine Notify message: No proposal chosen|Notify message.{0,20}No proposal chosen/i,
    event: 'no-proposal',
    says: 'the other side takes none of our proposals'
  },
  {
    needle: 'unable to remove peertblentry',
    soft: true,
    blames: { 'no-response-udp500': 44, 'ike-proposal-mismatch': 40 },
    says: 'phase 1 ended without success'
  },
  {
    needle: 'removing peer from peer table failed',
    soft: true,
    blames: { 'no-response-udp500': 44, 'ike-proposal-mismatch': 40 },
    says: 'phase 1 ended without success'
  },
  {
    needle: 'phase 1 packet is a duplicate',
    event: 'repeated-first',
    soft: true,
    says: 'the peer repeats itself: our answer does not reach it'
  },
  {
    needle: 'duplicate phase 1 packet detected',
    blames: { 'no-response-udp500': 54, 'natt-udp4500-blocked': 48 },
    soft: true,
    says: 'the peer repeats itself: our answer does not reach it'
  },
  {
    needle: 'asymmetric nat rules matched',
    blames: { 'routing-conflict': 92 },
    says: 'address translation catches the tunnel’s traffic'
  },
  {
    needle: 'failed to locate next hop',
    blames: { 'routing-conflict': 84 },
    says: 'there is no route to the other side'
  },
  {
    needle: 'no route to',
    blames: { 'routing-conflict': 66 },
    soft: true,
    says: 'there is no route'
  },
  {
    needle: 'received fail over',
    blames: { 'dpd-timeout': 30 },
    soft: true,
    says: 'the device failed over'
  },
  { needle: 'phase 1 completed', event: 'ike-up', says: 'phase 1 is up' },
  { needle: 'phase 2 completed', event: 'child-up', says: 'phase 2 is up' },
  { needle: 'sa up. reason', event: 'ike-up', says: 'phase 1 is up' },
  {
    // Not the digits of a time or of a number that happen to be these.
    needle: '602303',
    pattern: /-602303\b|(?<![\d.])602303:? .{0,40}\bSA\b/i,
    event: 'child-up',
    says: 'an SA was created'
  },
  {
    needle: 'lan-to-lan sa',
    pattern: /has been created/,
    event: 'child-up',
    says: 'an SA was created'
  },
  {
    needle: 'error constructing config reply',
    event: 'started',
    says: 'no configuration is pushed to the peer, which does no harm'
  },
  {
    needle: 'session with ike id pair',
    pattern: /\bis UP\b/,
    event: 'ike-up',
    says: 'phase 1 is up'
  },
  {
    needle: 'creation of ipsec sa into ipsec database passed',
    event: 'child-up',
    says: 'phase 2 is up'
  },
  { needle: 'load ipsec key material', event: 'child-up', says: 'phase 2 is up' },
  {
    needle: 'potential routing change',
    blames: { 'routing-conflict': 90 },
    says: 'the route to the peer changed to another interface'
  },
  {
    needle: 'received a non-ipsec',
    blames: { 'routing-conflict': 60, 'traffic-selector-mismatch': 58 },
    says: 'a packet that should be encrypted came in clear'
  },
  {
    needle: 'ipsec sas',
    pattern: /(?:creating|generating|loading all) IPSEC SAs/i,
    event: 'child-up',
    says: 'phase 2 is up'
  },
  { needle: 'ipsec(create_sa): sa created', event: 'child-up', says: 'phase 2 is up' },
  { needle: 'successfully installed ipsec sa', event: 'child-up', says: 'phase 2 is up' }
]
