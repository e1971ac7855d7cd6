import type { Screen } from '../screen'
import {
  IMPORT_PATH,
  LOOK_IN,
  LOOK_IN_LINE,
  WIZARD_WINDOW,
  body,
  chosenStore,
  driveFiles,
  emptyFileName,
  fileType,
  finishParts,
  heading,
  openButtons,
  storeParts,
  storeTodo,
  wizardButtons
} from './wizard-parts'

const STORE = 'Personal'
const FILE_TYPE = 'Personal Information Exchange (*.pfx;*.p12)'

/** The import of the client certificate, page by page, into the store Personal. */
export const WIZARD_WELCOME = {
  id: 'wizard-welcome',
  chrome: 'windows',
  window: WIZARD_WINDOW,
  path: IMPORT_PATH,
  title: 'scanner.wizard-welcome-title',
  lead: 'scanner.wizard-welcome-lead',
  parts: [
    heading('Welcome to the Certificate Import Wizard'),
    body('This wizard copies certificates from your disk to a certificate store.'),
    body('To continue, click Next.'),
    wizardButtons('Next')
  ],
  todo: [{ keys: ['next'], act: 'press', label: 'Next', note: 'scanner.wizard-welcome-store' }]
} as const satisfies Screen

export const WIZARD_FILE = {
  id: 'wizard-file',
  chrome: 'windows',
  window: WIZARD_WINDOW,
  path: [...IMPORT_PATH, 'File to Import'],
  title: 'scanner.wizard-file-title',
  lead: 'scanner.wizard-file-lead',
  parts: [
    heading('File to Import'),
    body('Specify the file you want to import.'),
    emptyFileName(),
    wizardButtons('Next')
  ],
  todo: [{ keys: ['browse'], act: 'press', label: 'Browse…', note: 'scanner.wizard-file-browse' }]
} as const satisfies Screen

export const WIZARD_OPEN = {
  id: 'wizard-open',
  chrome: 'windows',
  window: 'Open',
  path: [...IMPORT_PATH, 'File to Import', 'Browse'],
  title: 'scanner.wizard-open-title',
  lead: 'scanner.wizard-open-lead',
  parts: [
    LOOK_IN,
    driveFiles('drive.certificateFile', 'certificate-with-key'),
    fileType(FILE_TYPE),
    openButtons()
  ],
  todo: [
    LOOK_IN_LINE,
    {
      keys: ['file-type'],
      act: 'choose',
      label: 'Files of type',
      value: FILE_TYPE,
      note: 'scanner.open-p12-hidden'
    },
    {
      keys: ['file'],
      act: 'choose',
      label: 'Name',
      value: { value: 'drive.certificateFile' },
      note: 'scanner.open-p12-file'
    },
    { keys: ['open'], act: 'press', label: 'Open' },
    {
      keys: [],
      act: 'check',
      label: 'File name',
      value: { value: 'drive.certificatePath' },
      note: 'scanner.open-next'
    },
    { keys: [], act: 'press', label: 'Next' }
  ]
} as const satisfies Screen

export const WIZARD_PASSWORD = {
  id: 'wizard-password',
  chrome: 'windows',
  window: WIZARD_WINDOW,
  path: [...IMPORT_PATH, 'Private key protection'],
  title: 'scanner.wizard-password-title',
  lead: 'scanner.wizard-password-lead',
  parts: [
    heading('Private key protection'),
    body('Type the password for the private key.'),
    {
      kind: 'field',
      key: 'password',
      label: 'Password',
      value: { value: 'certificate.password' }
    },
    { kind: 'checkbox', key: 'display', label: 'Display Password', ticked: true },
    {
      kind: 'checkbox',
      key: 'strong',
      label: 'Enable strong private key protection',
      ticked: false
    },
    {
      kind: 'checkbox',
      key: 'exportable',
      label: 'Mark this key as exportable',
      ticked: true
    },
    {
      kind: 'checkbox',
      key: 'extended',
      label: 'Include all extended properties',
      ticked: true
    },
    wizardButtons('Next')
  ],
  todo: [
    {
      keys: ['password', 'display'],
      act: 'type',
      label: 'Password',
      value: { value: 'certificate.password' },
      note: 'scanner.wizard-password-small'
    },
    { keys: ['strong'], act: 'untick', label: 'Enable strong private key protection' },
    {
      keys: ['exportable'],
      act: 'tick',
      label: 'Mark this key as exportable',
      note: 'scanner.wizard-password-exportable'
    },
    {
      keys: ['extended'],
      act: 'tick',
      label: 'Include all extended properties',
      note: 'scanner.wizard-password-exported'
    },
    { keys: ['next'], act: 'press', label: 'Next', note: 'scanner.wizard-password-incorrect' }
  ]
} as const satisfies Screen

export const WIZARD_STORE = {
  id: 'wizard-store',
  chrome: 'windows',
  window: WIZARD_WINDOW,
  path: [...IMPORT_PATH, 'Certificate Store'],
  title: 'scanner.wizard-store-title',
  lead: 'scanner.wizard-store-lead',
  parts: storeParts(STORE),
  todo: storeTodo(STORE)
} as const satisfies Screen

export const WIZARD_FINISH = {
  id: 'wizard-finish',
  chrome: 'windows',
  window: WIZARD_WINDOW,
  path: [...IMPORT_PATH, 'Completing the Certificate Import Wizard'],
  title: 'scanner.wizard-finish-title',
  lead: 'scanner.wizard-finish-lead',
  parts: finishParts(STORE, 'PFX', 'drive.certificatePath'),
  todo: [
    chosenStore(STORE),
    { keys: ['finish'], act: 'press', label: 'Finish' },
    {
      keys: [],
      act: 'press',
      label: 'OK',
      note: 'scanner.wizard-finish-success'
    }
  ]
} as const satisfies Screen
