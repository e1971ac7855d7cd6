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
export interface LineShapes {
  /** Reads the line that begins at `start`; the answer is good until the next call. */
  readonly read: (bytes: Uint8Array, start: number) => ReadLine
  /** Which of all shapes has the place now, by the order in which places were taken. */
  readonly shapeAt: (place: number) => number
  /** The needles of a known shape, in the order in which they were learned. */
  readonly needleCount: (place: number) => number
  readonly needle: (place: number, index: number) => number
  /** False where there are too many to be kept. */
  readonly learn: (place: number, needles: readonly number[], from: number, to: number) => boolean
  /** Answers are numbered in the order in which a line's rules are asked; those beyond the room are not kept. */
  readonly answer: (place: number, index: number) => Answer
  readonly keepAnswer: (place: number, index: number, answer: Answer) => void
}

export function lineShapes(): LineShapes {
  const keys = new Float64Array(PLACES).fill(-1)
  const taken = new Float64Array(PLACES)
  const counts = new Int16Array(PLACES).fill(-1)
  const needles = new Int16Array(PLACES * MOST_NEEDLES)
  const answers = new Uint8Array(PLACES * MOST_ANSWERS)
  const line: ReadLine = { end: 0, place: NOWHERE, isKnown: false }
  let [tried, known, resting, shapes] = [0, 0, 0, 0]

  function read(bytes: Uint8Array, start: number): ReadLine {
    if (resting > 0) return pass(bytes, start)
    const sums = sumUp(bytes, start)
    line.end = sums.end
    line.place = sums.end - start > LONGEST_LINE ? NOWHERE : placeOf(sums)
    line.isKnown = line.place !== NOWHERE && (counts[line.place] as number) >= 0
    tried++
    if (line.isKnown) known++
    if (tried === TRIED_LINES) {
      resting = known < LEAST_KNOWN ? REST_LINES : 0
      tried = known = 0
    }
    return line
  }

  /** A log whose lines are all different is read without a look at their shapes. */
  function pass(bytes: Uint8Array, start: number): ReadLine {
    resting--
    const end = bytes.indexOf(LINE_FEED, start)
    line.end = end < 0 ? bytes.length : end
    line.place = NOWHERE
    line.isKnown = false
    return line
  }

  function placeOf({ one, other }: Sums): number {
    const place = one & (PLACES - 1)
    const key = (one >>> 0) * 2 ** 21 + (other >>> 11)
    if (keys[place] === key) return place
    keys[place] = key
    taken[place] = ++shapes
    counts[place] = -1
    answers.fill(NOT_ASKED, place * MOST_ANSWERS, (place + 1) * MOST_ANSWERS)
    return place
  }

  return {
    read,
    shapeAt: (place) => (place === NOWHERE ? NOWHERE : (taken[place] as number)),
    needleCount: (place) => counts[place] as number,
    needle: (place, index) => needles[place * MOST_NEEDLES + index] as number,
    learn: (place, found, from, to) => {
      if (to - from > MOST_NEEDLES) return false
      counts[place] = to - from
      for (let at = from; at < to; at++)
        needles[place * MOST_NEEDLES + at - from] = found[at] as number
      return true
    },
    answer: (place, index) =>
      index < MOST_ANSWERS ? (answers[place * MOST_ANSWERS + index] as Answer) : NOT_ASKED,
    keepAnswer: (place, index, answer) => {
      if (index < MOST_ANSWERS) answers[place * MOST_ANSWERS + index] = answer
    }
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
