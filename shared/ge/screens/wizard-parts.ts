import type { ButtonsPart, FieldPart, Part, TablePart, Todo } from '../screen'
import type { TextValue } from '../values'

/** What all pages of Windows' Certificate Import Wizard have in common. */
export const WIZARD_WINDOW = 'Certificate Import Wizard'
export const IMPORT_PATH = ['Action', 'All Tasks', 'Import'] as const

export const LOOK_IN: FieldPart = {
  kind: 'field',
  key: 'look-in',
  label: 'Look in',
  value: { value: 'drive.folder' },
  look: 'select'
}

export const LOOK_IN_LINE = {
  keys: ['look-in'],
  act: 'choose',
  label: 'Look in',
  value: { value: 'drive.folder' },
  note: 'scanner.open-drive'
} as const satisfies Todo

export function heading(text: string): Part {
  return { kind: 'text', look: 'heading', content: [text] }
}

export function body(text: string): Part {
  return { kind: 'text', look: 'body', content: [text] }
}

export function wizardButtons(last: 'Next' | 'Finish'): ButtonsPart {
  return {
    kind: 'buttons',
    align: 'end',
    buttons: [
      { key: last.toLowerCase(), label: last, look: 'default' },
      { key: 'cancel', label: 'Cancel' }
    ]
  }
}

export function openButtons(): ButtonsPart {
  return {
    kind: 'buttons',
    align: 'end',
    buttons: [
      { key: 'open', label: 'Open', look: 'default' },
      { key: 'cancel', label: 'Cancel' }
    ]
  }
}

/** Before the file is chosen: the next dialog fills it in. */
export function emptyFileName(): FieldPart {
  const button = { key: 'browse', label: 'Browse…' }
  return { kind: 'field', key: 'file-name', label: 'File name', value: '', button }
}

export function driveFiles(
  value: TextValue,
  icon: 'certificate' | 'certificate-with-key'
): TablePart {
  const row = { key: 'file', cells: [{ value }], chosen: true, icon } as const
  return {
    kind: 'table',
    label: 'Files on the USB drive',
    columns: ['Name'],
    rows: [row]
  }
}

/** The kind of file that the Open dialog shows. */
export function fileType(value: string): FieldPart {
  return { kind: 'field', key: 'file-type', label: 'Files of type', value, look: 'select' }
}

export function storeParts(store: string): readonly Part[] {
  return [
    heading('Certificate Store'),
    body('Certificate stores are system areas where certificates are kept.'),
    {
      kind: 'radio',
      key: 'automatic',
      label: 'Automatically select the certificate store based on the type of certificate',
      chosen: false
    },
    {
      kind: 'radio',
      key: 'place',
      label: 'Place all certificates in the following store',
      chosen: true
    },
    {
      kind: 'field',
      key: 'store',
      label: 'Certificate store',
      value: store,
      look: 'read-only',
      button: { key: 'browse', label: 'Browse…' }
    },
    wizardButtons('Next')
  ]
}

/** Windows would choose by the certificate's kind, and not always this store. */
export function storeTodo(store: string): readonly Todo[] {
  return [
    {
      keys: ['place'],
      act: 'choose',
      label: 'Place all certificates in the following store',
      note: 'scanner.wizard-store-automatic'
    },
    { keys: ['store'], act: 'check', label: 'Certificate store', value: store },
    { keys: ['next'], act: 'press', label: 'Next' }
  ]
}

/** The last look before Finish: the store that was chosen two pages ago. */
export function chosenStore(store: string): Todo {
  return {
    keys: ['store'],
    act: 'check',
    label: 'Certificate Store Selected by User',
    value: store
  }
}

export function finishParts(store: string, content: string, file: TextValue): readonly Part[] {
  return [
    heading('Completing the Certificate Import Wizard'),
    body('You have specified the following settings:'),
    {
      kind: 'table',
      label: 'Settings',
      columns: ['Setting', 'Value'],
      rows: [
        { key: 'store', cells: ['Certificate Store Selected by User', store] },
        { key: 'content', cells: ['Content', content] },
        { key: 'file', cells: ['File Name', { value: file }] }
      ]
    },
    wizardButtons('Finish')
  ]
}
