import { useState } from 'react'
import { valuesCard, type CardRow } from '../../../shared/ge/values-card'
import type { Device } from '../../../shared/site'
import { useApp } from '../../store/app'
import { useSay, type Say } from '../../store/words'
import { Button } from '../../ui/button'
import { Dialog, LargeValue } from '../../ui/dialog'
import { EnlargeIcon } from '../../ui/icons'
import { CopyButton } from '../parts/copy-button'
import { NeedDevice } from '../parts/need-device'
import { usePlan } from '../plan'
import { StepFrame } from '../step-frame'
import { FamilyHints } from './family-hints'
import { useSeenCertificates } from './screen-values'

/** Models whose screens are not publicly described: all values on one card, and honest limits. */
export function ValuesCardStep() {
  const say = useSay()
  const { device } = usePlan()
  const printPage = useApp((state) => state.printPage)
  return (
    <StepFrame
      step="values-card"
      goOn={say('common.done-continue')}
      actions={<Button onPress={() => void printPage()}>{say('common.print')}</Button>}
    >
      {device ? <ValuesCard device={device} /> : <NeedDevice />}
    </StepFrame>
  )
}

function ValuesCard({ device }: { readonly device: Device }) {
  const say = useSay()
  const { site } = usePlan()
  const seen = useSeenCertificates()
  const [large, setLarge] = useState<TypedRow | null>(null)
  return (
    <>
      <FamilyHints />
      {valuesCard(site, device, seen).map(({ id, title, rows }) => (
        <section className="card" key={id}>
          <h2>{say(title)}</h2>
          <ol className="todo">
            {rows.map((row) => (
              <CardLine key={wordsOf(say, row.label)} row={row} onLarge={setLarge} />
            ))}
          </ol>
        </section>
      ))}
      <Dialog
        title={large?.label ?? ''}
        open={large !== null}
        close={say('common.close')}
        onClose={() => setLarge(null)}
        size="wide"
      >
        {large && <LargeValue value={large.value} />}
      </Dialog>
    </>
  )
}

/** A row whose value is typed at the scanner. */
interface TypedRow {
  readonly label: string
  readonly value: string
}

interface CardLineProps {
  readonly row: CardRow
  readonly onLarge: (row: TypedRow) => void
}

function CardLine({ row, onLarge }: CardLineProps) {
  const say = useSay()
  const label = wordsOf(say, row.label)
  const typed = typeof row.value === 'string' ? row.value : ''
  return (
    <li className="todo-item">
      <span>
        <span className="todo-label">{label}</span>
        <span className="value">{wordsOf(say, row.value) || say('card.fill-in')}</span>
      </span>
      {typed && (
        <span className="todo-buttons">
          <Button
            look="small"
            label={say('shell.large-what', { name: label })}
            onPress={() => onLarge({ label, value: typed })}
          >
            <EnlargeIcon size={16} />
            <span className="roomy">{say('common.show-large')}</span>
          </Button>
          <CopyButton name={label} value={typed} />
        </span>
      )}
    </li>
  )
}

function wordsOf(say: Say, text: CardRow['label']): string {
  return typeof text === 'string' ? text : say(text)
}
