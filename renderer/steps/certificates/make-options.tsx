import type { MakeOptions } from '../../store/certificate-making'
import { useSay } from '../../store/words'
import { SelectField } from '../../ui/fields'
import { Note } from '../../ui/note'
import { CopyButton } from '../parts/copy-button'
import { strongPassword } from './strong-password'

interface MakeOptionsProps {
  readonly options: MakeOptions
  readonly onChange: (options: MakeOptions) => void
}

/** Key, container and password: what the guide takes stands first, and each other choice says what it costs. */
export function MakeOptionsFields(props: MakeOptionsProps) {
  return (
    <>
      <AlgorithmField {...props} />
      <FormatField {...props} />
      <PasswordField {...props} />
      <PasswordAdvice password={props.options.password} />
    </>
  )
}

function AlgorithmField({ options, onChange }: MakeOptionsProps) {
  const say = useSay()
  return (
    <SelectField
      label={say('desk.make-algorithm')}
      hint={say('desk.make-algorithm-hint')}
      value={options.algorithm}
      options={[
        { value: 'rsa-2048', label: say('desk.make-rsa-2048') },
        { value: 'rsa-3072', label: say('desk.make-rsa-3072') },
        { value: 'ec-p256', label: say('desk.make-ec-p256') }
      ]}
      onChange={(algorithm) => onChange({ ...options, algorithm })}
    />
  )
}

function FormatField({ options, onChange }: MakeOptionsProps) {
  const say = useSay()
  return (
    <SelectField
      label={say('desk.make-format')}
      hint={say('desk.make-format-hint')}
      value={options.format}
      options={[
        { value: 'scanner', label: say('desk.make-format-scanner') },
        { value: 'modern', label: say('desk.make-format-modern') }
      ]}
      onChange={(format) => onChange({ ...options, format })}
    />
  )
}

function PasswordField({ options, onChange }: MakeOptionsProps) {
  const say = useSay()
  return (
    <SelectField
      label={say('desk.make-password')}
      value={options.password === undefined ? 'guide' : 'strong'}
      options={[
        { value: 'guide', label: say('desk.make-password-guide') },
        { value: 'strong', label: say('desk.make-password-strong') }
      ]}
      onChange={(chosen) =>
        onChange({ ...options, password: chosen === 'strong' ? strongPassword() : undefined })
      }
    />
  )
}

function PasswordAdvice({ password }: Pick<MakeOptions, 'password'>) {
  const say = useSay()
  if (password === undefined) return <Note tone="wait">{say('desk.make-password-published')}</Note>
  return (
    <Note tone="info" title={say('desk.make-password-yours')}>
      <div className="row">
        <code className="mono">{password}</code>
        <CopyButton name={say('desk.make-password')} value={password} />
      </div>
      <p>{say('desk.make-password-keep')}</p>
    </Note>
  )
}
