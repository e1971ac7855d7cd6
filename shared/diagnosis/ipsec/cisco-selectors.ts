import type { IpsecRule } from '../rule'

/** Cisco IOS, IOS-XE and ASA: proxy identities, crypto maps and traffic selectors. Source: Cisco’s system message guides and `debug crypto`. */
export const CISCO_SELECTORS: readonly IpsecRule[] = [
  {
    needle: 'a negotiation was already in progress',
    event: 'started',
    says: 'an attempt is under way already'
  },
  {
    needle: 'no crypto map bound to interface',
    blames: { 'traffic-selector-mismatch': 58, 'routing-conflict': 50 },
    says: 'the interface has no crypto map, so no tunnel is asked for'
  },
  {
    needle: 'no proxy match on map',
    blames: { 'traffic-selector-mismatch': 88 },
    soft: true,
    says: 'no crypto map has these subnets'
  },
  {
    needle: 'found for received ts',
    blames: { 'traffic-selector-mismatch': 96 },
    says: 'no policy has the subnets that the peer asks for'
  },
  {
    needle: 'ts unacceptable',
    blames: { 'traffic-selector-mismatch': 94 },
    says: 'the subnets of the two sides do not agree'
  },
  {
    needle: 'policy not found for remote traffic selector',
    blames: { 'traffic-selector-mismatch': 96 },
    says: 'no crypto map has these subnets'
  },
  {
    needle: 'proxy identities not supported',
    blames: { 'traffic-selector-mismatch': 94 },
    says: 'the subnets do not match a crypto access list'
  },
  {
    needle: 'invalidated proposal with error 32',
    blames: { 'traffic-selector-mismatch': 86 },
    says: 'the subnets are refused'
  },
  {
    needle: 'did not find matching map',
    blames: { 'traffic-selector-mismatch': 80 },
    says: 'no crypto map has these subnets'
  },
  {
    needle: 'no ipsec cryptomap exists for local address',
    blames: { 'traffic-selector-mismatch': 84 },
    says: 'no crypto map has these subnets'
  },
  {
    needle: 'no matching crypto map entry',
    blames: { 'traffic-selector-mismatch': 96 },
    says: 'no crypto map has these subnets'
  },
  {
    needle: 'crypto map policy not found',
    blames: { 'traffic-selector-mismatch': 92 },
    says: 'no crypto map has these subnets'
  },
  {
    needle: 'proxy range',
    pattern: /invalid (?:local|remote) Proxy Range/i,
    blames: { 'traffic-selector-mismatch': 90 },
    says: 'the subnets are refused'
  },
  {
    needle: 'unable to find policy',
    pattern: /IKE Initiator unable to find policy/i,
    blames: { 'traffic-selector-mismatch': 76, 'routing-conflict': 40 },
    says: 'no crypto map has this traffic'
  },
  {
    needle: 't match the negotiated policy',
    blames: { 'traffic-selector-mismatch': 86 },
    says: 'traffic arrives that is not in the agreed subnets'
  },
  {
    needle: 'invalid id info',
    pattern: /invalid id info\b/i,
    blames: { 'traffic-selector-mismatch': 82 },
    says: 'the other side does not have these subnets'
  },
  {
    needle: 't match negotiated identity',
    blames: { 'traffic-selector-mismatch': 86 },
    says: 'traffic arrives that is not in the agreed subnets'
  }
]
