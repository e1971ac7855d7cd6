import { redactText } from '../report/redact'
import { clockOffset, messageOf } from './clock-offset'
import type { Timeline, TimelineEntry } from './diagnosis'
import type { Hit } from './hit'

type Told = Hit<{
  readonly says: string
  readonly blames?: Readonly<Record<string, number | undefined>>
}>

const MOST_ENTRIES = 60
const LONGEST_LINE = 240

/**
 * Both sides’ telling lines in one order, on this side’s clock. Where no clock can be compared the two logs’ own times
 * are taken as they are; lines without a time follow the one before them.
 */
export function alignSides(
  here: readonly Told[],
  there: readonly Told[],
  lit: ReadonlySet<string>
): Timeline {
  const offset = clockOffset(here, there)
  const ahead = offset?.aheadMs ?? 0
  const placed = inOneOrder(place(here, 'this', 0, lit), place(there, 'other', ahead, lit))
  return {
    clockAheadMs: offset?.aheadMs ?? null,
    matches: offset?.matches ?? 0,
    entries: aroundLit(placed.map(({ entry }) => entry))
  }
}

interface Placed {
  readonly time: number
  readonly surest: number
  readonly entry: TimelineEntry
}

/** A line is told once, in the words of the rule that is surest of it. */
function place(
  hits: readonly Told[],
  side: TimelineEntry['side'],
  ahead: number,
  lit: ReadonlySet<string>
): Placed[] {
  let before = Number.NEGATIVE_INFINITY
  const lines = new Map<number, Placed>()
  for (const { line, text, time, rule } of hits) {
    if (time !== null) before = time - ahead
    const surest = surenessOf(rule)
    if (surest <= (lines.get(line)?.surest ?? -1)) continue
    lines.set(line, {
      time: before,
      surest,
      entry: {
        side,
        line,
        at: time === null ? null : clockTime(before),
        text: redactText(text).slice(0, LONGEST_LINE),
        says: rule.says,
        lit: lit.has(litKey(side, line))
      }
    })
  }
  return [...lines.values()]
}

/** How strongly a rule blames its first suspect; one that blames nobody tells the course only. */
function surenessOf({ blames = {} }: Told['rule']): number {
  return Math.max(0, ...Object.values(blames).map((strength) => strength ?? 0))
}

/** By time; within one moment (most logs print whole seconds) no message is read before it is sent. */
function inOneOrder(here: readonly Placed[], there: readonly Placed[]): Placed[] {
  const [mine, theirs] = [[...here], [...there]]
  const order: Placed[] = []
  for (;;) {
    const [a, b] = [mine[0], theirs[0]]
    if (!a || !b) return [...order, ...mine, ...theirs]
    const theirsFirst = b.time < a.time || (b.time === a.time && waitsFor(a, theirs))
    order.push(theirsFirst ? b : a)
    ;(theirsFirst ? theirs : mine).shift()
  }
}

/** Whether the line reads a message that the other side sends at the same moment and that is still to come. */
function waitsFor({ time, entry }: Placed, others: readonly Placed[]): boolean {
  const message = messageOf(entry.text)
  if (!message || message.sent) return false
  return others.some((other) => {
    const theirs = other.time === time ? messageOf(other.entry.text) : null
    return theirs !== null && theirs.sent && theirs.name === message.name
  })
}

/** How a lit line of a side is named in the set that `alignSides` takes. */
export function litKey(side: TimelineEntry['side'], line: number): string {
  return `${side} ${line}`
}

function clockTime(time: number): string {
  return new Date(time).toISOString().slice(11, 23)
}

/** A long story is shown around what decides it. */
function aroundLit(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  if (entries.length <= MOST_ENTRIES) return entries
  const decisive = Math.max(
    0,
    entries.findIndex((entry) => entry.lit)
  )
  const from = Math.min(Math.max(0, decisive - MOST_ENTRIES / 2), entries.length - MOST_ENTRIES)
  return entries.slice(from, from + MOST_ENTRIES)
}
