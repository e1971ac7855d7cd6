/** Finds many fixed texts in one pass over bytes, upper and lower case alike (ASCII). */
export interface NeedleFinder {
  /** Calls `found` for each place where needle number `index` stands, in the order of places. */
  readonly find: (
    bytes: Uint8Array,
    from: number,
    to: number,
    found: (index: number, at: number) => void
  ) => void
}

const GRAM = 3
const HASH_BITS = 15
const FOLD = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte
)

interface Entry {
  readonly index: number
  readonly bytes: Uint8Array
  /** Where the hashed three bytes begin in the needle. */
  readonly offset: number
}

/**
 * A Rabin-Karp search over three-byte grams: one table look-up a byte, and a comparison only where a needle’s rarest
 * gram may stand. Needles are lower-case ASCII of three bytes or more.
 */
export function needleFinder(needles: readonly string[]): NeedleFinder {
  const buckets: (Entry[] | undefined)[] = []
  const occupied = new Uint8Array(1 << HASH_BITS)
  needles.forEach((needle, index) => {
    const bytes = Uint8Array.from(needle, (sign) => sign.charCodeAt(0))
    const offset = rarestGram(needle, needles)
    const hash = hashOf(gramAt(bytes, offset))
    occupied[hash] = 1
    ;(buckets[hash] ??= []).push({ index, bytes, offset })
  })
  return { find: (bytes, from, to, found) => search(bytes, from, to, occupied, buckets, found) }
}

function search(
  bytes: Uint8Array,
  from: number,
  to: number,
  occupied: Uint8Array,
  buckets: readonly (Entry[] | undefined)[],
  found: (index: number, at: number) => void
): void {
  let gram = 0
  for (let at = from; at < to; at++) {
    gram = ((gram << 8) | (FOLD[bytes[at] as number] as number)) & 0xffffff
    const hash = hashOf(gram)
    if (occupied[hash] === 0) continue
    const bucket = buckets[hash]
    if (bucket === undefined) continue
    // An index, not an iterator: this is the innermost loop of a 100 MB log.
    for (let place = 0; place < bucket.length; place++) {
      const entry = bucket[place] as Entry
      const start = at - GRAM + 1 - entry.offset
      if (start >= from && standsAt(bytes, start, to, entry.bytes)) found(entry.index, start)
    }
  }
}

function standsAt(bytes: Uint8Array, start: number, to: number, needle: Uint8Array): boolean {
  if (start + needle.length > to) return false
  for (let at = 0; at < needle.length; at++)
    if (FOLD[bytes[start + at] as number] !== needle[at]) return false
  return true
}

function hashOf(gram: number): number {
  return Math.imul(gram, 0x9e3779b1) >>> (32 - HASH_BITS)
}

function gramAt(bytes: Uint8Array, offset: number): number {
  const [a = 0, b = 0, c = 0] = bytes.subarray(offset, offset + GRAM)
  return (a << 16) | (b << 8) | c
}

// Letters by how often they stand in English text; a gram of rare ones meets fewer lines in vain.
const COMMON = ' etaoinsrhldcumfpgwybvkxjqz'

function rarestGram(needle: string, needles: readonly string[]): number {
  if (needle.length < GRAM) throw new Error(`needle too short: ${needle} of ${needles.length}`)
  let best = 0
  let rarest = -1
  for (let offset = 0; offset + GRAM <= needle.length; offset++) {
    const rarity = [...needle.slice(offset, offset + GRAM)].reduce(
      (sum, sign) => sum + rank(sign),
      0
    )
    if (rarity > rarest) [best, rarest] = [offset, rarity]
  }
  return best
}

function rank(sign: string): number {
  const place = COMMON.indexOf(sign)
  // Digits stand in every address and time, other signs are rarer than letters.
  return place >= 0 ? place : /\d/.test(sign) ? 3 : 14
}
