import type { IpsecRule } from '../rule'
import { said, strayed } from './said'

/**
 * Single messages of gateways, mostly pasted alone: FortiOS, PAN-OS, RouterOS, SonicWall and the clouds. Source: their
 * makers’ log references and troubleshooting guides.
 */
export const GATEWAY_MESSAGES: readonly IpsecRule[] = [
  {
    needle: 'parse error',
    pattern: /\bike [\w=:.]{1,80}.{0,40}: ?parse error\s*$/i,
    blames: { 'psk-mismatch': 62 },
    says: 'a message could not be read: mostly the keys differ'
  },
  {
    needle: 'quick-mode negotiation failed due to retry',
    blames: { 'traffic-selector-mismatch': 60, 'esp-proposal-mismatch': 59, 'dpd-timeout': 46 },
    soft: true,
    says: 'phase 2 got no answer'
  },
  {
    needle: 'retransmit_sa_init',
    event: 'resent-first',
    soft: true,
    says: 'the first message is sent again: no answer'
  },
  {
    needle: 'retransmit_auth',
    event: 'resent-auth',
    soft: true,
    says: 'the second message is sent again: no answer'
  },
  said(
    'simultaneous phase-2 negotiation',
    { 'duplicate-sa': 68, 'lifetime-rekey': 50 },
    'both sides begin phase 2 at the same moment'
  ),
  {
    needle: 'progress ipsec phase 2',
    pattern: /status="?(?:failure|negotiate_error)|result="?ERROR/i,
    blames: { 'esp-proposal-mismatch': 58, 'traffic-selector-mismatch': 57 },
    soft: true,
    says: 'phase 2 failed'
  },
  {
    needle: 'negotiate ipsec phase 2',
    pattern: /status="?failure/i,
    blames: { 'esp-proposal-mismatch': 58, 'traffic-selector-mismatch': 57 },
    soft: true,
    says: 'phase 2 failed'
  },
  {
    needle: 'id payload',
    pattern: /\bID payload \w{1,20} mismatch/i,
    blames: { 'id-mismatch': 86 },
    says: 'the peer’s certificate does not carry the identity'
  },
  {
    needle: 'invalid id payload',
    blames: { 'id-mismatch': 70, 'psk-mismatch': 48 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'tunnel monitor',
    pattern: /tunnel monitor.{0,60}\bdown\b/i,
    blames: { 'dpd-timeout': 62, 'routing-conflict': 54 },
    soft: true,
    says: 'what the tunnel monitor pings does not answer'
  },
  strayed('packet for dead phase2'),
  {
    needle: 'digest mismatch',
    blames: { 'psk-mismatch': 84 },
    says: 'the keys differ'
  },
  {
    needle: 'policy group mismatch',
    blames: { 'traffic-selector-mismatch': 66 },
    says: 'the peer is not of the group that the policy is for'
  },
  {
    needle: 'awaiting for initiation',
    blames: { 'no-response-udp500': 62 },
    soft: true,
    says: 'the cloud waits for the gateway, which does not begin'
  },
  {
    needle: 'proposed phase',
    pattern: /proposed phase[ _-]?1 param\w{1,10} do(?:es)? not match/i,
    blames: { 'ike-proposal-mismatch': 84, 'dh-group-mismatch': 44 },
    says: 'no phase 1 proposal fits'
  },
  {
    needle: 'proposed phase',
    pattern: /proposed phase[ _-]?2 param\w{1,10} do(?:es)? not match/i,
    blames: { 'esp-proposal-mismatch': 84, 'dh-group-mismatch': 46 },
    says: 'no phase 2 proposal fits'
  },
  {
    needle: 'waiting for response to retransmit',
    event: 'timed-out',
    says: 'no answer from the peer'
  },
  {
    needle: 'timeout on message',
    pattern: /phase[ _-]?1 timeout on message/i,
    event: 'timed-out',
    says: 'no answer from the peer'
  },
  {
    needle: 'policy mismatch',
    event: 'no-proposal',
    soft: true,
    says: 'the settings of the two sides do not fit'
  },
  ...['tsi', 'tsr'].map((needle): IpsecRule => ({
    needle,
    pattern: /\bTS[ir]\b.{0,120}(?:not match|mis-?match|unacceptable|not acceptable|rejected)/i,
    blames: { 'traffic-selector-mismatch': 82 },
    soft: true,
    says: 'the subnets of the two sides do not agree'
  })),
  {
    // Google Cloud’s states of a tunnel.
    needle: 'no_incoming_packets',
    blames: { 'no-response-udp500': 78 },
    says: 'no answer from the peer'
  },
  {
    needle: 'authorization_error',
    blames: { 'psk-mismatch': 66, 'id-mismatch': 50, 'auth-type-mismatch': 44 },
    says: 'the authentication was refused'
  },
  {
    needle: 'negotiation_failure',
    blames: { 'ike-proposal-mismatch': 58, 'esp-proposal-mismatch': 52 },
    says: 'the settings of the two sides do not fit'
  },
  {
    needle: 'algorithm does not match',
    pattern: /\b(?:AH|ESP) (?:authentication|encryption|integrity|hash) algorithm does not match/i,
    blames: { 'esp-proposal-mismatch': 84 },
    says: 'the phase 2 algorithms differ'
  },
  ...['tunnel status changed', 'returned on termination', 'established -> closed'].map(
    (needle): IpsecRule => ({
      needle,
      pattern:
        /tunnel status changed.{0,200}\bdown\b|reason code returned on termination|sa_state: ESTABLISHED -> CLOSED/i,
      event: 'lost',
      says: 'the tunnel went down, and it is not seen to come back'
    })
  ),
  {
    needle: 'ph2-state=no-phase2',
    event: 'trapped',
    says: 'phase 2 is not up'
  },
  ...['bgp', 'ospf', 'bfd', 'link_down'].map((needle): IpsecRule => ({
    needle,
    pattern:
      /\b(?:BGP|OSPF|BFD)\w*\b.{0,120}(?:\bDown\b|to (?:Idle|Connect|Active|DOWN)\b)|LINK_DOWN.{0,120}\bst0\b/i,
    event: 'trapped',
    says: 'what goes through the tunnel has lost its neighbour'
  })),
  strayed('illegal ipsec spi')
]
