import { useState } from 'react'
import {
  aeTitleAdvice,
  endpointProblems,
  type EndpointField
} from '../../../shared/wizard/validate'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { TextField } from '../../ui/fields'
import { Note } from '../../ui/note'
import { HeartLabTasks } from '../parts/heartlab-task'
import { useFormProblems } from '../parts/touched'
import { usePlan } from '../plan'
import { StepFrame } from '../step-frame'
import { ModeChoice } from './mode-choice'
import { PortField } from './port-field'

/** Act 1: where HeartLab receives studies. The values are copied from its page, never guessed. */
export function EndpointStep() {
  const say = useSay()
  const { site, endpoint } = usePlan()
  const { editEndpoint, renameSite } = useApp()
  const problems = useFormProblems<EndpointField>(endpointProblems(endpoint))
  const [lit, setLit] = useState<EndpointField | null>(null)
  const field = (name: EndpointField) => ({
    id: name,
    problem: problems.at(name),
    onBlur: () => problems.leave(name),
    onFocus: () => setLit(name)
  })
  const advice = aeTitleAdvice('calledAeTitle', endpoint.calledAeTitle)
  return (
    <StepFrame
      step="endpoint"
      problems={problems.listed}
      onAttempt={problems.showAll}
      goOn={say('common.done-continue')}
    >
      <div className="two">
        <div className="card form">
          <TextField
            {...field('calledAeTitle')}
            label={say('desk.called-ae')}
            hint={say('desk.called-ae-hint')}
            value={endpoint.calledAeTitle}
            advice={advice.map(({ title }) => say(title))}
            mono
            onChange={(calledAeTitle) => editEndpoint({ calledAeTitle })}
          />
          <TextField
            {...field('host')}
            label={say('desk.host')}
            hint={say('desk.host-hint')}
            value={endpoint.host}
            mono
            onChange={(host) => editEndpoint({ host })}
          />
          <PortField {...field('port')} />
          <TextField
            {...field('name')}
            label={say('desk.target-name')}
            hint={say('desk.target-name-hint')}
            value={endpoint.name}
            onChange={(name) => editEndpoint({ name })}
          />
          <ModeChoice />
          <TextField
            id="site-name"
            label={say('desk.site-name')}
            hint={say('desk.site-name-hint')}
            value={site.name}
            onChange={renameSite}
          />
        </div>
        {endpoint.mode === 'plain' ? (
          <Note tone="info">{say('heartlab.inside-the-tunnel')}</Note>
        ) : (
          <HeartLabTasks tasks={['view-endpoints']} lit={lit} />
        )}
      </div>
    </StepFrame>
  )
}
