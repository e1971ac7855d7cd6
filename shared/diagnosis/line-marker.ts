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

/** Gathers needles into lines. Needle number `eventEnd` is none: it ends a line. */
export class LineMarker {
  readonly #marked: MarkedLines = {
    count: 0,
    starts: [],
    ends: [],
    numbers: [],
    needlesFrom: [0],
    needles: [],
    shapes: [],
    shapePlaces: []
  }
  /** Where each of `#marked.needles` begins. */
  readonly #places: number[] = []
  readonly #eventEnd: number
  readonly #shapes: LineShapes
  /** The stretch in which each needle was last met. */
  readonly #metIn: Int32Array
  #stretch = 1
  #start = 0
  #found = 0
  #number = 1
  #place = NOWHERE
  #isOpen = false
  #endsEvent = false

  constructor(needleCount: number, eventEnd: number, shapes: LineShapes) {
    this.#metIn = new Int32Array(needleCount)
    this.#eventEnd = eventEnd
    this.#shapes = shapes
  }

  /** `place` is where its shape is remembered, or `NOWHERE`. */
  beginLine(place: number): void {
    this.#place = place
  }

  /** A needle of the line that was begun. */
  needle(index: number, at: number): void {
    if (index === this.#eventEnd) return this.#endEvent(at)
    if (at > this.#start + LONGEST_STRETCH - LEAD) {
      this.#place = NOWHERE
      this.#close(at)
      this.#start = at - LEAD
    }
    if (this.#metIn[index] === this.#stretch) return
    this.#metIn[index] = this.#stretch
    this.#insert(index, at)
  }

  /** The needles of the line are those of its shape. */
  recall(): void {
    const count = this.#shapes.needleCount(this.#place)
    for (let index = 0; index < count; index++)
      this.#marked.needles[this.#found++] = this.#shapes.needle(this.#place, index)
  }

  /** What was found in the line belongs to its shape, unless the line was cut or holds too much. */
  learn(): void {
    if (this.#place === NOWHERE) return
    const { needles } = this.#marked
    const isLearned = this.#shapes.learn(this.#place, needles, this.#firstNeedle(), this.#found)
    if (!isLearned) this.#place = NOWHERE
  }

  /** The line’s end: a line feed stands there. */
  endLine(at: number): void {
    // An event that has its own line end is one line all the same.
    if (this.#endsEvent && at - this.#start <= 1) this.#start = at + 1
    else this.#nextLine(at + 1)
    this.#endsEvent = false
  }

  /** The lines of the block that was heard, of this length. Its last line may go on in the next block. */
  endBlock(length: number): MarkedLines {
    this.#close(length)
    this.#isOpen = this.#start < length
    return this.#marked
  }

  /** Makes ready for the next block. */
  clear(): void {
    this.#marked.count = this.#start = this.#found = 0
  }

  /** How many lines have begun so far. */
  lines(): number {
    return this.#number - (this.#isOpen ? 0 : 1)
  }

  #endEvent(at: number): void {
    this.#place = NOWHERE
    this.#nextLine(at + EVENT_END.length)
    this.#endsEvent = true
  }

  #nextLine(from: number): void {
    this.#close(from)
    this.#start = from
    this.#number++
  }

  #close(end: number): void {
    const marked = this.#marked
    const { count } = marked
    if (this.#found > this.#firstNeedle()) {
      marked.starts[count] = this.#start
      marked.ends[count] = Math.min(end, this.#start + LONGEST_STRETCH)
      marked.numbers[count] = this.#number
      marked.shapes[count] = this.#shapes.shapeAt(this.#place)
      marked.shapePlaces[count] = this.#place
      marked.needlesFrom[count + 1] = this.#found
      marked.count++
    }
    this.#stretch++
  }

  #firstNeedle(): number {
    return this.#marked.needlesFrom[this.#marked.count] as number
  }

  /** The needles of a line stand in the order in which it is read, which they are nearly told in. */
  #insert(index: number, at: number): void {
    const { needles } = this.#marked
    const places = this.#places
    const first = this.#firstNeedle()
    let to = this.#found++
    for (; to > first && (places[to - 1] as number) > at; to--) {
      needles[to] = needles[to - 1] as number
      places[to] = places[to - 1] as number
    }
    needles[to] = index
    places[to] = at
  }
}
