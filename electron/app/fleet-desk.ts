import { basename, dirname } from 'node:path'
import type { CallInput, CallOutput, FleetList, FleetRow } from '../../shared/contract'
import { trimAeTitle } from '../../shared/dicom/ae-title'
import { rowProblem, type DeviceRow, type RowProblem } from '../../shared/kit/device-row'
import { readList, type ReadTable } from '../../shared/kit/read-devices'
import { ok, problem, type Result } from '../../shared/result'
import type { Services } from './services'

/** Lists of machines as they were opened: paths and passwords stay here, the page edits the names. */
export interface FleetDesk {
  readonly open: (wish: CallInput<'fleet.read'>) => Promise<Result<FleetList>>
  readonly take: (wish: CallInput<'fleet.take'>) => CallOutput<'fleet.take'>
  /** The page's rows with what only this side knows. */
  readonly rowsOf: (wish: RowsWish) => Result<ListedRows>
}

interface RowsWish {
  readonly fileId: string
  readonly rows: readonly FleetRow[]
  readonly certificatesIn?: string
}

export interface ListedRows {
  readonly rows: readonly DeviceRow[]
  /** What the rows' relative paths are relative to. */
  readonly folder: string
  /** Rows whose file cannot be looked for. */
  readonly problems: readonly RowProblem[]
}

interface OpenedList {
  readonly table: ReadTable
  /** Null for a list that was dropped or pasted. */
  readonly folder: string | null
}

export function openFleetDesk({ desk }: Services): FleetDesk {
  const lists = new Map<string, OpenedList>()
  return {
    take: ({ name, bytes }) => ({ file: desk.hold(name, bytes) }),
    open: async ({ fileId, ...reading }) => {
      const file = await desk.read(fileId)
      if (!file.ok) return file
      const { name, path, bytes } = file.value
      const table = readList(bytes, reading)
      if (!table.ok) return table
      lists.set(fileId, { table: table.value, folder: path === '' ? null : dirname(path) })
      return ok(listForPage(name, table.value))
    },
    rowsOf: (wish) => {
      const list = lists.get(wish.fileId)
      if (!list) return problem('vanished', { id: 'refusal.list-closed' }, { next: OPEN_AGAIN })
      const chosen = wish.certificatesIn ? desk.pathOf(wish.certificatesIn) : null
      return ok(withPaths(wish.rows, list, chosen, desk.pathOf))
    }
  }
}

const OPEN_AGAIN = { id: 'refusal.choose-list-again' } as const

/** The list as the page may see it: no password, and of each certificate's path the name alone. */
function listForPage(source: string, table: ReadTable): FleetList {
  const { encoding, separator, headings, columns, rows, problems } = table
  return {
    ...{ source, encoding, separator },
    headings: [...headings],
    columns: [...columns],
    rows: rows.map(({ row, name, aeTitle, model, room, certificate }) => ({
      ...{ row, name, aeTitle, model, room },
      certificate: certificate === undefined ? null : fileName(certificate)
    })),
    problems: [...problems]
  }
}

/**
 * A list without a place names files by their bare names only, and only in a folder that a person chose: what
 * the page sent may not lead anywhere else.
 */
function withPaths(
  rows: readonly FleetRow[],
  { table, folder }: OpenedList,
  chosen: string | null,
  pathOf: (fileId: string) => string | null
): ListedRows {
  const listed = new Map(table.rows.map((row) => [row.row, row]))
  const pathFor = ({ row, certificate, fileId }: FleetRow): string | undefined => {
    if (fileId) return pathOf(fileId) ?? undefined
    const written = certificate === null ? undefined : listed.get(row)?.certificate
    if (written === undefined || (folder === null && chosen === null)) return undefined
    return chosen === null ? written : fileName(written)
  }
  const isLost = (row: FleetRow) => row.certificate !== null && pathFor(row) === undefined
  return {
    rows: rows.map((row) => deviceRow(row, listed.get(row.row), pathFor(row))),
    folder: chosen ?? folder ?? '.',
    problems: rows.filter(isLost).map(({ row }) => outOfSight(row))
  }
}

function deviceRow(
  { row, name, aeTitle, model, room, password }: FleetRow,
  listed: DeviceRow | undefined,
  certificate: string | undefined
): DeviceRow {
  const secret = password ?? listed?.password
  return {
    row,
    name: name.trim(),
    aeTitle: trimAeTitle(aeTitle),
    model: model.trim(),
    room: room.trim(),
    ...(certificate === undefined ? {} : { certificate }),
    ...(secret === undefined ? {} : { password: secret }),
    ...(listed?.windows ? { windows: listed.windows } : {}),
    extra: listed?.extra ?? {}
  }
}

function outOfSight(row: number): RowProblem {
  return rowProblem(row, 'certificate', 'missing-certificate', 'error', { id: 'row.out-of-sight' })
}

/** Lists made on Windows separate folders with backslashes. */
function fileName(path: string): string {
  return basename(path.replaceAll('\\', '/'))
}
