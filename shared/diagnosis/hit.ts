import type { Witness } from './book'

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
  readonly add: (hit: Hit<R>) => void
  /** In the order in which things happened, whichever end of the log is the newest. */
  readonly hits: () => readonly Hit<R>[]
  readonly count: () => number
}

const KEPT_FIRST = 24
const KEPT_LAST = 24

export function hitStore<R>(): HitStore<R> {
  const first = new Map<R, Hit<R>[]>()
  const last = new Map<R, Hit<R>[]>()
  let [count, rising, falling] = [0, 0, 0]
  let before: number | null = null
  return {
    add: (hit) => {
      count++
      if (hit.time !== null) {
        if (before !== null && hit.time > before) rising++
        if (before !== null && hit.time < before) falling++
        before = hit.time
      }
      keep(hit, first, last)
    },
    hits: () => {
      const all = [...first.values(), ...last.values()].flat().sort((a, b) => a.line - b.line)
      // Some firewalls print the newest line first.
      return falling > rising ? all.reverse() : all
    },
    count: () => count
  }
}

function keep<R>(hit: Hit<R>, first: Map<R, Hit<R>[]>, last: Map<R, Hit<R>[]>): void {
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

/** The hit as evidence. */
export function witnessOf({ line, text, rule, side }: Hit<{ readonly says: string }>): Witness {
  return { line, text, says: rule.says, ...(side ? { side } : {}) }
}
