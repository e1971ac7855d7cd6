import type { ScreenId } from '../../../shared/ge/screen-ids'
import { screenFor } from '../../../shared/ge/screens'
import { stepById } from '../../../shared/wizard/acts'
import { placeFromText } from '../../../shared/wizard/place'
import { screensOf } from '../../../shared/wizard/reach'
import type { StepId } from '../../../shared/wizard/step'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { usePlan } from '../plan'
import { StepFrame } from '../step-frame'
import { CheckAnswers } from './check-answers'
import { FamilyHints } from './family-hints'
import { LooksDifferent } from './looks-different'
import { ScreenAndTodo } from './screen-and-todo'
import { useHasOwnPassword } from './screen-values'

/** Act 5: one of the scanner's screens a page, drawn at the left, what to do at the right. */
export function ScannerStep({ step }: { readonly step: StepId }) {
  const say = useSay()
  const { endpoint, site, device } = usePlan()
  const screens = screensOf(stepById(step), endpoint.mode, device?.family ?? 'vivid')
  const open = placeFromText(site.at.step).screen
  const index = Math.max(
    0,
    screens.findIndex((id) => id === open)
  )
  const id = screens[index]
  if (!id) return <WithoutPicture step={step} />
  const screen = screenFor(id, endpoint.mode)
  const pages = screens.length
  const count = pages > 1 ? say('step.page-of', { page: index + 1, pages }) : undefined
  const isLast = index === pages - 1
  return (
    <StepFrame
      step={step}
      title={say(screen.title)}
      lead={say(screen.lead)}
      path={{ where: say('common.on-the-scanner'), words: screen.path, count }}
      finishes={isLast}
      goOn={say('common.done-continue')}
      actions={<LooksDifferent screen={screen} />}
      forward={PROVABLE.includes(id) && <ProveItButton />}
    >
      {id === 'wizard-password' && <OwnPassword />}
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

/** A model whose screens are not publicly described: what is known of it, and what its answers mean. */
function WithoutPicture({ step }: { readonly step: StepId }) {
  const say = useSay()
  return (
    <StepFrame step={step} goOn={say('common.done-continue')} forward={<ProveItButton />}>
      <FamilyHints />
      <CheckAnswers />
    </StepFrame>
  )
}

/** A file with another password than the published one; it is never shown. */
function OwnPassword() {
  const say = useSay()
  return useHasOwnPassword() && <Note tone="wait">{say('scanner.own-password')}</Note>
}
