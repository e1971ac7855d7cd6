import type { IpsecRule } from '../rule'

/**
 * What gateways list of their SAs when they are asked: `show crypto ikev2 sa`, `show vpn ipsec-sa`, `get vpn ipsec
 * tunnel summary`, `show security ipsec sa`, `display ike sa`. Source: the command references of their makers.
 */
export const SA_TABLES: readonly IpsecRule[] = [
  {
    needle: '#pkts encaps',
    pattern: /#pkts encaps: ?[1-9]/,
    event: 'esp-sent',
    says: 'packets go into the tunnel'
  },
  {
    needle: '#pkts encaps',
    pattern: /#pkts encaps: ?0/,
    event: 'esp-unsent',
    says: 'no packet goes into the tunnel'
  },
  {
    needle: '#pkts decaps',
    pattern: /#pkts decaps: ?[1-9]/,
    event: 'esp-received',
    says: 'packets come out of the tunnel'
  },
  {
    needle: '#pkts decaps',
    pattern: /#pkts decaps: ?0/,
    event: 'esp-unreceived',
    says: 'no packet comes out of the tunnel'
  },
  { needle: 'up-active', event: 'child-up', says: 'the tunnel is up' },
  { needle: 'status of qm_idle', event: 'ike-up', says: 'phase 1 is up' },
  {
    needle: 'ready',
    // Cisco: an IKEv2 SA with its first phase 2; without one the router deletes it.
    pattern: /\/\d{2,5}\s{1,20}(?:\S{1,40}\s{1,20})?READY\b/,
    event: 'child-up',
    says: 'the SA is ready'
  },
  {
    needle: 'down-negotiating',
    blames: { 'no-response-udp500': 52 },
    // What else is up in the table is another peer’s.
    soft: false,
    says: 'the negotiation has not come to its end'
  },
  {
    needle: 'bytes tx',
    pattern: /Bytes Tx\s{0,6}: ?[1-9]/,
    event: 'esp-sent',
    says: 'packets go into the tunnel'
  },
  {
    needle: 'bytes rx',
    pattern: /Bytes Rx\s{0,6}: ?[1-9]/,
    event: 'esp-received',
    says: 'packets come out of the tunnel'
  },
  {
    needle: 'bytes rx',
    pattern: /Bytes Rx\s{0,6}: ?0/,
    event: 'esp-unreceived',
    says: 'no packet comes out of the tunnel'
  },
  {
    needle: 'encap packets',
    pattern: /encap packets:\s{0,20}[1-9]/,
    event: 'esp-sent',
    says: 'packets go into the tunnel'
  },
  {
    needle: 'decap packets',
    pattern: /decap packets:\s{0,20}[1-9]/,
    event: 'esp-received',
    says: 'packets come out of the tunnel'
  },
  {
    needle: 'decap packets',
    pattern: /decap packets:\s{0,20}0/,
    event: 'esp-unreceived',
    says: 'no packet comes out of the tunnel'
  },
  {
    needle: 'ipsec sa found',
    pattern: /\b[1-9]\d{0,5} ipsec sa found/i,
    event: 'child-up',
    says: 'a phase 2 SA stands'
  },
  {
    needle: 'selectors(total,up)',
    pattern: /selectors\(total,up\): \d{1,5}\/[1-9]/,
    event: 'child-up',
    says: 'a phase 2 SA stands'
  },
  {
    needle: 'proxyid=',
    pattern: /proxyid=\S{1,80} proto=\d{1,3} sa=[1-9]/,
    event: 'child-up',
    says: 'a phase 2 SA stands'
  },
  {
    needle: 'ipsec sa: created',
    pattern: /established [1-9]/,
    event: 'child-up',
    says: 'a phase 2 SA was made'
  },
  {
    needle: 'total active tunnels',
    pattern: /Total active tunnels: [1-9]/i,
    event: 'child-up',
    says: 'a phase 2 SA stands'
  },
  { needle: 'state: installed', event: 'child-up', says: 'a phase 2 SA stands' },
  {
    needle: 'rd|',
    pattern: /\bRD\|[A-Z|]{1,20}\s{1,20}(?:v[12]:)?2\b/,
    event: 'child-up',
    says: 'a phase 2 SA stands'
  },
  {
    needle: 'success rate is',
    pattern: /Success rate is [1-9]\d? ?\d? percent/i,
    event: 'pinged',
    says: 'a ping is answered'
  },
  {
    needle: 'qm_idle',
    pattern: /QM_IDLE\s{1,20}\d{1,8}(?:\s{1,20}\d{1,4})?\s{1,20}ACTIVE/,
    event: 'ike-up',
    says: 'phase 1 is up'
  }
]
