import { blockText } from './block-text'
import { KEPT_LAST, type HitStore } from './hit'
import type { MarkedLines } from './line-marker'
import { NO, NOT_ASKED, NOWHERE, YES, type LineShapes } from './line-shapes'
import { isHarmless } from './trouble-words'

export interface Recognised {
  readonly needle: string
  readonly pattern?: RegExp
  /** Tells who speaks, or how: such a line may be in trouble all the same. */
  readonly isMark?: boolean
  /** Blames a cause for good: then lines of trouble that no rule explains no longer matter. */
  readonly isVerdict?: boolean
}

/** Rules that can be asked by the numbers of their needles. */
export interface RuleSet<R extends Recognised> {
  readonly rules: readonly R[]
  /** For each needle the places of its rules in `rules`; none for a word of trouble. */
  readonly rulesOf: readonly (readonly number[])[]
  /** The number of the first word of trouble: they come after the rules’ needles. */
  readonly firstTrouble: number
  /** Whether another program wrote the line, which is then no trouble of this connection. */
  readonly isForeign: (text: string) => boolean
}

export interface TroubleLine {
  readonly line: number
  readonly text: string
}

/** Of more only the first are known. */
export const TROUBLE_KEPT = 20

/** A marked line, by its number in the block, that a rule recognised. */
interface Recognition {
  readonly at: number
  readonly place: number
}

/**
 * Reads the marked lines of block after block and puts what the rules recognise into the store, and lines that hold a
 * word of trouble which no rule explains into `trouble`. A block is read from its last line to its first: of a rule
 * that has its first hits already only the last ones count, and once the block has given enough of them its earlier
 * lines need not be looked at.
 */
export function blockJudge<R extends Recognised>(
  { rules, rulesOf, firstTrouble, isForeign }: RuleSet<R>,
  shapes: LineShapes,
  store: HitStore<R>,
  trouble: TroubleLine[]
): (block: Uint8Array, marked: MarkedLines) => void {
  /** How many more hits of each rule count in this block. */
  const wanted = new Float64Array(rules.length)
  let isDecided = false

  return (block, marked) => {
    const texts = blockText(block)
    const hits: Recognition[] = []
    const worries: number[] = []
    rules.forEach((rule, place) => {
      wanted[place] = store.hasFirst(rule) ? KEPT_LAST : Infinity
    })
    for (let at = marked.count - 1; at >= 0; at--) {
      const isWorrying = !isDecided && trouble.length < TROUBLE_KEPT && holdsTrouble(marked, at)
      if (!recognise(at, isWorrying) && isWorrying) worries.push(at)
    }
    for (const { at, place } of hits.reverse())
      store.add({ ...lineAt(at), rule: rules[place] as R })
    for (const at of worries.reverse()) worry(lineAt(at))

    /** Whether any rule recognises the line; rules that have enough are asked only where that must be known. */
    function recognise(at: number, mustKnow: boolean): boolean {
      let isKnown = false
      let asked = 0
      const remembered = placeOf(marked, at)
      const last = (marked.needlesFrom[at + 1] as number) - 1
      for (let found = last; found >= (marked.needlesFrom[at] as number); found--) {
        const places = rulesOf[marked.needles[found] as number] as readonly number[]
        for (let i = places.length - 1; i >= 0; i--) {
          const place = places[i] as number
          const question = asked++
          const hasEnough = wanted[place] === 0
          if (hasEnough && (isKnown || !mustKnow)) continue
          const { pattern, isMark, isVerdict } = rules[place] as R
          if (pattern && !fits(pattern, at, remembered, question)) continue
          isKnown ||= isMark !== true
          isDecided ||= isVerdict === true
          if (hasEnough) continue
          wanted[place] = (wanted[place] as number) - 1
          hits.push({ at, place })
        }
      }
      return isKnown
    }

    /** A shape is asked once by each of its rules. */
    function fits(pattern: RegExp, at: number, remembered: number, question: number): boolean {
      const isRemembered = remembered !== NOWHERE
      const known = isRemembered ? shapes.answer(remembered, question) : NOT_ASKED
      if (known !== NOT_ASKED) return known === YES
      const text = texts.glimpse(marked.starts[at] as number, marked.ends[at] as number)
      const answer = pattern.test(text)
      if (isRemembered) shapes.keepAnswer(remembered, question, answer ? YES : NO)
      return answer
    }

    function lineAt(at: number): TroubleLine {
      const text = texts.copy(marked.starts[at] as number, marked.ends[at] as number)
      return { line: marked.numbers[at] as number, text }
    }
  }

  /** `NOWHERE` also where another shape has taken the place since the line was marked. */
  function placeOf(marked: MarkedLines, at: number): number {
    const place = marked.shapePlaces[at] as number
    return shapes.shapeAt(place) === marked.shapes[at] ? place : NOWHERE
  }

  function worry(line: TroubleLine): void {
    if (trouble.length === TROUBLE_KEPT || isHarmless(line.text) || isForeign(line.text)) return
    trouble.push(line)
  }

  function holdsTrouble({ needles, needlesFrom }: MarkedLines, at: number): boolean {
    for (let found = needlesFrom[at] as number; found < (needlesFrom[at + 1] as number); found++)
      if ((needles[found] as number) >= firstTrouble) return true
    return false
  }
}
