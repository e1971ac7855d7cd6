import type { FleetRows, JobInput, JobOutput } from '../../shared/contract'
import { modelFamilyOf } from '../../shared/ge/models'
import type { Problem } from '../../shared/result'
import { emptyDevice, type Device, type FileRef } from '../../shared/site'
import { call, job, type Job } from '../bridge'
import type { Progress, Slice } from './slice'

export interface FleetSlice {
  readonly fleetFile: FileRef | null
  readonly fleetRows: FleetRows | null
  readonly fleetProgress: Progress | null
  readonly fleetMade: JobOutput<'fleet.prepare'> | null
  readonly fleetProblem: Problem | null
  readFleet(): Promise<void>
  takeFleet(): void
  prepareFleet(ca: JobInput<'fleet.prepare'>['ca']): Promise<void>
  cancelFleet(): void
}

export const fleetSlice: Slice<FleetSlice> = (set, get) => {
  let running: Job<unknown> | null = null

  return {
    fleetFile: null,
    fleetRows: null,
    fleetProgress: null,
    fleetMade: null,
    fleetProblem: null,
    readFleet: async () => {
      const fleetFile = await get().chooseFile('devices')
      if (!fleetFile) return
      set({ fleetFile, fleetRows: null, fleetMade: null, fleetProblem: null })
      const answer = await call('fleet.read', { fileId: fleetFile.id })
      if (answer.ok) set({ fleetRows: answer.value })
      else set({ fleetProblem: answer.problem })
    },
    takeFleet: () => {
      const { fleetRows, site } = get()
      if (fleetRows) get().replaceDevices(withRows(site.devices, fleetRows))
    },
    prepareFleet: async (ca) => {
      const { fleetFile } = get()
      const chosen = await call('folder.choose', { purpose: 'kit' })
      const folder = chosen.ok ? chosen.value.folder : null
      if (!fleetFile || !folder) return
      set({ fleetMade: null, fleetProblem: null, fleetProgress: { value: 0, title: '' } })
      const input = { fileId: fleetFile.id, folderId: folder.id, ca }
      const preparing = job('fleet.prepare', input, (fleetProgress) => set({ fleetProgress }))
      running = preparing
      const answer = await preparing.done
      running = null
      set({ fleetProgress: null })
      if (answer.ok) set({ fleetMade: answer.value })
      else set({ fleetProblem: answer.problem })
    },
    cancelFleet: () => running?.cancel()
  }
}

/** Rows without an error become devices; one with the same AE title is brought up to date instead of doubled. */
function withRows(devices: readonly Device[], { rows, problems }: FleetRows): Device[] {
  const bad = new Set(problems.filter(({ severity }) => severity === 'error').map(({ row }) => row))
  const good = rows.filter(({ row }) => !bad.has(row))
  const known = new Map(good.map((row) => [row.aeTitle, row]))
  const kept = devices.map((device) => ({ ...device, ...named(known.get(device.aeTitle)) }))
  const had = new Set(devices.map(({ aeTitle }) => aeTitle))
  const fresh = good
    .filter(({ aeTitle }) => !had.has(aeTitle))
    .map((row) => ({ ...emptyDevice(crypto.randomUUID()), ...named(row) }))
  return [...kept, ...fresh]
}

function named(row: FleetRows['rows'][number] | undefined): Partial<Device> {
  if (!row) return {}
  const { name, aeTitle, model, room } = row
  return { name, aeTitle, model, room, family: modelFamilyOf(model) ?? 'other' }
}
