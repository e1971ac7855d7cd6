import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { ProblemNote } from '../../ui/note'
import { KitProgress } from '../parts/kit-progress'
import { NeedDevice } from '../parts/need-device'
import { usePlan } from '../plan'
import { StepFrame } from '../step-frame'
import { DriveChoice } from './drive-choice'
import { KitContents } from './kit-contents'
import { KitOutcome } from './kit-outcome'

/** Act 4: the files go on the drive, are read back, and only then is it called safe. */
export function UsbDriveStep() {
  const say = useSay()
  const { device } = usePlan()
  const { kitTarget, kitProblem, kitWritten, kitCheck } = useApp()
  const isWritten = kitWritten !== null && kitCheck?.holds !== false
  const isDone = device?.progress['usb-drive']?.state === 'done'
  return (
    <StepFrame
      step="usb-drive"
      ready={isWritten || (isDone && !kitTarget)}
      goOn={say('common.done-continue')}
    >
      {device ? (
        <div className="two">
          <div className="stack">
            {kitProblem && <ProblemNote problem={kitProblem} />}
            <KitOutcome />
            <WriteCard isWritten={isWritten} />
          </div>
          <KitContents device={device} />
        </div>
      ) : (
        <NeedDevice />
      )}
    </StepFrame>
  )
}

function WriteCard({ isWritten }: { readonly isWritten: boolean }) {
  const say = useSay()
  const { kitTarget, kitProgress, writeKit } = useApp()
  return (
    <div className="card">
      <DriveChoice />
      {kitProgress ? (
        <KitProgress />
      ) : (
        <div className="row">
          <Button
            look={isWritten ? 'plain' : 'primary'}
            disabled={!kitTarget}
            onPress={() => void writeKit()}
          >
            {say('drive.write')}
          </Button>
          {!kitTarget && <span className="soft">{say('drive.pick-first')}</span>}
        </div>
      )}
    </div>
  )
}
