import type { FleetOutcome, JobInput } from '../../shared/contract'
import { NO_PASSPHRASE } from './fleet-choice'
import { fleetDrivesSlice, type FleetDrivesSlice } from './fleet-drives'
import {
  kitMaker,
  rowsLeft,
  rowsToMake,
  takeIntoPlan,
  type KitsState,
  type MakingState
} from './fleet-kits'
import type { KitSlice } from './kit'
import type { Slice } from './slice'

export interface FleetMakingSlice extends FleetDrivesSlice, MakingState {
  openMaking(): void
  forgetMaking(): void
  makeFleet(): Promise<void>
  cancelFleet(): void
  /** The rows without an error become machines of the plan; says how many. */
  takeFleet(): number
}

const NOT_MAKING = {
  fleetMaking: null,
  fleetOutcomes: new Map<number, FleetOutcome>(),
  fleetSequence: null,
  fleetMakingProblem: null
} satisfies Partial<FleetMakingSlice>

export const fleetMakingSlice: Slice<FleetMakingSlice, KitsState & KitSlice> = (set, get, api) => {
  const maker = kitMaker([set, get])

  const makeAll = async (place: JobInput<'fleet.prepare'>['place']) => {
    set({ fleetMaking: 'running', fleetMakingProblem: null })
    const problem = await maker.make(rowsLeft(get()), place, 'shared')
    if (problem?.field === 'caPassphrase') return get().askPassphrase(problem)
    const isWhole = problem === null && rowsLeft(get()).length === 0
    set({ fleetMaking: isWhole ? 'done' : 'stopped', fleetMakingProblem: problem })
    if (isWhole) set(NO_PASSPHRASE)
  }

  return {
    ...fleetDrivesSlice(maker)(set, get, api),
    ...NOT_MAKING,
    openMaking: () => set({ ...NOT_MAKING, fleetMaking: 'choosing' }),
    forgetMaking: () => {
      maker.cancel()
      set({ ...NOT_MAKING, ...NO_PASSPHRASE })
    },
    makeFleet: async () => {
      const { fleetWay, fleetFolder, fleetDrive } = get()
      if (fleetWay === 'drive-each') {
        set({ fleetMaking: 'running', fleetMakingProblem: null })
        get().beginDrives()
      }
      if (fleetWay === 'folders' && fleetFolder) await makeAll({ folderId: fleetFolder.id })
      if (fleetWay === 'one-drive' && fleetDrive) await makeAll({ driveId: fleetDrive })
    },
    cancelFleet: () => {
      maker.cancel()
      if (get().fleetSequence) set({ fleetSequence: null, fleetMaking: 'stopped' })
    },
    askPassphrase: (fleetCaProblem) =>
      set({ fleetMaking: 'choosing', fleetSequence: null, fleetCaProblem }),
    takeFleet: () => {
      const rows = rowsToMake(get())
      takeIntoPlan(get(), rows)
      return rows.length
    }
  }
}
