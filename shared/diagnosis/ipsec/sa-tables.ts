import type { IpsecRule } from '../rule'

/** A row that is not up, whatever else is up in the table: why is not in it. */
export const NOT_UP: NonNullable<IpsecRule['blames']> = {
  'no-response-udp500': 50,
  'natt-udp4500-blocked': 46,
  'traffic-selector-mismatch': 44
}

/** A subnet pair without an SA while its peer is listed. */
const NO_SELECTOR: NonNullable<IpsecRule['blames']> = {
  'traffic-selector-mismatch': 54,
  'esp-proposal-mismatch': 48,
  'no-response-udp500': 46
}

/** The rows that no healthy table has; rows come in any order, so what else is up excuses none of them. */
const ROWS_NOT_UP: readonly IpsecRule[] = [
  { needle: 'down-negotiating', blames: { 'no-response-udp500': 52 } },
  { needle: 'session status', pattern: /Session status: DOWN(?!-)/i, blames: NOT_UP },
  {
    needle: 'in-neg',
    pattern: /\/\d{2,5}\s{1,20}(?:\S{1,40}\s{1,20})?IN-NEG\b/,
    blames: NOT_UP
  },
  {
    // IOS, IKEv1; a row that is struck says so.
    needle: 'mm_no_state',
    pattern: /MM_NO_STATE\s{1,20}\d{1,8}(?:\s{1,20}\d{1,4})?\s{1,20}ACTIVE(?!\s{0,20}\(deleted)/,
    blames: NOT_UP
  },
  ...['mm_sa_setup', 'ag_init_exch'].map((needle) => ({
    needle,
    pattern:
      /[MA][MG]_\w{4,12}\s{1,20}\d{1,8}(?:\s{1,20}\d{1,4})?\s{1,20}ACTIVE(?!\s{0,20}\(deleted)/,
    blames: NOT_UP
  })),
  {
    // The keys are compared: the peer does not answer, or its answer cannot be read.
    needle: 'mm_key_exch',
    pattern: /MM_KEY_EXCH\s{1,20}\d{1,8}(?:\s{1,20}\d{1,4})?\s{1,20}ACTIVE(?!\s{0,20}\(deleted)/,
    blames: { 'psk-mismatch': 62, 'natt-udp4500-blocked': 57 }
  },
  {
    needle: 'ipsec sa found',
    pattern: /(?<![\d.])0 ipsec sa found/i,
    blames: NOT_UP
  },
  ...['state init', 'state: init', '  init'].map((needle) => ({
    // PAN-OS: `show vpn flow`, of one tunnel
    needle,
    pattern:
      /\bid:?\s{1,20}\d{1,6}\b.{1,160}\bstate:?\s{1,40}init\b|^\s{0,20}state:\s{1,40}init\s{0,20}$/,
    blames: NOT_UP
  })),
  {
    needle: ' init ',
    pattern: /^\s{0,20}\d{1,6}\s{1,20}\S{1,80}\s{1,60}init\s{1,20}(?:on|off|up|down)\b/,
    blames: NOT_UP
  },
  {
    needle: 'total active tunnels',
    pattern: /Total active tunnels: 0/i,
    blames: NOT_UP
  },
  {
    // Junos: index, state, then the cookies and the peer
    needle: ' down ',
    pattern:
      /^\s{0,20}\d{1,10}\s{1,20}DOWN\s.{0,160}(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}::?[\da-f]{1,4})\b/,
    blames: NOT_UP
  },
  ...['none', 'neg|', 'neg '].map((needle) => ({
    // Huawei: connection, peer, flags, phase
    needle,
    pattern:
      /^\s{0,20}\d{1,10}\s.{0,120}\s(?:NONE|NEG)(?:\|[A-Z|]{1,20})?\s{1,20}(?:v[12]:)?[12]\b(?!\.)/,
    blames: NOT_UP
  })),
  {
    // strongSwan: `swanctl --list-sas` and `ipsec statusall`
    needle: 'connecting',
    pattern:
      /#\d{1,10}, CONNECTING\b|\[\d{1,10}\]: CONNECTING\b|\bstate[:=] ?CONNECTING\b|\(\d{1,6} up, [1-9]\d{0,5} connecting\)/,
    blames: NOT_UP
  },
  {
    needle: 'selectors(total,up)',
    pattern: /selectors\(total,up\): [1-9]\d{0,4}\/0(?!\d)/,
    blames: NOT_UP
  }
].map((row) => ({ ...row, soft: false, says: 'the negotiation has not come to its end' }))

/** Both counters of one SA in one row: much goes in and nothing comes out. */
const ONE_WAY: readonly IpsecRule[] = [
  {
    needle: 'bytes tx',
    pattern: /Bytes Tx\s{0,6}: ?[1-9]\d{3,20}\s{1,80}Bytes Rx\s{0,6}: ?0(?!\d)/
  },
  {
    needle: 'selectors(total,up)',
    pattern:
      /selectors\(total,up\): \d{1,5}\/[1-9]\d{0,4}\s{1,20}rx\(pkt,err\): 0\/.{1,20}tx\(pkt,err\): [1-9]\d/
  }
].map((row) => ({
  ...row,
  blames: { 'routing-conflict': 72, 'natt-udp4500-blocked': 66 },
  soft: false,
  says: 'no packet comes out of the tunnel'
}))

/**
 * What gateways list of their SAs when they are asked: `show crypto ikev2 sa`, `show vpn ipsec-sa`, `get vpn ipsec
 * tunnel summary`, `show security ipsec sa`, `display ike sa`. Source: the command references of their makers.
 */
export const SA_TABLES: readonly IpsecRule[] = [
  { needle: 'up-active', pattern: /^(?!.*\bDOWN\b)/i, event: 'child-up', says: 'the tunnel is up' },
  { needle: 'status of qm_idle', event: 'ike-up', says: 'phase 1 is up' },
  {
    needle: 'ready',
    // Cisco: an IKEv2 SA with its first phase 2; without one the router deletes it.
    pattern: /\/\d{2,5}\s{1,20}(?:\S{1,40}\s{1,20})?READY\b/,
    event: 'child-up',
    says: 'the SA is ready'
  },
  ...ROWS_NOT_UP,
  ...ONE_WAY,
  {
    needle: 'selectors(total,up)',
    // Some of the planned pairs of subnets, not all.
    pattern: /selectors\(total,up\): (\d{1,5})\/(?!\1(?!\d))[1-9]/,
    blames: { 'traffic-selector-mismatch': 60, 'esp-proposal-mismatch': 46 },
    soft: false,
    says: 'the subnets of the two sides do not agree'
  },
  {
    needle: 'proxyid=',
    pattern: /proxyid=\S{1,80} proto=\d{1,3} sa=0/,
    blames: NO_SELECTOR,
    soft: false,
    says: 'the negotiation has not come to its end'
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
    // Cisco: a flow without an SA, which may only wait for its first packet.
    needle: 'current outbound spi',
    pattern: /outbound spi: (?:0x)?0(?:\(0\))?\s*$/i,
    blames: { 'esp-proposal-mismatch': 50, 'traffic-selector-mismatch': 49 },
    soft: true,
    says: 'the negotiation has not come to its end'
  },
  {
    needle: 'qm_idle',
    pattern: /QM_IDLE\s{1,20}\d{1,8}(?:\s{1,20}\d{1,4})?\s{1,20}ACTIVE/,
    event: 'ike-up',
    says: 'phase 1 is up'
  }
]
