import type { FleetOutcome, FleetRow } from '../../shared/contract'
import { trimAeTitle } from '../../shared/dicom/ae-title'
import { modelFamilyOf } from '../../shared/ge/models'
import { emptyDevice, type Device } from '../../shared/site'
import type { SeenClients } from './fleet-problems'

/** Rows become devices of the plan; one with the same AE title is brought up to date instead of doubled. */
export function devicesWithFleet(
  devices: readonly Device[],
  rows: readonly FleetRow[],
  seen: SeenClients,
  outcomes: ReadonlyMap<number, FleetOutcome>
): Device[] {
  const facts = new Map(
    rows.map((row) => [
      trimAeTitle(row.aeTitle),
      { ...named(row), ...certified(row, seen, outcomes) }
    ])
  )
  const had = new Set(devices.map(({ aeTitle }) => trimAeTitle(aeTitle)))
  const kept = devices.map((device) => ({ ...device, ...facts.get(trimAeTitle(device.aeTitle)) }))
  const fresh = [...facts]
    .filter(([aeTitle]) => !had.has(aeTitle))
    .map(([, fact]) => ({ ...emptyDevice(crypto.randomUUID()), ...fact }))
  return [...kept, ...fresh]
}

function named({ name, aeTitle, model, room }: FleetRow): Partial<Device> {
  return {
    name: name.trim(),
    aeTitle: trimAeTitle(aeTitle),
    model: model.trim(),
    room: room.trim(),
    family: modelFamilyOf(model) ?? 'other'
  }
}

/** The file that was written, else the one that the row brings; a drive that went away leaves only the date. */
function certified(
  { row, certificate }: FleetRow,
  seen: SeenClients,
  outcomes: ReadonlyMap<number, FleetOutcome>
): Partial<Device> {
  const brought = certificate === null ? null : seen.get(row)?.certificate
  const held = outcomes.get(row)?.certificate ?? brought
  if (!held) return {}
  const file = held.file ?? brought?.file
  return { certificateUntil: held.notAfter, ...(file ? { certificate: file } : {}) }
}
