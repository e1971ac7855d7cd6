import {
  afterDrives,
  afterFailure,
  afterWriting,
  beginSequence,
  postpone,
  takeDrive,
  type DriveSequence
} from '../../shared/kit/drive-sequence'
import { NO_PASSPHRASE } from './fleet-choice'
import { rowsLeft, type KitMaker, type KitsState } from './fleet-kits'
import type { KitSlice } from './kit'
import type { Slice, Store } from './slice'

/** One drive a machine, one after the other. */
export interface FleetDrivesSlice {
  /** The row that is being written, in the sequence of drives. */
  readonly fleetSequence: DriveSequence | null
  beginDrives(): void
  /** Drives came or went while machines wait for theirs. */
  followFleetDrives(): void
  writeToDrive(id: string): void
  postponeMachine(): void
}

type DrivesState = FleetDrivesSlice & KitsState & KitSlice

export function fleetDrivesSlice(maker: KitMaker): Slice<FleetDrivesSlice, KitsState & KitSlice> {
  return (set, get) => {
    const move = sequenceMover([set, get], maker)
    const step = (next: (sequence: DriveSequence) => DriveSequence) => {
      const { fleetSequence } = get()
      if (fleetSequence) move(next(fleetSequence))
    }
    return {
      fleetSequence: null,
      beginDrives: () => {
        const left = rowsLeft(get()).map(({ row }) => row)
        move(beginSequence(left, get().drives))
      },
      followFleetDrives: () => step((sequence) => afterDrives(sequence, get().drives)),
      writeToDrive: (id) => step((sequence) => takeDrive(sequence, id)),
      postponeMachine: () => {
        set({ fleetMakingProblem: null })
        step(postpone)
      }
    }
  }
}

/** Moves the sequence; as soon as it has a drive, the machine's kit is written there. */
function sequenceMover([set, get]: Store<DrivesState>, { make }: KitMaker) {
  const move = (sequence: DriveSequence) => {
    const before = get().fleetSequence
    const isOver = sequence.phase === 'finished'
    set({
      fleetSequence: sequence,
      ...(isOver ? { ...NO_PASSPHRASE, fleetMaking: 'done' } : {})
    })
    if (sequence.phase === 'writing' && before?.phase !== 'writing') void write(sequence)
  }
  const write = async ({ rows, drive }: DriveSequence) => {
    set({ fleetMakingProblem: null })
    const row = get().fleetTable.rows.find((one) => one.row === rows[0])
    if (!row || drive === null) return
    const problem = await make([row], { driveId: drive }, 'alone')
    const { fleetSequence, fleetOutcomes } = get()
    if (!fleetSequence) return
    if (problem?.field === 'caPassphrase') return get().askPassphrase(problem)
    const failure = problem ?? fleetOutcomes.get(row.row)?.problem ?? null
    set({ fleetMakingProblem: failure })
    move(failure ? afterFailure(fleetSequence) : afterWriting(fleetSequence))
    get().followFleetDrives()
  }
  return move
}
