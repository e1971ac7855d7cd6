import type { Device, Site } from '../site'
import { reachOf } from './reach'
import type { StepId } from './step'

/**
 * The proofs that a device still lacks, in the order of the road; empty only when the way was proven and its
 * study has been seen in HeartLab, both since the last change. Before that nobody may be told that it is done.
 */
export function unprovenSteps(site: Site, device: Device | null): readonly StepId[] {
  return reachOf(site, device)
    .acts.filter(({ act }) => act === 'prove')
    .flatMap(({ steps }) => steps)
    .filter(({ step, state }) => !step.optional && state !== 'done')
    .map(({ step }) => step.id)
}
