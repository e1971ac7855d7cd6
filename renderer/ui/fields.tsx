import { useId } from 'react'
import { FieldError, Input, Label, Text, TextField as AriaTextField } from 'react-aria-components'
import { WarnIcon } from './icons'

interface TextFieldProps {
  /** Also the anchor that the problem summary links to. */
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly problem?: string
  readonly advice?: readonly string[]
  readonly width?: 'short' | 'long'
  readonly mono?: boolean
  readonly secret?: boolean
  readonly numeric?: boolean
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly onFocus?: () => void
}

/** One line of text with its label above, its hint below the label, and what is wrong beside it. */
export function TextField(props: TextFieldProps) {
  const { id, label, hint, value, problem, advice = [], width = '', mono, secret, numeric } = props
  return (
    <AriaTextField
      id={id}
      className="entry"
      value={value}
      onChange={props.onChange}
      onBlur={props.onBlur}
      onFocus={props.onFocus}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      type={secret ? 'password' : 'text'}
      inputMode={numeric ? 'numeric' : undefined}
      autoComplete="off"
      spellCheck="false"
    >
      <Label className="entry-label">{label}</Label>
      {hint && (
        <Text slot="description" className="entry-hint">
          {hint}
        </Text>
      )}
      <Input className={`input ${width} ${mono ? 'mono' : ''}`} />
      <FieldError className="entry-problem">
        <WarnIcon size={16} /> {problem}
      </FieldError>
      {!problem &&
        advice.map((text) => (
          <p className="entry-warning" key={text}>
            {text}
          </p>
        ))}
    </AriaTextField>
  )
}

interface SelectFieldProps<T extends string> {
  /** The anchor that problems link to. */
  readonly anchor?: string
  readonly label: string
  readonly hint?: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
}

/** The platform's own list: it is big enough for gloves and knows every keyboard. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { anchor, label, hint, value, options, onChange } = props
  const id = useId()
  return (
    <div className="entry" id={anchor}>
      <EntryHead id={id} label={label} hint={hint} />
      <select
        id={id}
        className="input"
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => {
          const picked = options.find((option) => option.value === target.value)
          if (picked) onChange(picked.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

interface TextAreaProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly rows?: number
  readonly onChange: (value: string) => void
}

export function TextArea({ label, hint, value, rows = 8, onChange }: TextAreaProps) {
  const id = useId()
  return (
    <div className="entry">
      <EntryHead id={id} label={label} hint={hint} />
      <textarea
        id={id}
        className="input long"
        rows={rows}
        value={value}
        spellCheck="false"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}

/** Label and hint of a native control; the control names the hint by `aria-describedby`. */
function EntryHead({ id, label, hint }: { id: string; label: string; hint: string | undefined }) {
  return (
    <>
      <label className="entry-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="entry-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </>
  )
}
