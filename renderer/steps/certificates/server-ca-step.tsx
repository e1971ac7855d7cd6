import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { FileIcon } from '../../ui/icons'
import { Note, ProblemNote } from '../../ui/note'
import { HeartLabTasks } from '../parts/heartlab-task'
import { usePlan } from '../plan'
import { StepFrame } from '../step-frame'
import { InspectionCard } from './inspection-card'

/** Act 3, second page: the CA by which the scanner knows HeartLab; it belongs to the whole site. */
export function ServerCaStep() {
  const say = useSay()
  const { serverCa } = usePlan().endpoint
  const known = useApp(({ inspected }) => (serverCa ? inspected[serverCa.id] : undefined))
  return (
    <StepFrame
      step="server-ca"
      problems={serverCa ? [] : [{ field: 'ca-file', text: say('desk.ca-file-missing') }]}
      ready={serverCa !== null}
      goOn={say('common.done-continue')}
    >
      <div className="two">
        <div className="stack">
          <ChosenCa />
          {serverCa && known?.state === 'read' && (
            <InspectionCard inspection={known.inspection} fileId={serverCa.id} />
          )}
          {known?.state === 'problem' && <ProblemNote problem={known.problem} />}
        </div>
        <CaInHeartLab />
      </div>
    </StepFrame>
  )
}

function ChosenCa() {
  const say = useSay()
  const { serverCa } = usePlan().endpoint
  const { chooseServerCa, takePracticeCa } = useApp()
  const practising = useApp(({ practice }) => practice?.state === 'on')
  return (
    <div className="card" id="ca-file">
      <h2>{say('desk.ca-file')}</h2>
      <div className="file-row">
        {serverCa && (
          <span className="file-name">
            <FileIcon />
            {serverCa.name}
          </span>
        )}
        <Button look={serverCa ? 'plain' : 'primary'} onPress={() => void chooseServerCa()}>
          {say(serverCa ? 'desk.choose-other-file' : 'desk.choose-file')}
        </Button>
        {practising && (
          <Button onPress={() => void takePracticeCa()}>{say('desk.use-practice-ca')}</Button>
        )}
      </div>
    </div>
  )
}

function CaInHeartLab() {
  const say = useSay()
  return (
    <aside className="stack">
      <HeartLabTasks tasks={['download-server-ca']} />
      <Note tone="info">{say('desk.ca-not-client')}</Note>
    </aside>
  )
}
