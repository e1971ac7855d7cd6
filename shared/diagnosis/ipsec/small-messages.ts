import type { IpsecRule } from '../rule'
import { said } from './said'

const NO_PHASE2 = 'no phase 2 proposal fits'
const NOT_TRUSTED = 'the peer’s certificate is not accepted'
const DIFFER = 'the networks of the two sides do not agree'
const UNREADABLE = 'a message could not be read: mostly the keys differ'

/** Single messages of racoon, Sophos, Zyxel, WatchGuard and Huawei, as they are pasted alone. */
export const SMALL_MESSAGES: readonly IpsecRule[] = [
  said(
    'failed to get proposal for responder',
    { 'traffic-selector-mismatch': 60, 'esp-proposal-mismatch': 56 },
    'no phase 2 has these subnets'
  ),
  said(
    'no suitable policy found',
    { 'esp-proposal-mismatch': 58, 'traffic-selector-mismatch': 54 },
    NO_PHASE2
  ),
  {
    needle: 'not matched',
    pattern: /\bERROR: not matched\s*$/,
    blames: { 'esp-proposal-mismatch': 60, 'ike-proposal-mismatch': 46 },
    soft: true,
    says: NO_PHASE2
  },
  said(
    'no configuration found for',
    { 'id-mismatch': 66, 'no-response-udp500': 44 },
    'nothing is configured for this peer'
  ),
  said('invalid authority of the cert', { 'auth-type-mismatch': 80 }, NOT_TRUSTED),
  {
    needle: 'at depth:',
    pattern: /\b(?:certificate|signed|issuer|CRL)\b.{0,60}\(\d{1,3}\) at depth:/i,
    blames: { 'auth-type-mismatch': 74 },
    soft: true,
    says: NOT_TRUSTED
  },
  said(
    'pfkey update failed',
    { 'lifetime-rekey': 54, 'esp-proposal-mismatch': 50 },
    'the system does not take the SA'
  ),
  {
    needle: 'mismatched: my:',
    pattern: /\b(?:key length|keylen)\w{0,4} mismatched: my:/i,
    blames: { 'esp-proposal-mismatch': 82 },
    soft: true,
    says: 'the phase 2 algorithms differ'
  },
  {
    needle: 'sendto',
    pattern: /sendto.{0,20}(?:unreachable|no route)/i,
    blames: { 'no-response-udp500': 62, 'routing-conflict': 58 },
    soft: true,
    says: 'the packet cannot be sent: there is no way to the peer'
  },
  {
    needle: 'recvfrom failed',
    pattern: /refused/i,
    blames: { 'no-response-udp500': 70 },
    soft: true,
    says: 'the network reports that the peer cannot be reached'
  },
  {
    needle: 'process ph1 packet',
    pattern: /failed to process ph1 packet/i,
    blames: { 'psk-mismatch': 52, 'ike-proposal-mismatch': 48 },
    soft: true,
    says: 'phase 1 failed'
  },
  {
    needle: 'process ph2 packet',
    pattern: /failed to process ph2 packet/i,
    blames: { 'esp-proposal-mismatch': 54, 'traffic-selector-mismatch': 52 },
    soft: true,
    says: 'phase 2 failed'
  },
  said('ignore malformed informational', { 'psk-mismatch': 88 }, UNREADABLE),
  {
    needle: 't parse ike message',
    pattern: /(?:couldn't|cannot|can't|could not|unable to) parse IKE message/i,
    blames: { 'psk-mismatch': 58 },
    soft: true,
    says: UNREADABLE
  },
  {
    needle: 't find ipsec proposal',
    pattern: /can(?:'t|not) find ipsec proposal by the acl/i,
    blames: { 'traffic-selector-mismatch': 64, 'esp-proposal-mismatch': 56 },
    soft: true,
    says: DIFFER
  },
  said('address cannot be matched', { 'id-mismatch': 68 }, 'nothing is configured for this peer'),
  said('agreement on the phase 1', { 'ike-proposal-mismatch': 78 }, 'no phase 1 proposal fits'),
  said('agreement on the phase 2', { 'esp-proposal-mismatch': 78 }, NO_PHASE2),
  {
    needle: 'network configuration',
    pattern: /(?:local|remote) (?:network|subnet) configuration (?:doesn't|does not|mismatch)/i,
    blames: { 'traffic-selector-mismatch': 82 },
    soft: true,
    says: DIFFER
  },
  {
    needle: 'mismatch',
    pattern: /\bphase ?1 ID mismatch/i,
    blames: { 'id-mismatch': 90 },
    says: 'the identities differ'
  },
  {
    needle: 'ip mismatch',
    pattern: /\b(?:remote|local|peer) IP mismatch/i,
    blames: { 'id-mismatch': 74, 'traffic-selector-mismatch': 46 },
    soft: true,
    says: 'nothing is configured for this peer'
  },
  said(
    'mode mismatch',
    { 'ike-version-mismatch': 74 },
    'one side uses main mode, the other aggressive mode'
  ),
  {
    needle: 'without response',
    pattern: /\bDPD\b.{0,60}without (?:a )?response/i,
    blames: { 'dpd-timeout': 88 },
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'machine certificate',
    pattern:
      /(?:fail\w{0,4}|unable|could not|cannot) (?:to )?find (?:a )?(?:valid )?machine certificate/i,
    blames: { 'auth-type-mismatch': 84 },
    says: 'a machine certificate is wanted and none is found'
  },
  {
    needle: 'no acceptable ',
    pattern: /no acceptable (?:ENCRYPTION|INTEGRITY|PSEUDO_RANDOM)\w{0,20} found/i,
    event: 'algorithm-differs',
    blames: { 'ike-proposal-mismatch': 50, 'esp-proposal-mismatch': 48 },
    soft: true,
    says: 'an algorithm does not fit'
  },
  {
    // pppd inside the tunnel
    needle: 'echo-requests',
    pattern: /\bNo response to \d{1,3} echo-requests/i,
    blames: { 'dpd-timeout': 66, 'lifetime-rekey': 56 },
    says: 'what goes through the tunnel gets no answer any more'
  },
  {
    needle: 'check and compare ids',
    pattern: /check and compare ids ?: ?(?:value|type|length) mismatch/i,
    blames: { 'traffic-selector-mismatch': 60, 'id-mismatch': 58 },
    soft: true,
    says: DIFFER
  }
]
