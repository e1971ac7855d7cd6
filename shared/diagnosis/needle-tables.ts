/** What a pair of bytes may mean; greater marks than these are numbers of short needles’ lists. */
export const NOTHING = 0
/** A longer needle, which the pair behind decides. */
export const LONG_ONLY = 1

export interface Entry {
  readonly index: number
  readonly bytes: Uint8Array
  /** Where the bytes that give the needle away begin in it. */
  readonly offset: number
}

export interface NeedleTables {
  /** By a pair of bytes read as one number. */
  readonly marks: Uint16Array
  /** Needles that two bytes give away, by mark. */
  readonly short: readonly (readonly Entry[])[]
  /** By the hash of four bytes: a place in `long`, 0 for none. */
  readonly slots: Uint16Array
  /** Needles that four bytes give away. */
  readonly long: readonly (readonly Entry[])[]
}

const PAIR = 2
const QUAD = 4
const HASH_BITS = 14
const SMALL = 0x20

/** Four bytes, capital and small letters alike; signs that fall together are told apart by the needle itself. */
export function quadHash(pair: number, next: number): number {
  return Math.imul(pair | (next << 16) | 0x20202020, 0x9e3779b1) >>> (32 - HASH_BITS)
}

/** For needles at even and at odd places: the rarest four bytes (two of a short needle) that are read as whole pairs. */
export function needleTables(needles: readonly string[]): NeedleTables {
  const marks = new Uint16Array(1 << 16)
  const slots = new Uint16Array(1 << HASH_BITS)
  // Marks below and the slot 0 have no list.
  const short: Entry[][] = [[], []]
  const long: Entry[][] = [[]]

  function addLong(entry: Entry): void {
    const [a = 0, b = 0, c = 0, d = 0] = entry.bytes.subarray(entry.offset)
    for (const pair of spellings(a, b)) if (marks[pair] === NOTHING) marks[pair] = LONG_ONLY
    const hash = quadHash(pairOf(a, b), pairOf(c, d))
    if (slots[hash] === 0) slots[hash] = long.push([]) - 1
    long[slots[hash] as number]?.push(entry)
  }

  function addShort(entry: Entry): void {
    const [a = 0, b = 0] = entry.bytes.subarray(entry.offset)
    const known = marks[pairOf(a, b)] as number
    const mark = known > LONG_ONLY ? known : short.push([]) - 1
    for (const pair of spellings(a, b)) marks[pair] = mark
    short[mark]?.push(entry)
  }

  needles.forEach((needle, index) => {
    const bytes = Uint8Array.from(needle, (sign) => sign.charCodeAt(0))
    for (const parity of [0, 1]) {
      const isLong = needle.length >= parity + QUAD
      const offset = rarestPlace(needle, parity, isLong ? QUAD : PAIR)
      const add = isLong ? addLong : addShort
      add({ index, bytes, offset })
    }
  })
  return { marks, short, slots, long }
}

/** Two bytes as this machine reads them at once, whichever of them it puts first. */
function pairOf(first: number, second: number): number {
  return new Uint16Array(Uint8Array.of(first, second).buffer)[0] ?? 0
}

function spellings(first: number, second: number): number[] {
  return cases(first).flatMap((a) => cases(second).map((b) => pairOf(a, b)))
}

function cases(byte: number): number[] {
  return byte >= 0x61 && byte <= 0x7a ? [byte, byte & ~SMALL] : [byte]
}

// Signs by how often they stand in logs: what begins with a rare pair is met in vain less often.
const COMMON = ' e0t1a2i3n4o.r5s6c7:8d9l-pum/gfh_b,vykw[]=()"xjzq'

function rarestPlace(needle: string, parity: number, width: number): number {
  let [best, rarest] = [-1, -1]
  for (let offset = parity; offset + width <= needle.length; offset += 2) {
    const rarity = rank(needle.charAt(offset)) + rank(needle.charAt(offset + 1))
    if (rarity > rarest) [best, rarest] = [offset, rarity]
  }
  if (best < 0) throw new Error(`needle too short: ${needle}`)
  return best
}

function rank(sign: string): number {
  const place = COMMON.indexOf(sign)
  return place < 0 ? COMMON.length : place
}
