import { memo, useEffect, useRef } from 'react'
import type { FleetRow } from '../../../shared/contract'
import type { RowProblem } from '../../../shared/kit/device-row'
import { useApp } from '../../store/app'
import { hasError, type FleetProblems } from '../../store/fleet-problems'
import { useCatalogue, useSay, type Say } from '../../store/words'
import { CellButton } from '../../ui/cell-button'
import { CloseIcon } from '../../ui/icons'
import { LongTable, type LongColumn } from '../../ui/long-table'
import { EditCell } from './edit-cell'
import { CELL_FIELDS, cellId, isAbout, wrongFieldOf } from './list-cells'
import type { ListView } from './list-view'
import { problemWords } from './problem-words'
import { RowCertificate } from './row-certificate'

const ROW_HEIGHT = 48
const NO_PROBLEMS: readonly RowProblem[] = []

interface ListTableProps {
  readonly view: ListView
  readonly problems: FleetProblems
  /** The row to go to: its first wrong cell takes the focus. */
  readonly shown: { readonly at: number } | null
}

export function ListTable({ view, problems, shown }: ListTableProps) {
  const say = useSay()
  useFocusWrong(view, problems, shown)
  return (
    <LongTable
      label={say('fleet.machines', { count: view.rows.length })}
      columns={columnsFor(say)}
      rows={view.rows}
      rowHeight={ROW_HEIGHT}
      keyOf={({ row }) => row}
      toneOf={({ row }) => toneOf(problems.get(row), view, row)}
      shown={shown}
    >
      {(row, at) => (
        <ListCells
          row={row}
          problems={problems.get(row.row) ?? NO_PROBLEMS}
          isMended={view.filter.kind === 'problems' && !problems.has(row.row)}
          above={view.rows[at - 1]}
          below={view.rows[at + 1]}
        />
      )}
    </LongTable>
  )
}

function columnsFor(say: Say): readonly LongColumn[] {
  return [
    { id: 'row', title: say('fleet.row'), share: 7, numeric: true },
    { id: 'name', title: say('fleet.field-name'), share: 21 },
    { id: 'aeTitle', title: 'AE Title', share: 21 },
    { id: 'model', title: say('desk.model'), share: 12 },
    { id: 'room', title: say('desk.room'), share: 15 },
    { id: 'certificate', title: say('fleet.certificate'), share: 15 },
    { id: 'problem', title: say('fleet.problem'), share: 25 },
    { id: 'leave-out', title: say('fleet.leave-out'), share: 5, untitled: true }
  ]
}

function toneOf(problems: readonly RowProblem[] | undefined, view: ListView, row: number) {
  if (hasError(problems)) return 'bad'
  if (problems) return 'wait'
  return view.filter.kind === 'problems' && view.filter.rows.has(row) ? 'good' : undefined
}

/** After the row was scrolled to and drawn. */
function useFocusWrong(
  { rows }: ListView,
  problems: FleetProblems,
  shown: ListTableProps['shown']
) {
  const latest = useRef({ rows, problems })
  useEffect(() => {
    latest.current = { rows, problems }
  })
  useEffect(() => {
    const row = shown && latest.current.rows[shown.at]
    if (!row) return
    const field = wrongFieldOf(latest.current.problems.get(row.row) ?? [])
    const timer = setTimeout(() => document.getElementById(cellId(row.row, field))?.focus())
    return () => clearTimeout(timer)
  }, [shown])
}

interface ListCellsProps {
  readonly row: FleetRow
  readonly problems: readonly RowProblem[]
  readonly isMended: boolean
  readonly above: FleetRow | undefined
  readonly below: FleetRow | undefined
}

/** A row that scrolls along unchanged is not drawn anew. */
const ListCells = memo(function ListCells(props: ListCellsProps) {
  const { row, problems, isMended, above, below } = props
  const say = useSay()
  const leaveOutRow = useApp((state) => state.leaveOutRow)
  return (
    <>
      <td className="num soft">{row.row}</td>
      {CELL_FIELDS.map((field) => (
        <td key={field}>
          <EditCell
            row={row}
            field={field}
            problem={problems.find((one) => isAbout(one, field))}
            above={above}
            below={below}
          />
        </td>
      ))}
      <td>
        <RowCertificate row={row} problems={problems} />
      </td>
      <td>
        <RowProblems row={row} problems={problems} isMended={isMended} />
      </td>
      <td>
        <CellButton
          look="small quiet"
          label={say('fleet.leave-out-what', { row: row.row, name: row.name })}
          onPress={() => leaveOutRow(row.row)}
        >
          <CloseIcon size={16} />
        </CellButton>
      </td>
    </>
  )
})

/** The worst one in words; the others are told when that one is mended. */
function RowProblems({
  row,
  problems,
  isMended
}: Pick<ListCellsProps, 'row' | 'problems' | 'isMended'>) {
  const say = useSay()
  const catalogue = useCatalogue()
  const worst = problems.find(({ severity }) => severity === 'error') ?? problems[0]
  if (!worst) return isMended ? <span className="cell-mended">{say('fleet.mended')}</span> : null
  const words = problems.map((problem) => problemWords(problem, row, say, catalogue))
  return (
    <p
      id={`${cellId(row.row, 'problem')}`}
      className={worst.severity === 'error' ? 'cell-problem' : 'cell-remark'}
      title={words.join('\n')}
    >
      {problemWords(worst, row, say, catalogue)}
      {problems.length > 1 && (
        <span className="soft"> {say('fleet.more', { count: problems.length - 1 })}</span>
      )}
    </p>
  )
}
