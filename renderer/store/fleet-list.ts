import type { CallInput, FleetList, FleetRow, JobInput, SeenClient } from '../../shared/contract'
import type { Problem, Result } from '../../shared/result'
import type { FileRef } from '../../shared/site'
import { call, job, type Job } from '../bridge'
import { problemsOfFleet, type FleetTable, type SeenClients } from './fleet-problems'
import type { Slice } from './slice'

type Reading = Pick<CallInput<'fleet.read'>, 'encoding' | 'separator' | 'columns'>
type RowChange = Partial<Omit<FleetRow, 'row'>>

export interface Folder {
  readonly id: string
  readonly name: string
}

export interface FleetListSlice {
  readonly fleetFile: FileRef | null
  /** How the list was read. */
  readonly fleetList: FleetList | null
  readonly fleetTable: FleetTable
  readonly fleetSeen: SeenClients
  readonly fleetPast: readonly FleetTable[]
  readonly fleetFuture: readonly FleetTable[]
  /** The cell that is being typed in: its keystrokes are one step of undo. */
  readonly fleetTyping: string | null
  readonly fleetReading: boolean
  /** 0 to 1 while certificate files are opened. */
  readonly fleetInspecting: number | null
  readonly certificatesIn: Folder | null
  readonly fleetListProblem: Problem | null
  chooseList(): Promise<void>
  takeList(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  rereadList(reading: Reading): Promise<void>
  closeList(): void
  editRow(row: number, change: RowChange): void
  leaveOutRow(row: number): void
  undoRows(): void
  redoRows(): void
  chooseRowCertificate(row: number): Promise<void>
  giveRowPassword(row: number, password: string): Promise<void>
  lookForCertificates(): Promise<void>
}

const NO_TABLE: FleetTable = { rows: [], shape: [] }
const NO_LIST = {
  fleetFile: null,
  fleetList: null,
  fleetTable: NO_TABLE,
  fleetSeen: new Map<number, SeenClient>(),
  fleetPast: [],
  fleetFuture: [],
  fleetTyping: null,
  fleetInspecting: null,
  certificatesIn: null,
  fleetListProblem: null
}

const KEPT = 200

export const fleetListSlice: Slice<FleetListSlice> = (set, get) => {
  let inspecting: Job<unknown> | null = null

  const show = async (fleetFile: FileRef, reading: Reading) => {
    set({ fleetReading: true, fleetListProblem: null })
    const answer = await call('fleet.read', { fileId: fleetFile.id, ...reading })
    set({ fleetReading: false })
    if (!answer.ok) return set({ fleetListProblem: answer.problem })
    const { rows, problems } = answer.value
    get().forgetMaking()
    set({ ...NO_LIST, fleetFile, fleetList: answer.value, fleetTable: { rows, shape: problems } })
    await inspect(rows)
  }
  const edit = (typing: string | null, recipe: (table: FleetTable) => FleetTable) =>
    set(({ fleetTable, fleetPast, fleetTyping }) => ({
      fleetTable: recipe(fleetTable),
      fleetPast:
        typing !== null && typing === fleetTyping
          ? fleetPast
          : [...fleetPast.slice(1 - KEPT), fleetTable],
      fleetFuture: [],
      fleetTyping: typing
    }))
  const inspect = async (wanted: readonly FleetRow[]) => {
    const { fleetFile, certificatesIn } = get()
    const rows = wanted.filter(({ certificate }) => certificate !== null)
    if (!fleetFile || rows.length === 0) return
    inspecting?.cancel()
    set({ fleetInspecting: 0 })
    const input: JobInput<'fleet.inspect'> = {
      fileId: fleetFile.id,
      rows,
      certificatesIn: certificatesIn?.id
    }
    const opening = job('fleet.inspect', input, ({ value }) => set({ fleetInspecting: value }))
    inspecting = opening
    const answer = await opening.done
    if (inspecting !== opening) return
    inspecting = null
    set({ fleetInspecting: null })
    if (answer.ok) noteSeen(answer.value.clients)
    else if (answer.problem.code !== 'canceled') set({ fleetListProblem: answer.problem })
  }
  const noteSeen = (clients: readonly SeenClient[]) =>
    set(({ fleetSeen }) => ({
      fleetSeen: new Map([...fleetSeen, ...clients.map((client) => [client.row, client] as const)])
    }))
  /** A certificate that comes back is opened again. */
  const step = (from: 'fleetPast' | 'fleetFuture', to: 'fleetPast' | 'fleetFuture') => {
    const before = new Map(get().fleetTable.rows.map((row) => [row.row, row]))
    set(moved(get(), from, to))
    void inspect(
      get().fleetTable.rows.filter((row) => {
        const was = before.get(row.row)
        return was?.certificate !== row.certificate || was.fileId !== row.fileId
      })
    )
  }
  const rowOf = (row: number) => get().fleetTable.rows.find((one) => one.row === row)
  const editAndInspect = async (row: number, change: RowChange) => {
    get().editRow(row, change)
    const edited = rowOf(row)
    if (edited) await inspect([edited])
  }

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
      inspecting?.cancel()
      inspecting = null
      get().forgetMaking()
      set(NO_LIST)
    },
    editRow: (row, change) => {
      const typing = `${row} ${Object.keys(change).join()}`
      edit(typing, ({ rows, shape }) => ({
        rows: rows.map((one) => (one.row === row ? { ...one, ...change } : one)),
        shape: shape.filter((problem) => problem.row !== row)
      }))
    },
    leaveOutRow: (row) =>
      edit(null, ({ rows, shape }) => ({
        rows: rows.filter((one) => one.row !== row),
        shape: shape.filter((problem) => problem.row !== row)
      })),
    undoRows: () => step('fleetPast', 'fleetFuture'),
    redoRows: () => step('fleetFuture', 'fleetPast'),
    chooseRowCertificate: async (row) => {
      const file = await get().chooseFile('client-certificate')
      if (file) await editAndInspect(row, { certificate: file.name, fileId: file.id })
    },
    giveRowPassword: (row, password) => editAndInspect(row, { password }),
    lookForCertificates: async () => {
      const chosen: Result<{ folder: Folder | null }> = await call('folder.choose', {
        purpose: 'certificate'
      })
      const folder = chosen.ok ? chosen.value.folder : null
      if (!folder) return
      set({ certificatesIn: folder })
      await inspect(get().fleetTable.rows)
    }
  }
}

type Undo = Pick<FleetListSlice, 'fleetTable' | 'fleetPast' | 'fleetFuture' | 'fleetTyping'>

/** Steps back or forward by one edit. */
function moved(
  state: Undo,
  from: 'fleetPast' | 'fleetFuture',
  to: 'fleetPast' | 'fleetFuture'
): Partial<Undo> {
  const target = state[from].at(-1)
  if (!target) return {}
  return {
    fleetTable: target,
    [from]: state[from].slice(0, -1),
    [to]: [...state[to], state.fleetTable],
    fleetTyping: null
  }
}

/** What is wrong with the open list as it stands. */
export function fleetProblemsOf(state: Pick<FleetListSlice, 'fleetTable' | 'fleetSeen'>) {
  return problemsOfFleet(state.fleetTable, state.fleetSeen)
}
