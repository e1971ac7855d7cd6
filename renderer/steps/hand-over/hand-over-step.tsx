import type { Device } from '../../../shared/site'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Facts } from '../../ui/facts'
import { Note } from '../../ui/note'
import { commonNameOf, dayOf } from '../certificates/certificate-words'
import { NeedDevice } from '../parts/need-device'
import { usePlan } from '../plan'
import { StepFrame } from '../step-frame'
import { WipeDrive } from './wipe-drive'

/** Act 7: a record of what was set and proven, and the key taken off the drive. */
export function HandOverStep() {
  const say = useSay()
  const { device } = usePlan()
  return (
    <StepFrame step="hand-over" goOn={say('hand-over.finish')}>
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
      <ProofNote device={device} />
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

function ProofNote({ device }: { readonly device: Device }) {
  const say = useSay()
  const go = useApp((state) => state.go)
  const { lastProof } = device
  const passed = lastProof?.verdict === 'pass' || lastProof?.verdict === 'warn'
  if (passed)
    return (
      <Note tone="good" title={say('proof.verdict-pass')}>
        {say('hand-over.proven-at', { at: lastProof.at.slice(0, 16).replace('T', ' ') })}
      </Note>
    )
  return (
    <Note tone="wait" title={say(lastProof ? 'hand-over.not-passed' : 'hand-over.not-proven')}>
      <div className="row">
        <Button look="small" onPress={() => go('prove')}>
          {say('hand-over.to-proof')}
        </Button>
      </div>
    </Note>
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
