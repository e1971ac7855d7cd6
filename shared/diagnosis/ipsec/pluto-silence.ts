import type { IpsecRule } from '../rule'

/** libreswan’s pluto (and Openswan before it): silences, and what befalls a standing tunnel. Source: its own messages and its public test results. */
export const PLUTO_SILENCE: readonly IpsecRule[] = [
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
    needle: 'retransmission; will wait',
    pattern: /(?:MAIN_R[12]|PARENT_R1|AGGR_R1)\b/,
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
    needle: 'no response',
    pattern: /No response \(or no acceptable response\) to our first/i,
    blames: { 'no-response-udp500': 70 },
    soft: true,
    says: 'no answer to the first message'
  },
  {
    needle: 'liveness',
    pattern:
      /liveness.{0,60}(?:timed? ?out|exceeded|failed|no response|not respond)|has not responded in .{0,20}(?:seconds)?.{0,40}liveness|liveness: peer/i,
    blames: { 'dpd-timeout': 90 },
    says: 'the liveness check got no answer'
  },
  {
    needle: 'declaring it dead',
    blames: { 'dpd-timeout': 92 },
    says: 'the peer is taken for dead'
  },
  {
    needle: 'soft expire',
    blames: { 'lifetime-rekey': 60 },
    says: 'a lifetime ends and the key is renewed'
  },
  {
    needle: 'hard expire',
    blames: { 'lifetime-rekey': 84 },
    says: 'a lifetime ended before the key was renewed'
  },
  {
    needle: 'sa expired',
    pattern: /(?:IPsec|ISAKMP|IKE|Child) SA expired/i,
    blames: { 'lifetime-rekey': 76 },
    says: 'an SA ended without renewal'
  },
  {
    needle: 'rekey',
    pattern:
      /(?<!non-)(?:rekey|replac)\w*.{0,60}(?:failed|timed? ?out|rejected|gave up|not possible)/i,
    blames: { 'lifetime-rekey': 84 },
    says: 'the renewal of the key failed'
  },
  {
    needle: 'cannot install eroute',
    blames: { 'routing-conflict': 92, 'duplicate-sa': 40 },
    says: 'another connection already has this route'
  },
  {
    needle: 'cannot route',
    pattern: /cannot route.{0,40}(?:in use|conflict|already)/i,
    blames: { 'routing-conflict': 93 },
    says: 'another connection already has this route'
  },
  {
    needle: 'route already in use',
    blames: { 'routing-conflict': 93 },
    says: 'another connection already has this route'
  },
  {
    needle: 'conflicts with',
    pattern: /(?:route|shunt|policy|eroute|subnet).{0,60}conflicts with/i,
    blames: { 'routing-conflict': 88 },
    says: 'a route is in conflict with another'
  },
  {
    needle: 'initial_contact',
    pattern: /(?:INITIAL_CONTACT|initial contact).{0,80}(?:delet|replac|destroy)/i,
    blames: { 'duplicate-sa': 72 },
    says: 'a newer SA of the same peer displaces the old one'
  },
  {
    needle: 'received duplicate',
    pattern: /received duplicate .{0,40}request \(Message ID 0\)/i,
    event: 'repeated-first',
    soft: true,
    says: 'the peer repeats its first message: our answer does not reach it'
  },
  {
    needle: 'received duplicate',
    pattern: /received duplicate .{0,40}request \(Message ID 1\)/i,
    event: 'repeated-auth',
    soft: true,
    says: 'the peer repeats its second message: our answer does not reach it'
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
    needle: 'cannot install kernel policy',
    blames: { 'duplicate-sa': 72, 'routing-conflict': 68 },
    says: 'another connection already has a policy for these subnets'
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
    needle: 'liveness action',
    blames: { 'dpd-timeout': 90 },
    says: 'the liveness check got no answer'
  },
  {
    needle: 'encountered fatal error in state',
    pattern: /REKEY_(?:CHILD|IKE)/,
    blames: { 'lifetime-rekey': 72, 'dh-group-mismatch': 56 },
    says: 'the renewal of the key failed'
  },
  {
    needle: 'possible authentication failure',
    pattern: /(?:MAIN_I3|AGGR_I2)\b/,
    blames: { 'psk-mismatch': 68, 'natt-udp4500-blocked': 55 },
    soft: true,
    says: 'no answer to the first encrypted message: another key, or UDP 4500 is lost'
  },
  {
    needle: 'xfrm_msg_newpolicy',
    pattern: /File exists/i,
    blames: { 'routing-conflict': 78, 'duplicate-sa': 64 },
    says: 'another connection already has a policy for these subnets'
  }
]
