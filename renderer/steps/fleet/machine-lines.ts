import { renewalTime } from '../../../shared/kit/calendar'
import type { Device, Site } from '../../../shared/site'
import { reachOf } from '../../../shared/wizard/reach'
import type { Sorting } from '../../ui/long-table'

export const MACHINE_FILTERS = ['all', 'open', 'renew'] as const
export type MachineFilter = (typeof MACHINE_FILTERS)[number]

export type Proof = 'proven' | 'failed' | null

/** A machine as the table shows it. */
export interface MachineLine {
  readonly device: Device
  readonly proof: Proof
}

export function machineLines(devices: readonly Device[]): readonly MachineLine[] {
  return devices.map((device) => ({ device, proof: proofOf(device) }))
}

function proofOf({ lastProof }: Device): Proof {
  if (!lastProof) return null
  return lastProof.verdict === 'pass' || lastProof.verdict === 'warn' ? 'proven' : 'failed'
}

/** Asked for the rows in view alone: following the whole road of thousands of machines takes time. */
export function actsDone(site: Site, device: Device) {
  const { acts, next } = reachOf(site, device)
  const done = acts.filter(({ state }) => state === 'done' || state === 'not-needed').length
  return { done, count: acts.length, next }
}

export function fitsFilter({ device, proof }: MachineLine, filter: MachineFilter, now: Date) {
  if (filter === 'open') return proof !== 'proven'
  if (filter === 'all') return true
  const { certificateUntil: until } = device
  return until !== undefined && ['over', 'due'].includes(renewalTime(until, now))
}

const PROOF_ORDER = ['failed', null, 'proven'] as const

export function sortedLines(lines: readonly MachineLine[], { column, direction }: Sorting) {
  const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
  const keyed = lines.map((line) => ({ line, key: sortKey(line, column) }))
  const sign = direction === 'ascending' ? 1 : -1
  return keyed
    .sort((one, other) => sign * collator.compare(one.key, other.key))
    .map(({ line }) => line)
}

function sortKey({ device, proof }: MachineLine, column: string): string {
  switch (column) {
    case 'aeTitle':
      return device.aeTitle
    case 'model':
      return device.model
    case 'room':
      return device.room
    case 'until':
      // A machine without a date stands behind those that have one.
      return device.certificateUntil ?? '~'
    case 'proof':
      return String(PROOF_ORDER.indexOf(proof))
    default:
      return device.name
  }
}
