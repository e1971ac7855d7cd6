import { useState } from 'react'
import { instructionsFor } from '../../../shared/ge/instructions'
import type { Screen } from '../../../shared/ge/screen'
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
  const say = useSay()
  const values = useScreenValues()
  const lines = instructionsFor(screen, values)
  const [line, setLine] = useState(0)
  const [isLarge, setLarge] = useState(false)
  const showLarge = (index: number) => {
    setLine(index)
    setLarge(true)
  }
  return (
    <div className="two">
      <div className="tight">
        <ScreenReplica
          screen={screen}
          values={values}
          lit={lines[line]?.keys ?? []}
          onHoverKey={(key) => setLine(lineOf(key, lines) ?? line)}
          label={say('shell.replica-label', { window: screen.window })}
          describedBy={TODO_ID}
        />
        <div className="row no-print">
          <Button look="small" onPress={() => setLarge(true)}>
            <EnlargeIcon size={16} />
            {say('shell.enlarge-screen')}
          </Button>
        </div>
      </div>
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
      <LargeScreen
        screen={screen}
        values={values}
        lines={lines}
        line={isLarge ? line : null}
        onLine={setLine}
        onClose={() => setLarge(false)}
      />
    </div>
  )
}

function lineOf(key: string | null, lines: ReturnType<typeof instructionsFor>): number | null {
  const found = lines.findIndex(({ keys }) => key !== null && keys.includes(key))
  return found < 0 ? null : found
}
