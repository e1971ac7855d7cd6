import type { Device } from '../../../shared/site'
import { unprovenSteps } from '../../../shared/wizard/unproven'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Facts } from '../../ui/facts'
import { commonNameOf, dayOf } from '../certificates/certificate-words'
import { NeedDevice } from '../parts/need-device'
import { usePlan } from '../plan'
import { StepFrame } from '../step-frame'
import { ProvenNote } from './proven-note'
import { WipeDrive } from './wipe-drive'

/** Act 7: a record of what was set and proven, and the key taken off the drive. Done is said only of what was proven. */
export function HandOverStep() {
  const say = useSay()
  const { site, device } = usePlan()
  const missing = unprovenSteps(site, device)
  const isProven = missing.length === 0
  const steps = missing.map((id) => say(`shell.step-${id}`)).join(', ')
  return (
    <StepFrame
      step="hand-over"
      finishes={isProven}
      ready={isProven}
      goOn={say(isProven ? 'hand-over.finish' : 'hand-over.leave-open')}
      state={device && <ProvenNote device={device} />}
      farewell={isProven ? say('hand-over.finished') : say('hand-over.left-open', { steps })}
    >
      {device ? (
        <div className="two">
          <ReportPreview device={device} />
          <div className="stack">
            <SaveReport />
            <WipeDrive />
          </div>
        </div>
      ) : (
        <NeedDevice />
      )}
    </StepFrame>
  )
}

function ReportPreview({ device }: { readonly device: Device }) {
  const say = useSay()
  const { site, endpoint } = usePlan()
  const language = useApp(({ settings }) => settings.language)
  const inspected = useApp((state) => device.certificate && state.inspected[device.certificate.id])
  const first = inspected?.state === 'read' ? inspected.inspection.certificates[0] : undefined
  const unknown = say('common.not-known-yet')
  return (
    <section className="card" aria-labelledby="preview">
      <h2 id="preview">{say('hand-over.preview')}</h2>
      <Facts
        facts={[
          { label: say('desk.site-name'), value: site.name || unknown, plain: true },
          { label: say('desk.device-name'), value: device.name || unknown, plain: true },
          { label: say('desk.device-ae'), value: device.aeTitle || unknown },
          { label: say('desk.called-ae'), value: endpoint.calledAeTitle || unknown },
          { label: say('desk.host'), value: endpoint.host || unknown },
          { label: say('desk.port'), value: endpoint.port ?? unknown },
          { label: say('desk.mode'), value: say(`desk.mode-${endpoint.mode}`), plain: true },
          { label: say('desk.issued-by'), value: first ? commonNameOf(first.issuer) : unknown },
          {
            label: say('desk.valid-until'),
            value: device.certificateUntil ? dayOf(device.certificateUntil, language) : unknown,
            plain: true
          }
        ]}
      />
    </section>
  )
}

function SaveReport() {
  const say = useSay()
  const app = useApp()
  const save = async (format: 'html' | 'pdf' | 'json') => {
    const name = await app.saveReport(format)
    if (name) app.say(say('hand-over.saved', { name }))
  }
  const saveBundle = async () => {
    const name = await app.saveBundle()
    if (name) app.say(say('hand-over.saved', { name }))
  }
  return (
    <section className="card" aria-labelledby="save-report">
      <h2 id="save-report">{say('hand-over.save')}</h2>
      <p className="soft">{say('hand-over.no-secrets')}</p>
      <div className="row">
        <Button look="primary" onPress={() => void save('pdf')}>
          {say('hand-over.save-pdf')}
        </Button>
        <Button onPress={() => void save('html')}>{say('hand-over.save-html')}</Button>
        <Button onPress={() => void save('json')}>{say('hand-over.save-json')}</Button>
        <Button onPress={() => void app.printPage()}>{say('common.print')}</Button>
      </div>
      <p className="soft">{say('hand-over.bundle-why')}</p>
      <div className="row">
        <Button onPress={() => void saveBundle()}>{say('hand-over.bundle')}</Button>
      </div>
    </section>
  )
}
