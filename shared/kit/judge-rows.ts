import { checkAeTitle, trimAeTitle } from '../dicom/ae-title'
import { modelFamilyOf } from '../ge/models'
import type { EngineSaying } from '../words/english'
import { rowProblem, type DeviceRow, type NamedRow, type RowProblem } from './device-row'

export interface JudgedList {
  readonly rows: readonly NamedRow[]
  /** Problems of the table's shape. */
  readonly problems: readonly RowProblem[]
}

/**
 * Judges what stands in the rows, without a look at any file: names, AE titles (PS3.5 6.2), models and
 * AE titles given twice. Problems come in the order of the rows; a row that is badly formed is not judged.
 */
export function judgeRows(table: JudgedList): readonly RowProblem[] {
  const misshapen = new Set(table.problems.map(({ row }) => row))
  const whole = table.rows.filter(({ row }) => !misshapen.has(row))
  const problems = [...table.problems, ...whole.flatMap(judgeRow), ...sharedAeTitles(whole)]
  return problems.sort((one, other) => one.row - other.row)
}

/** What can be said of a row without a look at the others. */
export function judgeRow(row: NamedRow): readonly RowProblem[] {
  return [...judgeName(row), ...judgeAeTitle(row), ...judgeModel(row)]
}

/** The rows of no error: those that a kit can be made for. */
export function rowsWithoutError<R extends Pick<DeviceRow, 'row'>>(
  rows: readonly R[],
  problems: readonly RowProblem[]
): readonly R[] {
  const wrong = new Set(problems.filter((one) => one.severity === 'error').map(({ row }) => row))
  return rows.filter(({ row }) => !wrong.has(row))
}

function judgeName({ row, name }: NamedRow): readonly RowProblem[] {
  return name === ''
    ? [rowProblem(row, 'name', 'missing-name', 'error', { id: 'row.no-name' })]
    : []
}

function judgeAeTitle({ row, aeTitle }: NamedRow): readonly RowProblem[] {
  const fault = checkAeTitle(aeTitle).find(({ severity }) => severity === 'error')
  return fault ? [rowProblem(row, 'ae_title', 'bad-ae-title', 'error', fault.said)] : []
}

/** A kit for an unknown model is still a kit; only its step list cannot name the screens. */
function judgeModel({ row, model }: NamedRow): readonly RowProblem[] {
  if (modelFamilyOf(model) !== null) return []
  const said: EngineSaying =
    model === '' ? { id: 'row.model-missing' } : { id: 'row.model-unknown', values: { model } }
  return [rowProblem(row, 'model', 'unknown-model', 'warn', said)]
}

/**
 * An AE title given to two machines. The later row is an error; the first one is told, since nobody here
 * can know which of the two is right.
 */
export function sharedAeTitles(rows: readonly NamedRow[]): readonly RowProblem[] {
  const firsts = new Map<string, NamedRow>()
  const told = new Set<number>()
  return rows.flatMap((row): readonly RowProblem[] => {
    // PS3.5 6.2: spaces around an AE title do not tell it from another.
    const aeTitle = trimAeTitle(row.aeTitle)
    const first = firsts.get(aeTitle)
    if (aeTitle === '') return []
    if (!first) {
      firsts.set(aeTitle, row)
      return []
    }
    const again = duplicate(row, 'error', first.row)
    if (told.has(first.row)) return [again]
    told.add(first.row)
    return [duplicate(first, 'warn', row.row), again]
  })
}

function duplicate(
  { row, aeTitle }: NamedRow,
  severity: RowProblem['severity'],
  other: number
): RowProblem {
  const values = { row: other, aeTitle: trimAeTitle(aeTitle) }
  const said = { id: 'row.title-taken', values } as const
  return rowProblem(row, 'ae_title', 'duplicate-ae-title', severity, said)
}
