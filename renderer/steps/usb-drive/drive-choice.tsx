import type { Drive } from '../../../shared/contract'
import { useApp } from '../../store/app'
import { useSay, type Say } from '../../store/words'
import { Button } from '../../ui/button'
import { Choices, type Choice } from '../../ui/choices'
import { FolderIcon } from '../../ui/icons'

const FOLDER = 'folder'

/** The drives as they are plugged in and out, each with the reason why it may be used or not. */
export function DriveChoice() {
  const say = useSay()
  const { drives, kitTarget, pickTarget, pickFolder } = useApp()
  const folder = kitTarget?.kind === 'folder' ? kitTarget : null
  const choices: Choice<string>[] = [
    ...drives.map((drive) => choiceOf(drive, say)),
    ...(folder ? [{ value: FOLDER, label: folder.name, hint: say('drive.folder') }] : [])
  ]
  return (
    <>
      {choices.length > 0 && (
        <Choices
          label={say('drive.which')}
          value={folder ? FOLDER : (kitTarget?.id ?? null)}
          choices={choices}
          onChange={(id) => id !== FOLDER && pickTarget({ kind: 'drive', id })}
        />
      )}
      {!drives.some(({ usable }) => usable) && (
        <p role="status" className="row soft">
          <span className="waiting" /> {say('drive.waiting')}
        </p>
      )}
      <div className="row">
        <Button look="small" onPress={() => void pickFolder()}>
          <FolderIcon size={16} /> {say('drive.use-folder')}
        </Button>
      </div>
    </>
  )
}

function choiceOf(drive: Drive, say: Say): Choice<string> {
  const { id, name, mount, usable, fileSystem, freeBytes, said } = drive
  const free = freeBytes === null ? '' : say('drive.free', { gb: Math.round(freeBytes / 1e8) / 10 })
  const about = [mount, fileSystem, free].filter(Boolean).join(' · ')
  return {
    value: id,
    label: name,
    hint: usable ? about : say('drive.not-usable', { why: said.why }),
    disabled: !usable,
    extra: said.warnings.map((warning) => (
      <span className="entry-warning" key={warning.id}>
        {say(warning)}
      </span>
    ))
  }
}
