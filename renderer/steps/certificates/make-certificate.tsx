import { useState } from 'react'
import type { Problem } from '../../../shared/result'
import type { Device } from '../../../shared/site'
import { isValidAeTitle } from '../../../shared/dicom/ae-title'
import { useApp } from '../../store/app'
import { USUAL_MAKE_OPTIONS } from '../../store/certificate-making'
import { useProblemWords, useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/fields'
import { Note, ProblemNote } from '../../ui/note'
import { HeartLabTasks } from '../parts/heartlab-task'
import { MakeOptionsFields } from './make-options'

/** For the practice endpoint or another PACS: an identity with a CA of one's own. HeartLab takes only its own. */
export function MakeCertificate({ device }: { readonly device: Device }) {
  const say = useSay()
  return (
    <aside className="stack">
      <HeartLabTasks tasks={['download-client-certificate']} />
      <Note tone="wait">{say('desk.key-care')}</Note>
      <details className="card">
        <summary>{say('desk.make-own')}</summary>
        <div className="form">
          <p className="soft">{say('desk.make-own-why')}</p>
          <MakeForm device={device} />
        </div>
      </details>
    </aside>
  )
}

function MakeForm({ device }: { readonly device: Device }) {
  const say = useSay()
  const [options, setOptions] = useState(USUAL_MAKE_OPTIONS)
  const [caPassphrase, setCaPassphrase] = useState('')
  const { making, makeProblem, makeCertificate } = useApp()
  const practising = useApp(({ practice }) => practice?.state === 'on')
  const ready = device.name.trim() !== '' && isValidAeTitle(device.aeTitle)
  const own = { ...options, ca: 'own', caPassphrase: caPassphrase || undefined } as const
  return (
    <>
      {!ready && <p>{say('desk.make-own-needs')}</p>}
      <MakeOptionsFields options={options} onChange={setOptions} />
      <CaPassphraseField value={caPassphrase} onChange={setCaPassphrase} />
      <div className="row">
        <Button
          disabled={!ready || making}
          onPress={() => void makeCertificate({ ...options, ca: 'practice' })}
        >
          {say('desk.make-practice')}
        </Button>
        <Button disabled={!ready || making} onPress={() => void makeCertificate(own)}>
          {say('desk.make-own-ca')}
        </Button>
      </div>
      {!practising && <p className="small soft">{say('desk.practice-off')}</p>}
      {making && <p role="status">{say('desk.making')}</p>}
      {makeProblem && !isPassphraseAsked(makeProblem) && <ProblemNote problem={makeProblem} />}
    </>
  )
}

interface CaPassphraseFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Stands there only once the own CA has turned out to be locked. */
function CaPassphraseField({ value, onChange }: CaPassphraseFieldProps) {
  const say = useSay()
  const words = useProblemWords()
  const problem = useApp(({ makeProblem }) => makeProblem)
  const isAsked = isPassphraseAsked(problem)
  if (!isAsked && value === '') return null
  return (
    <TextField
      id="ca-passphrase"
      label={say('desk.ca-passphrase')}
      hint={say('desk.ca-passphrase-hint')}
      value={value}
      problem={isAsked ? words(problem).title : undefined}
      secret
      onChange={onChange}
    />
  )
}

function isPassphraseAsked(problem: Problem | null): problem is Problem {
  return problem?.field === 'caPassphrase'
}
