import { BlockJudge, type Recognised, type TroubleLine } from './block-judge'
import { hitStore, type HitStore } from './hit'
import { lineFeeder } from './line-feeder'
import { EVENT_END, LineMarker } from './line-marker'
import { LineShapes } from './line-shapes'
import { needleFinder, type BlockFinder } from './needle-finder'
import { TROUBLE_WORDS } from './trouble-words'

/** Reads a log piece by piece; memory stays bounded whatever its length. */
export interface LogScan<R> {
  /** UTF-8 (or any superset of ASCII) in pieces of any size. */
  readonly read: (bytes: Uint8Array) => void
  /** No more is to come. */
  readonly end: () => void
  readonly store: HitStore<R>
  readonly lines: () => number
  /** Lines that hold a word of trouble which no rule explains. */
  readonly trouble: () => readonly TroubleLine[]
}

/**
 * Starts a scan with these rules; the same rule set may serve many scans. What stands in lines that are `isForeign` is
 * no trouble.
 */
export function logScanner<R extends Recognised>(
  rules: readonly R[],
  isForeign: (text: string) => boolean = () => false
): () => LogScan<R> {
  const needles = [...new Set(rules.map((rule) => rule.needle)), ...TROUBLE_WORDS]
  const finder = needleFinder([...needles, EVENT_END])
  const places = rules.map((_, place) => place)
  const set = {
    rules,
    rulesOf: needles.map((needle) => places.filter((place) => rules[place]?.needle === needle)),
    firstTrouble: needles.length - TROUBLE_WORDS.length,
    isForeign
  }
  return () => {
    const store = hitStore<R>()
    const shapes = new LineShapes()
    const marker = new LineMarker(needles.length, needles.length, shapes)
    const judge = new BlockJudge(set, shapes, store)
    const feeder = lineFeeder((block) => {
      markLines(block, shapes, finder.inBlock(block), marker)
      judge.read(block, marker.endBlock(block.length))
      marker.clear()
    })
    return {
      read: feeder.feed,
      end: feeder.end,
      store,
      lines: () => marker.lines(),
      trouble: () => judge.trouble
    }
  }
}

/** Looks for needles only in lines of a shape that was not seen before. */
function markLines(
  block: Uint8Array,
  shapes: LineShapes,
  find: BlockFinder,
  marker: LineMarker
): void {
  const note = (needle: number, at: number): void => marker.needle(needle, at)
  for (let start = 0; start < block.length;) {
    const { end, place, isKnown } = shapes.read(block, start)
    marker.beginLine(place)
    if (isKnown) marker.recall()
    else {
      find(start, end, note)
      marker.learn()
    }
    if (end < block.length) marker.endLine(end)
    start = end + 1
  }
}
