import type { ModelFamily } from '../ge/models'
import type { ScreenId } from '../ge/screen-ids'
import type { ConnectionMode, Device, Site, StepState } from '../site'
import { actsOf } from './acts'
import type { ActId, Step, StepId } from './step'

/** done · current: the next one to do · stale: check again · open: not yet; every one may be read at any time. */
export type ReachState = 'done' | 'current' | 'stale' | 'open'

export interface StepReach {
  readonly step: Step
  readonly state: ReachState
  /** The steps that must be done first; empty when this one can be done now. */
  readonly waitsFor: readonly StepId[]
}

export interface ActReach {
  readonly act: ActId
  readonly state: ReachState | 'not-needed'
  readonly steps: readonly StepReach[]
}

export interface Reach {
  readonly acts: readonly ActReach[]
  /** Where to go on; null when everything is done. */
  readonly next: StepId | null
}

/** How far a device of the site has come. Without a device only the site's own steps can be done. */
export function reachOf(site: Site, device: Device | null): Reach {
  const acts = actsOf(site, device)
  const steps = acts.flatMap((act) => act.steps)
  const states = new Map(steps.map((step) => [step.id, ownState(step, site, device)]))
  const waits = new Map(steps.map((step) => [step.id, unmet(step, states)]))
  const next = nextStep(steps, states, waits)
  const reached = (step: Step): StepReach => ({
    step,
    state: step.id === next && states.get(step.id) === 'open' ? 'current' : states.get(step.id)!,
    waitsFor: waits.get(step.id)!
  })
  return { next, acts: acts.map((act) => actReach(act.id, act.steps.map(reached))) }
}

/** The scanner's screens that a step shows for this connection and model, one a page; none where none is known. */
export function screensOf(
  step: Step,
  mode: ConnectionMode,
  family: ModelFamily
): readonly ScreenId[] {
  return step.screens.filter((id) => step.screensWhen?.[id]?.({ mode, family }) ?? true)
}

/** What was noted about a step: in the site's progress or in the device's. */
function progressOf(step: Step, site: Site, device: Device | null): StepState | undefined {
  return step.scope === 'site' ? site.progress[step.id] : device?.progress[step.id]
}

type OwnState = Exclude<ReachState, 'current'>

function ownState(step: Step, site: Site, device: Device | null): OwnState {
  const noted = progressOf(step, site, device)
  if (noted?.state === 'stale') return 'stale'
  return noted?.state === 'done' && step.doneWhen(site, device) ? 'done' : 'open'
}

/** A step that this mode or model does not have cannot be waited for. */
function unmet(step: Step, states: ReadonlyMap<StepId, OwnState>): readonly StepId[] {
  return step.needs.filter((need) => states.has(need) && states.get(need) !== 'done')
}

function nextStep(
  steps: readonly Step[],
  states: ReadonlyMap<StepId, OwnState>,
  waits: ReadonlyMap<StepId, readonly StepId[]>
): StepId | null {
  const ready = steps.filter(({ id }) => states.get(id) !== 'done' && waits.get(id)?.length === 0)
  return (ready.find(({ optional }) => !optional) ?? ready[0])?.id ?? null
}

function actReach(act: ActId, steps: readonly StepReach[]): ActReach {
  return { act, steps, state: actState(steps) }
}

function actState(steps: readonly StepReach[]): ActReach['state'] {
  const states = steps.map(({ state }) => state)
  if (states.length === 0) return 'not-needed'
  if (states.includes('stale')) return 'stale'
  if (states.includes('current')) return 'current'
  return steps.every(({ step, state }) => state === 'done' || step.optional) ? 'done' : 'open'
}
