import { reachOf } from '../../../shared/wizard/reach'
import type { Device } from '../../../shared/site'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Badge } from '../../ui/note'
import { dayOf } from '../certificates/certificate-words'
import { usePlan } from '../plan'

/** Every machine of the site: how far it is, until when its certificate holds. */
export function DeviceTable() {
  const say = useSay()
  const { site } = usePlan()
  const addDevice = useApp((state) => state.addDevice)
  return (
    <section className="card" aria-labelledby="machines">
      <div className="row">
        <h2 id="machines" className="grow">
          {say('fleet.machines', { count: site.devices.length })}
        </h2>
        <Button look="small" onPress={addDevice}>
          {say('shell.add-scanner')}
        </Button>
      </div>
      {site.devices.length === 0 ? (
        <p className="soft">{say('fleet.no-machines')}</p>
      ) : (
        <div className="table-wrap">
          <table>
            <thead>
              <tr>
                <th scope="col">{say('desk.device-name')}</th>
                <th scope="col">AE Title</th>
                <th scope="col">{say('desk.model')}</th>
                <th scope="col">{say('fleet.acts-done')}</th>
                <th scope="col">{say('desk.valid-until')}</th>
                <th scope="col">{say('fleet.proof')}</th>
                <th scope="col">
                  <span className="hidden">{say('practice.change')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {site.devices.map((device) => (
                <DeviceRow key={device.id} device={device} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function DeviceRow({ device }: { readonly device: Device }) {
  const say = useSay()
  const { site } = usePlan()
  const { selectDevice, go, removeDevice, settings } = useApp()
  const { acts, next } = reachOf(site, device)
  const done = acts.filter(({ state }) => state === 'done' || state === 'not-needed').length
  const name = device.name || say('shell.unnamed-device')
  const open = () => {
    selectDevice(device.id)
    go(next ?? 'hand-over')
  }
  return (
    <tr>
      <td>{name}</td>
      <td className="mono">{device.aeTitle || '–'}</td>
      <td>{device.model || '–'}</td>
      <td>{say('fleet.of', { done, count: acts.length })}</td>
      <td>{device.certificateUntil ? dayOf(device.certificateUntil, settings.language) : '–'}</td>
      <td>
        <ProofBadge device={device} />
      </td>
      <td>
        <span className="row">
          <Button look="small" label={say('fleet.open-what', { name })} onPress={open}>
            {say('fleet.open')}
          </Button>
          <Button
            look="small"
            label={say('practice.remove-what', { name })}
            onPress={() => removeDevice(device.id)}
          >
            {say('practice.remove')}
          </Button>
        </span>
      </td>
    </tr>
  )
}

function ProofBadge({ device }: { readonly device: Device }) {
  const say = useSay()
  const verdict = device.lastProof?.verdict
  if (!verdict) return <>–</>
  const passed = verdict === 'pass' || verdict === 'warn'
  return (
    <Badge tone={passed ? 'good' : 'bad'}>{say(passed ? 'fleet.proven' : 'fleet.failed')}</Badge>
  )
}
