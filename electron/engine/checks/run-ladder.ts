import { randomUUID } from 'node:crypto'
import type { Finding, Outcome } from '../../../shared/checks/finding'
import { failed, suspect } from '../../../shared/checks/outcome'
import { observe, type Observation } from '../../../shared/checks/verdict'
import { english, type EngineSaying } from '../../../shared/words/english'
import type { Check } from './check'

export type LadderEvent =
  | { readonly state: 'running'; readonly rung: string }
  | { readonly state: 'done'; readonly rung: string; readonly finding: Finding }

export interface LadderOptions {
  readonly signal: AbortSignal
  /** All rungs together; time that a transfer really takes (rungs without a limit) does not count. */
  readonly budgetMs: number
  readonly onEvent?: (event: LadderEvent) => void
  readonly log?: (line: string) => void
}

/** Rungs end in time by themselves; this much later the runner stops waiting for one that does not. */
const GRACE_MS = 150

/** Start and end of the process must fit within three times the limit, too. */
const MARGIN_MS = 500

/** What all rungs together may take, ms: with a limit for each, the whole ends within three times it. */
export function budgetOf(timeoutMs: number): number {
  return Math.max(timeoutMs, 3 * timeoutMs - MARGIN_MS)
}

/**
 * Climbs the rungs in order. A rung whose needs did not hold is skipped and says which one it waits for;
 * a throw is a finding of its own (`crashed`); after a cancel the rest is `canceled`.
 */
export async function runLadder<T>(
  checks: readonly Check<T>[],
  target: T,
  options: LadderOptions
): Promise<readonly Observation[]> {
  const seen = new Map<string, Observation>()
  let left = options.budgetMs
  for (const check of checks) {
    options.onEvent?.({ state: 'running', rung: check.id })
    const observation = await runRung(check, target, seen, left, options)
    if (Number.isFinite(check.timeoutMs)) left -= observation.finding.tookMs
    seen.set(check.id, observation)
    options.onEvent?.({ state: 'done', rung: check.id, finding: observation.finding })
  }
  return [...seen.values()]
}

async function runRung<T>(
  check: Check<T>,
  target: T,
  seen: ReadonlyMap<string, Observation>,
  left: number,
  options: LadderOptions
): Promise<Observation> {
  const blocker = check.needs.find((id) => !holds(seen.get(id)))
  if (options.signal.aborted) return unrun(check, 'canceled', { id: 'rung.canceled-before' })
  if (blocker !== undefined) return unrun(check, 'skipped', waitsFor(blocker))
  const startedAt = performance.now()
  const outcome = await outcomeOf(check, target, Math.max(1, left), options)
  const tookMs = Math.round(performance.now() - startedAt)
  if (options.signal.aborted) return unrun(check, 'canceled', { id: 'rung.canceled' }, tookMs)
  if ('crash' in outcome) return unrun(check, 'crashed', outcome.crash, tookMs)
  return observe(rungOf(check), outcome, tookMs)
}

/** What a rung that cannot run says of the one below it. */
export function waitsFor(rung: string): EngineSaying {
  return { id: 'rung.waits-for', values: { rung } }
}

/** A rung holds when it passed, warned, or had nothing to do of its own choice. */
function holds(observation: Observation | undefined): boolean {
  const status = observation?.finding.status
  return status === 'pass' || status === 'warn'
}

async function outcomeOf<T>(
  check: Check<T>,
  target: T,
  left: number,
  options: LadderOptions
): Promise<Outcome | { readonly crash: EngineSaying }> {
  const stop = new AbortController()
  const signal = AbortSignal.any([options.signal, stop.signal])
  const isMeasured = Number.isFinite(check.timeoutMs)
  const timeoutMs = isMeasured ? Math.min(check.timeoutMs, left) : check.timeoutMs
  const run = check.run(target, { signal, timeoutMs, log: options.log ?? (() => undefined) })
  const late = isMeasured ? lateness(timeoutMs + GRACE_MS, options.signal) : null
  try {
    return await (late ? Promise.race([run, late.promise]) : run)
  } catch (error) {
    return { crash: crashWords(error, options) }
  } finally {
    late?.clear()
    // What a rung left running (a second look, a slow read) ends with it.
    stop.abort()
  }
}

function lateness(ms: number, signal: AbortSignal) {
  let timer: NodeJS.Timeout | undefined
  const promise = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve(tooLate(ms)), ms)
    signal.addEventListener('abort', () => resolve(tooLate(ms)), { once: true })
  })
  return { promise, clear: () => clearTimeout(timer) }
}

function tooLate(ms: number): Outcome {
  const why = { id: 'why.no-end', values: { seconds: (ms / 1000).toFixed(1) } } as const
  return failed({ id: 'rung.too-long' }, [suspect('timeout', 'likely', why)])
}

function crashWords(error: unknown, options: LadderOptions): EngineSaying {
  const id = randomUUID().slice(0, 8)
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  options.log?.(`crash ${id}: ${error instanceof Error ? error.stack : reason}`)
  return { id: 'rung.our-fault', values: { id, reason } }
}

function unrun(
  check: Pick<Finding, 'id' | 'title' | 'needs'>,
  status: 'skipped' | 'canceled' | 'crashed',
  said: EngineSaying,
  tookMs = 0
): Observation {
  const finding: Finding = {
    ...rungOf(check),
    status,
    summary: english(said),
    said,
    cause: null,
    evidence: [],
    fix: null,
    tookMs
  }
  return { finding, whose: null, candidates: [] }
}

function rungOf({ id, title, needs }: Pick<Finding, 'id' | 'title' | 'needs'>) {
  return { id, title, needs }
}
