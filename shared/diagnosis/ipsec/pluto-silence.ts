import type { IpsecRule } from '../rule'

/** libreswan’s pluto (and Openswan before it): silences. Source: its own messages and its public test results. */
export const PLUTO_SILENCE: readonly IpsecRule[] = [
  {
    // What `status` prints of a negotiation that waits for its first answer.
    needle: 'retransmit in',
    pattern: /STATE_(?:MAIN_I1|AGGR_I1|(?:V2_)?PARENT_I1)\b.{0,80}EVENT_(?:v\d_)?RETRANSMIT in/i,
    event: 'resent-first',
    soft: true,
    says: 'the first message is sent again: no answer'
  },
  {
    needle: 'retransmit in',
    pattern: /STATE_(?:MAIN_I3|AGGR_I2|(?:V2_)?PARENT_I2)\b.{0,80}EVENT_(?:v\d_)?RETRANSMIT in/i,
    event: 'resent-auth',
    soft: true,
    says: 'the second message is sent again: no answer'
  },
  {
    needle: 'cannot install route',
    blames: { 'routing-conflict': 90 },
    says: 'the route into the tunnel cannot be set'
  },
  {
    needle: 'retransmission; will wait',
    pattern: /(?:STATE_)?(?:PARENT_I2|MAIN_I3|V2_PARENT_I2|IKE_AUTH_I)\b/,
    event: 'resent-auth',
    soft: true,
    says: 'the second message is sent again: no answer'
  },
  {
    needle: 'retransmission; will wait',
    pattern: /QUICK_I1/,
    event: 'child-asked',
    says: 'phase 2 has begun'
  },
  {
    needle: 'retransmission; will wait',
    pattern: /XAUTH_|MODE_CFG_/,
    blames: { 'natt-udp4500-blocked': 62, 'auth-type-mismatch': 60 },
    soft: true,
    says: 'the peer does not answer the question for its user'
  },
  {
    needle: 'retransmission; will wait',
    pattern: /QUICK_I1/,
    event: 'resent-later',
    soft: true,
    says: 'the phase 2 message is sent again: no answer'
  },
  {
    needle: 'retransmission; will wait',
    pattern: /ESTABLISHED/,
    event: 'resent-later',
    soft: true,
    says: 'a message of the standing tunnel is sent again: no answer'
  },
  {
    // The peer had our first answer: what it sends next moves to UDP 4500 where a NAT was found.
    needle: 'retransmission; will wait',
    pattern: /MAIN_R2\b/,
    event: 'repeated-auth',
    soft: true,
    says: 'our second answer is sent again: the peer’s next message, on UDP 4500, does not come'
  },
  {
    needle: 'retransmission; will wait',
    pattern: /(?:MAIN_R1|PARENT_R1|AGGR_R1)\b/,
    event: 'repeated-first',
    soft: true,
    says: 'our answer is sent again: it does not reach the peer, or the peer cannot read it'
  },
  {
    needle: 'in response to duplicate packet',
    pattern: /(?:MAIN_R[12]|PARENT_R1|AGGR_R1)\b/,
    event: 'repeated-first',
    soft: true,
    says: 'the peer repeats its message: our answer does not reach it'
  },
  {
    needle: 'in response to duplicate packet',
    pattern: /(?:MAIN_R3|AGGR_R2)\b/,
    event: 'repeated-auth',
    soft: true,
    says: 'the peer repeats its encrypted message: our answer does not reach it'
  },
  {
    needle: 'discarding duplicate packet',
    pattern: /exhausted retransmission; already STATE_(?:MAIN_R[23]|AGGR_R2)\b/,
    event: 'repeated-auth',
    blames: { 'natt-udp4500-blocked': 62, 'dpd-timeout': 46 },
    soft: true,
    says: 'the peer repeats its encrypted message: our answer does not reach it'
  },
  {
    needle: 'discarding duplicate packet',
    pattern: /exhausted retransmission; already STATE_(?:MAIN_R1|PARENT_R1|AGGR_R1)\b/,
    event: 'repeated-first',
    soft: true,
    says: 'the peer repeats its message: our answer does not reach it'
  },
  {
    needle: 'next attempt will be ikev1',
    blames: { 'ike-version-mismatch': 60, 'no-response-udp500': 50 },
    soft: true,
    says: 'the peer does not answer in IKEv2, and IKEv1 is tried'
  },
  {
    needle: 'second timeout exceeded',
    pattern: /(?:PARENT_I1|MAIN_I1|AGGR_I1|IKE_SA_INIT_I)\b/,
    blames: { 'no-response-udp500': 76 },
    soft: true,
    says: 'no answer to the first message'
  },
  {
    needle: 'second timeout exceeded',
    pattern: /(?:PARENT_I2|IKE_AUTH_I)\b/,
    blames: { 'natt-udp4500-blocked': 78 },
    soft: true,
    says: 'the first message was answered, the second was not'
  },
  {
    needle: 'second timeout exceeded',
    pattern: /MAIN_I2\b/,
    blames: { 'no-response-udp500': 60, 'natt-udp4500-blocked': 50 },
    soft: true,
    says: 'no answer in the middle of phase 1'
  },
  {
    needle: 'second timeout exceeded',
    pattern: /ESTABLISHED/,
    blames: { 'dpd-timeout': 88 },
    says: 'a message of the standing tunnel was not answered'
  },
  {
    needle: 'second timeout exceeded',
    pattern: /V2_CREATE|REKEY|NEW_CHILD/,
    blames: { 'lifetime-rekey': 62, 'dpd-timeout': 58 },
    says: 'a renewal was not answered'
  },
  {
    needle: 'max number of retransmissions',
    pattern: /(?:PARENT_I1|MAIN_I1|AGGR_I1)\b/,
    blames: { 'no-response-udp500': 78 },
    soft: true,
    says: 'no answer to the first message'
  },
  {
    needle: 'max number of retransmissions',
    pattern: /(?:PARENT_I2)\b/,
    blames: { 'natt-udp4500-blocked': 78 },
    soft: true,
    says: 'the first message was answered, the second was not'
  },
  {
    needle: 'max number of retransmissions',
    pattern: /(?:MAIN_R[12]|AGGR_R1|PARENT_R1)\b/,
    event: 'repeated-first',
    soft: true,
    says: 'our answer is sent again: it does not reach the peer, or the peer cannot read it'
  },
  {
    needle: 'no response',
    pattern: /No response \(or no acceptable response\) to our first/i,
    blames: { 'no-response-udp500': 70 },
    soft: true,
    says: 'no answer to the first message'
  },
  {
    needle: 'received duplicate',
    pattern: /received duplicate IKE_SA_INIT .{0,40}\(Message ID 0\)/i,
    event: 'repeated-first',
    soft: true,
    says: 'the peer repeats its first message: our answer does not reach it'
  },
  {
    needle: 'received duplicate',
    pattern: /received duplicate IKE_AUTH .{0,40}(?:\(Message ID 1\)|retransmitting)/i,
    event: 'repeated-auth',
    soft: true,
    says: 'the peer repeats its second message: our answer does not reach it'
  },
  {
    needle: 'received duplicate ike_sa_init request',
    event: 'repeated-first',
    soft: true,
    says: 'the peer repeats its first message: our answer does not reach it'
  },
  {
    needle: 'has duplicate message id',
    pattern: /IKE_SA_INIT request .{0,60}ID 0\b/,
    event: 'repeated-first',
    soft: true,
    says: 'the peer repeats its first message: our answer does not reach it'
  },
  {
    needle: 'has duplicate message id',
    pattern: /IKE_AUTH request .{0,60}ID 1\b/,
    event: 'repeated-auth',
    soft: true,
    says: 'the peer repeats its second message: our answer does not reach it'
  },
  {
    needle: 'retransmitting ike_sa_init request',
    event: 'resent-first',
    soft: true,
    says: 'the first message is sent again: no answer'
  },
  {
    needle: 'retransmitting ike_auth request',
    event: 'resent-auth',
    soft: true,
    says: 'the second message is sent again: no answer'
  },
  ...['retransmitting informational', 'retransmitting create_child_sa'].map(
    (needle): IpsecRule => ({
      needle,
      event: 'resent-later',
      soft: true,
      says: 'a message of the standing tunnel is sent again: no answer'
    })
  ),
  {
    needle: 'deleting ike sa (sent ike_sa_init request)',
    blames: { 'no-response-udp500': 56 },
    soft: true,
    says: 'no answer to the first message'
  },
  {
    needle: 'deleting ike sa (sent ike_auth request)',
    blames: { 'natt-udp4500-blocked': 40, 'psk-mismatch': 34 },
    soft: true,
    says: 'the first message was answered, the second was not'
  },
  {
    needle: 'deleting isakmp sa (',
    pattern: /\((?:MAIN|AGGR)_I1\)/,
    blames: { 'no-response-udp500': 56 },
    soft: true,
    says: 'no answer to the first message'
  },
  {
    needle: 'deleting isakmp sa (',
    pattern: /\(MAIN_I2\)/,
    blames: { 'no-response-udp500': 56, 'natt-udp4500-blocked': 50 },
    soft: true,
    says: 'no answer in the middle of phase 1'
  },
  {
    needle: 'deleting isakmp sa (',
    pattern: /\(MAIN_I3\)/,
    blames: { 'psk-mismatch': 57, 'natt-udp4500-blocked': 55 },
    soft: true,
    says: 'no answer to the first encrypted message: another key, or UDP 4500 is lost'
  },
  {
    needle: 'deleting ipsec sa (quick_i1)',
    blames: { 'esp-proposal-mismatch': 56, 'traffic-selector-mismatch': 54 },
    soft: true,
    phase: 2,
    says: 'no answer to phase 2'
  },
  {
    needle: 'name lookup failed',
    blames: { 'no-response-udp500': 58 },
    soft: true,
    says: 'the peer’s name does not resolve'
  },
  {
    needle: 'deleting incomplete state',
    event: 'half-open',
    says: 'the peer began and never came back'
  },
  {
    // Who is spoken to from UDP 4500 has answered before.
    needle: 'asynchronous network error report',
    pattern: /sport=4500\b.*(?:Connection refused|No route to host|unreachable)/i,
    blames: { 'dpd-timeout': 62, 'natt-udp4500-blocked': 58, 'no-response-udp500': 54 },
    soft: true,
    says: 'the network reports that the peer cannot be reached'
  },
  {
    needle: 'handling event event_v',
    pattern: /handling event EVENT_v[12]_RETRANSMIT for parent state/i,
    event: 'resent-phase1',
    soft: true,
    says: 'a phase 1 message is sent again: no answer'
  },
  {
    needle: 'unexpected r_u_there_ack',
    blames: { 'dpd-timeout': 60 },
    soft: true,
    says: 'answers to dead peer detection come late or out of order'
  },
  {
    needle: 'asynchronous network error report',
    pattern: /^(?!.*sport=4500\b).*(?:Connection refused|No route to host|unreachable)/i,
    blames: { 'no-response-udp500': 76 },
    soft: true,
    says: 'the network reports that the peer cannot be reached'
  },
  {
    needle: 'deleting state (state_',
    pattern: /MAIN_R1\)/,
    event: 'repeated-first',
    soft: true,
    says: 'the peer began and does not take our answer'
  },
  {
    needle: 'deleting state (state_',
    pattern: /(?:MAIN_R2|AGGR_R1)\)/,
    blames: { 'natt-udp4500-blocked': 62, 'psk-mismatch': 58 },
    soft: true,
    says: 'the peer’s first encrypted message never arrived'
  },
  {
    needle: 'deleting state (state_',
    pattern: /PARENT_R1\).{0,20} aged/,
    event: 'half-open',
    says: 'the peer began and never came back'
  },
  {
    needle: 'retransmission; will wait',
    pattern: /(?:STATE_)?(?:PARENT_I1|MAIN_I1|AGGR_I1|V2_PARENT_I1|IKE_SA_INIT_I)\b/,
    event: 'resent-first',
    soft: true,
    says: 'the first message is sent again: no answer'
  },
  {
    needle: 'second timeout exceeded',
    pattern: /QUICK_I1/,
    blames: { 'esp-proposal-mismatch': 52, 'traffic-selector-mismatch': 50 },
    soft: true,
    says: 'no answer to phase 2'
  },
  {
    needle: 'to our first encrypted message',
    blames: { 'psk-mismatch': 66, 'natt-udp4500-blocked': 55 },
    soft: true,
    says: 'no answer to the first encrypted message: another key, or UDP 4500 is lost'
  },
  {
    needle: 'to our first quick mode message',
    blames: { 'esp-proposal-mismatch': 56, 'traffic-selector-mismatch': 54 },
    says: 'no answer to phase 2'
  },
  {
    needle: 'possible authentication failure',
    pattern: /(?:MAIN_I3|AGGR_I2)\b/,
    blames: { 'psk-mismatch': 68, 'natt-udp4500-blocked': 55 },
    soft: true,
    says: 'no answer to the first encrypted message: another key, or UDP 4500 is lost'
  }
]
