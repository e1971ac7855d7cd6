import type { CallInput, FleetList } from '../../shared/contract'
import type { FileRef } from '../../shared/site'
import { call } from '../bridge'
import type { FilesSlice } from './files'
import { NOTHING_SEEN, type FleetCertificatesSlice } from './fleet-certificates'
import {
  rowsWithOtherFile,
  stepped,
  withRowChanged,
  withoutRow,
  type EditDirection,
  type FleetEdits,
  type OpenList
} from './fleet-edits'
import { problemsOfFleet, type FleetTable, type SeenClients } from './fleet-problems'
import type { Slice, Store } from './slice'

type Reading = Pick<CallInput<'fleet.read'>, 'encoding' | 'separator' | 'columns'>

/** A list of machines: read, and mended in place. */
export interface FleetListSlice extends FleetEdits, OpenList {
  /** How the list was read. */
  readonly fleetList: FleetList | null
  readonly fleetReading: boolean
  chooseList(): Promise<void>
  takeList(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  rereadList(reading: Reading): Promise<void>
  closeList(): void
  leaveOutRow(row: number): void
  undoRows(): void
  redoRows(): void
}

const NO_LIST = {
  fleetFile: null,
  fleetList: null,
  fleetTable: { rows: [], shape: [] },
  fleetPast: [],
  fleetFuture: [],
  fleetTyping: null
} satisfies Partial<FleetListSlice>

/** What was made of another list has nothing to say of this one. */
interface Forgetful {
  forgetMaking(): void
}

export const fleetListSlice: Slice<
  FleetListSlice,
  FilesSlice & FleetCertificatesSlice & Forgetful
> = (set, get) => {
  const show = (file: FileRef, reading: Reading) => showList([set, get], file, reading)
  const step = (from: EditDirection, to: EditDirection) => stepRows([set, get], from, to)
  return {
    ...NO_LIST,
    fleetReading: false,
    chooseList: async () => {
      const file = await get().chooseFile('devices')
      if (file) await show(file, {})
    },
    takeList: async (name, bytes) => {
      const taken = await call('fleet.take', { name, bytes })
      if (taken.ok) await show(taken.value.file, {})
      else set({ fleetListProblem: taken.problem })
    },
    rereadList: async (reading) => {
      const { fleetFile } = get()
      if (fleetFile) await show(fleetFile, reading)
    },
    closeList: () => {
      get().stopInspecting()
      get().forgetMaking()
      set({ ...NO_LIST, ...NOTHING_SEEN })
    },
    editRow: (row, change) => set(withRowChanged(get(), row, change)),
    leaveOutRow: (row) => set(withoutRow(get(), row)),
    undoRows: () => step('fleetPast', 'fleetFuture'),
    redoRows: () => step('fleetFuture', 'fleetPast')
  }
}

type ListStore = Store<FleetListSlice & FleetCertificatesSlice & Forgetful>

/** Reads a list, puts it in the place of the one before and opens the files that its rows name. */
async function showList([set, get]: ListStore, fleetFile: FileRef, reading: Reading) {
  set({ fleetReading: true, fleetListProblem: null })
  const answer = await call('fleet.read', { fileId: fleetFile.id, ...reading })
  set({ fleetReading: false })
  if (!answer.ok) return set({ fleetListProblem: answer.problem })
  const { rows, problems } = answer.value
  get().forgetMaking()
  const fleetTable = { rows, shape: problems }
  set({ ...NO_LIST, ...NOTHING_SEEN, fleetFile, fleetList: answer.value, fleetTable })
  await get().inspectRows(rows)
}

/** One edit back or forward; where that changes a row's certificate, its file is opened again. */
function stepRows([set, get]: ListStore, from: EditDirection, to: EditDirection): void {
  const { rows } = get().fleetTable
  set(stepped(get(), from, to))
  void get().inspectRows(rowsWithOtherFile(rows, get().fleetTable.rows))
}

/** What is wrong with the open list as it stands. */
export function fleetProblemsOf(state: {
  readonly fleetTable: FleetTable
  readonly fleetSeen: SeenClients
}) {
  return problemsOfFleet(state.fleetTable, state.fleetSeen)
}
