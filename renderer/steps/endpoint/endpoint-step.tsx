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
import { useFormProblems, type FormProblems } from '../parts/touched'
import { usePlan } from '../plan'
import { StepFrame } from '../step-frame'
import { ModeChoice } from './mode-choice'
import { PortField, type PortFieldProps } from './port-field'

/** Act 1: where HeartLab receives studies. The values are copied from its page, never guessed. */
export function EndpointStep() {
  const say = useSay()
  const { endpoint } = usePlan()
  const problems = useFormProblems<EndpointField>(endpointProblems(endpoint))
  const [lit, setLit] = useState<EndpointField | null>(null)
  return (
    <StepFrame
      step="endpoint"
      problems={problems.listed}
      onAttempt={problems.showAll}
      goOn={say('common.done-continue')}
    >
      <div className="two">
        <EndpointForm problems={problems} onEnter={setLit} />
        {endpoint.mode === 'plain' ? (
          <Note tone="info">{say('heartlab.inside-the-tunnel')}</Note>
        ) : (
          <HeartLabTasks tasks={['view-endpoints']} lit={lit} />
        )}
      </div>
    </StepFrame>
  )
}

interface EndpointFormProps {
  readonly problems: FormProblems<EndpointField>
  readonly onEnter: (field: EndpointField) => void
}

function EndpointForm({ problems, onEnter }: EndpointFormProps) {
  const say = useSay()
  const { site, endpoint } = usePlan()
  const { editEndpoint, renameSite } = useApp()
  const field = (name: EndpointField) => ({
    id: name,
    problem: problems.at(name),
    onBlur: () => problems.leave(name),
    onFocus: () => onEnter(name)
  })
  return (
    <div className="card form">
      <AddressFields field={field} />
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
  )
}

interface AddressFieldsProps {
  readonly field: (name: EndpointField) => PortFieldProps
}

/** What a scanner calls HeartLab by. */
function AddressFields({ field }: AddressFieldsProps) {
  const say = useSay()
  const { calledAeTitle, host } = usePlan().endpoint
  const editEndpoint = useApp((state) => state.editEndpoint)
  const advice = aeTitleAdvice('calledAeTitle', calledAeTitle)
  return (
    <>
      <TextField
        {...field('calledAeTitle')}
        label={say('desk.called-ae')}
        hint={say('desk.called-ae-hint')}
        value={calledAeTitle}
        advice={advice.map(({ title }) => say(title))}
        mono
        onChange={(typed) => editEndpoint({ calledAeTitle: typed })}
      />
      <TextField
        {...field('host')}
        label={say('desk.host')}
        hint={say('desk.host-hint')}
        value={host}
        mono
        onChange={(typed) => editEndpoint({ host: typed })}
      />
      <PortField {...field('port')} />
    </>
  )
}
