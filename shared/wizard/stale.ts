import type { Device, Site } from '../site'
import { STEPS } from './acts'
import type { PlanField, Step } from './step'

type Progress = Site['progress']

/**
 * The site after a change, with every step that was done and rests on a changed value marked `stale`.
 * A step that was done (again) in the same change has seen the new value and stays done.
 */
export function staleAfter(before: Site, after: Site): Site {
  const old = new Map(before.devices.map((device) => [device.id, device]))
  const site = STEPS.filter(({ scope }) => scope === 'site')
  const own = STEPS.filter(({ scope }) => scope === 'device')
  const changed = (was: Device | null, is: Device | null) => (field: PlanField) =>
    valueOf(before, was, field) !== valueOf(after, is, field)
  return {
    ...after,
    progress: aged(site, before.progress, after.progress, changed(null, null)),
    devices: after.devices.map((device) => {
      const was = old.get(device.id)
      if (!was) return device
      return { ...device, progress: aged(own, was.progress, device.progress, changed(was, device)) }
    })
  }
}

function aged(
  steps: readonly Step[],
  before: Progress,
  after: Progress,
  changed: (field: PlanField) => boolean
): Progress {
  const isStale = (step: Step): boolean => {
    const was = before[step.id]
    const is = after[step.id]
    return (
      is?.state === 'done' &&
      was?.state === 'done' &&
      was.at === is.at &&
      step.restsOn.some(changed)
    )
  }
  const stale = steps.filter(isStale).map(({ id }) => [id, { ...after[id]!, state: 'stale' }])
  return stale.length === 0 ? after : { ...after, ...Object.fromEntries(stale) }
}

/** One value of the plan as text that can be compared; a file is the same when its bytes are. */
function valueOf(site: Site, device: Device | null, field: PlanField): string {
  const { endpoint } = site
  const values = {
    'endpoint.calledAeTitle': endpoint.calledAeTitle,
    'endpoint.host': endpoint.host,
    'endpoint.port': endpoint.port,
    'endpoint.name': endpoint.name,
    'endpoint.mode': endpoint.mode,
    'endpoint.serverCa': endpoint.serverCa?.sha256,
    'device.name': device?.name,
    'device.aeTitle': device?.aeTitle,
    'device.family': device?.family,
    'device.windows': device?.windows,
    'device.certificate': device?.certificate?.sha256,
    'device.lastProof': device?.lastProof?.at
  } satisfies Record<PlanField, unknown>
  return String(values[field] ?? '')
}
