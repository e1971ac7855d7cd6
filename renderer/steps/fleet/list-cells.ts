import type { RowProblem } from '../../../shared/kit/device-row'

/** The cells of a row that are typed in, in the order of the table. */
export const CELL_FIELDS = ['name', 'aeTitle', 'model', 'room'] as const
export type CellField = (typeof CELL_FIELDS)[number]

const NAMES: Readonly<Record<string, CellField | 'certificate'>> = {
  name: 'name',
  ae_title: 'aeTitle',
  model: 'model',
  room: 'room',
  certificate: 'certificate'
}

export function cellId(row: number, field: string): string {
  return `fleet-${row}-${field}`
}

/** Whether a problem is about this cell. */
export function isAbout({ field }: RowProblem, cell: CellField | 'certificate'): boolean {
  return field !== null && NAMES[field] === cell
}

/** The cell that is to be mended first. */
export function wrongFieldOf(problems: readonly RowProblem[]): CellField | 'certificate' {
  const worst = problems.find(({ severity }) => severity === 'error') ?? problems[0]
  return (worst?.field && NAMES[worst.field]) || 'name'
}
