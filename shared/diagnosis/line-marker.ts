import type { BlockListener } from './needle-finder'

/** What ends an event that Windows’ Event Viewer exports: all stand on one line, but each is read as a line of its own. */
export const EVENT_END = '</event>'

/** Longer lines are read in stretches of this many bytes, so that patterns stay cheap. */
const LONGEST_STRETCH = 4096
/** How far a stretch in the middle of a long line begins before the needle that opens it. */
const LEAD = 1024

/**
 * The lines of one block in which needles stand: number `i` is `starts[i]` to `ends[i]`, its needles are
 * `needles[needlesFrom[i]]` up to `needles[needlesFrom[i + 1] - 1]`, each once. The arrays are used again for every
 * block, so that a long log makes no garbage.
 */
export interface MarkedLines {
  count: number
  readonly starts: number[]
  readonly ends: number[]
  /** Counted from 1 over all blocks. */
  readonly numbers: number[]
  readonly needlesFrom: number[]
  readonly needles: number[]
}

export interface LineMarker extends BlockListener {
  /** The lines of the block that was heard, of this length. Its last line may go on in the next block. */
  readonly endBlock: (length: number) => MarkedLines
  /** Makes ready for the next block. */
  readonly clear: () => void
  /** How many lines have begun so far. */
  readonly lines: () => number
}

/** Gathers needles into lines. Needle number `eventEnd` is none: it ends a line. */
export function lineMarker(needleCount: number, eventEnd: number): LineMarker {
  const marked: MarkedLines = {
    count: 0,
    starts: [],
    ends: [],
    numbers: [],
    needlesFrom: [0],
    needles: []
  }
  /** Where each of `marked.needles` begins. */
  const places: number[] = []
  /** The stretch in which each needle was last met. */
  const metIn = new Int32Array(needleCount)
  let [stretch, start, found] = [1, 0, 0]
  let number = 1
  let isOpen = false
  let endsEvent = false

  function close(end: number): void {
    const { count } = marked
    if (found > (marked.needlesFrom[count] as number)) {
      marked.starts[count] = start
      marked.ends[count] = Math.min(end, start + LONGEST_STRETCH)
      marked.numbers[count] = number
      marked.needlesFrom[count + 1] = found
      marked.count++
    }
    stretch++
  }

  function nextLine(from: number): void {
    close(from)
    start = from
    number++
  }

  /** The needles of a line stand in the order in which it is read, which they are nearly told in. */
  function insert(index: number, at: number): void {
    const { count, needles, needlesFrom } = marked
    let to = found++
    for (; to > (needlesFrom[count] as number) && (places[to - 1] as number) > at; to--) {
      needles[to] = needles[to - 1] as number
      places[to] = places[to - 1] as number
    }
    needles[to] = index
    places[to] = at
  }

  return {
    needle: (index, at) => {
      if (index === eventEnd) {
        nextLine(at + EVENT_END.length)
        endsEvent = true
        return
      }
      if (at > start + LONGEST_STRETCH - LEAD) {
        close(at)
        start = at - LEAD
      }
      if (metIn[index] === stretch) return
      metIn[index] = stretch
      insert(index, at)
    },
    lineFeed: (at) => {
      // An event that has its own line end is one line all the same.
      if (endsEvent && at - start <= 1) start = at + 1
      else nextLine(at + 1)
      endsEvent = false
    },
    endBlock: (length) => {
      close(length)
      isOpen = start < length
      return marked
    },
    clear: () => {
      marked.count = start = found = 0
    },
    lines: () => number - (isOpen ? 0 : 1)
  }
}
