import { Address4 } from 'ip-address'

/** An IPv4 network in canonical form: first address and prefix length. */
export interface Network {
  readonly text: string
  readonly prefix: number
  /** First and last address as unsigned 32-bit numbers. */
  readonly first: number
  readonly last: number
  /** The network with its host bits cleared (`10.20.0.0/24`). */
  readonly canonical: string
}

const OCTET = '(0|[1-9]\\d{0,2})'
const ADDRESS = new RegExp(`^${OCTET}\\.${OCTET}\\.${OCTET}\\.${OCTET}$`)

/** Dotted decimal exactly as written: four octets 0–255, no leading zero (C programs read it as octal). */
export function isIpv4(text: string): boolean {
  const octets = ADDRESS.exec(text)
  return octets !== null && octets.slice(1).every((octet) => Number(octet) <= 255)
}

export function looksLikeIpv6(text: string): boolean {
  return /^[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*(\/\d+)?$/i.test(text)
}

/** Reads `a.b.c.d/n`; null when it is not such a block. Host bits may be set, see `hasHostBits`. */
export function readNetwork(text: string): Network | null {
  const [address = '', prefix = '', ...more] = text.split('/')
  if (more.length > 0 || !isIpv4(address) || !/^(0|[1-9]\d?)$/.test(prefix) || Number(prefix) > 32)
    return null
  const block = new Address4(text)
  const first = block.startAddress()
  return {
    text,
    prefix: Number(prefix),
    first: Number(first.bigInt()),
    last: Number(block.endAddress().bigInt()),
    canonical: `${first.correctForm()}/${prefix}`
  }
}

export function hasHostBits(network: Network): boolean {
  return network.text !== network.canonical
}

export function networksOverlap(a: Network, b: Network): boolean {
  return a.first <= b.last && b.first <= a.last
}

export function networkHolds(network: Network, address: string): boolean {
  const value = addressNumber(address)
  return network.first <= value && value <= network.last
}

/** An address that `isIpv4` accepts, as an unsigned 32-bit number. */
export function addressNumber(address: string): number {
  return address.split('.').reduce((value, octet) => value * 256 + Number(octet), 0)
}

/** `10.20.0.0` with `255.255.0.0` as `10.20.0.0/16`; null where either is none. */
export function networkOfMask(address: string, mask: string): string | null {
  if (!isIpv4(address) || !isIpv4(mask)) return null
  const ones = addressNumber(mask).toString(2).padStart(32, '0').indexOf('0')
  return `${address}/${ones < 0 ? 32 : ones}`
}

/** Is every address of `inner` one of `outer`? */
export function networkContains(outer: Network, inner: Network): boolean {
  return outer.first <= inner.first && inner.last <= outer.last
}

const NOT_PUBLIC = [
  ['0.0.0.0/8', 'is-here'],
  ['10.0.0.0/8', 'is-private'],
  ['100.64.0.0/10', 'is-cgnat'],
  ['127.0.0.0/8', 'is-loopback'],
  ['169.254.0.0/16', 'is-link-local'],
  ['172.16.0.0/12', 'is-private'],
  ['192.0.0.0/24', 'is-for-protocols'],
  ['192.168.0.0/16', 'is-private'],
  ['198.18.0.0/15', 'is-for-benchmarks'],
  ['224.0.0.0/4', 'is-multicast'],
  ['240.0.0.0/4', 'is-reserved']
] as const

/** Kinds of address that the internet does not carry (RFC 6890's registry). */
export type NotPublic = (typeof NOT_PUBLIC)[number][1]

/** Why an address cannot be reached from the internet, or null; documentation addresses (RFC 5737) count as public. */
export function whyNotPublic(address: string): NotPublic | null {
  const held = NOT_PUBLIC.find(([block]) => {
    const network = readNetwork(block)
    return network !== null && networkHolds(network, address)
  })
  return held?.[1] ?? null
}
