import { isValidAeTitle } from '../dicom/ae-title'
import type { NamedRow, RowProblem } from './device-row'

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
  if (other)
    return [mixUp(row, 'error', `The certificate is for ${other.aeTitle} (row ${other.row}).`)]
  if (names.some((name) => sameText(name, row.aeTitle)))
    return [
      mixUp(
        row,
        'warn',
        'The certificate writes the AE title with other small and capital letters.'
      )
    ]
  if (names.some((name) => sameText(name, row.name))) return []
  const title = names.find((name) => isValidAeTitle(name))
  if (title !== undefined)
    return [mixUp(row, 'error', `The certificate is for ${title}, not for ${row.aeTitle}.`)]
  return [
    mixUp(
      row,
      'warn',
      `The certificate does not name ${row.aeTitle}; check that it is this machine's.`
    )
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
    return first
      ? [mixUp(row, 'error', `Row ${first.row} (${first.aeTitle}) has the same certificate.`)]
      : []
  })
}

/** Exactly, or as a word of a longer name (`ROOM1.heartlab.com`, `AE=ROOM1`). */
function speaksOf(name: string, aeTitle: string): boolean {
  return name === aeTitle || name.split(/[^A-Za-z0-9_-]+/).includes(aeTitle)
}

function sameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

function mixUp(row: NamedRow, severity: RowProblem['severity'], title: string): RowProblem {
  return { row: row.row, field: 'certificate', code: 'certificate-not-for-device', severity, title }
}
