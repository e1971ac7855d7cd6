import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'

interface SegmentsProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly choices: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
}

/** A choice of a few short words, side by side. */
export function Segments<T extends string>({ label, value, choices, onChange }: SegmentsProps<T>) {
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const picked = choices.find((choice) => keys.has(choice.value))
        if (picked) onChange(picked.value)
      }}
    >
      {choices.map((choice) => (
        <ToggleButton className="segment" id={choice.value} key={choice.value}>
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
