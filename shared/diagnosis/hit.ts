import type { Witness } from './book'
import { lineTime } from './line-time'

/** A line that a rule recognised. `line` counts from 1; `time` orders lines of one log, in milliseconds. */
export interface Hit<R> {
  readonly line: number
  readonly time: number | null
  readonly text: string
  readonly rule: R
  /** Set where the line stands in the other side’s log. */
  readonly side?: 'other'
}

/** Keeps what a log of any length said, in bounded memory: the first and the last hits of every rule. */
export interface HitStore<R> {
  readonly add: (hit: Found<R>) => void
  /** Whether the first hits of a rule are complete: of the further ones only the last `KEPT_LAST` are kept. */
  readonly hasFirst: (rule: R) => boolean
  /** In the order in which things happened, whichever end of the log is the newest. */
  readonly hits: () => readonly Hit<R>[]
}

/** A hit whose time is not read yet: of a long log most are dropped again. */
export type Found<R> = Pick<Hit<R>, 'line' | 'text' | 'rule'>

const KEPT_FIRST = 24
export const KEPT_LAST = 24

export function hitStore<R>(): HitStore<R> {
  const first = new Map<R, Found<R>[]>()
  const last = new Map<R, Found<R>[]>()
  return {
    add: (hit) => keep(hit, first, last),
    hasFirst: (rule) => first.get(rule)?.length === KEPT_FIRST,
    hits: () => {
      const all = [...first.values(), ...last.values()]
        .flat()
        .sort((a, b) => a.line - b.line)
        .map((hit) => ({ ...hit, time: lineTime(hit.text) }))
      // Some firewalls print the newest line first.
      return isNewestFirst(all) ? all.reverse() : all
    }
  }
}

function isNewestFirst(hits: readonly Hit<unknown>[]): boolean {
  let [falling, before] = [0, null as number | null]
  for (const { time } of hits) {
    if (time === null) continue
    if (before !== null && time !== before) falling += time < before ? 1 : -1
    before = time
  }
  return falling > 0
}

function keep<R>(hit: Found<R>, first: Map<R, Found<R>[]>, last: Map<R, Found<R>[]>): void {
  const head = first.get(hit.rule) ?? []
  if (head.length < KEPT_FIRST) {
    head.push(hit)
    first.set(hit.rule, head)
    return
  }
  const tail = last.get(hit.rule) ?? []
  tail.push(hit)
  if (tail.length > KEPT_LAST) tail.shift()
  last.set(hit.rule, tail)
}

interface Telling {
  readonly says: string
  readonly phase?: 2
}

/** The hit as evidence. */
export function witnessOf({ line, text, rule, side }: Hit<Telling>): Witness {
  const { says, phase } = rule
  return { line, text, says, ...(side ? { side } : {}), ...(phase ? { phase } : {}) }
}
