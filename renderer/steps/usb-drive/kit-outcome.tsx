import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'

/** One verdict: what was written and read back, and whether the drive may be pulled out. */
export function KitOutcome() {
  const say = useSay()
  const { kitWritten, kitCheck, kitWiped, verifyKit } = useApp()
  // What a later look found wrong, the first one's "safe" must not stand beside.
  const isBroken = kitCheck?.holds === false
  return (
    <div role="status" className="stack">
      {kitWritten && !isBroken && (
        <Note
          tone={kitWritten.safeToRemove ? 'good' : 'wait'}
          title={say(kitWritten.safeToRemove ? 'drive.safe' : 'drive.not-safe')}
        >
          <p>{say(`drive.${kitWritten.status}`, { folder: kitWritten.folder })}</p>
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
              {kitWritten.files.map(({ name, bytes, sha256 }) => (
                <tr key={name}>
                  <td>{name}</td>
                  <td className="num">{bytes}</td>
                  <td className="mono">{sha256.slice(0, 12)}…</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className="row">
            <Button look="small" onPress={() => void verifyKit()}>
              {say('drive.verify')}
            </Button>
          </div>
        </Note>
      )}
      {kitCheck && (
        <Note
          tone={isBroken ? 'bad' : 'good'}
          title={say(isBroken ? 'drive.broken' : 'drive.holds')}
        >
          {kitCheck.lines.map((line, index) => (
            <p key={index}>{say(line)}</p>
          ))}
        </Note>
      )}
      {kitWiped && <Note tone="good">{say(kitWiped)}</Note>}
    </div>
  )
}
