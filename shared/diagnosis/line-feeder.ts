import { EVENT_END } from './line-marker'

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const TAG_END = 0x3e
/** Where a line that is longer than the whole buffer may be cut: blanks, and the ends of tags, lists and records. */
const SEAMS: ReadonlySet<number> = new Set([0x20, 0x09, 0x2c, 0x3b, 0x3e, 0x5d, 0x7d])

/** Big enough that the work per block does not count, small enough to stay in the processor’s cache. */
const ROOM = 1 << 17

/** Takes bytes in pieces of any size and gives them back in blocks of whole lines. */
export interface LineFeeder {
  readonly feed: (piece: Uint8Array) => void
  /** Gives back what is left: the last line of a log need not end in a line feed. */
  readonly end: () => void
}

/**
 * All blocks lie in one buffer that is used again and again: a block is only good until `take` returns. A block that
 * does not end in a line feed ends within a line that is too long for the buffer (or at the log’s end). Where carriage
 * returns alone end the lines (old Macs, progress bars), they become line feeds.
 */
export function lineFeeder(take: (block: Uint8Array) => void): LineFeeder {
  const buffer = new Uint8Array(ROOM)
  let filled = 0

  function giveBack(end: number): void {
    take(buffer.subarray(0, end))
    buffer.copyWithin(0, end, filled)
    filled -= end
  }

  function feed(piece: Uint8Array): void {
    for (let from = 0; from < piece.length;) {
      const part = piece.subarray(from, from + ROOM - filled)
      buffer.set(part, filled)
      filled += part.length
      from += part.length
      const end = lastLineEnd(buffer.subarray(0, filled))
      if (end > 0) giveBack(end)
      else if (filled === ROOM) giveBack(lastSeam(buffer))
    }
  }

  return {
    feed,
    end: () => {
      if (filled > 0) giveBack(filled)
    }
  }
}

/** Behind the last line’s end, 0 where there is none. */
function lastLineEnd(bytes: Uint8Array): number {
  const end = bytes.lastIndexOf(LINE_FEED) + 1
  if (end > 0) return end
  // One at the very end may belong to a line feed that is still to come.
  if (bytes.subarray(0, -1).includes(CARRIAGE_RETURN)) useLineFeeds(bytes.subarray(0, -1))
  return bytes.lastIndexOf(LINE_FEED) + 1
}

function useLineFeeds(bytes: Uint8Array): void {
  for (
    let at = bytes.indexOf(CARRIAGE_RETURN);
    at >= 0;
    at = bytes.indexOf(CARRIAGE_RETURN, at + 1)
  )
    bytes[at] = LINE_FEED
}

function lastSeam(bytes: Uint8Array): number {
  const event = bytes.findLastIndex((byte, at) => byte === TAG_END && endsEvent(bytes, at))
  const at = event < 0 ? bytes.findLastIndex((byte) => SEAMS.has(byte)) : event
  return at < 0 ? bytes.length : at + 1
}

function endsEvent(bytes: Uint8Array, at: number): boolean {
  const tail = bytes.subarray(Math.max(0, at + 1 - EVENT_END.length), at + 1)
  return String.fromCharCode(...tail).toLowerCase() === EVENT_END
}
