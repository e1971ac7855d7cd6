import { useState } from 'react'
import { DropZone, type DropItem } from 'react-aria-components'
import { useApp } from '../../store/app'
import type { LogKind } from '../../store/log'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Choices } from '../../ui/choices'
import { TextArea } from '../../ui/fields'
import { ProblemNote } from '../../ui/note'
import { RoomFrame } from '../parts/room-frame'
import { DiagnosisCard } from './diagnosis-card'

/** A log, an error text or a symptom goes in; candidates in order come out, with the lines that say so. */
export function DiagnoseRoom() {
  const say = useSay()
  const { diagnosis, logProblem } = useApp()
  return (
    <RoomFrame title={say('shell.room-diagnose')} lead={say('log.lead')}>
      <div className="two even">
        <LogForm />
        <div className="stack">
          {logProblem && <ProblemNote problem={logProblem} />}
          {diagnosis ? (
            <DiagnosisCard diagnosis={diagnosis} />
          ) : (
            <div className="empty">
              <h2>{say('log.empty')}</h2>
              <p>{say('log.empty-text')}</p>
            </div>
          )}
        </div>
      </div>
    </RoomFrame>
  )
}

const KINDS = ['any', 'dicom', 'ipsec'] as const

function LogForm() {
  const say = useSay()
  const { logText, logKind, writeLog, pickLogKind } = useApp()
  return (
    <DropZone
      className="card form"
      aria-label={say('log.drop')}
      onDrop={({ items }) => takeText(items, writeLog)}
    >
      <Choices
        label={say('log.kind')}
        value={logKind ?? 'any'}
        flow="row"
        choices={KINDS.map((value) => ({ value, label: say(`log.kind-${value}`) }))}
        onChange={(kind) => pickLogKind(kindOf(kind))}
      />
      <TextArea
        label={say('log.text')}
        hint={say('log.text-hint')}
        value={logText}
        rows={12}
        onChange={writeLog}
      />
      <OtherSide />
      <ReadButtons />
    </DropZone>
  )
}

/** The log of the other end, for those who have it. */
function OtherSide() {
  const say = useSay()
  const { logOther, logOtherFile, reading, writeOtherLog, chooseOtherLog } = useApp()
  const [isOpen, setOpen] = useState(logOther !== '')
  if (!isOpen)
    return (
      <div className="row">
        <Button look="small" onPress={() => setOpen(true)}>
          {say('log.add-other')}
        </Button>
      </div>
    )
  return (
    <DropZone
      className="form"
      aria-label={say('log.other')}
      onDrop={({ items }) => takeText(items, writeOtherLog)}
    >
      <TextArea
        label={say('log.other')}
        hint={logOtherFile?.name ?? say('log.other-hint')}
        value={logOther}
        rows={6}
        onChange={writeOtherLog}
      />
      <div className="row">
        <Button look="small" disabled={reading} onPress={() => void chooseOtherLog()}>
          {say('log.open-other')}
        </Button>
      </div>
    </DropZone>
  )
}

function ReadButtons() {
  const say = useSay()
  const { logText, reading, diagnosis, readLog, readLogFile } = useApp()
  return (
    <div className="row">
      <Button
        look={diagnosis ? 'plain' : 'primary'}
        disabled={reading || logText.trim() === ''}
        onPress={() => void readLog()}
      >
        {say(reading ? 'log.reading' : 'log.read')}
      </Button>
      <Button disabled={reading} onPress={() => void readLogFile()}>
        {say('log.open')}
      </Button>
    </div>
  )
}

/** The first dropped file’s text. */
async function takeText(items: readonly DropItem[], take: (text: string) => void): Promise<void> {
  const file = items.find((item) => item.kind === 'file')
  if (file?.kind === 'file') take(await file.getText())
}

function kindOf(kind: (typeof KINDS)[number]): LogKind {
  return kind === 'any' ? null : kind
}
