import type { Device } from '../../../shared/site'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { FileIcon } from '../../ui/icons'
import { Note, ProblemNote } from '../../ui/note'
import { NeedDevice } from '../parts/need-device'
import { usePlan } from '../plan'
import { StepFrame } from '../step-frame'
import { InspectionCard } from './inspection-card'
import { MakeCertificate } from './make-certificate'
import { PasswordForm } from './password-form'
import { asksForMore, RepackForScanner } from './repack-for-scanner'

/** Act 3, first page: the scanner's own certificate, looked into before anybody walks to the scanner. */
export function ClientCertificateStep() {
  const say = useSay()
  const { device } = usePlan()
  const file = device?.certificate
  const known = useApp(({ inspected }) => (file ? inspected[file.id] : undefined))
  const missing = device && !file
  const isUsable = known?.state === 'read' && !asksForMore(known.inspection)
  return (
    <StepFrame
      step="client-certificate-file"
      problems={missing ? [{ field: 'client-file', text: say('desk.client-file-missing') }] : []}
      ready={isUsable}
      goOn={say('common.done-continue')}
    >
      {device ? <ClientCertificate device={device} /> : <NeedDevice />}
    </StepFrame>
  )
}

function ClientCertificate({ device }: { readonly device: Device }) {
  const file = device.certificate
  const known = useApp(({ inspected }) => (file ? inspected[file.id] : undefined))
  return (
    <div className="two">
      <div className="stack">
        <ChosenFile device={device} />
        {file && known?.state === 'read' && (
          <>
            <PasswordForm fileId={file.id} inspection={known.inspection} />
            <InspectionCard inspection={known.inspection} fileId={file.id}>
              <RepackForScanner inspection={known.inspection} fileId={file.id} />
            </InspectionCard>
          </>
        )}
        {known?.state === 'problem' && <ProblemNote problem={known.problem} />}
      </div>
      <MakeCertificate device={device} />
    </div>
  )
}

function ChosenFile({ device }: { readonly device: Device }) {
  const say = useSay()
  const chooseClientCertificate = useApp((state) => state.chooseClientCertificate)
  const reading = useApp(
    ({ inspected }) => device.certificate && inspected[device.certificate.id]?.state === 'reading'
  )
  return (
    <div className="card" id="client-file">
      <h2>{say('desk.client-file')}</h2>
      <p className="soft">{say('desk.client-file-lead', { name: device.name || '…' })}</p>
      <div className="file-row">
        {device.certificate && (
          <span className="file-name">
            <FileIcon />
            {device.certificate.name}
          </span>
        )}
        <Button
          look={device.certificate ? 'plain' : 'primary'}
          onPress={() => void chooseClientCertificate()}
        >
          {say(device.certificate ? 'desk.choose-other-file' : 'desk.choose-file')}
        </Button>
      </div>
      {reading && (
        <p role="status" className="row">
          <span className="waiting" /> {say('desk.reading')}
        </p>
      )}
      {!device.certificate && <Note tone="info">{say('desk.password-first')}</Note>}
    </div>
  )
}
