import { emptyDevice, emptySite, type Device, type Site } from '../../../shared/site'
import type { StepId } from '../../../shared/wizard/step'

const AT = '2026-11-22T08:00:00Z'

/** A file of the plan; two files are the same when their `sha256` is. */
export function file(sha256: string) {
  return { id: sha256, name: `${sha256}.p12`, sha256, bytes: 2048 }
}

export function aDevice(changes: Partial<Device> = {}): Device {
  return { ...emptyDevice('d1'), name: 'GE E95 - Room 1', aeTitle: 'E95ROOM1', ...changes }
}

export function aSite(changes: Partial<Site> = {}): Site {
  const empty = emptySite('s1', AT)
  const endpoint = {
    ...empty.endpoint,
    host: '203.0.113.20',
    port: 11112,
    calledAeTitle: 'HEARTLAB'
  }
  return { ...empty, name: 'Harbour Heart Clinic', endpoint, devices: [aDevice()], ...changes }
}

export function done(...steps: readonly StepId[]): Site['progress'] {
  return Object.fromEntries(steps.map((step) => [step, { state: 'done', at: AT }]))
}
