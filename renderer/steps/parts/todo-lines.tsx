import type { Instruction } from '../../../shared/ge/instructions'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { EnlargeIcon } from '../../ui/icons'
import { CopyButton } from './copy-button'

interface TodoLinesProps {
  readonly id?: string
  readonly lines: readonly Instruction[]
  /** Index of the lit line, -1 for none. */
  readonly litLine: number
  readonly onLight?: (line: number) => void
  /** Shows a line at arm's length, where there is a picture to show with it. */
  readonly onLarge?: (line: number) => void
}

/** What to do on a screen, in order; the lit line is lit in the picture beside it too. */
export function TodoLines({ id, lines, litLine, onLight, onLarge }: TodoLinesProps) {
  return (
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
          <TodoButtons line={line} onLarge={onLarge && (() => onLarge(index))} />
        </li>
      ))}
    </ol>
  )
}

interface TodoButtonsProps {
  readonly line: Instruction
  readonly onLarge?: () => void
}

function TodoButtons({ line: { label, value, copyable }, onLarge }: TodoButtonsProps) {
  const say = useSay()
  if (!value || !(onLarge || copyable)) return null
  return (
    <span className="todo-buttons">
      {onLarge && (
        <Button look="small" label={say('shell.large-what', { name: label })} onPress={onLarge}>
          <EnlargeIcon size={16} />
          <span className="roomy">{say('common.show-large')}</span>
        </Button>
      )}
      {copyable && <CopyButton name={label} value={value} />}
    </span>
  )
}

/** Seen as label above value; read aloud as one sentence. */
export function TodoWords({ line }: { readonly line: Instruction }) {
  const say = useSay()
  const { value, label, note, text } = line
  return (
    <>
      {value ? (
        <span className="todo-words">
          <span className="hidden">{say(text)}. </span>
          <span className="todo-label" aria-hidden="true">
            {label}
          </span>
          <span className="value" aria-hidden="true">
            {value}
          </span>
        </span>
      ) : (
        <span className="todo-words">
          {say(text)}
          {value === '' && <span className="soft"> ({say('common.not-known-yet')})</span>}
        </span>
      )}
      {note && <span className="todo-label todo-note">{say(note)}</span>}
    </>
  )
}
