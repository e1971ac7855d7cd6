import type { FleetOutcome, FleetRow, JobInput } from '../../shared/contract'
import {
  afterDrives,
  afterFailure,
  afterWriting,
  beginSequence,
  postpone,
  takeDrive,
  type DriveSequence
} from '../../shared/kit/drive-sequence'
import type { Problem } from '../../shared/result'
import { call, job, type Job } from '../bridge'
import { devicesWithFleet } from './fleet-devices'
import { fleetProblemsOf, type Folder } from './fleet-list'
import { readyRows } from './fleet-problems'
import type { Slice } from './slice'

export const MAKING_WAYS = ['drive-each', 'folders', 'one-drive'] as const
export type MakingWay = (typeof MAKING_WAYS)[number]
export type Issuer = JobInput<'fleet.prepare'>['issuer']['kind']

export interface FleetMakingSlice {
  readonly fleetWay: MakingWay
  readonly fleetIssuer: Issuer
  readonly fleetCaFolder: Folder | null
  readonly fleetFolder: Folder | null
  readonly fleetDrive: string | null
  /** Null while the list is still being looked at. */
  readonly fleetMaking: 'choosing' | 'running' | 'stopped' | 'done' | null
  readonly fleetOutcomes: ReadonlyMap<number, FleetOutcome>
  /** The row that is being written, in the sequence of drives. */
  readonly fleetSequence: DriveSequence | null
  readonly fleetMakingProblem: Problem | null
  pickFleetWay(way: MakingWay): void
  pickFleetIssuer(issuer: Issuer): void
  pickFleetDrive(id: string): void
  chooseFleetFolder(purpose: 'kit' | 'certificate'): Promise<void>
  openMaking(): void
  forgetMaking(): void
  makeFleet(): Promise<void>
  cancelFleet(): void
  /** Drives came or went while machines wait for theirs. */
  followFleetDrives(): void
  writeToDrive(id: string): void
  postponeMachine(): void
  /** The rows without an error become machines of the plan; says how many. */
  takeFleet(): number
}

const NOT_MAKING = {
  fleetMaking: null,
  fleetOutcomes: new Map<number, FleetOutcome>(),
  fleetSequence: null,
  fleetMakingProblem: null
}

export const fleetMakingSlice: Slice<FleetMakingSlice> = (set, get) => {
  let running: Job<unknown> | null = null

  const ready = () => readyRows(get().fleetTable.rows, fleetProblemsOf(get()))
  const left = () => ready().filter(({ row }) => !isMade(get().fleetOutcomes.get(row)))
  const note = (outcomes: readonly FleetOutcome[]) =>
    set(({ fleetOutcomes }) => ({
      fleetOutcomes: new Map([...fleetOutcomes, ...outcomes.map((one) => [one.row, one] as const)])
    }))

  const intoPlan = (rows: readonly FleetRow[]) => {
    const { site, fleetSeen, fleetOutcomes, replaceDevices } = get()
    if (rows.length > 0)
      replaceDevices(devicesWithFleet(site.devices, rows, fleetSeen, fleetOutcomes))
  }

  const prepare = async (
    rows: readonly FleetRow[],
    place: JobInput<'fleet.prepare'>['place'],
    drive: JobInput<'fleet.prepare'>['drive']
  ): Promise<Problem | null> => {
    const { fleetFile, fleetTable, fleetIssuer, fleetCaFolder, certificatesIn } = get()
    if (!fleetFile) return null
    await get().saveNow()
    const input: JobInput<'fleet.prepare'> = {
      fileId: fleetFile.id,
      rows: [...rows],
      certificatesIn: certificatesIn?.id,
      aeTitles: fleetTable.rows.map(({ aeTitle }) => aeTitle.trim()),
      place,
      drive,
      issuer:
        fleetIssuer === 'own' && fleetCaFolder
          ? { kind: 'own', folderId: fleetCaFolder.id }
          : { kind: 'practice' }
    }
    const preparing = job('fleet.prepare', input, ({ outcomes }) => note(outcomes))
    running = preparing
    const answer = await preparing.done
    running = null
    intoPlan(rows.filter(({ row }) => isMade(get().fleetOutcomes.get(row))))
    return answer.ok ? null : answer.problem
  }

  const makeAll = async (place: JobInput<'fleet.prepare'>['place']) => {
    set({ fleetMaking: 'running', fleetMakingProblem: null })
    const failed = await prepare(left(), place, 'shared')
    const isWhole = failed === null && left().length === 0
    set({ fleetMaking: isWhole ? 'done' : 'stopped', fleetMakingProblem: failed })
  }

  /** Moves the sequence; as soon as it has a drive, the machine's kit is written there. */
  const move = (sequence: DriveSequence) => {
    const before = get().fleetSequence
    const isOver = sequence.phase === 'finished'
    set({ fleetSequence: sequence, ...(isOver ? { fleetMaking: 'done' } : {}) })
    if (sequence.phase === 'writing' && before?.phase !== 'writing') void writeDrive(sequence)
  }
  const writeDrive = async ({ rows, drive }: DriveSequence) => {
    set({ fleetMakingProblem: null })
    const row = get().fleetTable.rows.find((one) => one.row === rows[0])
    if (!row || drive === null) return
    const problem = await prepare([row], { driveId: drive }, 'alone')
    const { fleetSequence, fleetOutcomes } = get()
    if (!fleetSequence) return
    const outcome = fleetOutcomes.get(row.row)
    const failure = problem ?? outcome?.problem ?? null
    set({ fleetMakingProblem: failure })
    move(failure ? afterFailure(fleetSequence) : afterWriting(fleetSequence))
    get().followFleetDrives()
  }

  return {
    ...NOT_MAKING,
    fleetWay: 'drive-each',
    fleetIssuer: 'practice',
    fleetCaFolder: null,
    fleetFolder: null,
    fleetDrive: null,
    pickFleetWay: (fleetWay) => set({ fleetWay }),
    pickFleetIssuer: (fleetIssuer) => set({ fleetIssuer }),
    pickFleetDrive: (fleetDrive) => set({ fleetDrive }),
    chooseFleetFolder: async (purpose) => {
      const answer = await call('folder.choose', { purpose })
      if (!answer.ok) return get().tell(answer.problem)
      const { folder } = answer.value
      if (folder) set(purpose === 'kit' ? { fleetFolder: folder } : { fleetCaFolder: folder })
    },
    openMaking: () => set({ ...NOT_MAKING, fleetMaking: 'choosing' }),
    forgetMaking: () => {
      running?.cancel()
      set(NOT_MAKING)
    },
    makeFleet: async () => {
      const { fleetWay, fleetFolder, fleetDrive, drives } = get()
      if (fleetWay === 'drive-each') {
        set({ fleetMaking: 'running', fleetMakingProblem: null })
        return move(
          beginSequence(
            left().map(({ row }) => row),
            drives
          )
        )
      }
      if (fleetWay === 'folders' && fleetFolder) await makeAll({ folderId: fleetFolder.id })
      if (fleetWay === 'one-drive' && fleetDrive) await makeAll({ driveId: fleetDrive })
    },
    cancelFleet: () => {
      running?.cancel()
      if (get().fleetSequence) set({ fleetSequence: null, fleetMaking: 'stopped' })
    },
    followFleetDrives: () => {
      const { fleetSequence, drives } = get()
      if (fleetSequence) move(afterDrives(fleetSequence, drives))
    },
    writeToDrive: (id) => {
      const { fleetSequence } = get()
      if (fleetSequence) move(takeDrive(fleetSequence, id))
    },
    postponeMachine: () => {
      const { fleetSequence } = get()
      if (fleetSequence) set({ fleetSequence: postpone(fleetSequence), fleetMakingProblem: null })
    },
    takeFleet: () => {
      intoPlan(ready())
      return ready().length
    }
  }
}

export function isMade(outcome: FleetOutcome | undefined): boolean {
  return outcome !== undefined && outcome.status !== 'failed'
}
