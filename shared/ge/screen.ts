import type { WordId } from '../words/messages'
import type { ScreenId } from './screen-ids'
import type { ValueKey } from './values'

/**
 * One dialog of the scanner or of its Windows, as data: what stands where, under which exact label.
 * Parts are in reading order. A part that the technician touches has a `key`; the to-do list has the same key,
 * so that both are lit together.
 */
export interface Screen {
  readonly id: ScreenId
  readonly chrome: 'ge' | 'windows' | 'message'
  /** The words in the window's title bar. */
  readonly window: string
  /** Where the dialog is found: the words that are pressed one after the other. */
  readonly path: readonly string[]
  readonly title: WordId
  /** One sentence for somebody who has never seen this dialog. */
  readonly lead: WordId
  readonly parts: readonly Part[]
  readonly todo: readonly Todo[]
}

export type Part =
  | FieldPart
  | CheckboxPart
  | RadioPart
  | ButtonsPart
  | TabsPart
  | MenuPart
  | TreePart
  | TablePart
  | TextPart
  | ColumnsPart

interface Keyed {
  readonly key: string
}

/** A text field; `secret` is drawn as dots, `select` as a list to choose from. */
export interface FieldPart extends Keyed {
  readonly kind: 'field'
  readonly label: string
  readonly value: Content
  readonly look?: 'secret' | 'select' | 'read-only'
  readonly button?: { readonly key: string; readonly label: string }
}

export interface CheckboxPart extends Keyed {
  readonly kind: 'checkbox'
  readonly label: string
  /** Always so, or as the plan wants it. */
  readonly ticked: boolean | ValueKey
}

export interface RadioPart extends Keyed {
  readonly kind: 'radio'
  readonly label: string
  readonly chosen: boolean
}

export interface ButtonsPart {
  readonly kind: 'buttons'
  readonly align: 'start' | 'end'
  readonly buttons: readonly {
    readonly key: string
    readonly label: string
    readonly look?: 'default' | 'off'
  }[]
}

/** Tabs or a row of pages; the chosen one is where the technician must be. */
export interface TabsPart extends Keyed {
  readonly kind: 'tabs'
  readonly labels: readonly string[]
  readonly chosen: string
}

/** A menu bar with one menu open, down to the entry that is pressed. */
export interface MenuPart extends Keyed {
  readonly kind: 'menu'
  readonly bar: readonly string[]
  readonly open?: { readonly menu: string; readonly entries: readonly MenuEntry[] }
}

export interface MenuEntry {
  readonly label: string
  readonly entries?: readonly MenuEntry[]
  readonly key?: string
}

export interface TreePart {
  readonly kind: 'tree'
  readonly label: string
  readonly nodes: readonly TreeNode[]
}

export interface TreeNode {
  readonly label: string
  readonly key?: string
  readonly chosen?: true
  readonly nodes?: readonly TreeNode[]
}

/** A table or, with one column, a list. */
export interface TablePart {
  readonly kind: 'table'
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly key: string
  readonly cells: readonly Content[]
  readonly chosen?: true
  readonly icon?: 'certificate' | 'certificate-with-key' | 'file' | 'drive'
}

export interface TextPart {
  readonly kind: 'text'
  readonly key?: string
  readonly look: 'heading' | 'body' | 'warning' | 'value'
  readonly content: readonly Content[]
}

export interface ColumnsPart {
  readonly kind: 'columns'
  readonly shape?: 'narrow-wide'
  readonly columns: readonly (readonly Part[])[]
}

/** Words that always stand there, or a value of this site and device. */
export type Content = string | { readonly value: ValueKey }

/** One line of the to-do list beside the screen. */
export interface Todo {
  /** The parts that are lit with this line. */
  readonly keys: readonly string[]
  readonly act:
    'check' | 'note' | 'type' | 'choose' | 'tick' | 'untick' | 'press' | 'open' | 'save' | 'leave'
  readonly label: string
  /** The whole line, where the verb and the label alone would say it badly. */
  readonly say?: WordId
  readonly value?: Content
  /** Further words: why, or what else to look at. */
  readonly note?: WordId
  readonly copyable?: true
}
