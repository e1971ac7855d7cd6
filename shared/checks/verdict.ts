import type { Candidate, Cause, Confidence, Side } from '../causes/codes'
import type { Verdict } from '../report/report'
import { english } from '../words/english'
import type { Finding, Outcome } from './finding'

/** A finding with what only the verdict needs of its outcome. */
export interface Observation {
  readonly finding: Finding
  readonly whose: Side | null
  readonly candidates: readonly Candidate[]
}

export interface Judgement {
  readonly verdict: Verdict
  readonly cause: Cause | null
  readonly whose: Side | null
  readonly confidence: Confidence
  readonly candidates: readonly Candidate[]
}

const NOTHING_WRONG = { cause: null, whose: null, confidence: 'certain', candidates: [] } as const

/**
 * The one verdict over all findings: the first rung that failed names the cause, since all above it hang
 * on it. A crash of ours fails with `other`; a climb that was canceled before anything failed is incomplete.
 */
export function weighObservations(observations: readonly Observation[]): Judgement {
  const first = observations.find(({ finding }) => finding.status === 'fail')
  if (first) return judgementOf(first)
  const has = (status: Finding['status']) =>
    observations.some(({ finding }) => finding.status === status)
  if (has('canceled') || has('crashed')) return { verdict: 'incomplete', ...NOTHING_WRONG }
  return { verdict: has('warn') ? 'warn' : 'pass', ...NOTHING_WRONG }
}

function judgementOf({ finding, whose, candidates }: Observation): Judgement {
  const confidence = candidates[0]?.confidence ?? 'certain'
  return { verdict: 'fail', cause: finding.cause, whose, confidence, candidates }
}

/** What the runner makes of a rung's own words. */
export function observe(
  rung: Pick<Finding, 'id' | 'title' | 'needs'>,
  outcome: Outcome,
  tookMs: number
): Observation {
  const { status, said, cause = null, evidence = [], fix = null } = outcome
  const summary = english(said)
  return {
    finding: { ...rung, status, summary, said, cause, evidence, fix, tookMs },
    whose: outcome.whose ?? null,
    candidates: outcome.candidates ?? []
  }
}
