import type { FleetRow } from '../../../shared/contract'
import { useApp } from '../../store/app'
import type { FleetProblems } from '../../store/fleet-problems'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { SearchBox } from '../../ui/search-box'
import { Segments } from '../../ui/segments'
import { countProblems, filterProblems, type ListFilter } from './list-view'

interface ListToolsProps {
  readonly rows: readonly FleetRow[]
  readonly problems: FleetProblems
  readonly filter: ListFilter
  readonly search: string
  readonly onFilter: (filter: ListFilter) => void
  readonly onSearch: (search: string) => void
  readonly onNext: () => void
}

export function ListTools(props: ListToolsProps) {
  const { rows, problems, filter, search, onFilter, onSearch, onNext } = props
  const say = useSay()
  const { fleetPast, fleetFuture } = useApp()
  const { undoRows, redoRows } = useApp.getState()
  const { bad, warned } = countProblems(rows, problems)
  return (
    <div className="row">
      <SearchBox
        label={say('fleet.search')}
        short={say('fleet.search-short')}
        value={search}
        onChange={onSearch}
      />
      <Segments
        label={say('fleet.show')}
        value={filter.kind}
        choices={[
          { value: 'all', label: say('fleet.show-all', { count: rows.length }) },
          { value: 'problems', label: say('fleet.show-problems', { count: bad + warned }) }
        ]}
        onChange={(kind) => onFilter(kind === 'all' ? { kind } : filterProblems(rows, problems))}
      />
      <Button look="small" disabled={bad === 0} onPress={onNext}>
        {say('fleet.next-problem')}
      </Button>
      <div className="foot-end">
        <Button look="small quiet" disabled={fleetPast.length === 0} onPress={undoRows}>
          {say('fleet.undo')}
        </Button>
        <Button look="small quiet" disabled={fleetFuture.length === 0} onPress={redoRows}>
          {say('fleet.redo')}
        </Button>
      </div>
    </div>
  )
}
