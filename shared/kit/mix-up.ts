import { isValidAeTitle } from '../dicom/ae-title'
import type { EngineSaying } from '../words/english'
import { rowProblem, type NamedRow, type RowProblem } from './device-row'

/**
 * The mix-up guard: does a certificate with these names belong to this machine? An error where it names
 * another machine (one of the list, or any other AE title); a warning where its names say nothing either
 * way, since HeartLab alone decides how an identity's certificate is named.
 */
export function judgeBelonging(
  row: NamedRow,
  names: readonly string[],
  rows: readonly NamedRow[]
): readonly RowProblem[] {
  if (names.some((name) => speaksOf(name, row.aeTitle))) return []
  const other = rows.find(
    (one) => one.row !== row.row && names.some((name) => name === one.aeTitle)
  )
  if (other) {
    const values = { aeTitle: other.aeTitle, row: other.row }
    return [mixUp(row, 'error', { id: 'row.for-another-row', values })]
  }
  const { aeTitle } = row
  if (names.some((name) => sameText(name, aeTitle)))
    return [mixUp(row, 'warn', { id: 'row.other-letters' })]
  if (names.some((name) => sameText(name, row.name))) return []
  const named = names.find((name) => isValidAeTitle(name))
  return [
    named === undefined
      ? mixUp(row, 'warn', { id: 'row.names-nobody', values: { aeTitle } })
      : mixUp(row, 'error', { id: 'row.for-another', values: { named, aeTitle } })
  ]
}

/** The same certificate must not serve two machines: each has its own key (IHE ITI-19). */
export function judgeSharing(
  fingerprints: readonly { readonly row: NamedRow; readonly sha256: string }[]
): readonly RowProblem[] {
  const firsts = new Map<string, NamedRow>()
  return fingerprints.flatMap(({ row, sha256 }) => {
    const first = firsts.get(sha256)
    if (!first) firsts.set(sha256, row)
    if (!first) return []
    const values = { row: first.row, aeTitle: first.aeTitle }
    return [mixUp(row, 'error', { id: 'row.shared', values })]
  })
}

/** Exactly, or as a word of a longer name (`ROOM1.heartlab.com`, `AE=ROOM1`). */
function speaksOf(name: string, aeTitle: string): boolean {
  return name === aeTitle || name.split(/[^A-Za-z0-9_-]+/).includes(aeTitle)
}

function sameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

function mixUp(
  { row }: NamedRow,
  severity: RowProblem['severity'],
  said: EngineSaying
): RowProblem {
  return rowProblem(row, 'certificate', 'certificate-not-for-device', severity, said)
}
