import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Note, ProblemNote } from '../../ui/note'
import { Progress } from '../../ui/progress'
import { RoomFrame } from '../parts/room-frame'
import { DeviceTable } from './device-table'
import { FleetMade } from './fleet-made'
import { FleetPreview } from './fleet-preview'

/** Many machines at once: a table comes in, its problems are shown row by row, a folder a machine goes out. */
export function FleetRoom() {
  const say = useSay()
  const { fleetRows, fleetProgress, fleetProblem, readFleet, cancelFleet } = useApp()
  return (
    <RoomFrame title={say('shell.room-fleet')} lead={say('fleet.lead')}>
      <DeviceTable />
      <section className="card" aria-labelledby="fleet-import">
        <h2 id="fleet-import">{say('fleet.import')}</h2>
        <p className="soft">{say('fleet.import-lead')}</p>
        <p className="evidence">name,ae_title,model,room,certificate,password</p>
        <div className="row">
          <Button look={fleetRows ? 'plain' : 'primary'} onPress={() => void readFleet()}>
            {say('fleet.choose')}
          </Button>
        </div>
        {fleetProblem && <ProblemNote problem={fleetProblem} />}
        {fleetRows && <FleetPreview rows={fleetRows} />}
        {fleetProgress && (
          <Progress {...fleetProgress} title={fleetProgress.title || say('drive.starting')}>
            <Button look="small" onPress={cancelFleet}>
              {say('common.cancel')}
            </Button>
          </Progress>
        )}
        <FleetMade />
      </section>
      <Note tone="info">{say('fleet.one-key-each')}</Note>
    </RoomFrame>
  )
}
