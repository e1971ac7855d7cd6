import type { IkeEvent, IpsecRule } from '../rule'

const SAYS = {
  'esp-sent': 'packets go into the tunnel',
  'esp-unsent': 'no packet goes into the tunnel',
  'esp-received': 'packets come out of the tunnel',
  'esp-unreceived': 'no packet comes out of the tunnel'
} as const satisfies Partial<Record<IkeEvent, string>>

const SOME = /[1-9]\d{0,18}/.source
const NONE = /0(?![.\d])/.source

/** One counter: its number is `N` in the pattern. */
function counter(needle: string, way: 'sent' | 'received', amount: string): readonly IpsecRule[] {
  const rule = (event: keyof typeof SAYS, number: string): IpsecRule => ({
    needle,
    pattern: new RegExp(amount.replace('N', number)),
    event,
    says: SAYS[event]
  })
  return [rule(`esp-${way}`, SOME), rule(`esp-un${way}`, NONE)]
}

/** Both counters of an SA on one line: a first packet may still be on its way. */
const CUT_IN_ONE_LINE: readonly IpsecRule[] = [
  { needle: ' bytes_i', pattern: /\D0 bytes_i\b.{0,60} [1-9]\d{2,18} bytes_o/ },
  {
    needle: 'bytes rx',
    pattern: /Bytes Tx\s{0,6}: ?[1-9]\d{2,18}\s{1,80}Bytes Rx\s{0,6}: ?0(?!\d)/
  },
  { needle: '_i (', pattern: /\b[\da-f]{1,8}_i \(0 bytes\).{0,40}_o \([1-9]/ },
  { needle: 'inbytes=0, outbytes=', pattern: /inBytes=0, outBytes=[1-9]/ },
  { needle: 'espin=', pattern: /ESPin=0B ESPout=[1-9]/ }
].map((rule) => ({ ...rule, event: 'esp-unreceived', says: SAYS['esp-unreceived'] }))

const received = (needle: string, pattern: RegExp): IpsecRule => ({
  needle,
  pattern,
  event: 'esp-received',
  says: SAYS['esp-received']
})

/** What stands above the counters of a tunnel and names it. */
const HEADINGS: readonly IpsecRule[] = [
  { needle: 'ident (addr', pattern: /\b(?:local|remote)\s{1,3}ident \(addr/ },
  { needle: 'current_peer', pattern: /\bcurrent_peer:?\s/ },
  { needle: 'ipsec flow:' },
  { needle: 'peer: ', pattern: /^\s{0,8}Peer: \S{1,45} port \d/ },
  { needle: 'connection ', pattern: /^Connection\s{1,8}: \S/ },
  { needle: 'virtual-system:', pattern: /\bID: \d{1,10},? Virtual-system:/i },
  { needle: 'ipsec statistics', pattern: /show security ipsec statistics\s{1,3}\S/ },
  { needle: 'tunnel ', pattern: /^\s{0,8}tunnel\s{1,30}[\w.:-]{1,80}\s{0,8}$/ },
  { needle: ', reqid ', pattern: /^\s{0,8}\S{1,80}: #\d{1,10}, reqid \d/ }
].map((rule) => ({ ...rule, event: 'counted', says: 'a tunnel is named whose counters follow' }))

/** swanctl prints the networks below the counters. */
const NETWORKS = ['  local  ', '  remote '].map((needle): IpsecRule => ({
  needle,
  pattern: /^\s{2,8}(?:local|remote)\s{1,4}\d[\d.]{6,14}\/\d/,
  event: 'networks',
  says: 'the networks of the two sides are named'
}))

/** swanctl: an IKE SA and, below it, its peer. */
const IKE_SAS: readonly IpsecRule[] = [
  {
    needle: ', established, ike',
    pattern: /^\s{0,4}\S{1,80}: #\d{1,10}, ESTABLISHED, IKEv/,
    event: 'listed-ike',
    says: 'the same SA exists twice'
  },
  {
    needle: 'established_child_sa',
    pattern: /STATE_V2_ESTABLISHED_CHILD_SA; (?!.*\bnewest\b).*\bidle;/,
    event: 'listed-child',
    says: 'the same SA exists twice'
  },
  {
    needle: ' @ ',
    pattern: /^\s{1,8}remote {1,3}'.{1,200}' @ \S/,
    event: 'listed-peer',
    says: 'the peer of an SA is named'
  }
]

/**
 * What gateways count of each tunnel: Cisco, Junos, PAN-OS, charon (as an SA closes, in `ipsec statusall` and in
 * `swanctl --list-sas`) and pluto.
 */
export const TRAFFIC_COUNTERS: readonly IpsecRule[] = [
  ...HEADINGS,
  ...NETWORKS,
  ...IKE_SAS,
  ...counter('#pkts enc', 'sent', String.raw`#pkts enc(?:aps:|'ed) ?N`),
  ...counter('#pkts dec', 'received', String.raw`#pkts dec(?:aps:|'ed) ?N`),
  ...counter('encrypted packets:', 'sent', String.raw`\bEncrypted packets:\s{1,30}N`),
  ...counter('decrypted packets:', 'received', String.raw`\bDecrypted packets:\s{1,30}N`),
  ...counter('bytes tx', 'sent', String.raw`Bytes Tx\s{0,6}: ?N`),
  ...counter('encap packets', 'sent', String.raw`encap packets:\s{0,20}N`),
  ...counter('decap packets', 'received', String.raw`decap packets:\s{0,20}N`),
  ...counter('_o (', 'sent', String.raw`\b[\da-f]{1,8}_o \(N`),
  ...counter(' bytes_o', 'sent', String.raw`(?<!\d)N bytes_o`),
  ...counter('outbytes=', 'sent', 'outBytes=N'),
  ...counter(' txp=', 'sent', String.raw`\btxp=N`),
  ...counter('rxp=', 'received', String.raw`\brxp=N`),
  ...counter('espout=', 'sent', 'ESPout=N'),
  ...counter(' bytes, ', 'received', String.raw`^\s{1,8}in\s{1,4}[\da-f]{8},\s{1,12}N bytes, `),
  ...counter(' bytes, ', 'sent', String.raw`^\s{1,8}out\s{1,4}[\da-f]{8},\s{1,12}N bytes, `),
  received('bytes rx', /Bytes Rx\s{0,6}: ?[1-9]/),
  received('_i (', /\b[\da-f]{1,8}_i \([1-9]/),
  received(' bytes_i', /[1-9]\d{0,18} bytes_i/),
  received('inbytes=', /inBytes=[1-9]/),
  received('espin=', /ESPin=[1-9]/),
  ...CUT_IN_ONE_LINE
]
