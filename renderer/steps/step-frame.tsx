import { useState, type ReactNode } from 'react'
import { reachOf } from '../../shared/wizard/reach'
import { ACT_TITLES, stepById } from '../../shared/wizard/acts'
import type { StepId } from '../../shared/wizard/step'
import { useApp } from '../store/app'
import { useSay } from '../store/words'
import { Button } from '../ui/button'
import { PageHead, type HeadPath } from '../ui/head'
import { Note } from '../ui/note'
import { ProblemSummary, type ListedProblem } from '../ui/problem-summary'
import { usePlan } from './plan'
import { neighboursOf } from './road'

interface StepFrameProps {
  readonly step: StepId
  readonly title?: string
  readonly lead?: string
  readonly path?: HeadPath
  /** What keeps this step from being done; shown at the top once the person wants to go on. */
  readonly problems?: readonly ListedProblem[]
  readonly onAttempt?: () => void
  /** False on all but the last page of a step: going on there does not finish it. */
  readonly finishes?: boolean
  readonly goOn?: string
  /** False while the page has a job of its own that comes first: then going on is not the main button. */
  readonly ready?: boolean
  /** Said when the road ends here. */
  readonly farewell?: string
  /** In place of what the step waits for: the page says it better itself. */
  readonly state?: ReactNode
  readonly actions?: ReactNode
  readonly forward?: ReactNode
  readonly children: ReactNode
}

/** What every step has: heading, what it waits for, problems at the top, its page, back and on. */
export function StepFrame(props: StepFrameProps) {
  const { step, problems = [], children } = props
  const say = useSay()
  const moves = useApp((state) => state.moves)
  const [attempt, setAttempt] = useState(0)
  const { title, lead } = stepById(step)
  const goOn = useGoOn(step, props)
  const tryToGoOn = () => {
    if (problems.length === 0) return goOn()
    props.onAttempt?.()
    setAttempt(attempt + 1)
  }
  return (
    <>
      {attempt > 0 && (
        <ProblemSummary heading={say('problem.heading')} problems={problems} attempt={attempt} />
      )}
      <PageHead
        title={props.title ?? say(title)}
        lead={props.lead ?? say(lead)}
        path={props.path}
        moves={moves}
      />
      {props.state ?? <StepState step={step} />}
      {children}
      <StepFoot {...props} onGoOn={tryToGoOn} />
    </>
  )
}

function useGoOn(
  step: StepId,
  { finishes = true, farewell }: Pick<StepFrameProps, 'finishes' | 'farewell'>
): () => void {
  const { site, device } = usePlan()
  const { markDone, go, addDevice, say: tell } = useApp()
  const { next } = neighboursOf(site, device)
  return () => {
    if (finishes) markDone(step)
    if (next?.step === 'identity' && !device) addDevice()
    if (next) go(next.step, next.screen)
    else if (farewell) tell(farewell)
  }
}

/** Says whether this can be done already, or must be looked at again. */
function StepState({ step }: { readonly step: StepId }) {
  const say = useSay()
  const { site, device } = usePlan()
  const reach = reachOf(site, device)
    .acts.flatMap((act) => act.steps)
    .find((each) => each.step.id === step)
  if (!reach) return <Note tone="info">{say('shell.step-not-needed')}</Note>
  if (reach.state === 'stale')
    return (
      <Note tone="wait" title={say('step.stale-title')}>
        {say('step.stale-why')}
      </Note>
    )
  if (reach.waitsFor.length === 0 || reach.state === 'done') return null
  const names = reach.waitsFor.map((id) => {
    const name = say(`shell.step-${id}`)
    const act = say(ACT_TITLES[stepById(id).act])
    return act === name ? name : `${act} › ${name}`
  })
  return <Note tone="info">{say('step.waits-for', { steps: names.join(', ') })}</Note>
}

type StepFootProps = Pick<StepFrameProps, 'goOn' | 'ready' | 'actions' | 'forward'> & {
  readonly onGoOn: () => void
}

function StepFoot({ goOn, ready = true, actions, forward, onGoOn }: StepFootProps) {
  const say = useSay()
  const { site, device } = usePlan()
  const go = useApp((state) => state.go)
  const { back } = neighboursOf(site, device)
  return (
    <div className="foot page-foot">
      {back && <Button onPress={() => go(back.step, back.screen)}>{say('common.back')}</Button>}
      {actions}
      <span className="foot-end">
        {forward}
        <Button look={ready ? 'primary' : 'plain'} onPress={onGoOn}>
          {goOn ?? say('common.continue')}
        </Button>
      </span>
    </div>
  )
}
