import { useState } from 'react'
import type { Inspection } from '../../../shared/contract'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/fields'

interface PasswordFormProps {
  readonly fileId: string
  readonly inspection: Inspection
}

/** `pulse` has been tried; only a file that it does not open asks for another password. */
export function PasswordForm({ fileId, inspection }: PasswordFormProps) {
  const say = useSay()
  const givePassword = useApp((state) => state.givePassword)
  const tried = useApp(({ passwords }) => passwords[fileId] !== undefined)
  const [password, setPassword] = useState('')
  if (!isLocked(inspection)) return null
  return (
    <form
      className="card form"
      onSubmit={(event) => {
        event.preventDefault()
        void givePassword(fileId, password)
      }}
    >
      <TextField
        id="file-password"
        label={say('desk.file-password')}
        hint={say('desk.file-password-hint')}
        problem={tried ? say('desk.file-password-wrong') : undefined}
        value={password}
        secret
        onChange={setPassword}
      />
      <div className="row">
        <Button look="primary" type="submit" disabled={password === ''}>
          {say('desk.open-file')}
        </Button>
      </div>
    </form>
  )
}

/** A password that is right but for a blank opens the file, and is told as a warning. */
function isLocked({ findings }: Inspection): boolean {
  return findings.some(({ code, severity }) => code === 'wrong-password' && severity === 'error')
}
