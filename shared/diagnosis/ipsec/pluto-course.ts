import type { IpsecRule } from '../rule'

/** libreswan’s pluto (and Openswan before it): steps and successes. Source: its own messages and its public test results. */
export const PLUTO_COURSE: readonly IpsecRule[] = [
  {
    needle: 'invalid_ke_payload',
    pattern: /MODP_?768|group \(?DH1\b|responding to \S{1,20} message/i,
    event: 'started',
    says: 'another group is asked for: a step of the negotiation'
  },
  {
    needle: 'invalid_ke_payload',
    // Our own probe asks with group 1; the line that tells of the answer sent does not name the group.
    pattern: /^(?!.*(?:MODP_?768|group \(?DH1\b|responding to \S{1,20} message))/i,
    event: 'wrong-group',
    soft: true,
    says: 'another DH group is asked for'
  },
  {
    // What `status` prints of a connection: the versions among its options.
    needle: 'ikev2_allow',
    pattern: /policy: (?!.{0,400}\bIKEV1_ALLOW).{0,400}\bIKEV2_ALLOW/,
    event: 'loaded-ikev2',
    says: 'IKEv2 is configured here'
  },
  {
    needle: 'ikev1_allow',
    pattern: /policy: .{0,400}\bIKEV1_ALLOW/,
    event: 'loaded-ikev1',
    says: 'IKEv1 is configured here'
  },
  {
    needle: 'dont_rekey',
    pattern: /policy: .{0,200}\bDONT_REKEY\b/,
    event: 'no-renewal',
    says: 'the key is not to be renewed'
  },
  ...['newest ipsec sa: #0', 'eroute owner: #0'].map((needle): IpsecRule => ({
    needle,
    event: 'trapped',
    says: 'the tunnel is not up'
  })),
  {
    needle: 'whack --rekey-',
    event: 'rekey-asked',
    says: 'a renewal begins'
  },
  { needle: 'added ikev1 connection', event: 'loaded-ikev1', says: 'IKEv1 is configured here' },
  { needle: 'added ikev2 connection', event: 'loaded-ikev2', says: 'IKEv2 is configured here' },
  {
    needle: 'sent ike_sa_init',
    pattern: /sent IKE_SA_INIT (?:\(or \w{1,40}\) )?(?:reply|response)/,
    event: 'first-received',
    says: 'the peer begins'
  },
  {
    needle: 'sent ike_sa_init',
    pattern: /sent IKE_SA_INIT (?:\(or \w{1,40}\) )?(?:reply|response)/,
    event: 'accepted',
    says: 'a phase 1 proposal and its group fit'
  },
  { needle: 'sent main mode r1', event: 'accepted', says: 'a phase 1 proposal fits' },
  {
    needle: 'crypted ike_auth request',
    event: 'auth-received',
    says: 'the peer’s second message arrived'
  },
  { needle: 'initiating ikev1', event: 'ikev1', says: 'IKEv1 is spoken' },
  { needle: 'state_main_', event: 'ikev1', says: 'IKEv1 is spoken' },
  { needle: 'state_aggr_', event: 'ikev1', says: 'IKEv1 is spoken' },
  {
    needle: 'state_main_',
    // The second message of main mode carries the one transform that was chosen (RFC 2409 §5).
    pattern: /STATE_MAIN_(?:R1|I2): sent/,
    event: 'accepted',
    says: 'a phase 1 proposal fits'
  },
  {
    needle: 'no nat ',
    pattern: /no NAT (?:detected|found)/i,
    event: 'no-nat',
    says: 'no address translation lies between: UDP 4500 is not used'
  },
  {
    needle: 'nat not detected',
    event: 'no-nat',
    says: 'no address translation lies between: UDP 4500 is not used'
  },
  { needle: 'initiating ikev2', event: 'first-sent', says: 'an attempt begins' },
  { needle: 'initiating v2 parent', event: 'first-sent', says: 'an attempt begins' },
  { needle: 'sent ike_sa_init request', event: 'first-sent', says: 'the first message is sent' },
  { needle: 'sent main mode request', event: 'first-sent', says: 'the first message is sent' },
  {
    needle: 'processed ike_sa_init response',
    event: 'first-answered',
    says: 'the first message was answered'
  },
  { needle: 'sent main mode i', event: 'first-answered', says: 'the first message was answered' },
  { needle: 'sent v2i2', event: 'first-answered', says: 'the first message was answered' },
  { needle: 'sent ike_auth request', event: 'auth-sent', says: 'the second message is sent' },
  {
    needle: 'sent ike_auth request',
    pattern: /with (?:digital-signature|rsa-digital-signature|ecdsa|RSA|ECDSA)/,
    event: 'signed',
    says: 'this side proves itself by a signature'
  },
  {
    needle: 'i am sending my cert',
    event: 'signed',
    says: 'this side proves itself by a signature'
  },
  {
    needle: 'rekeyed ike sa',
    pattern: /(?:initiator|responder) rekeyed IKE SA/,
    event: 'rekeyed',
    says: 'phase 1 was renewed'
  },
  {
    needle: 'rekeyed child sa',
    pattern: /(?:initiator|responder) rekeyed Child SA/,
    event: 'child-up',
    says: 'phase 2 was renewed'
  },
  {
    needle: 'received delete sa',
    pattern: /payload: (?:self-)?deleting (?:IKE SA|ISAKMP)/,
    event: 'lost',
    says: 'the other side closed the tunnel, and it is not seen to come back'
  },
  {
    needle: 'received delete sa',
    pattern: /payload: delet(?:e|ing) (?:IPSEC|Child SA|CHILD) State #\d/i,
    event: 'child-deleted',
    says: 'the other side closed the tunnel, and it is not seen to come back'
  },
  {
    needle: 'esp traffic information: in=0b',
    event: 'carried-nothing',
    says: 'the tunnel was closed and had carried nothing'
  },
  {
    needle: 'supposed to remain up',
    event: 'lost',
    says: 'the tunnel ended unasked, and it is not seen to come back'
  },
  {
    needle: 'payload seems to be corrupt',
    pattern: /seems to be corrupt; dropping packet/,
    event: 'started',
    says: 'a damaged packet is dropped: its sender repeats it'
  },
  {
    needle: 'nss: aead decryption',
    event: 'started',
    says: 'a damaged packet is dropped: its sender repeats it'
  },
  {
    needle: 'reviving connection which timeout',
    event: 'first-sent',
    says: 'an attempt begins'
  },
  {
    // It repeats what ended the attempt; the next one may do better.
    needle: 'encountered fatal error in state',
    event: 'lost',
    says: 'the attempt ended here'
  },
  {
    needle: 'cannot delete ipsec-interface',
    event: 'closed',
    says: 'an address stays, since it is not the daemon’s'
  },
  {
    needle: 'can cause interop failure',
    event: 'started',
    says: 'aggressive mode offers one group only'
  },
  { needle: 'expired (superseded by', event: 'closed', says: 'a phase 2 SA is closed' },
  {
    needle: 'is for an unknown (expired?) sa',
    event: 'started',
    says: 'the peer speaks of an SA from before'
  },
  { needle: 'sent create_child_sa', event: 'child-asked', says: 'a further exchange begins' },
  { needle: 'initiating rekey', event: 'rekey-asked', says: 'a renewal begins' },
  { needle: 'sent quick mode request', event: 'child-asked', says: 'phase 2 begins' },
  { needle: 'initiating quick mode', event: 'child-asked', says: 'phase 2 begins' },
  { needle: 'pending phase 2 of connection', event: 'child-asked', says: 'phase 2 is waited for' },
  { needle: 'state_main_i4', event: 'ike-up', says: 'phase 1 is up' },
  {
    needle: 'established ike sa',
    pattern: /(?:initiator|responder) established IKE SA/,
    event: 'ike-up',
    says: 'phase 1 is up'
  },
  { needle: 'isakmp sa established', event: 'ike-up', says: 'phase 1 is up' },
  { needle: ': ike sa established {', event: 'ike-up', says: 'phase 1 is up' },
  { needle: 'responding to main mode', event: 'ikev1', says: 'IKEv1 is spoken' },
  { needle: 'responding to main mode', event: 'first-received', says: 'the peer begins' },
  { needle: 'responding to aggressive mode', event: 'ikev1', says: 'IKEv1 is spoken' },
  {
    needle: 'established child sa',
    pattern: /established Child SA/,
    event: 'child-up',
    says: 'phase 2 is up'
  },
  { needle: '; newest ipsec;', event: 'child-up', says: 'phase 2 is up' },
  { needle: 'ipsec sa established', event: 'child-up', says: 'phase 2 is up' },
  ...['outbound spi value', 'quick mode phase 2 sa established'].map((needle): IpsecRule => ({
    // Small routers with pluto inside (Qno, Linksys): the keys of phase 2 are made.
    needle,
    event: 'child-up',
    says: 'phase 2 is up'
  })),
  {
    needle: 'sa established',
    pattern: /SA established (?:tunnel|transport) mode/,
    event: 'child-up',
    says: 'phase 2 is up'
  }
]
