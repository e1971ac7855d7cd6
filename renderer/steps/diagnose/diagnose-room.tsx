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
  const { logText, logOther, logKind, reading, diagnosis, writeLog, writeOtherLog } = useApp()
  const { pickLogKind, readLog, readLogFile, logOtherFile, chooseOtherLog } = useApp()
  const [withOther, setWithOther] = useState(logOther !== '')
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
      {withOther ? (
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
      ) : (
        <div className="row">
          <Button look="small" onPress={() => setWithOther(true)}>
            {say('log.add-other')}
          </Button>
        </div>
      )}
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
    </DropZone>
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
