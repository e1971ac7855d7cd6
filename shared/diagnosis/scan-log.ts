import { hitStore, type HitStore } from './hit'
import { needleFinder } from './needle-finder'

interface Recognised {
  readonly needle: string
  readonly pattern?: RegExp
}

/** Reads a log piece by piece; memory stays bounded whatever its length. */
export interface LogScan<R> {
  /** Whole lines of UTF-8 (or any superset of ASCII), each ending in a line feed but for the last of the log. */
  readonly read: (bytes: Uint8Array) => void
  readonly store: HitStore<R>
  readonly lines: () => number
  /** Lines that hold a word of trouble which no rule explains. */
  readonly trouble: () => readonly TroubleLine[]
}

export interface TroubleLine {
  readonly line: number
  readonly text: string
}

// Longer lines are cut: what names a cause stands at the beginning, and patterns stay cheap.
const LONGEST_LINE = 4096
const LINE_FEED = 0x0a
const TROUBLE_KEPT = 20

const ANSI = new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]{0,16}[A-Za-z]`, 'g')
const TROUBLE_WORDS = [
  'fail',
  'error',
  'mismatch',
  'reject',
  'unaccept',
  'inaccept',
  'timed out',
  'timeout',
  'giving up',
  'refus',
  'denied',
  'invalid',
  'abort',
  'not respond',
  'no response',
  'dead',
  'expired',
  'unable',
  'cannot',
  "can't",
  'could not'
]
// What daemons say of parts that are not there while they start (charon’s thread 00), and settings that are printed.
const STARTING =
  /\b00\[[A-Z]{3}\]|plugin '[\w-]{1,40}': failed to load|opening (?:directory|file) '.{0,120}' failed|^[^:]{0,80}\b\w+_(?:timeout|error)\w* = /
const HARMLESS =
  /no (?:errors?|failures?)|(?:errors?|fail(?:ed|ures?)?)[ :=]{0,3}0\b|hadError=false|without (?:any )?errors?|error ?(?:code)?[ :=]{0,3}0\b|dead ?peer ?detection|DPD|timeout[ :=]\s?\d|(?:set|with|idle|dpd)[ _-]?timeout/i

function isHarmless(text: string): boolean {
  return HARMLESS.test(text) || STARTING.test(text)
}

/** Starts a scan with these rules; the same rule set may serve many scans. */
export function logScanner<R extends Recognised>(rules: readonly R[]): () => LogScan<R> {
  const needles = [...new Set(rules.map((rule) => rule.needle)), ...TROUBLE_WORDS]
  const rulesOf = needles.map((needle) => rules.filter((rule) => rule.needle === needle))
  const firstTrouble = needles.length - TROUBLE_WORDS.length
  const finder = needleFinder(needles)
  return () => {
    const store = hitStore<R>()
    const trouble: TroubleLine[] = []
    const recognise = remembering((text: string, found: readonly number[]) =>
      found
        .flatMap((index) => rulesOf[index] ?? [])
        .filter((rule) => !rule.pattern || rule.pattern.test(text))
    )
    let lines = 0

    function readLine(
      bytes: Uint8Array,
      start: number,
      end: number,
      found: ReadonlySet<number>
    ): void {
      const text = textOf(bytes, start, end)
      const matching = recognise(text, [...found])
      for (const rule of matching) store.add({ line: lines, text, rule })
      if (matching.length > 0 || trouble.length >= TROUBLE_KEPT) return
      const worrying = [...found].some((index) => index >= firstTrouble)
      if (worrying && !isHarmless(text)) trouble.push({ line: lines, text })
    }

    function read(bytes: Uint8Array): void {
      let start = 0
      let end = lineEnd(bytes, 0)
      lines++
      const found = new Set<number>()
      const close = (): void => {
        if (found.size > 0) readLine(bytes, start, end, found)
        found.clear()
      }
      finder.find(bytes, 0, bytes.length, (index, at) => {
        while (at > end) {
          close()
          start = end + 1
          end = lineEnd(bytes, start)
          lines++
        }
        found.add(index)
      })
      close()
      lines += lineFeeds(bytes, end)
    }
    return { read, store, lines: () => lines, trouble: () => trouble }
  }
}

const DECODER = new TextDecoder('utf-8')
const ESCAPE = '\u001b'

function textOf(bytes: Uint8Array, start: number, end: number): string {
  const text = DECODER.decode(bytes.subarray(start, Math.min(end, start + LONGEST_LINE)))
  return (text.includes(ESCAPE) ? text.replace(ANSI, '') : text).trimEnd()
}

const MOST_REMEMBERED = 512
/** When a line was written; what it says is the same at any time. */
const WRITTEN_AT = /^(?:[A-Z][a-z]{2} {1,2})?[\d .,TZ/+-]{0,24}\d\d:\d\d:\d\d[\d.,Z+:-]{0,16}/

/** A log says the same things over and over: what a line of these words matches is worked out once. */
function remembering<A, B>(
  work: (text: string, argument: A) => B
): (text: string, argument: A) => B {
  const known = new Map<string, B>()
  return (text, argument) => {
    const words = text.replace(WRITTEN_AT, '')
    const before = known.get(words)
    if (before !== undefined) return before
    if (known.size >= MOST_REMEMBERED) known.clear()
    const result = work(text, argument)
    known.set(words, result)
    return result
  }
}

function lineEnd(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(LINE_FEED, start)
  return end < 0 ? bytes.length : end
}

/** Lines that begin after `from`, not counting an empty one at the very end. */
function lineFeeds(bytes: Uint8Array, from: number): number {
  let count = 0
  for (let at = bytes.indexOf(LINE_FEED, from); at >= 0 && at + 1 < bytes.length;) {
    count++
    at = bytes.indexOf(LINE_FEED, at + 1)
  }
  return count
}
