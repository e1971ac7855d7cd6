import { readNetwork } from '../../../shared/ipsec/ipv4'
import type { Payload } from './message'

/** A range of IPv4 addresses, both ends inside, all protocols and ports. */
export interface AddressRange {
  readonly first: number
  readonly last: number
}

const TS_IPV4_RANGE = 7
const SELECTOR_BYTES = 16

/** The ranges of a plan's networks; what is no network is left out (the plan was checked before). */
export function rangesOf(cidrs: readonly string[]): readonly AddressRange[] {
  return cidrs.flatMap((cidr) => {
    const network = readNetwork(cidr)
    return network ? [{ first: Number(network.first), last: Number(network.last) }] : []
  })
}

/** A TSi or TSr payload (RFC 7296 3.13). */
export function encodeSelectors(type: number, ranges: readonly AddressRange[]): Payload {
  const selectors = ranges.map(({ first, last }) => {
    const bytes = Buffer.from([TS_IPV4_RANGE, 0, 0, SELECTOR_BYTES, 0, 0, 0xff, 0xff])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(first, 0)
    ends.writeUInt32BE(last, 4)
    return Buffer.concat([bytes, ends])
  })
  return { type, body: Buffer.concat([Buffer.from([ranges.length, 0, 0, 0]), ...selectors]) }
}

/** The IPv4 ranges of a selector payload's body; null when a length does not fit. Never throws. */
export function decodeSelectors(body: Buffer | null): readonly AddressRange[] | null {
  if (!body || body.length < 4) return null
  const ranges: AddressRange[] = []
  let rest = body.subarray(4)
  while (rest.length > 0) {
    if (rest.length < 8) return null
    const length = rest.readUInt16BE(2)
    if (length < 8 || length > rest.length) return null
    if (rest.readUInt8(0) === TS_IPV4_RANGE && length === SELECTOR_BYTES)
      ranges.push({ first: rest.readUInt32BE(8), last: rest.readUInt32BE(12) })
    rest = rest.subarray(length)
  }
  return ranges
}

/** What of the wanted ranges the granted ones do not hold, in order. */
export function missingRanges(
  wanted: readonly AddressRange[],
  granted: readonly AddressRange[]
): readonly AddressRange[] {
  return granted.reduce<readonly AddressRange[]>(
    (left, grant) => left.flatMap((range) => cutOut(range, grant)),
    wanted
  )
}

function cutOut(range: AddressRange, grant: AddressRange): readonly AddressRange[] {
  if (grant.last < range.first || grant.first > range.last) return [range]
  const before = { first: range.first, last: grant.first - 1 }
  const after = { first: grant.last + 1, last: range.last }
  return [before, after].filter(({ first, last }) => first <= last)
}

/** `10.20.0.0–10.20.0.255`, or the address alone. */
export function sayRange({ first, last }: AddressRange): string {
  return first === last ? sayAddress(first) : `${sayAddress(first)}–${sayAddress(last)}`
}

function sayAddress(value: number): string {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff).join('.')
}
