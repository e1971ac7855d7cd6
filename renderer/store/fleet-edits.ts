import type { FleetRow } from '../../shared/contract'
import type { FileRef } from '../../shared/site'
import type { FleetTable } from './fleet-problems'

export type RowChange = Partial<Omit<FleetRow, 'row'>>
export type EditDirection = 'fleetPast' | 'fleetFuture'

/** The table, and what undo and redo go back and forward to. */
export interface FleetEdits {
  readonly fleetTable: FleetTable
  readonly fleetPast: readonly FleetTable[]
  readonly fleetFuture: readonly FleetTable[]
  /** The cell that is being typed in: its keystrokes are one step of undo. */
  readonly fleetTyping: string | null
}

/** The open list, as those see it who look at the files that its rows name. */
export interface OpenList extends Pick<FleetEdits, 'fleetTable'> {
  readonly fleetFile: FileRef | null
  editRow(row: number, change: RowChange): void
}

const KEPT = 200

/** A cell is typed in. */
export function withRowChanged(edits: FleetEdits, row: number, change: RowChange): FleetEdits {
  const typing = `${row} ${Object.keys(change).join()}`
  return edited(edits, typing, ({ rows, shape }) => ({
    rows: rows.map((one) => (one.row === row ? { ...one, ...change } : one)),
    shape: shape.filter((problem) => problem.row !== row)
  }))
}

export function withoutRow(edits: FleetEdits, row: number): FleetEdits {
  return edited(edits, null, ({ rows, shape }) => ({
    rows: rows.filter((one) => one.row !== row),
    shape: shape.filter((problem) => problem.row !== row)
  }))
}

function edited(
  { fleetTable, fleetPast, fleetTyping }: FleetEdits,
  typing: string | null,
  recipe: (table: FleetTable) => FleetTable
): FleetEdits {
  const isSameCell = typing !== null && typing === fleetTyping
  return {
    fleetTable: recipe(fleetTable),
    fleetPast: isSameCell ? fleetPast : [...fleetPast.slice(1 - KEPT), fleetTable],
    fleetFuture: [],
    fleetTyping: typing
  }
}

/** Steps back or forward by one edit. */
export function stepped(
  edits: FleetEdits,
  from: EditDirection,
  to: EditDirection
): Partial<FleetEdits> {
  const target = edits[from].at(-1)
  if (!target) return {}
  return {
    fleetTable: target,
    [from]: edits[from].slice(0, -1),
    [to]: [...edits[to], edits.fleetTable],
    fleetTyping: null
  }
}

/** Rows whose certificate is another one than before, so that its file is to be opened again. */
export function rowsWithOtherFile(
  before: readonly FleetRow[],
  now: readonly FleetRow[]
): readonly FleetRow[] {
  const known = new Map(before.map((row) => [row.row, row]))
  return now.filter((row) => {
    const was = known.get(row.row)
    return was?.certificate !== row.certificate || was.fileId !== row.fileId
  })
}
