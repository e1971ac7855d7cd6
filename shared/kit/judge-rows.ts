import { checkAeTitle } from '../dicom/ae-title'
import { modelFamilyOf } from '../ge/models'
import type { DeviceRow, DeviceTable, RowProblem } from './device-row'

/**
 * Judges what stands in the rows, without a look at any file: names, AE titles (PS3.5 6.2), models and
 * AE titles given twice. Problems come in the order of the rows; a row that is badly formed is not judged.
 */
export function judgeRows(table: DeviceTable): readonly RowProblem[] {
  const misshapen = new Set(table.problems.map(({ row }) => row))
  const whole = table.rows.filter(({ row }) => !misshapen.has(row))
  const problems = [
    ...table.problems,
    ...whole.flatMap((row) => [...judgeName(row), ...judgeAeTitle(row), ...judgeModel(row)]),
    ...sharedAeTitles(whole)
  ]
  return problems.sort((one, other) => one.row - other.row)
}

/** The rows of no error: those that a kit can be made for. */
export function rowsWithoutError(
  rows: readonly DeviceRow[],
  problems: readonly RowProblem[]
): readonly DeviceRow[] {
  const wrong = new Set(problems.filter((one) => one.severity === 'error').map(({ row }) => row))
  return rows.filter(({ row }) => !wrong.has(row))
}

function judgeName({ row, name }: DeviceRow): readonly RowProblem[] {
  const title = 'The machine has no name.'
  return name === '' ? [{ row, field: 'name', code: 'missing-name', severity: 'error', title }] : []
}

function judgeAeTitle({ row, aeTitle }: DeviceRow): readonly RowProblem[] {
  const fault = checkAeTitle(aeTitle).find(({ severity }) => severity === 'error')
  return fault
    ? [{ row, field: 'ae_title', code: 'bad-ae-title', severity: 'error', title: fault.title }]
    : []
}

/** A kit for an unknown model is still a kit; only its step list cannot name the screens. */
function judgeModel({ row, model }: DeviceRow): readonly RowProblem[] {
  if (modelFamilyOf(model) !== null) return []
  const title =
    model === ''
      ? 'The model is missing, so the step list cannot name its screens.'
      : `The model ${model} is not known here, so the step list cannot name its screens.`
  return [{ row, field: 'model', code: 'unknown-model', severity: 'warn', title }]
}

/**
 * An AE title given to two machines. The later row is an error; the first one is told, since nobody here
 * can know which of the two is right.
 */
function sharedAeTitles(rows: readonly DeviceRow[]): readonly RowProblem[] {
  const firsts = new Map<string, DeviceRow>()
  const told = new Set<number>()
  return rows.flatMap((row): readonly RowProblem[] => {
    const first = firsts.get(row.aeTitle)
    if (row.aeTitle === '') return []
    if (!first) {
      firsts.set(row.aeTitle, row)
      return []
    }
    const again = duplicate(row, 'error', first.row)
    if (told.has(first.row)) return [again]
    told.add(first.row)
    return [duplicate(first, 'warn', row.row), again]
  })
}

function duplicate(
  { row, aeTitle }: DeviceRow,
  severity: RowProblem['severity'],
  other: number
): RowProblem {
  const title = `Row ${other} has the AE title ${aeTitle} too; each machine needs its own.`
  return { row, field: 'ae_title', code: 'duplicate-ae-title', severity, title }
}
