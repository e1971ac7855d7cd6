import { useMemo } from 'react'
import type { FleetOutcome, FleetRow } from '../../../shared/contract'
import { useApp } from '../../store/app'
import { fleetProblemsOf } from '../../store/fleet-list'
import { isMade } from '../../store/fleet-kits'
import type { FleetMakingSlice } from '../../store/fleet-making'
import { readyRows } from '../../store/fleet-problems'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Progress } from '../../ui/progress'
import { DriveGuide } from './drive-guide'
import { KitStates } from './kit-states'
import { MakingEnd } from './making-end'

type Making = Exclude<FleetMakingSlice['fleetMaking'], 'choosing' | null>

/** Kits being made: what is asked of the person, how far it is, and each machine's state. */
export function MakingKits({ making }: { readonly making: Making }) {
  const say = useSay()
  const { fleetTable, fleetSeen, fleetOutcomes, fleetSequence } = useApp()
  const rows = useMemo(
    () => readyRows(fleetTable.rows, fleetProblemsOf({ fleetTable, fleetSeen })),
    [fleetTable, fleetSeen]
  )
  return (
    <section className="fleet-part" aria-label={say('fleet.making')}>
      {making === 'running' && fleetSequence && <DriveGuide sequence={fleetSequence} rows={rows} />}
      {making === 'running' && !fleetSequence && (
        <FleetProgress rows={rows} outcomes={fleetOutcomes} />
      )}
      {making !== 'running' && <MakingEnd making={making} rows={rows} />}
      <KitStates rows={rows} outcomes={fleetOutcomes} sequence={fleetSequence} />
    </section>
  )
}

interface FleetProgressProps {
  readonly rows: readonly FleetRow[]
  readonly outcomes: ReadonlyMap<number, FleetOutcome>
}

function FleetProgress({ rows, outcomes }: FleetProgressProps) {
  const say = useSay()
  const cancelFleet = useApp((state) => state.cancelFleet)
  const done = rows.filter(({ row }) => isMade(outcomes.get(row))).length
  const last = [...outcomes.keys()].at(-1)
  const name = rows.find(({ row }) => row === last)?.name
  return (
    <div className="card">
      <Progress
        value={done / Math.max(1, rows.length)}
        title={say('fleet.progress', { done, count: rows.length })}
        description={
          name === undefined ? say('fleet.checking-files') : say('fleet.progress-now', { name })
        }
      >
        <Button look="small" onPress={cancelFleet}>
          {say('fleet.stop')}
        </Button>
      </Progress>
    </div>
  )
}
