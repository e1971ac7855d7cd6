import { candidateOf, causeEntry } from '../causes/catalogue'
import type { Candidate, Cause, Confidence, Fix, Side } from '../causes/codes'
import type { Evidence, Outcome } from './finding'

/** Why a rung failed: a cause, how sure, and the reason in one sentence. */
export interface Suspect {
  readonly cause: Cause
  readonly confidence: Confidence
  readonly why: string
  /** Who has to act; the catalogue's usual side where the evidence does not say. */
  readonly whose?: Side
}

/** The rung holds. */
export function passed(summary: string, evidence: readonly Evidence[] = []): Outcome {
  return { status: 'pass', summary, evidence }
}

/** It works, with harm seen on this very connection. */
export function warned(
  summary: string,
  evidence: readonly Evidence[] = [],
  cause?: Cause
): Outcome {
  return { status: 'warn', summary, evidence, ...(cause && { cause, fix: fixFor(cause) }) }
}

/** A failure with its suspects in order; the first one names cause, side and fix. */
export function failed(
  summary: string,
  suspects: readonly [Suspect, ...Suspect[]],
  evidence: readonly Evidence[] = []
): Outcome {
  const [first] = suspects
  return {
    status: 'fail',
    summary,
    cause: first.cause,
    whose: sideOf(first),
    candidates: suspects.map(asCandidate),
    evidence,
    fix: fixFor(first.cause, sideOf(first))
  }
}

/** A cause that a rung names, how sure it is, and why. */
export function suspect(cause: Cause, confidence: Confidence, why: string, whose?: Side): Suspect {
  return { cause, confidence, why, ...(whose && { whose }) }
}

function asCandidate(one: Suspect): Candidate {
  const candidate = candidateOf(one.cause, one.confidence, one.why)
  return { ...candidate, fix: fixFor(one.cause, sideOf(one)) ?? null }
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
