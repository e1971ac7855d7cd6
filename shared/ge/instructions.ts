import type { Saying } from '../words/say'
import type { Content, Screen, Todo } from './screen'
import { TICK_VALUES, type ScreenValues, type TickValue, type ValueKey } from './values'

/** One line of the list beside a screen, ready to be shown: what to do, with which value. */
export interface Instruction {
  /** The same keys are lit in the replica. */
  readonly keys: readonly string[]
  readonly act: Todo['act']
  /** The scanner's own label, in its English. */
  readonly label: string
  /** What to type or compare; null where there is nothing, empty where it is not known yet. */
  readonly value: string | null
  readonly text: Saying
  readonly note: Saying | null
  readonly copyable: boolean
}

/** The ordered list of what to do on a screen. */
export function instructionsFor(screen: Screen, values: ScreenValues): readonly Instruction[] {
  return instructionsOf(screen.todo, values)
}

/** The same for lines that belong to no drawn screen: HeartLab's own clicks. */
export function instructionsOf(
  todo: readonly Todo[],
  values: ScreenValues
): readonly Instruction[] {
  return todo.map((line) => instruction(line, values))
}

/** Fixed words as they are, a value as this site has it. */
function textOf(content: Content, values: ScreenValues): string {
  return typeof content === 'string' ? content : valueText(content.value, values)
}

function spoken(act: Todo['act'], label: string, value: string | null): Saying {
  return value
    ? { id: `todo.${act}-value`, values: { label, value } }
    : { id: `todo.${act}`, values: { label } }
}

function valueText(key: ValueKey, values: ScreenValues): string {
  return isTick(key) ? '' : values[key]
}

function isTick(key: ValueKey): key is TickValue {
  return (TICK_VALUES as readonly string[]).includes(key)
}

function instruction(todo: Todo, values: ScreenValues): Instruction {
  const { keys, act, label, note } = todo
  const value = todo.value === undefined ? null : textOf(todo.value, values)
  const text = todo.say ? { id: todo.say } : spoken(act, label, value)
  const copyable = todo.copyable === true && value !== ''
  return { keys, act, label, value, text, note: note ? { id: note } : null, copyable }
}
