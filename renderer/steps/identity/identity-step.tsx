import { MODEL_FAMILIES, modelFamilyOf } from '../../../shared/ge/models'
import type { HeartlabTaskId } from '../../../shared/ge/heartlab'
import {
  SCANNER_WINDOWS,
  type ConnectionMode,
  type Device,
  type ScannerWindows
} from '../../../shared/site'
import { aeTitleAdvice, deviceProblems, type DeviceField } from '../../../shared/wizard/validate'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { SelectField, TextField } from '../../ui/fields'
import { Button } from '../../ui/button'
import { HeartLabTasks } from '../parts/heartlab-task'
import { NeedDevice } from '../parts/need-device'
import { useFormProblems } from '../parts/touched'
import { usePlan } from '../plan'
import { StepFrame } from '../step-frame'

/** Act 2: who this scanner is, here and in HeartLab. */
export function IdentityStep() {
  const say = useSay()
  const { site, device } = usePlan()
  const problems = useFormProblems<DeviceField>(device ? deviceProblems(device, site.devices) : [])
  return (
    <StepFrame
      step="identity"
      problems={problems.listed}
      onAttempt={problems.showAll}
      goOn={say('common.done-continue')}
    >
      {device ? (
        <div className="two">
          <DeviceForm device={device} problems={problems} />
          <IdentityInHeartLab />
        </div>
      ) : (
        <NeedDevice />
      )}
    </StepFrame>
  )
}

/** HeartLab's own clicks, and the place to learn them without a risk. */
function IdentityInHeartLab() {
  const say = useSay()
  const { mode } = usePlan().endpoint
  const enter = useApp((state) => state.enter)
  return (
    <div className="stack">
      <HeartLabTasks tasks={['create-identity', ...AFTER_CREATING[mode]]} />
      <div className="row">
        <Button look="small" onPress={() => enter('practice')}>
          {say('desk.learn-on-practice')}
        </Button>
      </div>
    </div>
  )
}

const AFTER_CREATING = {
  authenticated: ['download-client-certificate'],
  anonymous: ['allow-anonymous'],
  plain: []
} as const satisfies Record<ConnectionMode, readonly HeartlabTaskId[]>

interface DeviceFormProps {
  readonly device: Device
  readonly problems: ReturnType<typeof useFormProblems<DeviceField>>
}

function DeviceForm({ device, problems }: DeviceFormProps) {
  const say = useSay()
  const editDevice = useApp((state) => state.editDevice)
  const field = (name: DeviceField) => ({
    id: name,
    problem: problems.at(name),
    onBlur: () => problems.leave(name)
  })
  return (
    <div className="card form">
      <TextField
        {...field('name')}
        label={say('desk.device-name')}
        hint={say('desk.device-name-hint')}
        value={device.name}
        onChange={(name) => editDevice({ name })}
      />
      <TextField
        {...field('aeTitle')}
        label={say('desk.device-ae')}
        hint={say('desk.device-ae-hint')}
        value={device.aeTitle}
        advice={aeTitleAdvice('aeTitle', device.aeTitle).map(({ title }) => say(title))}
        mono
        onChange={(aeTitle) => editDevice({ aeTitle })}
      />
      <ModelFields device={device} />
    </div>
  )
}

function ModelFields({ device }: { readonly device: Device }) {
  const say = useSay()
  const editDevice = useApp((state) => state.editDevice)
  const nameModel = (model: string) =>
    editDevice({ model, family: modelFamilyOf(model) ?? device.family })
  return (
    <>
      <TextField
        id="model"
        label={say('desk.model')}
        hint={say('desk.model-hint')}
        value={device.model}
        onChange={nameModel}
      />
      <SelectField
        label={say('desk.family')}
        hint={say('desk.family-hint')}
        value={device.family}
        options={MODEL_FAMILIES.map((value) => ({ value, label: say(`desk.family-${value}`) }))}
        onChange={(family) => editDevice({ family })}
      />
      <SelectField<ScannerWindows | ''>
        label={say('desk.windows')}
        hint={say('desk.windows-hint')}
        value={device.windows ?? ''}
        options={[
          { value: '', label: say('desk.windows-unknown') },
          ...SCANNER_WINDOWS.map((value) => ({ value, label: say(`desk.windows-${value}`) }))
        ]}
        onChange={(windows) => editDevice({ windows: windows === '' ? null : windows })}
      />
      <TextField
        id="room"
        label={say('desk.room')}
        value={device.room}
        onChange={(room) => editDevice({ room })}
      />
    </>
  )
}
