import type { FleetRow } from '../../../shared/contract'
import { fitsSearch } from '../../../shared/kit/fits-search'
import { hasError, type FleetProblems } from '../../store/fleet-problems'

/** `problems`: the rows that had one when the filter was set; a mended one stays until it is set again. */
export type ListFilter =
  { readonly kind: 'all' } | { readonly kind: 'problems'; readonly rows: ReadonlySet<number> }

export interface ListView {
  readonly rows: readonly FleetRow[]
  readonly filter: ListFilter
}

export function listView(
  rows: readonly FleetRow[],
  problems: FleetProblems,
  filter: ListFilter,
  search: string
): ListView {
  const isMeant = ({ row }: FleetRow) =>
    filter.kind === 'all' || filter.rows.has(row) || hasError(problems.get(row))
  const shown = rows.filter((row) => isMeant(row) && (search === '' || fitsSearch(row, search)))
  return { rows: shown, filter }
}

/** Rows with an error, and those with nothing worse than a remark. */
export function countProblems(rows: readonly FleetRow[], problems: FleetProblems) {
  const bad = rows.filter(({ row }) => hasError(problems.get(row))).length
  const touched = rows.filter(({ row }) => problems.has(row)).length
  return { bad, warned: touched - bad, good: rows.length - bad }
}

export function filterProblems(rows: readonly FleetRow[], problems: FleetProblems): ListFilter {
  const wrong = rows.filter(({ row }) => problems.has(row)).map(({ row }) => row)
  return { kind: 'problems', rows: new Set(wrong) }
}
