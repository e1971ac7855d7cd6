/** Lines of a longer log that are remembered at once; a power of two, since a line's sum picks its place. */
const PLACES = 1 << 12
/** Longer lines, and lines with more in them, are looked at anew each time. */
const LONGEST_LINE = 1024
const MOST_NEEDLES = 24
const MOST_ANSWERS = 64

/** Of so many lines so many have to be known, else remembering is not worth its time for a while. */
const TRIED_LINES = 1024
const LEAST_KNOWN = 256
const REST_LINES = 16 * TRIED_LINES

const LINE_FEED = 0x0a
const ZERO = 0x30
const NINE = 0x39
const COLON = 0x3a
/** `hh:mm:ss` begins within so many bytes of a line, behind the date or the name of the host. */
const LATEST_TIME = 40
const TIME_LENGTH = 8

/** What a rule's pattern said of a shape. */
export const NOT_ASKED = 0
export const NO = 1
export const YES = 2
export type Answer = typeof NOT_ASKED | typeof NO | typeof YES

/** No place: the line is not remembered. */
export const NOWHERE = -1

/** The line that was read last. */
export interface ReadLine {
  /** Where its line feed stands, or where the bytes end. */
  end: number
  /** Where what is known of its shape is kept, or `NOWHERE`. */
  place: number
  /** Whether the shape's needles are known already. */
  isKnown: boolean
}

/**
 * Remembers what was found in lines. A log says the same again and again, at another time: lines that differ only in
 * the digits of their time (`hh:mm:ss` and its fraction; codes may stand before it) have the same shape, hence the
 * same needles, and rules answer them the same. A shape is known by two sums, together 53 bits, into one of which
 * goes what stands up to the time; of those that share a place the later one is remembered.
 */
export class LineShapes {
  readonly #keys = new Float64Array(PLACES).fill(-1)
  readonly #taken = new Float64Array(PLACES)
  readonly #counts = new Int16Array(PLACES).fill(-1)
  readonly #needles = new Int16Array(PLACES * MOST_NEEDLES)
  readonly #answers = new Uint8Array(PLACES * MOST_ANSWERS)
  readonly #line: ReadLine = { end: 0, place: NOWHERE, isKnown: false }
  #shapes = 0
  #tried = 0
  #known = 0
  #resting = 0

  /** Reads the line that begins at `start`; the answer is good until the next call. */
  read(bytes: Uint8Array, start: number): ReadLine {
    if (this.#resting > 0) return this.#pass(bytes, start)
    const line = this.#line
    const sums = sumUp(bytes, start)
    line.end = sums.end
    line.place = sums.end - start > LONGEST_LINE ? NOWHERE : this.#placeOf(sums)
    line.isKnown = line.place !== NOWHERE && (this.#counts[line.place] as number) >= 0
    this.#tried++
    if (line.isKnown) this.#known++
    if (this.#tried === TRIED_LINES) {
      this.#resting = this.#known < LEAST_KNOWN ? REST_LINES : 0
      this.#tried = this.#known = 0
    }
    return line
  }

  /** Which of all shapes has the place now, by the order in which places were taken. */
  shapeAt(place: number): number {
    return place === NOWHERE ? NOWHERE : (this.#taken[place] as number)
  }

  needleCount(place: number): number {
    return this.#counts[place] as number
  }

  /** The needles of a known shape, in the order in which they were learned. */
  needle(place: number, index: number): number {
    return this.#needles[place * MOST_NEEDLES + index] as number
  }

  /** False where there are too many to be kept. */
  learn(place: number, found: readonly number[], from: number, to: number): boolean {
    if (to - from > MOST_NEEDLES) return false
    this.#counts[place] = to - from
    for (let at = from; at < to; at++)
      this.#needles[place * MOST_NEEDLES + at - from] = found[at] as number
    return true
  }

  /** Answers are numbered in the order in which a line's rules are asked; those beyond the room are not kept. */
  answer(place: number, index: number): Answer {
    return index < MOST_ANSWERS
      ? (this.#answers[place * MOST_ANSWERS + index] as Answer)
      : NOT_ASKED
  }

  keepAnswer(place: number, index: number, answer: Answer): void {
    if (index < MOST_ANSWERS) this.#answers[place * MOST_ANSWERS + index] = answer
  }

  /** A log whose lines are all different is read without a look at their shapes. */
  #pass(bytes: Uint8Array, start: number): ReadLine {
    this.#resting--
    const line = this.#line
    const end = bytes.indexOf(LINE_FEED, start)
    line.end = end < 0 ? bytes.length : end
    line.place = NOWHERE
    line.isKnown = false
    return line
  }

  #placeOf({ one, other }: Sums): number {
    const place = one & (PLACES - 1)
    const key = (one >>> 0) * 2 ** 21 + (other >>> 11)
    if (this.#keys[place] === key) return place
    this.#keys[place] = key
    this.#taken[place] = ++this.#shapes
    this.#counts[place] = -1
    this.#answers.fill(NOT_ASKED, place * MOST_ANSWERS, (place + 1) * MOST_ANSWERS)
    return place
  }
}

interface Sums {
  readonly one: number
  readonly other: number
  readonly end: number
}

/** Two sums of a line, the digits of its time taken for zeros. */
function sumUp(bytes: Uint8Array, start: number): Sums {
  const time = timeOf(bytes, start)
  const timeEnd = endOfTime(bytes, time)
  let at = start
  let one = 0x811c9dc5 | 0
  for (; at < timeEnd; at++) {
    const byte = bytes[at] as number
    one = Math.imul(one ^ (at >= time && isDigit(byte) ? ZERO : byte), 0x01000193)
  }
  // Four bytes at once, until a line feed is among them.
  let other = 0
  for (const last = bytes.length - 4; at <= last; at += 4) {
    const four = fourBytes(bytes, at)
    if (holdsLineFeed(four)) break
    one = rotated(Math.imul(one ^ four, 0x01000193), 13)
    other = rotated(Math.imul(other + four, 0x9e3779b1), 15)
  }
  for (; at < bytes.length && bytes[at] !== LINE_FEED; at++)
    one = Math.imul(one ^ (bytes[at] as number), 0x01000193)
  return { one, other, end: at }
}

/** Where the first `hh:mm:ss` near the line's beginning stands, `start` where there is none. */
function timeOf(bytes: Uint8Array, start: number): number {
  const latest = Math.min(start + LATEST_TIME, bytes.length - TIME_LENGTH)
  for (let at = start; at <= latest && bytes[at] !== LINE_FEED; at++)
    if (isTime(bytes, at)) return at
  return start
}

/** Behind the time and its fraction, `time` where none stands there. */
function endOfTime(bytes: Uint8Array, time: number): number {
  if (!isTime(bytes, time)) return time
  let end = time + TIME_LENGTH
  if (bytes[end] === 0x2e || bytes[end] === 0x2c) end++
  while (end < bytes.length && isDigit(bytes[end] as number)) end++
  return end
}

/** Three pairs of digits and no fourth: that would be a hardware address. */
function isTime(bytes: Uint8Array, at: number): boolean {
  if (bytes[at + 2] !== COLON || bytes[at + 5] !== COLON) return false
  const isWhole = isPair(bytes, at) && isPair(bytes, at + 3) && isPair(bytes, at + 6)
  return isWhole && bytes[at + TIME_LENGTH] !== COLON
}

function isPair(bytes: Uint8Array, at: number): boolean {
  return isDigit(bytes[at] as number) && isDigit(bytes[at + 1] as number)
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE
}

function fourBytes(bytes: Uint8Array, at: number): number {
  const low = (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
  return low | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)
}

/** Whether one of four bytes is a line feed: only a byte of zeros borrows into its own highest bit. */
function holdsLineFeed(four: number): boolean {
  const zeros = four ^ 0x0a0a0a0a
  return ((zeros - 0x01010101) & ~zeros & 0x80808080) !== 0
}

function rotated(sum: number, bits: number): number {
  return (sum << bits) | (sum >>> (32 - bits))
}
