import { useMemo, useState } from 'react'
import type { FleetList } from '../../../shared/contract'
import { useApp } from '../../store/app'
import { hasError, problemsOfFleet, type FleetProblems } from '../../store/fleet-problems'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Progress } from '../../ui/progress'
import { HowRead } from './how-read'
import { ListTable } from './list-table'
import { ListVerdict } from './list-verdict'
import { listView, type ListFilter, type ListView } from './list-view'
import { ListTools } from './list-tools'

/** The list as it was read: what is wrong with it, mended in place. */
export function ListCheck({ list }: { readonly list: FleetList }) {
  const say = useSay()
  const fleetInspecting = useApp((state) => state.fleetInspecting)
  const { undoRows, redoRows } = useApp.getState()
  const { rows, problems, view, shown, tools } = useListView()
  const needsColumn = list.separator !== null && !list.columns.includes('aeTitle')
  return (
    <section
      className="fleet-part"
      aria-label={list.source}
      onKeyDown={(event) => onUndoKey(event, undoRows, redoRows)}
    >
      <ListHead list={list} needsColumn={needsColumn} />
      {needsColumn ? (
        <Note tone="wait" title={say('fleet.no-title-column')}>
          <p>{say('fleet.no-title-column-text')}</p>
        </Note>
      ) : (
        <>
          <ListVerdict rows={rows} problems={problems} />
          {fleetInspecting !== null && (
            <Progress value={fleetInspecting} title={say('fleet.inspecting')} />
          )}
          <ListTools rows={rows} problems={problems} {...tools} />
          <ListTable view={view} problems={problems} shown={shown} />
        </>
      )}
    </section>
  )
}

interface ListHeadProps {
  readonly list: FleetList
  readonly needsColumn: boolean
}

function ListHead({ list, needsColumn }: ListHeadProps) {
  const say = useSay()
  const closeList = useApp((state) => state.closeList)
  return (
    <div className="row list-head">
      <h2 className="cut" title={list.source}>
        {list.source}
      </h2>
      <HowRead list={list} key={list.source + needsColumn} />
      <span className="foot-end">
        <Button look="small" onPress={closeList}>
          {say('fleet.another')}
        </Button>
      </span>
    </div>
  )
}

/** The rows that filter and search leave, the one that was jumped to, and the tools that change both. */
function useListView() {
  const { fleetTable, fleetSeen } = useApp()
  const { rows } = fleetTable
  const [filter, setFilter] = useState<ListFilter>({ kind: 'all' })
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState<{ readonly at: number } | null>(null)
  const problems = useMemo(() => problemsOfFleet(fleetTable, fleetSeen), [fleetTable, fleetSeen])
  const view = useMemo(
    () => listView(rows, problems, filter, search),
    [rows, problems, filter, search]
  )
  const onNext = () => setShown(nextProblem(view, problems, shown?.at))
  const tools = { filter, search, onFilter: setFilter, onSearch: setSearch, onNext }
  return { rows, problems, view, shown, tools }
}

/** The next row with an error after the one that was shown last, from the top again at the end. */
function nextProblem(view: ListView, problems: FleetProblems, from = -1) {
  const wrong = view.rows.flatMap(({ row }, at) => (hasError(problems.get(row)) ? [at] : []))
  const at = wrong.find((one) => one > from) ?? wrong[0]
  return at === undefined ? null : { at }
}

/** Ctrl Z takes back an edit of the list here, not one of the plan. */
function onUndoKey(event: React.KeyboardEvent, undo: () => void, redo: () => void): void {
  const key = event.key.toLowerCase()
  if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return
  event.preventDefault()
  event.stopPropagation()
  if (key === 'y' || event.shiftKey) redo()
  else undo()
}
