import { useState } from 'react'
import type { Instruction } from '../../../shared/ge/instructions'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Dialog, LargeValue } from '../../ui/dialog'
import { CopyButton } from './copy-button'

interface TodoLinesProps {
  readonly id?: string
  readonly lines: readonly Instruction[]
  /** Index of the lit line, -1 for none. */
  readonly litLine: number
  readonly onLight?: (line: number) => void
}

/** What to do on a screen, in order; the lit line is lit in the picture beside it too. */
export function TodoLines({ id, lines, litLine, onLight }: TodoLinesProps) {
  const say = useSay()
  const [large, setLarge] = useState<Instruction | null>(null)
  return (
    <>
      <ol className="todo" id={id}>
        {lines.map((line, index) => (
          <li
            className="todo-item"
            key={`${index} ${line.label}`}
            data-lit={index === litLine ? '' : undefined}
            aria-current={index === litLine ? 'true' : undefined}
            onPointerEnter={() => onLight?.(index)}
            onFocus={() => onLight?.(index)}
          >
            <TodoWords line={line} />
            {line.copyable && line.value && (
              <span className="todo-buttons">
                {onLight && (
                  <Button
                    look="small"
                    label={say('shell.large-what', { name: line.label })}
                    onPress={() => setLarge(line)}
                  >
                    {say('common.show-large')}
                  </Button>
                )}
                <CopyButton name={line.label} value={line.value} />
              </span>
            )}
          </li>
        ))}
      </ol>
      <Dialog
        title={large?.label ?? ''}
        open={large !== null}
        close={say('common.close')}
        onClose={() => setLarge(null)}
        size="wide"
      >
        {large && <LargeValue value={large.value ?? ''} />}
      </Dialog>
    </>
  )
}

/** Seen as label above value; read aloud as one sentence. */
function TodoWords({ line }: { readonly line: Instruction }) {
  const say = useSay()
  const { value, label, note, text } = line
  return (
    <span>
      {value ? (
        <>
          <span className="hidden">{say(text)}. </span>
          <span className="todo-label" aria-hidden="true">
            {label}
          </span>
          <span className="value" aria-hidden="true">
            {value}
          </span>
        </>
      ) : (
        <>
          {say(text)}
          {value === '' && <span className="soft"> ({say('common.not-known-yet')})</span>}
        </>
      )}
      {note && <span className="todo-label">{say(note)}</span>}
    </span>
  )
}
