import { blockText, type BlockText } from './block-text'
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

/** One block while it is read. */
interface Reading {
  readonly marked: MarkedLines
  readonly texts: BlockText
  /** From the last line to the first. */
  readonly hits: Recognition[]
}

/**
 * Reads the marked lines of block after block and puts what the rules recognise into the store, and lines that hold a
 * word of trouble which no rule explains into `trouble`. A block is read from its last line to its first: of a rule
 * that has its first hits already only the last ones count, and once the block has given enough of them its earlier
 * lines need not be looked at.
 */
export class BlockJudge<R extends Recognised> {
  readonly #set: RuleSet<R>
  readonly #shapes: LineShapes
  readonly #store: HitStore<R>
  readonly #trouble: TroubleLine[] = []
  /** How many more hits of each rule count in this block. */
  readonly #wanted: Float64Array
  #isDecided = false

  constructor(set: RuleSet<R>, shapes: LineShapes, store: HitStore<R>) {
    this.#set = set
    this.#shapes = shapes
    this.#store = store
    this.#wanted = new Float64Array(set.rules.length)
  }

  get trouble(): readonly TroubleLine[] {
    return this.#trouble
  }

  read(block: Uint8Array, marked: MarkedLines): void {
    const { rules, firstTrouble } = this.#set
    const reading: Reading = { marked, texts: blockText(block), hits: [] }
    const worries: number[] = []
    rules.forEach((rule, place) => {
      this.#wanted[place] = this.#store.hasFirst(rule) ? KEPT_LAST : Infinity
    })
    for (let at = marked.count - 1; at >= 0; at--) {
      const isWorrying = this.#mayWorry() && holdsTrouble(marked, at, firstTrouble)
      if (!this.#recognise(reading, at, isWorrying) && isWorrying) worries.push(at)
    }
    for (const { at, place } of reading.hits.reverse())
      this.#store.add({ ...lineAt(reading, at), rule: rules[place] as R })
    for (const at of worries.reverse()) this.#worry(lineAt(reading, at))
  }

  #mayWorry(): boolean {
    return !this.#isDecided && this.#trouble.length < TROUBLE_KEPT
  }

  /** Whether any rule recognises the line; rules that have enough are asked only where that must be known. */
  #recognise(reading: Reading, at: number, mustKnow: boolean): boolean {
    const { rules, rulesOf } = this.#set
    const { needles, needlesFrom } = reading.marked
    const remembered = this.#placeOf(reading.marked, at)
    let isKnown = false
    let asked = 0
    const last = (needlesFrom[at + 1] as number) - 1
    for (let found = last; found >= (needlesFrom[at] as number); found--) {
      const places = rulesOf[needles[found] as number] as readonly number[]
      for (let i = places.length - 1; i >= 0; i--) {
        const place = places[i] as number
        const question = asked++
        const hasEnough = this.#wanted[place] === 0
        if (hasEnough && (isKnown || !mustKnow)) continue
        const { pattern, isMark, isVerdict } = rules[place] as R
        if (pattern && !this.#fits(pattern, reading, at, remembered, question)) continue
        isKnown ||= isMark !== true
        this.#isDecided ||= isVerdict === true
        if (hasEnough) continue
        this.#wanted[place] = (this.#wanted[place] as number) - 1
        reading.hits.push({ at, place })
      }
    }
    return isKnown
  }

  /** A shape is asked once by each of its rules. */
  #fits(
    pattern: RegExp,
    { marked, texts }: Reading,
    at: number,
    remembered: number,
    question: number
  ): boolean {
    const isRemembered = remembered !== NOWHERE
    const known = isRemembered ? this.#shapes.answer(remembered, question) : NOT_ASKED
    if (known !== NOT_ASKED) return known === YES
    const text = texts.glimpse(marked.starts[at] as number, marked.ends[at] as number)
    const answer = pattern.test(text)
    if (isRemembered) this.#shapes.keepAnswer(remembered, question, answer ? YES : NO)
    return answer
  }

  /** `NOWHERE` also where another shape has taken the place since the line was marked. */
  #placeOf(marked: MarkedLines, at: number): number {
    const place = marked.shapePlaces[at] as number
    return this.#shapes.shapeAt(place) === marked.shapes[at] ? place : NOWHERE
  }

  #worry(line: TroubleLine): void {
    if (this.#trouble.length === TROUBLE_KEPT) return
    if (!isHarmless(line.text) && !this.#set.isForeign(line.text)) this.#trouble.push(line)
  }
}

function lineAt({ marked, texts }: Reading, at: number): TroubleLine {
  const text = texts.copy(marked.starts[at] as number, marked.ends[at] as number)
  return { line: marked.numbers[at] as number, text }
}

function holdsTrouble(marked: MarkedLines, at: number, firstTrouble: number): boolean {
  const { needles, needlesFrom } = marked
  for (let found = needlesFrom[at] as number; found < (needlesFrom[at + 1] as number); found++)
    if ((needles[found] as number) >= firstTrouble) return true
  return false
}
