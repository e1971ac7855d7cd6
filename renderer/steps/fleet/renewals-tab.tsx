import { useMemo } from 'react'
import { byDate, daysUntil } from '../../../shared/kit/calendar'
import type { Device } from '../../../shared/site'
import { useApp } from '../../store/app'
import { useSay, type Say } from '../../store/words'
import { Button } from '../../ui/button'
import { Cut } from '../../ui/cut'
import { LongTable, type LongColumn } from '../../ui/long-table'
import { dayOf } from '../certificates/certificate-words'
import { usePlan } from '../plan'
import { RenewalBadge } from './end-badge'

interface Ending {
  readonly device: Device
  readonly notAfter: string
}

/** Certificates by the day on which they end, and the calendar of it. */
export function RenewalsTab() {
  const say = useSay()
  const { devices } = usePlan().site
  const { saveRenewals, say: tell } = useApp.getState()
  const endings = useMemo(() => endingsOf(devices), [devices])
  if (endings.length === 0)
    return (
      <div className="empty">
        <h2>{say('fleet.no-renewals')}</h2>
        <p>{say('fleet.no-renewals-text')}</p>
      </div>
    )
  const save = async () => {
    const name = await saveRenewals(endings.map(({ device }) => device))
    if (name) tell(say('fleet.saved', { name }))
  }
  return (
    <section className="fleet-part" aria-label={say('fleet.renewals')}>
      <div className="row">
        <p className="soft grow">{say('fleet.renewals-text')}</p>
        <Button onPress={() => void save()}>{say('fleet.calendar')}</Button>
      </div>
      <RenewalTable endings={endings} />
    </section>
  )
}

function endingsOf(devices: readonly Device[]): readonly Ending[] {
  return byDate(
    devices.flatMap((device) =>
      device.certificateUntil ? [{ device, notAfter: device.certificateUntil }] : []
    )
  )
}

function RenewalTable({ endings }: { readonly endings: readonly Ending[] }) {
  const say = useSay()
  const { language } = useApp((state) => state.settings)
  const now = new Date()
  return (
    <LongTable
      label={say('fleet.renewals')}
      columns={columnsFor(say)}
      rows={endings}
      rowHeight={42}
      keyOf={({ device }) => device.id}
    >
      {({ device, notAfter }) => (
        <>
          <td>{dayOf(notAfter, language)}</td>
          <td>{timeLeft(notAfter, now, say)}</td>
          <td>
            <RenewalBadge until={notAfter} />
          </td>
          <th scope="row">
            <Cut text={device.name || say('shell.unnamed-device')} />
          </th>
          <td>
            <Cut look="mono" text={device.aeTitle} />
          </td>
          <td>
            <Cut text={device.room || '–'} />
          </td>
        </>
      )}
    </LongTable>
  )
}

function columnsFor(say: Say): readonly LongColumn[] {
  return [
    { id: 'ends', title: say('fleet.ends'), share: 14, least: 8.6 },
    { id: 'left', title: say('fleet.days-left'), share: 13 },
    { id: 'time', title: say('fleet.state'), share: 15 },
    { id: 'name', title: say('fleet.field-name'), share: 24 },
    { id: 'aeTitle', title: 'AE Title', share: 18 },
    { id: 'room', title: say('desk.room'), share: 16 }
  ]
}

function timeLeft(notAfter: string, now: Date, say: Say): string {
  const days = daysUntil(notAfter, now)
  return days < 0 ? say('fleet.days-over', { days: -days }) : say('fleet.days', { days })
}
