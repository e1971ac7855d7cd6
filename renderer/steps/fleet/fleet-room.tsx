import { renewalTime } from '../../../shared/kit/calendar'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { TabView } from '../../ui/tabs'
import { RoomFrame } from '../parts/room-frame'
import { usePlan } from '../plan'
import { ListTab } from './list-tab'
import { MachinesTab } from './machines-tab'
import { RenewalsTab } from './renewals-tab'

/** Many machines at once: those of the plan, a list that comes in and becomes kits, and what ends when. */
export function FleetRoom() {
  const say = useSay()
  const { devices } = usePlan().site
  const { fleetTab, openFleetTab } = useApp()
  const rows = useApp(({ fleetTable }) => fleetTable.rows.length)
  // A list that is open needs the height: what it says of itself is enough then.
  const isListOpen = fleetTab === 'list' && rows > 0
  const now = new Date()
  const due = devices.filter(({ certificateUntil: until }) => until && isDue(until, now)).length
  return (
    <RoomFrame title={say('shell.room-fleet')} lead={isListOpen ? undefined : say('fleet.lead')}>
      <TabView
        label={say('fleet.parts')}
        open={fleetTab}
        onOpen={openFleetTab}
        parts={[
          {
            id: 'machines',
            title: say('fleet.tab-machines'),
            count: devices.length,
            content: <MachinesTab />
          },
          {
            id: 'list',
            title: say('fleet.tab-list'),
            ...(rows > 0 ? { count: rows } : {}),
            content: <ListTab />
          },
          {
            id: 'renewals',
            title: say('fleet.tab-renewals'),
            ...(due > 0 ? { count: due } : {}),
            content: <RenewalsTab />
          }
        ]}
      />
    </RoomFrame>
  )
}

function isDue(until: string, now: Date): boolean {
  const time = renewalTime(until, now)
  return time === 'over' || time === 'due'
}
