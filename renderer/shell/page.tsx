import { lazy, Suspense } from 'react'
import { assertNever } from '../../shared/result'
import { placeFromText } from '../../shared/wizard/place'
import { useApp } from '../store/app'
import type { Room } from '../store/place'
import { StepPage } from '../steps/step-page'

/* The road is there at once; a room is fetched when somebody enters it. */
const PracticeRoom = lazy(async () => {
  const { PracticeRoom: room } = await import('../steps/practice/practice-room')
  return { default: room }
})
const DiagnoseRoom = lazy(async () => {
  const { DiagnoseRoom: room } = await import('../steps/diagnose/diagnose-room')
  return { default: room }
})
const TunnelRoom = lazy(async () => {
  const { TunnelRoom: room } = await import('../steps/tunnel/tunnel-room')
  return { default: room }
})
const FleetRoom = lazy(async () => {
  const { FleetRoom: room } = await import('../steps/fleet/fleet-room')
  return { default: room }
})

/** The one page that is open: a room, or a step of the road. */
export function Page() {
  const room = useApp((state) => state.room)
  const place = useApp(({ site }) => site.at.step)
  const deviceId = useApp(({ site }) => site.at.deviceId)
  const { step } = placeFromText(place)
  return (
    <div className="page-inner" key={`${room ?? step} ${deviceId}`}>
      <Suspense>{room ? <RoomPage room={room} /> : <StepPage step={step} />}</Suspense>
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
