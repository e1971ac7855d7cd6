import { ACT_TITLES } from '../../shared/wizard/acts'
import { placeFromText } from '../../shared/wizard/place'
import { reachOf, type ActReach, type StepReach } from '../../shared/wizard/reach'
import { stepById } from '../../shared/wizard/acts'
import { useApp } from '../store/app'
import { ROOMS, type Room } from '../store/place'
import { currentDevice } from '../store/site'
import { useSay } from '../store/words'
import { TickIcon } from '../ui/icons'

/** The seven acts and how far each is; beside them the rooms. Everything can be opened at any time. */
export function Rail() {
  const say = useSay()
  const site = useApp((state) => state.site)
  const room = useApp((state) => state.room)
  const { step } = placeFromText(site.at.step)
  const { acts } = reachOf(site, currentDevice(site))
  const openAct = room ? null : stepById(step).act
  return (
    <nav className="rail" aria-label={say('shell.rail')}>
      <ol className="rail-list">
        {acts.map((act, index) => (
          <li key={act.act}>
            <ActLink reach={act} number={index + 1} openStep={act.act === openAct ? step : null} />
            {act.act === openAct && act.steps.length > 1 && (
              <SubSteps steps={act.steps} openStep={step} />
            )}
          </li>
        ))}
      </ol>
      <h2>{say('shell.also-here')}</h2>
      <ul className="rail-list">
        {ROOMS.map((each) => (
          <li key={each}>
            <RoomLink room={each} isOpen={room === each} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface ActLinkProps {
  readonly reach: ActReach
  readonly number: number
  /** The step that is open, where it is one of this act. */
  readonly openStep: string | null
}

function ActLink({ reach, number, openStep }: ActLinkProps) {
  const say = useSay()
  const go = useApp((state) => state.go)
  const target = reach.steps.find(({ state }) => state !== 'done') ?? reach.steps[0]
  return (
    <button
      type="button"
      className="rail-link"
      data-state={reach.state}
      aria-current={openStep ? 'step' : undefined}
      onClick={() => target && go(target.step.id)}
      disabled={!target}
    >
      <span className="rail-mark" aria-hidden="true">
        {reach.state === 'done' ? <TickIcon size={13} /> : reach.state === 'stale' ? '!' : number}
      </span>
      <span className="rail-name">{say(ACT_TITLES[reach.act])}</span>
      {openStep && <StepCount steps={reach.steps} openStep={openStep} />}
      <small className={TOLD.has(reach.state) ? 'rail-state' : 'hidden'}>
        {say(`step.state-${reach.state}`)}
      </small>
    </button>
  )
}

/** States that are written out for everybody; the others are seen by the mark and told to screen readers. */
const TOLD: ReadonlySet<ActReach['state']> = new Set(['stale', 'not-needed'])

interface StepCountProps {
  readonly steps: readonly StepReach[]
  readonly openStep: string
}

function StepCount({ steps, openStep }: StepCountProps) {
  const say = useSay()
  const index = steps.findIndex(({ step }) => step.id === openStep)
  if (steps.length < 2 || index < 0) return null
  return <small>{say('shell.steps-of', { step: index + 1, steps: steps.length })}</small>
}

function SubSteps({ steps, openStep }: { steps: readonly StepReach[]; openStep: string }) {
  const say = useSay()
  const go = useApp((state) => state.go)
  return (
    <ol className="rail-sub">
      {steps.map(({ step, state }) => (
        <li key={step.id}>
          <button
            type="button"
            aria-current={step.id === openStep ? 'step' : undefined}
            onClick={() => go(step.id)}
          >
            {say(`shell.step-${step.id}`)}
            {state === 'done' && <TickIcon size={14} />}
            {state === 'stale' && <small>{say('step.state-stale')}</small>}
            {state !== 'stale' && <span className="hidden">{say(`step.state-${state}`)}</span>}
          </button>
        </li>
      ))}
    </ol>
  )
}

function RoomLink({ room, isOpen }: { readonly room: Room; readonly isOpen: boolean }) {
  const say = useSay()
  const enter = useApp((state) => state.enter)
  const practising = useApp((state) => state.practice?.state === 'on')
  return (
    <button
      type="button"
      className="rail-link"
      aria-current={isOpen ? 'page' : undefined}
      onClick={() => enter(room)}
    >
      <span />
      {say(`shell.room-${room}`)}
      {room === 'practice' && practising && <small>{say('shell.on')}</small>}
    </button>
  )
}
