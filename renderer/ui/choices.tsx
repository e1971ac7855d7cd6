import type { ReactNode } from 'react'
import { Checkbox, Label, Radio, RadioGroup, Text } from 'react-aria-components'
import { TickIcon } from './icons'

export interface Choice<T extends string> {
  readonly value: T
  readonly label: string
  readonly hint?: string
  readonly disabled?: boolean
  readonly extra?: ReactNode
}

interface ChoicesProps<T extends string> {
  readonly label: string
  readonly hint?: string
  readonly value: T | null
  readonly choices: readonly Choice<T>[]
  readonly flow?: 'row'
  readonly onChange: (value: T) => void
}

/** One of a few, each with room to say what it means. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { label, hint, value, choices, flow, onChange } = props
  return (
    <RadioGroup
      className="entry"
      value={value}
      onChange={(picked) => {
        const choice = choices.find((each) => each.value === picked)
        if (choice) onChange(choice.value)
      }}
    >
      <Label className="entry-label">{label}</Label>
      {hint && (
        <Text slot="description" className="entry-hint">
          {hint}
        </Text>
      )}
      <div className="options" data-flow={flow}>
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            className="option"
            isDisabled={choice.disabled}
          >
            <span className="option-dot" />
            <span>
              {choice.label}
              {choice.hint && <span className="option-hint">{choice.hint}</span>}
              {choice.extra}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}

interface TickProps {
  readonly label: string
  readonly hint?: string
  readonly ticked: boolean
  readonly onChange: (ticked: boolean) => void
}

export function Tick({ label, hint, ticked, onChange }: TickProps) {
  return (
    <Checkbox className="option" isSelected={ticked} onChange={onChange}>
      <span className="option-box">{ticked && <TickIcon size={14} />}</span>
      <span>
        {label}
        {hint && <span className="option-hint">{hint}</span>}
      </span>
    </Checkbox>
  )
}
