import { useState } from 'react'
import { instructionsFor } from '../../../shared/ge/instructions'
import type { Screen } from '../../../shared/ge/screen'
import type { ScreenId } from '../../../shared/ge/screen-ids'
import { screenFor } from '../../../shared/ge/screens'
import { placeFromText } from '../../../shared/wizard/place'
import { screensOf } from '../../../shared/wizard/reach'
import { stepById } from '../../../shared/wizard/acts'
import type { StepId } from '../../../shared/wizard/step'
import { ScreenReplica } from '../../replicas/screen-replica'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { TodoLines } from '../parts/todo-lines'
import { usePlan } from '../plan'
import { StepFrame } from '../step-frame'
import { CheckAnswers } from './check-answers'
import { LooksDifferent } from './looks-different'
import { useScreenValues } from './screen-values'

const TODO_ID = 'todo-list'

/** Act 5: one of the scanner's screens a page, drawn at the left, what to do at the right. */
export function ScannerStep({ step }: { readonly step: StepId }) {
  const say = useSay()
  const { endpoint, site } = usePlan()
  const screens = screensOf(stepById(step), endpoint.mode)
  const open = placeFromText(site.at.step).screen
  const index = Math.max(
    0,
    screens.findIndex((id) => id === open)
  )
  const id = screens[index]
  if (!id) return null
  const screen = screenFor(id, endpoint.mode)
  const isLast = index === screens.length - 1
  return (
    <StepFrame
      step={step}
      title={say(screen.title)}
      lead={
        screens.length > 1
          ? say('step.page-of', { page: index + 1, pages: screens.length })
          : undefined
      }
      path={{ where: say('common.on-the-scanner'), words: screen.path }}
      finishes={isLast}
      goOn={say('common.done-continue')}
      actions={<LooksDifferent screen={screen} />}
      forward={PROVABLE.includes(id) && <ProveItButton />}
    >
      <ScreenAndTodo key={id} screen={screen} />
    </StepFrame>
  )
}

/** From here on the scanner has all it needs to be watched. */
const PROVABLE: readonly ScreenId[] = ['dicom-storage', 'connectivity-check']

function ProveItButton() {
  const say = useSay()
  const go = useApp((state) => state.go)
  return <Button onPress={() => go('live-check')}>{say('shell.let-scanner-prove')}</Button>
}

/** The picture and the list share what is lit: a line under the pointer or the focus, or a part of the picture. */
function ScreenAndTodo({ screen }: { readonly screen: Screen }) {
  const say = useSay()
  const values = useScreenValues()
  const lines = instructionsFor(screen, values)
  const [line, setLine] = useState(0)
  const lit = lines[line]?.keys ?? []
  const hover = (key: string | null) => {
    const found = lines.findIndex(({ keys }) => key !== null && keys.includes(key))
    if (found >= 0) setLine(found)
  }
  return (
    <div className="two">
      <ScreenReplica
        screen={screen}
        values={values}
        lit={lit}
        onHoverKey={hover}
        label={say('shell.replica-label', { window: screen.window })}
        describedBy={TODO_ID}
      />
      <div className="stack">
        <div className="card">
          <TodoLines id={TODO_ID} lines={lines} litLine={line} onLight={setLine} />
        </div>
        {screen.id === 'connectivity-check' && <CheckAnswers />}
      </div>
    </div>
  )
}
