import type { FleetOutcome, FleetRow, JobInput } from '../../shared/contract'
import type { Problem } from '../../shared/result'
import { job, type Job } from '../bridge'
import { devicesWithFleet } from './fleet-devices'
import type { FleetCertificatesSlice } from './fleet-certificates'
import type { FleetChoiceSlice } from './fleet-choice'
import { fleetProblemsOf, type FleetListSlice } from './fleet-list'
import { readyRows } from './fleet-problems'
import type { SettingsSlice } from './settings'
import type { SiteSlice } from './site'
import type { Store } from './slice'

/** How far the making of kits is. */
export interface MakingState {
  /** Null while the list is still being looked at. */
  readonly fleetMaking: 'choosing' | 'running' | 'stopped' | 'done' | null
  readonly fleetOutcomes: ReadonlyMap<number, FleetOutcome>
  readonly fleetMakingProblem: Problem | null
  /** Back to the choices: the own CA did not open, and why. */
  askPassphrase(problem: Problem): void
}

/** What kits are made from, and what is noted of them. */
export type KitsState = MakingState &
  FleetListSlice &
  FleetCertificatesSlice &
  FleetChoiceSlice &
  SiteSlice &
  SettingsSlice

type Wish = JobInput<'fleet.prepare'>

export interface KitMaker {
  /** Writes kits for these rows; null when all went its way. */
  readonly make: (
    rows: readonly FleetRow[],
    place: Wish['place'],
    drive: Wish['drive']
  ) => Promise<Problem | null>
  readonly cancel: () => void
}

/** Has kits made by the machine side and notes each as it is told; what is made becomes part of the plan. */
export function kitMaker([set, get]: Store<KitsState>): KitMaker {
  let running: Job<unknown> | null = null
  const note = (outcomes: readonly FleetOutcome[]) =>
    set(({ fleetOutcomes }) => ({
      fleetOutcomes: new Map([...fleetOutcomes, ...outcomes.map((one) => [one.row, one] as const)])
    }))
  return {
    cancel: () => running?.cancel(),
    make: async (rows, place, drive) => {
      const { fleetFile } = get()
      if (!fleetFile) return null
      await get().saveNow()
      const wish = { ...wishOf(get(), fleetFile.id), rows: [...rows], place, drive }
      const making = job('fleet.prepare', wish, ({ outcomes }) => note(outcomes))
      running = making
      const answer = await making.done
      running = null
      takeIntoPlan(
        get(),
        rows.filter(({ row }) => isMade(get().fleetOutcomes.get(row)))
      )
      return answer.ok ? null : answer.problem
    }
  }
}

function wishOf(state: KitsState, fileId: string): Omit<Wish, 'rows' | 'place' | 'drive'> {
  const { fleetTable, fleetIssuer, fleetCaPassphrase, certificatesIn } = state
  return {
    fileId,
    certificatesIn: certificatesIn?.id,
    aeTitles: fleetTable.rows.map(({ aeTitle }) => aeTitle.trim()),
    issuer:
      fleetIssuer === 'own'
        ? { kind: 'own', caPassphrase: fleetCaPassphrase || undefined }
        : { kind: 'practice' }
  }
}

export function takeIntoPlan(state: KitsState, rows: readonly FleetRow[]): void {
  const { site, fleetSeen, fleetOutcomes, replaceDevices } = state
  if (rows.length > 0)
    replaceDevices(devicesWithFleet(site.devices, rows, fleetSeen, fleetOutcomes))
}

/** The rows that a kit can be made for. */
export function rowsToMake(state: KitsState): readonly FleetRow[] {
  return readyRows(state.fleetTable.rows, fleetProblemsOf(state))
}

/** Those of them that have no kit yet. */
export function rowsLeft(state: KitsState): readonly FleetRow[] {
  return rowsToMake(state).filter(({ row }) => !isMade(state.fleetOutcomes.get(row)))
}

export function isMade(outcome: FleetOutcome | undefined): boolean {
  return outcome !== undefined && outcome.status !== 'failed'
}
