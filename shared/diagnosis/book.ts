import { candidateOf, causeEntry } from '../causes/catalogue'
import type { Candidate, Cause, Confidence } from '../causes/codes'
import { english } from '../words/english'

/** A line that speaks for a cause. */
export interface Witness {
  readonly line: number
  readonly text: string
  readonly says: string
  readonly side?: 'other'
  /** Set where the line speaks of phase 2, so that its mend is shown. */
  readonly phase?: 2
}

/** What speaks for each cause. */
export interface Book {
  readonly blame: (cause: Cause, weight: number, witness: Witness, soft: boolean) => void
  /** A success: what was only a trial is forgotten. */
  readonly forgive: () => void
  /** Whose trial the following is about: the number of its SA, empty where none is told. */
  readonly turnTo: (trial: string) => void
  /** The trial makes an attempt; `retract` takes back what it was blamed for since. */
  readonly attempt: () => void
  readonly retract: () => void
  readonly entries: () => readonly Blamed[]
}

export interface Blamed {
  readonly cause: Cause
  readonly score: number
  readonly witnesses: readonly Witness[]
}

interface Entry {
  readonly cause: Cause
  readonly weight: number
  readonly witness: Witness
  readonly soft: boolean
  readonly trial: string
  /** How many attempts the trial had made. */
  readonly attempts: number
}

const CERTAIN = 85
/** From here on a score makes its cause likely. */
export const LIKELY = 55
/** Causes whose scores are this near to each other cannot be told apart by this log. */
const NEAR = 8
/** Further witnesses count a little: they never lift a weak word above a strong one. */
const MOST_EXTRA = 4

export function book(): Book {
  let entries: Entry[] = []
  const attempts = new Map<string, number>()
  let trial = ''
  const made = () => attempts.get(trial) ?? 0
  return {
    blame: (cause, weight, witness, soft) => {
      entries.push({ cause, weight, witness, soft, trial, attempts: made() })
    },
    forgive: () => {
      entries = entries.filter((entry) => !entry.soft)
    },
    turnTo: (number) => {
      trial = number
    },
    attempt: () => void attempts.set(trial, made() + 1),
    retract: () => {
      // A log that begins in the middle does not show what the attempt was.
      if (made() === 0) return
      entries = entries.filter((entry) => entry.trial !== trial || entry.attempts < made())
    },
    entries: () => total(entries)
  }
}

function total(entries: readonly Entry[]): Blamed[] {
  const causes = [...new Set(entries.map((entry) => entry.cause))]
  return causes
    .map((cause) => {
      const own = entries.filter((entry) => entry.cause === cause)
      const extra = new Set(own.map((entry) => entry.witness.says)).size - 1
      const score = Math.max(...own.map((entry) => entry.weight)) + Math.min(extra, MOST_EXTRA)
      const strongest = [...own].sort((a, b) => b.weight - a.weight)
      return { cause, score, witnesses: strongest.map((entry) => entry.witness) }
    })
    .sort((a, b) => b.score - a.score)
}

/** The best of several books (both sides of one tunnel): the stronger word counts. */
export function merge(books: readonly (readonly Blamed[])[]): Blamed[] {
  const all = books.flat()
  const causes = [...new Set(all.map((one) => one.cause))]
  return causes
    .map((cause) => {
      const own = all.filter((one) => one.cause === cause).sort((a, b) => b.score - a.score)
      return {
        cause,
        score: own[0]?.score ?? 0,
        witnesses: own.flatMap((one) => one.witnesses)
      }
    })
    .sort((a, b) => b.score - a.score)
}

const MOST_CANDIDATES = 4

/** The causes that remain, most likely first; nobody is certain while another is near. */
export function candidatesOf(blamed: readonly Blamed[]): Candidate[] {
  const [best] = blamed
  if (!best) return []
  return blamed
    .filter((one) => one.score >= best.score - 45 || one.score >= LIKELY)
    .slice(0, MOST_CANDIDATES)
    .map((one, place) => {
      const rival = blamed[1]
      const alone = place === 0 && (!rival || best.score - rival.score > NEAR)
      const phase = one.witnesses[0]?.phase
      return candidateOf(one.cause, confidenceOf(one.score, alone), why(one), phase)
    })
}

function confidenceOf(score: number, alone: boolean): Confidence {
  if (score >= CERTAIN && alone) return 'certain'
  return score >= LIKELY ? 'likely' : 'possible'
}

function why({ cause, witnesses }: Blamed): string {
  const [first] = witnesses
  return first
    ? english({ id: 'ask.line', values: { line: first.line, says: first.says } })
    : causeEntry(cause).meaning
}
