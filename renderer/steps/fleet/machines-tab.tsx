import { useMemo, useState } from 'react'
import { fitsSearch } from '../../../shared/kit/fits-search'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import type { Sorting } from '../../ui/long-table'
import { SearchBox } from '../../ui/search-box'
import { Segments } from '../../ui/segments'
import { usePlan } from '../plan'
import {
  MACHINE_FILTERS,
  fitsFilter,
  machineLines,
  sortedLines,
  type MachineFilter,
  type MachineLine
} from './machine-lines'
import { MachinePapers } from './machine-papers'
import { MachineTable } from './machine-table'

/** Every machine of the plan: found, sorted, opened, and carried away as labels or a table. */
export function MachinesTab() {
  const say = useSay()
  const { devices } = usePlan().site
  const lines = useMemo(() => machineLines(devices), [devices])
  const [search, setSearch] = useState('')
  const [filter, setFilter] = useState<MachineFilter>('all')
  const [sorting, setSorting] = useState<Sorting>({ column: 'name', direction: 'ascending' })
  const now = useMemo(() => new Date(), [])
  const shown = useMemo(() => {
    const fitting = lines.filter(
      (line) => fitsFilter(line, filter, now) && fitsSearch(line.device, search)
    )
    return sortedLines(fitting, sorting)
  }, [lines, filter, search, sorting, now])
  if (devices.length === 0) return <NoMachines />
  return (
    <section className="fleet-part" aria-label={say('fleet.tab-machines')}>
      <div className="row">
        <SearchBox
          label={say('fleet.search')}
          short={say('fleet.search-short')}
          value={search}
          onChange={setSearch}
        />
        <FilterChoice lines={lines} now={now} filter={filter} onChange={setFilter} />
        <div className="foot-end">
          <MachinePapers devices={shown.map(({ device }) => device)} />
        </div>
      </div>
      <FoundMachines lines={shown} sorting={sorting} onSorting={setSorting} />
    </section>
  )
}

interface FilterChoiceProps {
  readonly lines: readonly MachineLine[]
  readonly now: Date
  readonly filter: MachineFilter
  readonly onChange: (filter: MachineFilter) => void
}

function FilterChoice({ lines, now, filter, onChange }: FilterChoiceProps) {
  const say = useSay()
  const countOf = (value: MachineFilter) =>
    lines.filter((line) => fitsFilter(line, value, now)).length
  return (
    <Segments
      label={say('fleet.show')}
      value={filter}
      choices={MACHINE_FILTERS.map((value) => ({
        value,
        label: say(`fleet.show-${value}`, { count: countOf(value) })
      }))}
      onChange={onChange}
    />
  )
}

interface FoundMachinesProps {
  readonly lines: readonly MachineLine[]
  readonly sorting: Sorting
  readonly onSorting: (sorting: Sorting) => void
}

function FoundMachines({ lines, sorting, onSorting }: FoundMachinesProps) {
  const say = useSay()
  if (lines.length === 0)
    return (
      <p className="soft" role="status">
        {say('fleet.none-fits')}
      </p>
    )
  return (
    <MachineTable
      lines={lines}
      sorting={sorting}
      onSort={(column) => onSorting(turned(sorting, column))}
    />
  )
}

function turned({ column, direction }: Sorting, pressed: string): Sorting {
  const isAgain = column === pressed && direction === 'ascending'
  return { column: pressed, direction: isAgain ? 'descending' : 'ascending' }
}

function NoMachines() {
  const say = useSay()
  const { openFleetTab, addDevice } = useApp()
  return (
    <div className="empty">
      <h2>{say('fleet.no-machines')}</h2>
      <p>{say('fleet.no-machines-text')}</p>
      <div className="row">
        <Button look="primary" onPress={() => openFleetTab('list')}>
          {say('fleet.tab-list')}
        </Button>
        <Button onPress={addDevice}>{say('shell.add-scanner')}</Button>
      </div>
    </div>
  )
}
