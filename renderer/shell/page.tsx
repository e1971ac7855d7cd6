import { assertNever } from '../../shared/result'
import { placeFromText } from '../../shared/wizard/place'
import { useApp } from '../store/app'
import type { Room } from '../store/place'
import { DiagnoseRoom } from '../steps/diagnose/diagnose-room'
import { FleetRoom } from '../steps/fleet/fleet-room'
import { PracticeRoom } from '../steps/practice/practice-room'
import { StepPage } from '../steps/step-page'
import { TunnelRoom } from '../steps/tunnel/tunnel-room'

/** The one page that is open: a room, or a step of the road. */
export function Page() {
  const room = useApp((state) => state.room)
  const place = useApp(({ site }) => site.at.step)
  const deviceId = useApp(({ site }) => site.at.deviceId)
  const { step } = placeFromText(place)
  return (
    <div className="page-inner" key={`${room ?? step} ${deviceId}`}>
      {room ? <RoomPage room={room} /> : <StepPage step={step} />}
    </div>
  )
}

function RoomPage({ room }: { readonly room: Room }) {
  switch (room) {
    case 'practice':
      return <PracticeRoom />
    case 'diagnose':
      return <DiagnoseRoom />
    case 'tunnel':
      return <TunnelRoom />
    case 'fleet':
      return <FleetRoom />
    default:
      return assertNever(room)
  }
}
