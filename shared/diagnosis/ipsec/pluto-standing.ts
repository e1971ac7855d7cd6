import type { IpsecRule } from '../rule'

/** libreswan’s pluto (and Openswan before it): what befalls a standing tunnel. Source: its own messages and its public test results. */
export const PLUTO_STANDING: readonly IpsecRule[] = [
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
    soft: true,
    says: 'a lifetime ends and the key is renewed'
  },
  {
    needle: 'hard expire',
    blames: { 'lifetime-rekey': 84 },
    says: 'a lifetime ended before the key was renewed'
  },
  ...['to rekey', 'to be rekeyed'].map((needle): IpsecRule => ({
    needle,
    pattern: /SA to (?:be )?rekey(?:ed)? .{0,40}(?:vanished|not found|is gone|expired)/i,
    blames: { 'lifetime-rekey': 84 },
    says: 'the SA that is to be renewed is gone already'
  })),
  {
    needle: 'sa expired',
    pattern: /(?:IPsec|ISAKMP|IKE|Child) SA expired(?! \(superseded)/i,
    blames: { 'lifetime-rekey': 76 },
    says: 'an SA ended without renewal'
  },
  {
    needle: 'rekey',
    pattern:
      /(?<!non-)(?:rekey|replac)\w{0,12}.{0,60}(?:failed(?!.{0,10}trying again)|timed? ?out|rejected|gave up|not possible)/i,
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
    needle: 'non-existent (expired?) isakmp sa',
    blames: { 'lifetime-rekey': 56, 'dpd-timeout': 48, 'duplicate-sa': 40 },
    leftover: true,
    says: 'the peer uses a phase 1 that this side no longer has'
  },
  {
    needle: 'rejected child sa response',
    blames: {
      'esp-proposal-mismatch': 58,
      'traffic-selector-mismatch': 52,
      'routing-conflict': 46
    },
    soft: true,
    says: 'phase 2 failed'
  },
  {
    // One identity in two places: the connection’s instance for the one peer ends where the other one comes.
    needle: 'terminating sas using this connection',
    pattern: /"\[\d{1,6}\] [\d.:a-f]{3,45}: terminating SAs using this connection/,
    blames: { 'duplicate-sa': 66 },
    says: 'another peer with the same identity takes the place of this one'
  },
  {
    needle: 'ignoring delete sa payload',
    event: 'closed',
    says: 'the peer closes an SA that is gone already'
  },
  {
    needle: 'cannot install kernel policy',
    blames: { 'routing-conflict': 88, 'duplicate-sa': 84 },
    says: 'another connection already has a policy for these subnets'
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
    needle: 'xfrm_msg_newpolicy',
    pattern: /File exists/i,
    blames: { 'routing-conflict': 78, 'duplicate-sa': 64 },
    says: 'another connection already has a policy for these subnets'
  }
]
