import {
  needleTables,
  quadHash,
  LONG_ONLY,
  NOTHING,
  type Entry,
  type NeedleTables
} from './needle-tables'

/** Needle number `index` begins at `at`. */
export type OnNeedle = (index: number, at: number) => void

/** Finds many fixed texts in one pass over bytes, upper and lower case alike (ASCII). */
export interface NeedleFinder {
  readonly inBlock: (bytes: Uint8Array) => BlockFinder
}

/** Tells the needles that stand between two places of a block; those that overlap may be told out of order. */
export type BlockFinder = (from: number, to: number, onNeedle: OnNeedle) => void

const FOLD = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte
)

/**
 * Bytes are read two at a time: whether a needle begins at an even place or at an odd one, a pair of its bytes is read
 * as a whole. Most pairs of a log mean nothing, and cost one look-up; where one may belong to a needle the pair behind
 * it is asked, too. Needles are lower-case ASCII of three bytes or more; blocks begin at an even place of their buffer.
 */
export function needleFinder(needles: readonly string[]): NeedleFinder {
  const tables = needleTables(needles)
  return { inBlock: (bytes) => finderIn(bytes, tables) }
}

function finderIn(bytes: Uint8Array, { marks, short, slots, long }: NeedleTables): BlockFinder {
  const pairs = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1)
  return (from, to, onNeedle) => {
    // From the pair that holds the first byte to the last one that does not end behind the stretch.
    const end = to >> 1
    for (let place = from >> 1; place < end; place++) {
      const pair = pairs[place] as number
      const mark = marks[pair] as number
      if (mark === NOTHING) continue
      const next = place + 1 < end ? (pairs[place + 1] as number) : 0
      const slot = slots[quadHash(pair, next)] as number
      if (slot > 0) tryAll(long[slot] as readonly Entry[], place << 1, from, to, onNeedle)
      if (mark > LONG_ONLY) tryAll(short[mark] as readonly Entry[], place << 1, from, to, onNeedle)
    }
  }

  function tryAll(
    entries: readonly Entry[],
    at: number,
    from: number,
    to: number,
    onNeedle: OnNeedle
  ): void {
    // Indices, not iterators: this is near the innermost loop of a 100 MB log.
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i] as Entry
      const start = at - entry.offset
      const isInside = start >= from && start + entry.bytes.length <= to
      if (isInside && standsAt(bytes, start, entry.bytes)) onNeedle(entry.index, start)
    }
  }
}

function standsAt(bytes: Uint8Array, start: number, needle: Uint8Array): boolean {
  for (let at = 0; at < needle.length; at++)
    if (FOLD[bytes[start + at] as number] !== needle[at]) return false
  return true
}
