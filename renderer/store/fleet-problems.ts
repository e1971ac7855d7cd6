import type { FleetRow, SeenClient } from '../../shared/contract'
import type { NamedRow, RowProblem } from '../../shared/kit/device-row'
import { judgeRow, sharedAeTitles } from '../../shared/kit/judge-rows'
import { judgeBelonging, judgeSharing } from '../../shared/kit/mix-up'

export interface FleetTable {
  readonly rows: readonly FleetRow[]
  /** Problems of the table's shape, until their row is edited. */
  readonly shape: readonly RowProblem[]
}

export type SeenClients = ReadonlyMap<number, SeenClient>
export type FleetProblems = ReadonlyMap<number, readonly RowProblem[]>

/** Everything that is wrong with the rows as they stand now, by row. */
export function problemsOfFleet({ rows, shape }: FleetTable, seen: SeenClients): FleetProblems {
  const misshapen = new Set(shape.map(({ row }) => row))
  const whole = rows.filter(({ row }) => !misshapen.has(row))
  const found = new Map<number, RowProblem[]>()
  const note = (problem: RowProblem) =>
    found.set(problem.row, [...(found.get(problem.row) ?? []), problem])
  shape.forEach(note)
  for (const row of whole) judgedRow(row).forEach(note)
  sharedAeTitles(whole).forEach(note)
  certificateProblems(whole, seen).forEach(note)
  return found
}

/** Rows are never changed in place, so what was said of one holds as long as it is the same object. */
const judged = new WeakMap<NamedRow, readonly RowProblem[]>()

function judgedRow(row: NamedRow): readonly RowProblem[] {
  const known = judged.get(row)
  if (known) return known
  const problems = judgeRow(row)
  judged.set(row, problems)
  return problems
}

function certificateProblems(rows: readonly FleetRow[], seen: SeenClients): readonly RowProblem[] {
  const bringing = rows.flatMap((row) => {
    const client = row.certificate === null ? undefined : seen.get(row.row)
    return client ? [{ row, client }] : []
  })
  const opened = bringing.flatMap(({ row, client: { certificate } }) =>
    certificate ? [{ row, ...certificate }] : []
  )
  return [
    ...bringing.flatMap(({ client }) => client.problems),
    ...opened.flatMap(({ row, names }) => judgeBelonging(row, names, rows)),
    ...judgeSharing(opened)
  ]
}

export function hasError(problems: readonly RowProblem[] | undefined): boolean {
  return problems?.some(({ severity }) => severity === 'error') ?? false
}

/** The rows that a kit can be made for. */
export function readyRows(rows: readonly FleetRow[], problems: FleetProblems): readonly FleetRow[] {
  return rows.filter(({ row }) => !hasError(problems.get(row)))
}
