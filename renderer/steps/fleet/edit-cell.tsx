import type { FleetRow } from '../../../shared/contract'
import type { RowProblem } from '../../../shared/kit/device-row'
import { useApp } from '../../store/app'
import { useSay, type Say } from '../../store/words'
import { cellId, type CellField } from './list-cells'

interface EditCellProps {
  readonly row: FleetRow
  readonly field: CellField
  readonly problem: RowProblem | undefined
  readonly above: FleetRow | undefined
  readonly below: FleetRow | undefined
}

/** A cell that is typed in as in a spreadsheet: up, down and Enter go to the rows beside it. */
export function EditCell({ row, field, problem, above, below }: EditCellProps) {
  const say = useSay()
  const editRow = useApp((state) => state.editRow)
  const goTo = (other: FleetRow | undefined) => {
    if (other) document.getElementById(cellId(other.row, field))?.focus()
  }
  return (
    <input
      id={cellId(row.row, field)}
      className={`cell-input ${field === 'aeTitle' ? 'mono' : ''}`}
      data-tone={problem && (problem.severity === 'error' ? 'bad' : 'wait')}
      value={row[field]}
      title={row[field]}
      spellCheck="false"
      autoComplete="off"
      aria-label={say('fleet.cell', { column: headingOf(field, say), row: row.row })}
      aria-invalid={problem?.severity === 'error'}
      aria-describedby={problem ? cellId(row.row, 'problem') : undefined}
      onChange={({ target }) => editRow(row.row, { [field]: target.value })}
      onKeyDown={(event) => {
        if (event.key === 'ArrowUp') goTo(above)
        else if (event.key === 'ArrowDown' || event.key === 'Enter') goTo(below)
        else return
        event.preventDefault()
      }}
    />
  )
}

function headingOf(field: CellField, say: Say): string {
  if (field === 'aeTitle') return 'AE Title'
  return say(field === 'name' ? 'desk.device-name' : `desk.${field}`)
}
