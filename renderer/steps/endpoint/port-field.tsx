import { useState } from 'react'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { TextField } from '../../ui/fields'
import { usePlan } from '../plan'

export interface PortFieldProps {
  readonly id: string
  readonly problem?: string
  readonly onBlur: () => void
  readonly onFocus: () => void
}

/** The plan keeps a number or nothing; what is no number yet stays here as it was typed. */
export function PortField(props: PortFieldProps) {
  const say = useSay()
  const { port, mode } = usePlan().endpoint
  const editEndpoint = useApp((state) => state.editEndpoint)
  const [draft, setDraft] = useState('')
  const type = (text: string) => {
    const digits = /^\d{1,9}$/.test(text.trim())
    setDraft(digits ? '' : text)
    editEndpoint({ port: digits ? Number(text) : null })
  }
  return (
    <TextField
      {...props}
      label={say('desk.port')}
      hint={say(mode === 'plain' ? 'desk.port-hint-plain' : 'desk.port-hint')}
      value={port === null ? draft : String(port)}
      width="short"
      mono
      numeric
      onChange={type}
    />
  )
}
