import { useState } from 'react'
import { TextField } from '../../ui/fields'

interface ListFieldProps {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly values: readonly string[]
  readonly problem?: string
  readonly onChange: (values: readonly string[]) => void
}

/** Several values in one line, with commas or spaces between; what is typed stays as it was typed. */
export function ListField({ values, onChange, ...field }: ListFieldProps) {
  const [draft, setDraft] = useState(values.join(', '))
  const same = split(draft).join() === values.join()
  return (
    <TextField
      {...field}
      mono
      value={same ? draft : values.join(', ')}
      onChange={(text) => {
        setDraft(text)
        onChange(split(text))
      }}
    />
  )
}

function split(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter(Boolean)
}
