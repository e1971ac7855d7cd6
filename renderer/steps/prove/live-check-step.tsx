import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Note, ProblemNote } from '../../ui/note'
import { CopyButton } from '../parts/copy-button'
import { NeedDevice } from '../parts/need-device'
import { PracticeAddress } from '../practice/practice-address'
import { StartPractice } from '../practice/start-practice'
import { usePlan } from '../plan'
import { StepFrame } from '../step-frame'
import { LiveSettings } from './live-settings'

/** The scanner is pointed at this computer for a moment; each setting is judged by what really arrives. */
export function LiveCheckStep() {
  const say = useSay()
  const { device } = usePlan()
  const { practice, practiceProblem } = useApp()
  const on = practice?.state === 'on'
  return (
    <StepFrame step="live-check" goOn={say('common.done-continue')}>
      {!device && <NeedDevice />}
      {practiceProblem && <ProblemNote problem={practiceProblem} />}
      {device && !on && (
        <div className="two">
          <StartPractice />
          <aside className="card">
            <h2>{say('practice.how-live')}</h2>
            <p>{say('practice.how-live-text')}</p>
          </aside>
        </div>
      )}
      {device && on && (
        <div className="two">
          <WatchCard />
          <div className="stack">
            <PracticeAddress />
            <ChangeBack />
          </div>
        </div>
      )}
    </StepFrame>
  )
}

function WatchCard() {
  const say = useSay()
  const { practice, watchDevice } = useApp()
  const { device } = usePlan()
  const watch = practice?.watch?.deviceId === device?.id ? practice?.watch : null
  return (
    <section className="card">
      <h2>{say('practice.what-scanner-does')}</h2>
      {watch ? (
        <>
          {!watch.lastAt && (
            <p role="status" className="row">
              <span className="waiting" /> {say('practice.waiting-scanner')}
            </p>
          )}
          <LiveSettings settings={watch.settings} />
          <div className="row">
            <Button onPress={() => void watchDevice(false)}>{say('practice.stop-watching')}</Button>
          </div>
        </>
      ) : (
        <>
          <p className="soft">{say('practice.watch-lead')}</p>
          <div className="row">
            <Button look="primary" onPress={() => void watchDevice(true)}>
              {say('practice.watch')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

/** The two values that go back to HeartLab's at the end. */
function ChangeBack() {
  const say = useSay()
  const { endpoint } = usePlan()
  const port = endpoint.port === null ? '' : String(endpoint.port)
  return (
    <Note tone="wait" title={say('practice.change-back')}>
      <div className="row">
        IP Address <span className="value">{endpoint.host}</span>
        <CopyButton name="IP Address" value={endpoint.host} />
      </div>
      <div className="row">
        Port Number <span className="value">{port}</span>
        <CopyButton name="Port Number" value={port} />
      </div>
    </Note>
  )
}
