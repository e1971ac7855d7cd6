import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { ProblemNote } from '../../ui/note'
import { BringList } from './bring-list'
import { ListCheck } from './list-check'
import { MakeKits } from './make-kits'
import { MakingKits } from './making-kits'

/** A list on its way: brought, mended, then made into kits. */
export function ListTab() {
  const say = useSay()
  const { fleetList, fleetMaking, fleetReading, fleetListProblem } = useApp()
  return (
    <div className="fleet-part">
      {fleetListProblem && <ProblemNote problem={fleetListProblem} />}
      {fleetReading && (
        <p role="status" className="row soft">
          <span className="waiting" /> {say('fleet.reading')}
        </p>
      )}
      {!fleetList && !fleetReading && <BringList />}
      {fleetList && fleetMaking === null && <ListCheck list={fleetList} />}
      {fleetMaking === 'choosing' && <MakeKits />}
      {fleetMaking !== null && fleetMaking !== 'choosing' && <MakingKits making={fleetMaking} />}
    </div>
  )
}
