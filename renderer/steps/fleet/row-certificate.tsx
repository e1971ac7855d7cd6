import { useState } from 'react'
import type { FleetRow } from '../../../shared/contract'
import type { RowProblem } from '../../../shared/kit/device-row'
import { useApp } from '../../store/app'
import { useCatalogue, useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Cut } from '../../ui/cut'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/fields'
import { Note } from '../../ui/note'
import { dayOf } from '../certificates/certificate-words'
import { cellId, isAbout } from './list-cells'
import { problemWords } from './problem-words'

interface RowCertificateProps {
  readonly row: FleetRow
  readonly problems: readonly RowProblem[]
}

/** The P12 of a row, or that one is made; pressing it opens what can be done about it. */
export function RowCertificate({ row, problems }: RowCertificateProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const { language } = useApp((state) => state.settings)
  const seen = useApp(({ fleetSeen }) => fleetSeen.get(row.row)?.certificate)
  const own = problems.filter((problem) => isAbout(problem, 'certificate'))
  const until = seen && row.certificate !== null ? dayOf(seen.notAfter, language) : null
  return (
    <>
      <button
        type="button"
        id={cellId(row.row, 'certificate')}
        className="cell-button"
        data-tone={own.some(({ severity }) => severity === 'error') ? 'bad' : undefined}
        aria-label={say('fleet.certificate-of', {
          row: row.row,
          name: row.certificate ?? say('fleet.to-be-made')
        })}
        onClick={() => setOpen(true)}
      >
        {row.certificate === null ? (
          <Cut look="soft" text={say('fleet.to-be-made')} />
        ) : (
          <Cut text={row.certificate} />
        )}
        {until && <Cut look="small soft" text={say('fleet.until', { day: until })} />}
      </button>
      {open && <CertificateDialog row={row} problems={own} onClose={() => setOpen(false)} />}
    </>
  )
}

function CertificateDialog({
  row,
  problems,
  onClose
}: RowCertificateProps & { readonly onClose: () => void }) {
  const say = useSay()
  const catalogue = useCatalogue()
  const { chooseRowCertificate, editRow } = useApp.getState()
  const isLocked = problems.some(({ finding }) => finding === 'wrong-password')
  return (
    <Dialog
      title={say('fleet.certificate-dialog', { name: row.name || row.aeTitle })}
      open
      close={say('common.close')}
      onClose={onClose}
    >
      <p>
        {row.certificate === null
          ? say('fleet.certificate-none')
          : say('fleet.certificate-brought', { file: row.certificate })}
      </p>
      {problems.map((problem) => (
        <Note key={problem.title} tone={problem.severity === 'error' ? 'bad' : 'wait'}>
          {problemWords(problem, row, say, catalogue)}
        </Note>
      ))}
      {isLocked && <RowPassword row={row} />}
      <div className="row">
        <Button onPress={() => void chooseRowCertificate(row.row)}>
          {say('fleet.choose-p12')}
        </Button>
        {row.certificate !== null && (
          <Button onPress={() => editRow(row.row, { certificate: null, fileId: undefined })}>
            {say('fleet.make-instead')}
          </Button>
        )}
      </div>
    </Dialog>
  )
}

function RowPassword({ row }: { readonly row: FleetRow }) {
  const say = useSay()
  const giveRowPassword = useApp((state) => state.giveRowPassword)
  const [password, setPassword] = useState('')
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        void giveRowPassword(row.row, password)
      }}
    >
      <TextField
        id="row-password"
        label={say('fleet.p12-password')}
        hint={say('fleet.p12-password-hint')}
        value={password}
        secret
        onChange={setPassword}
      />
      <div className="row">
        <Button type="submit" disabled={password === ''}>
          {say('fleet.p12-open')}
        </Button>
      </div>
    </form>
  )
}
