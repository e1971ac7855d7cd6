import { ACT_IDS, type Act, type ActId, type Step, type StepId } from './step'
import { SCANNER_STEPS } from './scanner-steps'
import { OFFICE_STEPS } from './office-steps'
import { PROOF_STEPS } from './proof-steps'
import type { ConnectionMode, Device, Site } from '../site'
import type { ModelFamily } from '../ge/models'
import type { WordId } from '../words/messages'

/** The whole road, in its order: collect, prepare, check, carry, set the scanner, prove, hand over. */
export const STEPS: readonly Step[] = [...OFFICE_STEPS, ...SCANNER_STEPS, ...PROOF_STEPS]

export const ACT_TITLES = {
  endpoint: 'step.act-endpoint',
  identity: 'step.act-identity',
  certificates: 'step.act-certificates',
  'usb-drive': 'step.act-usb-drive',
  scanner: 'step.act-scanner',
  prove: 'step.act-prove',
  'hand-over': 'step.act-hand-over'
} as const satisfies Record<ActId, WordId>

export function stepById(id: StepId): Step {
  const step = STEPS.find((each) => each.id === id)
  if (!step) throw new Error(`no step ${id}`)
  return step
}

/**
 * The seven acts with the steps that this connection and this model need.
 * An act without steps (certificates inside a tunnel) stays in its place, so that the rail never jumps.
 */
export function actsFor(mode: ConnectionMode, family: ModelFamily): readonly Act[] {
  return ACT_IDS.map((id) => ({
    id,
    title: ACT_TITLES[id],
    steps: STEPS.filter((step) => step.act === id && isNeeded(step, mode, family))
  }))
}

/** The acts of one device of a site; without a device, those of a whole Vivid. */
export function actsOf(site: Site, device: Device | null): readonly Act[] {
  return actsFor(site.endpoint.mode, device?.family ?? 'vivid')
}

function isNeeded(step: Step, mode: ConnectionMode, family: ModelFamily): boolean {
  return step.modes.includes(mode) && step.families.includes(family)
}
