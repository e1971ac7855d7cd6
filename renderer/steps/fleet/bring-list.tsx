import { useState } from 'react'
import { DropZone } from 'react-aria-components'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/fields'

const KNOWN = [
  ['name', 'name'],
  ['ae_title', 'aeTitle'],
  ['model', 'model'],
  ['room', 'room'],
  ['certificate', 'certificate'],
  ['password', 'password']
] as const

/** A list comes in by a dialog, dropped, or pasted. */
export function BringList() {
  const say = useSay()
  const { chooseList, takeList } = useApp.getState()
  return (
    <div className="two">
      <DropZone
        className="empty drop-list"
        aria-label={say('fleet.drop')}
        getDropOperation={() => 'copy'}
        onDrop={async ({ items }) => {
          const file = items.find((item) => item.kind === 'file')
          if (file?.kind !== 'file') return
          const bytes = await (await file.getFile()).arrayBuffer()
          await takeList(file.name, new Uint8Array(bytes))
        }}
      >
        <h2>{say('fleet.bring')}</h2>
        <p>{say('fleet.bring-text')}</p>
        <div className="row">
          <Button look="primary" onPress={() => void chooseList()}>
            {say('fleet.choose')}
          </Button>
          <span>{say('fleet.or-drop')}</span>
        </div>
        <PasteCells />
      </DropZone>
      <aside className="card">
        <h2>{say('fleet.columns-known')}</h2>
        <dl className="known-columns">
          {KNOWN.map(([heading, column]) => (
            <div key={heading}>
              <dt className="mono">{heading}</dt>
              <dd className="soft">{say(`fleet.column-${column}`)}</dd>
            </div>
          ))}
        </dl>
      </aside>
    </div>
  )
}

function PasteCells() {
  const say = useSay()
  const takeList = useApp((state) => state.takeList)
  const [text, setText] = useState('')
  const take = () => takeList(say('fleet.pasted'), new TextEncoder().encode(text))
  return (
    <details className="paste-cells">
      <summary>{say('fleet.paste')}</summary>
      <div className="form">
        <TextArea
          label={say('fleet.paste-label')}
          hint={say('fleet.paste-hint')}
          value={text}
          rows={6}
          onChange={setText}
        />
        <div className="row">
          <Button disabled={text.trim() === ''} onPress={() => void take()}>
            {say('fleet.paste-read')}
          </Button>
        </div>
      </div>
    </details>
  )
}
