import { causeEntry } from '../causes/catalogue'
import type { Candidate } from '../causes/codes'
import { fixPlace } from '../causes/fix-places'
import { redactText } from '../report/redact'
import { english } from '../words/english'
import { candidatesOf, merge, type Blamed, type Witness } from './book'
import type { Diagnosis, EvidenceLine, LogKind, Timeline } from './diagnosis'
import { askFor, furtherLog } from './further-log'
import type { Hit } from './hit'
import { alignSides, litKey } from './timeline'

/** What one side’s log (or both together) says. */
export interface Reading {
  readonly blamed: readonly Blamed[]
  readonly success: Witness | null
  readonly trouble: readonly Witness[]
}

type Told = Hit<{ readonly says: string }>

/** Weighs the readings; `sides` are both sides’ telling lines where two logs were given. */
export function conclude(
  kind: LogKind,
  readings: readonly Reading[],
  sides: readonly (readonly Told[])[] | null
): Diagnosis {
  const diagnosis = judge(kind, readings)
  if (!sides) return diagnosis
  const [here = [], there = []] = sides
  return { ...diagnosis, timeline: timelineOf(readings, diagnosis, here, there) }
}

function timelineOf(
  readings: readonly Reading[],
  { cause }: Diagnosis,
  here: readonly Told[],
  there: readonly Told[]
): Timeline {
  const witnesses = readings
    .flatMap((reading) => reading.blamed)
    .filter((one) => one.cause === cause)
    .flatMap((one) => one.witnesses)
  const lit = new Set(witnesses.map(({ side, line }) => litKey(side ?? 'this', line)))
  return alignSides(here, there, lit)
}

function judge(kind: LogKind, readings: readonly Reading[]): Diagnosis {
  const blamed = merge(readings.map((reading) => reading.blamed))
  const candidates = candidatesOf(blamed)
  const [best] = candidates
  if (best) {
    const witnesses = blamed.find((one) => one.cause === best.cause)?.witnesses ?? []
    const { cause, confidence } = best
    return {
      kind,
      cause,
      confidence,
      candidates,
      evidence: evidenceOf(witnesses),
      next: nextStep(kind, candidates)
    }
  }
  return withoutBlame(kind, readings)
}

/** Healthy only on proof of success and with no word of trouble left unexplained. */
function withoutBlame(kind: LogKind, readings: readonly Reading[]): Diagnosis {
  const success = readings.flatMap((reading) => (reading.success ? [reading.success] : []))
  const trouble = readings.flatMap((reading) => reading.trouble)
  if (success.length > 0 && trouble.length === 0)
    return {
      kind,
      cause: 'ok',
      confidence: 'likely',
      candidates: [],
      evidence: evidenceOf(success),
      next: english({ id: 'ask.nothing' })
    }
  return {
    kind,
    cause: 'unknown',
    confidence: 'possible',
    candidates: [],
    evidence: evidenceOf(trouble),
    next: causeEntry('unknown').fixes[0]?.what ?? ''
  }
}

const MOST_EVIDENCE = 12
const LONGEST_EVIDENCE = 400
const OTHER_SIDE = '(other side) '

/** The lines that say so, each once and in their order, redacted. */
function evidenceOf(witnesses: readonly Witness[]): EvidenceLine[] {
  const lines = new Map<string, Witness>()
  for (const witness of witnesses) {
    const place = `${witness.side ?? 'this'} ${witness.line} ${witness.text}`
    if (!lines.has(place) && timesSaid(lines, witness.says) < SAME_WORDS) lines.set(place, witness)
  }
  return [...lines.values()]
    .slice(0, MOST_EVIDENCE)
    .sort((a, b) => a.line - b.line)
    .map(({ line, text, says, side }) => ({
      line,
      text: (side ? OTHER_SIDE : '') + redactText(text).slice(0, LONGEST_EVIDENCE),
      says
    }))
}

const SAME_WORDS = 3

function timesSaid(lines: ReadonlyMap<string, Witness>, says: string): number {
  return [...lines.values()].filter((one) => one.says === says).length
}

function nextStep(kind: LogKind, candidates: readonly Candidate[]): string {
  const [best] = candidates
  if (!best) return ''
  const fix = best.fix ? `${fixPlace(best.fix.where).label}: ${best.fix.what}` : ''
  const further = furtherLog(kind, candidates)
  return further ? `${fix} ${english(askFor(further))}` : fix
}
