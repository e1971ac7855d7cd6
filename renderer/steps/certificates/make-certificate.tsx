import type { Device } from '../../../shared/site'
import { isValidAeTitle } from '../../../shared/dicom/ae-title'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Note, ProblemNote } from '../../ui/note'
import { HeartLabTasks } from '../parts/heartlab-task'

/** For the practice endpoint or another PACS: an identity with a CA of one's own. HeartLab takes only its own. */
export function MakeCertificate({ device }: { readonly device: Device }) {
  const say = useSay()
  const { making, makeProblem, makeCertificate } = useApp()
  const practising = useApp(({ practice }) => practice?.state === 'on')
  const ready = device.name.trim() !== '' && isValidAeTitle(device.aeTitle)
  return (
    <aside className="stack">
      <HeartLabTasks tasks={['download-client-certificate']} />
      <Note tone="wait">{say('desk.key-care')}</Note>
      <details className="card">
        <summary>{say('desk.make-own')}</summary>
        <div className="tight">
          <p className="soft">{say('desk.make-own-why')}</p>
          {!ready && <p>{say('desk.make-own-needs')}</p>}
          <div className="row">
            <Button disabled={!ready || making} onPress={() => void makeCertificate('practice')}>
              {say('desk.make-practice')}
            </Button>
            <Button disabled={!ready || making} onPress={() => void makeCertificate('own')}>
              {say('desk.make-own-ca')}
            </Button>
          </div>
          {!practising && <p className="small soft">{say('desk.practice-off')}</p>}
          {making && <p role="status">{say('desk.making')}</p>}
          {makeProblem && <ProblemNote problem={makeProblem} />}
        </div>
      </details>
    </aside>
  )
}
