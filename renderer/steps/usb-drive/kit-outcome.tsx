import type { CallOutput, JobOutput } from '../../../shared/contract'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'

type Written = JobOutput<'kit.write'>
type Check = CallOutput<'kit.verify'>

/** One verdict: what was written and read back, and whether the drive may be pulled out. */
export function KitOutcome() {
  const say = useSay()
  const { kitWritten, kitCheck, kitWiped } = useApp()
  // What a later look found wrong, the first one's "safe" must not stand beside.
  const isBroken = kitCheck?.holds === false
  return (
    <div role="status" className="stack">
      {kitWritten && !isBroken && <WrittenNote written={kitWritten} />}
      {kitCheck && <CheckNote check={kitCheck} />}
      {kitWiped && <Note tone="good">{say(kitWiped)}</Note>}
    </div>
  )
}

function WrittenNote({ written }: { readonly written: Written }) {
  const say = useSay()
  const verifyKit = useApp((state) => state.verifyKit)
  const { status, folder, files, safeToRemove } = written
  return (
    <Note
      tone={safeToRemove ? 'good' : 'wait'}
      title={say(safeToRemove ? 'drive.safe' : 'drive.not-safe')}
    >
      <p>{say(`drive.${status}`, { folder })}</p>
      <FilesTable files={files} />
      <div className="row">
        <Button look="small" onPress={() => void verifyKit()}>
          {say('drive.verify')}
        </Button>
      </div>
    </Note>
  )
}

function FilesTable({ files }: Pick<Written, 'files'>) {
  const say = useSay()
  return (
    <table>
      <caption className="hidden">{say('drive.contents')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('drive.file')}</th>
          <th scope="col" className="num">
            {say('drive.bytes')}
          </th>
          <th scope="col">SHA-256</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ name, bytes, sha256 }) => (
          <tr key={name}>
            <td>{name}</td>
            <td className="num">{bytes}</td>
            <td className="mono">{sha256.slice(0, 12)}…</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CheckNote({ check: { holds, lines } }: { readonly check: Check }) {
  const say = useSay()
  return (
    <Note tone={holds ? 'good' : 'bad'} title={say(holds ? 'drive.holds' : 'drive.broken')}>
      {lines.map((line, index) => (
        <p key={index}>{say(line)}</p>
      ))}
    </Note>
  )
}
