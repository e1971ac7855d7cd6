import { kitFileNames } from '../../../shared/ge/kit-file-names'
import type { Device } from '../../../shared/site'
import { useSay } from '../../store/words'
import { FileIcon } from '../../ui/icons'
import { Note } from '../../ui/note'
import { usePlan } from '../plan'

/** What will lie on the drive, before anything is written. */
export function KitContents({ device }: { readonly device: Device }) {
  const say = useSay()
  const { site, endpoint } = usePlan()
  const { mode } = endpoint
  const { certificate, serverCa } = kitFileNames(device, site.devices)
  const files = [
    ...(mode === 'authenticated' ? [{ name: certificate, what: say('drive.file-client') }] : []),
    ...(mode === 'plain' ? [] : [{ name: serverCa, what: say('drive.file-ca') }]),
    { name: say('drive.file-card-name'), what: say('drive.file-card') }
  ]
  return (
    <aside className="card">
      <h2>{say('drive.contents')}</h2>
      <ul className="tight">
        {files.map(({ name, what }) => (
          <li className="row" key={name}>
            <FileIcon />
            <span className="grow">
              <b>{name}</b>
              <span className="option-hint">{what}</span>
            </span>
          </li>
        ))}
      </ul>
      {mode === 'authenticated' && <Note tone="wait">{say('drive.key-on-drive')}</Note>}
      <p className="small soft">{say('drive.tip')}</p>
    </aside>
  )
}
