import type { Instruction } from '../../../shared/ge/instructions'
import type { Screen } from '../../../shared/ge/screen'
import type { ScreenValues } from '../../../shared/ge/values'
import { ScreenReplica } from '../../replicas/screen-replica'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TodoWords } from '../parts/todo-lines'

interface LargeScreenProps {
  readonly screen: Screen
  readonly values: ScreenValues
  readonly lines: readonly Instruction[]
  /** The lit line; null while the dialog is closed. */
  readonly line: number | null
  readonly onLine: (line: number) => void
  readonly onClose: () => void
}

/** The screen as large as the window, one line at a time: for the laptop that stands at arm's length. */
export function LargeScreen(props: LargeScreenProps) {
  const { screen, values, lines, line, onLine, onClose } = props
  const say = useSay()
  const at = line ?? 0
  const open = lines[at]
  return (
    <Dialog
      title={say(screen.title)}
      open={line !== null}
      close={say('common.close')}
      onClose={onClose}
      size="full"
      actions={<LineButtons at={at} count={lines.length} onLine={onLine} />}
    >
      <ScreenReplica
        screen={screen}
        values={values}
        lit={open?.keys ?? []}
        label={say('shell.replica-label', { window: screen.window })}
        size="large"
      />
      {open && (
        <div className="large-line" aria-live="polite">
          <span className="large-number">
            {say('shell.line-of', { line: at + 1, lines: lines.length })}
          </span>
          <TodoWords line={open} />
        </div>
      )}
    </Dialog>
  )
}

interface LineButtonsProps {
  readonly at: number
  readonly count: number
  readonly onLine: (line: number) => void
}

function LineButtons({ at, count, onLine }: LineButtonsProps) {
  const say = useSay()
  return (
    <>
      <Button disabled={at === 0} onPress={() => onLine(at - 1)}>
        {say('shell.line-before')}
      </Button>
      <Button look="primary" disabled={at === count - 1} onPress={() => onLine(at + 1)}>
        {say('shell.line-after')}
      </Button>
    </>
  )
}
