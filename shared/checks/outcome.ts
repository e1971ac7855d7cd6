import { candidateOf, causeEntry } from '../causes/catalogue'
import type { Candidate, Cause, Confidence, Fix, Side } from '../causes/codes'
import { english, type EngineSaying } from '../words/english'
import type { Evidence, Outcome } from './finding'

/** Why a rung failed: a cause, how sure, and the reason in one sentence. */
export interface Suspect {
  readonly cause: Cause
  readonly confidence: Confidence
  readonly why: EngineSaying
  /** Who has to act; the catalogue's usual side where the evidence does not say. */
  readonly whose?: Side
}

/** The rung holds. */
export function passed(said: EngineSaying, evidence: readonly Evidence[] = []): Outcome {
  return { status: 'pass', said, evidence }
}

/** It works, with harm seen on this very connection. */
export function warned(
  said: EngineSaying,
  evidence: readonly Evidence[] = [],
  cause?: Cause
): Outcome {
  return { status: 'warn', said, evidence, ...(cause && { cause, fix: fixFor(cause) }) }
}

/** A failure with its suspects in order; the first one names cause, side and fix. */
export function failed(
  said: EngineSaying,
  suspects: readonly [Suspect, ...Suspect[]],
  evidence: readonly Evidence[] = []
): Outcome {
  const [first] = suspects
  return {
    status: 'fail',
    said,
    cause: first.cause,
    whose: sideOf(first),
    candidates: suspects.map(asCandidate),
    evidence,
    fix: fixFor(first.cause, sideOf(first))
  }
}

/** A cause that a rung names, how sure it is, and why. */
export function suspect(
  cause: Cause,
  confidence: Confidence,
  why: EngineSaying,
  whose?: Side
): Suspect {
  return { cause, confidence, why, ...(whose && { whose }) }
}

function asCandidate(one: Suspect): Candidate {
  const candidate = candidateOf(one.cause, one.confidence, english(one.why))
  return { ...candidate, said: one.why, fix: fixFor(one.cause, sideOf(one)) ?? null }
}

function sideOf(one: Suspect): Side | undefined {
  return one.whose ?? causeEntry(one.cause).whose ?? undefined
}

const PLACES: Readonly<Record<Side, readonly string[]>> = {
  client: ['ge:', 'heartlab:identity', 'this-computer'],
  server: ['heartlab:'],
  network: ['network:'],
  peer: []
}

/** The catalogue's first mend that stands on the side which has to act, else its first. */
function fixFor(cause: Cause, whose?: Side): Fix | undefined {
  const { fixes, whose: usual } = causeEntry(cause)
  const onThatSide = fixes.find(({ where }) =>
    PLACES[whose ?? 'peer'].some((place) => where.startsWith(place))
  )
  return whose !== undefined && whose !== usual ? (onThatSide ?? fixes[0]) : fixes[0]
}
