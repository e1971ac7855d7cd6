import { problem, ok, type Result } from '../result'
import { SCANNER_WINDOWS } from '../site'
import type { EngineSaying } from '../words/english'
import { columnOf, columnsOf, type Column } from './columns'
import { decodeText, type TextEncoding } from './decode-text'
import { rowProblem, type DeviceRow, type DeviceTable, type RowProblem } from './device-row'
import { parseTable, type Separator, type TableRecord } from './parse-table'

/** How a table is to be read where a person knows better than the guess. */
export interface Reading {
  readonly encoding?: TextEncoding
  readonly separator?: Separator
  /** What each column is, from the first; null for one that is only kept. */
  readonly columns?: readonly (Column | null)[]
}

/** A list of machines with how it was read; both lists are empty for JSON. */
export interface ReadTable extends DeviceTable {
  readonly encoding: TextEncoding
  readonly separator: Separator | null
  readonly headings: readonly string[]
  readonly columns: readonly (Column | null)[]
}

/**
 * Reads an installer's list of machines from CSV, TSV or JSON bytes; encoding and separator are guessed.
 * Problems: `unreadable` when the file is no such list at all (empty, no AE title column, no machine).
 */
export function readDevices(bytes: Uint8Array): Result<DeviceTable> {
  const table = readList(bytes)
  if (!table.ok) return table
  const { separator, columns, rows } = table.value
  if (separator !== null && !columns.includes('aeTitle'))
    return unreadable({ id: 'refusal.list-no-column' }, { id: 'refusal.list-heading' })
  return rows.length > 0
    ? table
    : unreadable({ id: 'refusal.list-no-machine' }, { id: 'refusal.list-line-each' })
}

/** As `readDevices`; a table without an AE title column has no rows, so that a person can say which it is. */
export function readList(bytes: Uint8Array, reading: Reading = {}): Result<ReadTable> {
  const { text, encoding } = decodeText(bytes, reading.encoding)
  if (text.trim() === '') return unreadable({ id: 'refusal.list-empty' })
  if (text.includes('\0'))
    return unreadable({ id: 'refusal.list-no-text' }, { id: 'refusal.save-as-csv' })
  return /^\s*[[{]/.test(text) ? readJson(text, encoding) : ok(readTable(text, encoding, reading))
}

function unreadable(title: EngineSaying, next?: EngineSaying): Result<never> {
  return problem('unreadable', title, { next })
}

function readTable(text: string, encoding: TextEncoding, reading: Reading): ReadTable {
  const { separator, records } = parseTable(text, reading.separator)
  const [heading, ...data] = records
  const headings = heading?.fields.map((field) => field.trim()) ?? []
  const guessed = columnsOf(headings)
  const columns = reading.columns?.length === headings.length ? reading.columns : guessed
  const lines = columns.includes('aeTitle') ? data : []
  const read = lines.map((record, at) => readRecord(record, at + 1, headings, columns))
  const problems = read.flatMap((one) => one.problems)
  return { encoding, separator, headings, columns, rows: read.map((one) => one.row), problems }
}

interface ReadRow {
  readonly row: DeviceRow
  readonly problems: readonly RowProblem[]
}

function readRecord(
  record: TableRecord,
  row: number,
  headings: readonly string[],
  columns: readonly (Column | null)[]
): ReadRow {
  const values: Partial<Record<Column, string>> = {}
  const extra: Record<string, string> = {}
  headings.forEach((heading, at) => {
    const column = columns[at]
    const value = record.fields[at] ?? ''
    if (column) values[column] = value
    else if (heading !== '') extra[heading] = value
  })
  return { row: deviceRow(row, values, extra), problems: shapeProblems(record, row, columns) }
}

/** A line that has not the heading's shape is not guessed at: its values may stand in wrong columns. */
function shapeProblems(
  record: TableRecord,
  row: number,
  columns: readonly (Column | null)[]
): readonly RowProblem[] {
  const { fields, unclosed, line } = record
  if (unclosed) return [badRow(row, { id: 'row.unclosed', values: { line } })]
  const beyond = fields.slice(columns.length).some((field) => field.trim() !== '')
  const counted = { line, values: fields.length, columns: columns.length }
  if (beyond) return [badRow(row, { id: 'row.too-long', values: counted })]
  return fields.length <= columns.indexOf('aeTitle')
    ? [badRow(row, { id: 'row.too-short', values: { line } })]
    : []
}

function badRow(row: number, said: EngineSaying): RowProblem {
  return rowProblem(row, null, 'bad-row', 'error', said)
}

function deviceRow(
  row: number,
  values: Partial<Record<Column, string>>,
  extra: Record<string, string>
): DeviceRow {
  const text = (column: Column) => values[column]?.trim() ?? ''
  const windows = SCANNER_WINDOWS.find((one) => one === text('windows'))
  return {
    row,
    name: text('name'),
    // Only spaces: a tab or a line break inside an AE title is a fault to be named.
    aeTitle: (values.aeTitle ?? '').replace(/^ +| +$/g, ''),
    model: text('model'),
    room: text('room'),
    ...(text('certificate') ? { certificate: text('certificate') } : {}),
    // A password may begin or end with a space.
    ...(values.password ? { password: values.password } : {}),
    ...(windows ? { windows } : {}),
    extra
  }
}

function readJson(text: string, encoding: TextEncoding): Result<ReadTable> {
  const list = jsonList(text)
  if (!list) return unreadable({ id: 'refusal.list-no-json' }, { id: 'refusal.list-objects' })
  const read = list.map((entry, at) => readEntry(entry, at + 1))
  const problems = read.flatMap((one) => one.problems)
  const rows = read.map((one) => one.row)
  return ok({ encoding, separator: null, headings: [], columns: [], rows, problems })
}

function jsonList(text: string): readonly unknown[] | undefined {
  try {
    const document: unknown = JSON.parse(text)
    const list = Array.isArray(document) ? document : (document as { devices?: unknown }).devices
    return Array.isArray(list) ? list : undefined
  } catch {
    return undefined
  }
}

function readEntry(entry: unknown, row: number): ReadRow {
  const values: Partial<Record<Column, string>> = {}
  const extra: Record<string, string> = {}
  const isObject = typeof entry === 'object' && entry !== null && !Array.isArray(entry)
  for (const [key, value] of Object.entries(isObject ? entry : {})) {
    const column = columnOf(key)
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
    if (value === null) continue
    if (column && values[column] === undefined) values[column] = text
    else extra[key] = text
  }
  const problems = isObject ? [] : [badRow(row, { id: 'row.no-object' })]
  return { row: deviceRow(row, values, extra), problems }
}
