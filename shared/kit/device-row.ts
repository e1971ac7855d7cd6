import type { ScannerWindows } from '../site'
import { english, type EngineSaying } from '../words/english'
import type { Saying } from '../words/say'

/** One machine as an installer's table, a JSON list or a saved site names it. */
export interface DeviceRow {
  /** Data rows count from 1; the heading and blank lines do not count. */
  readonly row: number
  readonly name: string
  readonly aeTitle: string
  readonly model: string
  readonly room: string
  /** Path of the P12 file as it is written there. */
  readonly certificate?: string
  /** A secret: never printed, logged or put on a card. */
  readonly password?: string
  readonly windows?: ScannerWindows
  /** Columns that we know nothing of, kept as they are. */
  readonly extra: Readonly<Record<string, string>>
}

/** What a machine is called, and what it is. */
export type NamedRow = Pick<DeviceRow, 'row' | 'name' | 'aeTitle' | 'model' | 'room'>

export const ROW_PROBLEM_CODES = [
  'missing-name',
  'bad-ae-title',
  'duplicate-ae-title',
  'unknown-model',
  'missing-certificate',
  'bad-certificate',
  'certificate-not-for-device',
  'bad-row'
] as const
export type RowProblemCode = (typeof ROW_PROBLEM_CODES)[number]

/** What is wrong with a row. A row with an error gets no kit; a warning only says what to look at. */
export interface RowProblem {
  readonly row: number
  readonly field: string | null
  readonly code: RowProblemCode
  readonly severity: 'error' | 'warn'
  /** In English, as the command line prints it. */
  readonly title: string
  /** The same for the window; a finding on a file is known there by its code. */
  readonly said?: Saying
  /** With bad-certificate: the finding's code. */
  readonly finding?: string
}

/** A row's problem in English, and the same sentence for the window. */
export function rowProblem(
  row: number,
  field: string | null,
  code: RowProblemCode,
  severity: RowProblem['severity'],
  said: EngineSaying
): RowProblem {
  return { row, field, code, severity, title: english(said), said }
}

export interface DeviceTable {
  readonly encoding: string
  /** Null for JSON and a saved site. */
  readonly separator: string | null
  readonly rows: readonly DeviceRow[]
  /** Problems of the table itself; `judgeRows` adds those of what stands in it. */
  readonly problems: readonly RowProblem[]
}
