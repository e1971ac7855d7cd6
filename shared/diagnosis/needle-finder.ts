import {
  needleTables,
  quadHash,
  HAS_LINE_FEED,
  LONG_ONLY,
  NOTHING,
  type Entry,
  type NeedleTables
} from './needle-tables'

/** What is heard of a block of bytes, from its beginning to its end. */
export interface BlockListener {
  /** Needle number `index` begins at `at`. */
  readonly needle: (index: number, at: number) => void
  readonly lineFeed: (at: number) => void
}

/** Finds many fixed texts in one pass over bytes, upper and lower case alike (ASCII). */
export interface NeedleFinder {
  /** Needles that overlap may be told out of order, but never after the end of their line. */
  readonly listen: (bytes: Uint8Array, listener: BlockListener) => void
}

const LINE_FEED = 0x0a
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
  return { listen: (bytes, listener) => listen(bytes, tables, listener) }
}

function listen(bytes: Uint8Array, tables: NeedleTables, listener: BlockListener): void {
  const { marks, short, slots, long } = tables
  const pairs = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1)
  const last = bytes.length - 1
  for (let place = 0; place < pairs.length; place++) {
    const pair = pairs[place] as number
    const mark = marks[pair] as number
    if (mark === NOTHING) continue
    const at = place << 1
    if (mark === HAS_LINE_FEED) {
      if (bytes[at] === LINE_FEED) listener.lineFeed(at)
      if (bytes[at + 1] === LINE_FEED) listener.lineFeed(at + 1)
      continue
    }
    const next = at + 3 <= last ? (pairs[place + 1] as number) : 0
    const slot = slots[quadHash(pair, next)] as number
    if (slot > 0) tryAll(bytes, at, long[slot] as readonly Entry[], listener)
    if (mark > LONG_ONLY) tryAll(bytes, at, short[mark] as readonly Entry[], listener)
  }
  if (last % 2 === 0 && bytes[last] === LINE_FEED) listener.lineFeed(last)
}

function tryAll(
  bytes: Uint8Array,
  at: number,
  entries: readonly Entry[],
  listener: BlockListener
): void {
  // Indices, not iterators: this is near the innermost loop of a 100 MB log.
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as Entry
    const start = at - entry.offset
    if (standsAt(bytes, start, entry.bytes)) listener.needle(entry.index, start)
  }
}

function standsAt(bytes: Uint8Array, start: number, needle: Uint8Array): boolean {
  if (start < 0 || start + needle.length > bytes.length) return false
  for (let at = 0; at < needle.length; at++)
    if (FOLD[bytes[start + at] as number] !== needle[at]) return false
  return true
}
