import { fieldsToChange, type ChangedField } from '../../../shared/ge/live-check-values'
import type { Practice } from '../../../shared/contract'
import type { ConnectionMode } from '../../../shared/site'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Note, ProblemNote } from '../../ui/note'
import { CopyButton } from '../parts/copy-button'
import { NeedDevice } from '../parts/need-device'
import { addressOf, PracticeAddress } from '../practice/practice-address'
import { usePlan, type Plan } from '../plan'
import { StepFrame } from '../step-frame'
import { isMeant, LiveSettings } from './live-settings'
import { StartLiveCheck, TrustPractice } from './start-live-check'

/** The scanner is pointed at this computer for a moment; each setting is judged by what really arrives. */
export function LiveCheckStep() {
  const say = useSay()
  const { device, endpoint } = usePlan()
  const { practice, practiceProblem } = useApp()
  const problem = practiceProblem ?? practice?.problem
  const on = practice?.state === 'on' ? practice : null
  const isWhole = outcomeOf(watchOf(on, device)) === 'practice.live-whole'
  return (
    <StepFrame
      step="live-check"
      goOn={isWhole ? say('common.done-continue') : undefined}
      finishes={isWhole}
      ready={isWhole}
      // What has arrived proves the screens before it, ticked or not.
      state={isWhole ? <></> : undefined}
    >
      {!device && <NeedDevice />}
      {problem && <ProblemNote problem={problem} />}
      {device && !on && <StartLiveCheck />}
      {device && on && <Watching practice={on} endpoint={endpoint} device={device} />}
    </StepFrame>
  )
}

interface WatchingProps {
  readonly practice: Practice
  readonly endpoint: Plan['endpoint']
  readonly device: NonNullable<Plan['device']>
}

function Watching({ practice, endpoint, device }: WatchingProps) {
  const watch = watchOf(practice, device)
  const address = addressOf(practice, endpoint.mode)
  const changed = address ? fieldsToChange(endpoint, address) : []
  return (
    <div className="two">
      <WatchCard watch={watch} mode={endpoint.mode} />
      <div className="stack">
        {watch?.lastAt && <ChangeBack fields={changed} />}
        <PracticeAddress mode={endpoint.mode} />
        {endpoint.mode !== 'plain' && !watch?.lastAt && (
          <div className="card">
            <TrustPractice />
          </div>
        )}
      </div>
    </div>
  )
}

/** What has been seen of this scanner; another one's is none of its. */
function watchOf(practice: Practice | null, device: Plan['device']): Practice['watch'] {
  const watch = practice?.watch ?? null
  return device && watch?.deviceId === device.id ? watch : null
}

interface WatchCardProps {
  readonly watch: Practice['watch']
  readonly mode: ConnectionMode
}

function WatchCard({ watch, mode }: WatchCardProps) {
  const say = useSay()
  const watchDevice = useApp((state) => state.watchDevice)
  return (
    <section className="card" aria-labelledby="watch">
      <h2 id="watch">{say(outcomeOf(watch))}</h2>
      {watch && !watch.lastAt && (
        <p role="status" className="row">
          <span className="waiting" /> {say('practice.waiting-scanner')}
        </p>
      )}
      {watch && <LiveSettings mode={mode} settings={watch.settings} />}
      {!watch && <p className="soft">{say('practice.watch-lead')}</p>}
      <div className="row">
        {watch ? (
          <Button onPress={() => void watchDevice(false)}>{say('practice.stop-watching')}</Button>
        ) : (
          <Button look="primary" onPress={() => void watchDevice(true)}>
            {say('practice.watch')}
          </Button>
        )}
      </div>
    </section>
  )
}

/** One sentence: what all connections so far have shown together. */
function outcomeOf(watch: Practice['watch']) {
  if (!watch?.lastAt) return 'practice.what-scanner-does'
  const { settings } = watch
  if (settings.some(({ status }) => status === 'wrong')) return 'practice.live-wrong'
  return settings.filter(isMeant).every(({ status }) => status === 'right')
    ? 'practice.live-whole'
    : 'practice.live-right'
}

/** What goes back to HeartLab's values at the end, and what is taken away again. */
function ChangeBack({ fields }: { readonly fields: readonly ChangedField[] }) {
  const say = useSay()
  const { mode } = usePlan().endpoint
  return (
    <Note tone="wait" title={say('practice.change-back')}>
      {fields.map(({ label, after }) => (
        <div className="back-line" key={label}>
          <span>
            <span className="todo-label">{label}</span>
            <span className="value">{after || say('common.not-known-yet')}</span>
          </span>
          <CopyButton name={label} value={after} />
        </div>
      ))}
      {mode !== 'plain' && <p className="small">{say('practice.remove-ca')}</p>}
    </Note>
  )
}
