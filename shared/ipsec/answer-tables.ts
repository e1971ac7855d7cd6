import { takeValue, type AnswerDraft } from './answer-draft'
import { IP_LABEL, KEY_LABEL, tunnelIndex } from './answer-labels'
import type { AnswerLine } from './answer-lines'
import { isIpv4 } from './ipv4'

/** A table with a column for each tunnel: the label stands first in each row. */
export function readColumns(lines: readonly AnswerLine[], draft: AnswerDraft): void {
  const head = lines.findIndex(({ cells }) => {
    const named = cells.map(tunnelIndex)
    return cells.length <= 4 && named.includes(0) && named.includes(1)
  })
  const columns = lines[head]?.cells.map(tunnelIndex) ?? []
  for (const { cells } of lines.slice(head + 1)) {
    if (head < 0 || cells.length < 3) continue
    const shift = cells.length - columns.length
    columns.forEach((index, column) => {
      if (index !== null) takeValue(draft, index, cells[0] ?? '', cells[column + shift] ?? '')
    })
  }
}

/** A table with a row for each tunnel: the heads of its columns say what is what. */
export function readRows(lines: readonly AnswerLine[], draft: AnswerDraft): void {
  const head = lines.findIndex(
    ({ cells }) =>
      cells.length >= 2 &&
      cells.some((cell) => KEY_LABEL.test(cell)) &&
      cells.some((cell) => IP_LABEL.test(cell) && !KEY_LABEL.test(cell)) &&
      !cells.some(isIpv4)
  )
  if (head < 0) return
  const labels = lines[head]?.cells ?? []
  lines.slice(head + 1, head + 3).forEach(({ cells }, row) => {
    const index = tunnelIndex(cells[0] ?? '') ?? (row === 0 ? 0 : 1)
    const shift = Math.max(0, cells.length - labels.length)
    labels.forEach((label, column) => takeValue(draft, index, label, cells[column + shift] ?? ''))
  })
}
