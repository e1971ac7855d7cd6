import { NOWHERE, type LineShapes } from './line-shapes'

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
  /** Each line’s shape, and the place where it is remembered until another shape takes it. */
  readonly shapes: number[]
  readonly shapePlaces: number[]
}

export interface LineMarker {
  /** `place` is where its shape is remembered, or `NOWHERE`. */
  readonly beginLine: (place: number) => void
  /** A needle of the line that was begun. */
  readonly needle: (index: number, at: number) => void
  /** The needles of the line are those of its shape. */
  readonly recall: () => void
  /** What was found in the line belongs to its shape, unless the line was cut or holds too much. */
  readonly learn: () => void
  /** The line’s end: a line feed stands there. */
  readonly endLine: (at: number) => void
  /** The lines of the block that was heard, of this length. Its last line may go on in the next block. */
  readonly endBlock: (length: number) => MarkedLines
  /** Makes ready for the next block. */
  readonly clear: () => void
  /** How many lines have begun so far. */
  readonly lines: () => number
}

/** Gathers needles into lines. Needle number `eventEnd` is none: it ends a line. */
export function lineMarker(needleCount: number, eventEnd: number, shapes: LineShapes): LineMarker {
  const marked: MarkedLines = {
    count: 0,
    starts: [],
    ends: [],
    numbers: [],
    needlesFrom: [0],
    needles: [],
    shapes: [],
    shapePlaces: []
  }
  /** Where each of `marked.needles` begins. */
  const places: number[] = []
  /** The stretch in which each needle was last met. */
  const metIn = new Int32Array(needleCount)
  let [stretch, start, found] = [1, 0, 0]
  let number = 1
  let place = NOWHERE
  let isOpen = false
  let endsEvent = false

  function close(end: number): void {
    const { count } = marked
    if (found > firstNeedle()) {
      marked.starts[count] = start
      marked.ends[count] = Math.min(end, start + LONGEST_STRETCH)
      marked.numbers[count] = number
      marked.shapes[count] = shapes.shapeAt(place)
      marked.shapePlaces[count] = place
      marked.needlesFrom[count + 1] = found
      marked.count++
    }
    stretch++
  }

  function firstNeedle(): number {
    return marked.needlesFrom[marked.count] as number
  }

  function nextLine(from: number): void {
    close(from)
    start = from
    number++
  }

  /** The needles of a line stand in the order in which it is read, which they are nearly told in. */
  function insert(index: number, at: number): void {
    const { needles } = marked
    const first = firstNeedle()
    let to = found++
    for (; to > first && (places[to - 1] as number) > at; to--) {
      needles[to] = needles[to - 1] as number
      places[to] = places[to - 1] as number
    }
    needles[to] = index
    places[to] = at
  }

  return {
    beginLine: (of) => {
      place = of
    },
    needle: (index, at) => {
      if (index === eventEnd) {
        place = NOWHERE
        nextLine(at + EVENT_END.length)
        endsEvent = true
        return
      }
      if (at > start + LONGEST_STRETCH - LEAD) {
        place = NOWHERE
        close(at)
        start = at - LEAD
      }
      if (metIn[index] === stretch) return
      metIn[index] = stretch
      insert(index, at)
    },
    recall: () => {
      const count = shapes.needleCount(place)
      for (let index = 0; index < count; index++)
        marked.needles[found++] = shapes.needle(place, index)
    },
    learn: () => {
      if (place === NOWHERE) return
      const isLearned = shapes.learn(place, marked.needles, firstNeedle(), found)
      if (!isLearned) place = NOWHERE
    },
    endLine: (at) => {
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
