import { useState } from 'react'
import { instructionsFor, type Instruction } from '../../../shared/ge/instructions'
import type { Screen } from '../../../shared/ge/screen'
import type { ScreenValues } from '../../../shared/ge/values'
import { ScreenReplica } from '../../replicas/screen-replica'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { EnlargeIcon } from '../../ui/icons'
import { TodoLines } from '../parts/todo-lines'
import { CheckAnswers } from './check-answers'
import { LargeScreen } from './large-screen'
import { useScreenValues } from './screen-values'

const TODO_ID = 'todo-list'

/** The picture and the list share what is lit: a line under the pointer or the focus, or a part of the picture. */
export function ScreenAndTodo({ screen }: { readonly screen: Screen }) {
  const values = useScreenValues()
  const lines = instructionsFor(screen, values)
  const [line, setLine] = useState(0)
  const [isLarge, setLarge] = useState(false)
  const showLarge = (index: number) => {
    setLine(index)
    setLarge(true)
  }
  const shared = { screen, values, lines, line, onLine: setLine }
  return (
    <div className="two">
      <ScreenPicture {...shared} onLarge={() => setLarge(true)} />
      <div className="stack">
        <div className="card">
          <TodoLines
            id={TODO_ID}
            lines={lines}
            litLine={line}
            onLight={setLine}
            onLarge={showLarge}
          />
        </div>
        {screen.id === 'connectivity-check' && <CheckAnswers />}
      </div>
      <LargeScreen {...shared} line={isLarge ? line : null} onClose={() => setLarge(false)} />
    </div>
  )
}

interface ScreenPictureProps {
  readonly screen: Screen
  readonly values: ScreenValues
  readonly lines: readonly Instruction[]
  /** The lit line. */
  readonly line: number
  readonly onLine: (line: number) => void
  readonly onLarge: () => void
}

function ScreenPicture({ screen, values, lines, line, onLine, onLarge }: ScreenPictureProps) {
  const say = useSay()
  return (
    <div className="tight">
      <ScreenReplica
        screen={screen}
        values={values}
        lit={lines[line]?.keys ?? []}
        onHoverKey={(key) => onLine(lineOf(key, lines) ?? line)}
        label={say('shell.replica-label', { window: screen.window })}
        describedBy={TODO_ID}
      />
      <div className="row no-print">
        <Button look="small" onPress={onLarge}>
          <EnlargeIcon size={16} />
          {say('shell.enlarge-screen')}
        </Button>
      </div>
    </div>
  )
}

function lineOf(key: string | null, lines: readonly Instruction[]): number | null {
  const found = lines.findIndex(({ keys }) => key !== null && keys.includes(key))
  return found < 0 ? null : found
}
