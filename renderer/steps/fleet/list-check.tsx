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
  const { fleetTable, fleetSeen, fleetInspecting } = useApp()
  const { closeList, undoRows, redoRows } = useApp.getState()
  const [filter, setFilter] = useState<ListFilter>({ kind: 'all' })
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState<{ readonly at: number } | null>(null)
  const problems = useMemo(() => problemsOfFleet(fleetTable, fleetSeen), [fleetTable, fleetSeen])
  const view = useMemo(
    () => listView(fleetTable.rows, problems, filter, search),
    [fleetTable.rows, problems, filter, search]
  )
  const needsColumn = list.separator !== null && !list.columns.includes('aeTitle')
  const toNext = () => setShown(nextProblem(view, problems, shown?.at))
  return (
    <section
      className="fleet-part"
      aria-label={list.source}
      onKeyDown={(event) => onUndoKey(event, undoRows, redoRows)}
    >
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
      {needsColumn ? (
        <Note tone="wait" title={say('fleet.no-title-column')}>
          <p>{say('fleet.no-title-column-text')}</p>
        </Note>
      ) : (
        <>
          <ListVerdict rows={fleetTable.rows} problems={problems} />
          {fleetInspecting !== null && (
            <Progress value={fleetInspecting} title={say('fleet.inspecting')} />
          )}
          <ListTools
            rows={fleetTable.rows}
            problems={problems}
            filter={filter}
            search={search}
            onFilter={setFilter}
            onSearch={setSearch}
            onNext={toNext}
          />
          <ListTable view={view} problems={problems} shown={shown} />
        </>
      )}
    </section>
  )
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
