import type { ButtonsPart, FieldPart, Part, Screen, TablePart, Todo } from '../screen'
import type { TextValue } from '../values'

const WINDOW = 'Certificate Import Wizard'
const PATH = ['Action', 'All Tasks', 'Import'] as const

const LOOK_IN: FieldPart = {
  kind: 'field',
  key: 'look-in',
  label: 'Look in',
  value: { value: 'drive.folder' },
  look: 'select'
}

const LOOK_IN_LINE = {
  keys: ['look-in'],
  act: 'choose',
  label: 'Look in',
  value: { value: 'drive.folder' },
  note: 'scanner.open-drive'
} as const satisfies Todo

export const WIZARD_WELCOME = {
  id: 'wizard-welcome',
  chrome: 'windows',
  window: WINDOW,
  path: PATH,
  title: 'scanner.wizard-welcome-title',
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
  window: WINDOW,
  path: [...PATH, 'File to Import'],
  title: 'scanner.wizard-file-title',
  parts: [
    heading('File to Import'),
    body('Specify the file you want to import.'),
    fileName('drive.certificatePath'),
    wizardButtons('Next')
  ],
  todo: [
    { keys: ['browse'], act: 'press', label: 'Browse…', note: 'scanner.wizard-file-browse' },
    {
      keys: ['file-name'],
      act: 'check',
      label: 'File name',
      value: { value: 'drive.certificatePath' },
      note: 'scanner.wizard-file-letter'
    },
    { keys: ['next'], act: 'press', label: 'Next' }
  ]
} as const satisfies Screen

export const WIZARD_OPEN = {
  id: 'wizard-open',
  chrome: 'windows',
  window: 'Open',
  path: [...PATH, 'File to Import', 'Browse'],
  title: 'scanner.wizard-open-title',
  parts: [
    LOOK_IN,
    driveFiles('drive.certificateFile', 'certificate-with-key'),
    {
      kind: 'field',
      key: 'file-type',
      label: 'Files of type',
      value: 'Personal Information Exchange (*.pfx;*.p12)',
      look: 'select'
    },
    openButtons()
  ],
  todo: [
    LOOK_IN_LINE,
    {
      keys: ['file-type'],
      act: 'choose',
      label: 'Files of type',
      value: 'Personal Information Exchange (*.pfx;*.p12)',
      note: 'scanner.open-p12-hidden'
    },
    {
      keys: ['file'],
      act: 'choose',
      label: 'Name',
      value: { value: 'drive.certificateFile' },
      note: 'scanner.open-p12-file'
    },
    { keys: ['open'], act: 'press', label: 'Open' }
  ]
} as const satisfies Screen

export const WIZARD_PASSWORD = {
  id: 'wizard-password',
  chrome: 'windows',
  window: WINDOW,
  path: [...PATH, 'Private key protection'],
  title: 'scanner.wizard-password-title',
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
      keys: ['password'],
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
  window: WINDOW,
  path: [...PATH, 'Certificate Store'],
  title: 'scanner.wizard-store-title',
  parts: storeParts('Personal'),
  todo: [
    {
      keys: ['place'],
      act: 'choose',
      label: 'Place all certificates in the following store',
      note: 'scanner.wizard-store-automatic'
    },
    { keys: ['store'], act: 'check', label: 'Certificate store', value: 'Personal' },
    { keys: ['next'], act: 'press', label: 'Next' }
  ]
} as const satisfies Screen

export const WIZARD_FINISH = {
  id: 'wizard-finish',
  chrome: 'windows',
  window: WINDOW,
  path: [...PATH, 'Completing the Certificate Import Wizard'],
  title: 'scanner.wizard-finish-title',
  parts: finishParts('Personal', 'PFX', 'drive.certificatePath'),
  todo: [
    {
      keys: ['store'],
      act: 'check',
      label: 'Certificate Store Selected by User',
      value: 'Personal'
    },
    { keys: ['finish'], act: 'press', label: 'Finish' },
    {
      keys: [],
      act: 'press',
      label: 'OK',
      note: 'scanner.wizard-finish-success'
    }
  ]
} as const satisfies Screen

export const ROOT_WIZARD_OPEN = {
  id: 'root-wizard-open',
  chrome: 'windows',
  window: 'Open',
  path: [...PATH, 'File to Import', 'Browse'],
  title: 'scanner.root-wizard-open-title',
  parts: [
    LOOK_IN,
    driveFiles('drive.serverCaFile', 'certificate'),
    {
      kind: 'field',
      key: 'file-type',
      label: 'Files of type',
      value: 'X.509 Certificate (*.cer;*.crt)',
      look: 'select'
    },
    openButtons()
  ],
  todo: [
    { keys: [], act: 'press', label: 'Browse…' },
    LOOK_IN_LINE,
    {
      keys: ['file'],
      act: 'choose',
      label: 'Name',
      value: { value: 'drive.serverCaFile' },
      note: 'scanner.root-open-crt'
    },
    { keys: ['file-type'], act: 'leave', label: 'Files of type', note: 'scanner.root-open-pem' },
    { keys: ['open'], act: 'press', label: 'Open' },
    { keys: [], act: 'press', label: 'Next' }
  ]
} as const satisfies Screen

export const ROOT_WIZARD_STORE = {
  id: 'root-wizard-store',
  chrome: 'windows',
  window: WINDOW,
  path: [...PATH, 'Certificate Store'],
  title: 'scanner.root-wizard-store-title',
  parts: storeParts('Trusted Root Certification Authorities'),
  todo: [
    {
      keys: ['place'],
      act: 'choose',
      label: 'Place all certificates in the following store',
      note: 'scanner.wizard-store-automatic'
    },
    {
      keys: ['store'],
      act: 'check',
      label: 'Certificate store',
      value: 'Trusted Root Certification Authorities'
    },
    { keys: ['next'], act: 'press', label: 'Next' }
  ]
} as const satisfies Screen

export const ROOT_WIZARD_FINISH = {
  id: 'root-wizard-finish',
  chrome: 'windows',
  window: WINDOW,
  path: [...PATH, 'Completing the Certificate Import Wizard'],
  title: 'scanner.root-wizard-finish-title',
  parts: finishParts('Trusted Root Certification Authorities', 'Certificate', 'drive.serverCaPath'),
  todo: [
    {
      keys: ['store'],
      act: 'check',
      label: 'Certificate Store Selected by User',
      value: 'Trusted Root Certification Authorities'
    },
    { keys: ['finish'], act: 'press', label: 'Finish', note: 'scanner.root-finish-warning' }
  ]
} as const satisfies Screen

export const ROOT_WARNING = {
  id: 'root-warning',
  chrome: 'message',
  window: 'Security Warning',
  path: [...PATH, 'Finish', 'Security Warning'],
  title: 'scanner.root-warning-title',
  parts: [
    {
      kind: 'text',
      look: 'body',
      key: 'name',
      content: [
        'You are about to install a certificate from a certification authority (CA) claiming to represent: ',
        { value: 'serverCa.issuedTo' }
      ]
    },
    body('Windows cannot validate that the certificate is actually from this authority.'),
    {
      kind: 'text',
      look: 'value',
      key: 'thumbprint',
      content: ['Thumbprint (sha1): ', { value: 'serverCa.thumbprint' }]
    },
    body('Do you want to install this certificate?'),
    {
      kind: 'buttons',
      align: 'end',
      buttons: [
        { key: 'yes', label: 'Yes' },
        { key: 'no', label: 'No', look: 'default' }
      ]
    }
  ],
  todo: [
    { keys: ['name'], act: 'check', label: 'Name', value: { value: 'serverCa.issuedTo' } },
    {
      keys: ['thumbprint'],
      act: 'check',
      label: 'Thumbprint (sha1)',
      value: { value: 'serverCa.thumbprint' },
      note: 'scanner.root-warning-compare'
    },
    { keys: ['yes'], act: 'press', label: 'Yes', note: 'scanner.root-warning-differs' }
  ]
} as const satisfies Screen

function heading(text: string): Part {
  return { kind: 'text', look: 'heading', content: [text] }
}

function body(text: string): Part {
  return { kind: 'text', look: 'body', content: [text] }
}

function wizardButtons(last: 'Next' | 'Finish'): ButtonsPart {
  return {
    kind: 'buttons',
    align: 'end',
    buttons: [
      { key: last.toLowerCase(), label: last, look: 'default' },
      { key: 'cancel', label: 'Cancel' }
    ]
  }
}

function openButtons(): ButtonsPart {
  return {
    kind: 'buttons',
    align: 'end',
    buttons: [
      { key: 'open', label: 'Open', look: 'default' },
      { key: 'cancel', label: 'Cancel' }
    ]
  }
}

function fileName(value: TextValue): FieldPart {
  const button = { key: 'browse', label: 'Browse…' }
  return { kind: 'field', key: 'file-name', label: 'File name', value: { value }, button }
}

function driveFiles(value: TextValue, icon: 'certificate' | 'certificate-with-key'): TablePart {
  const row = { key: 'file', cells: [{ value }], chosen: true, icon } as const
  return {
    kind: 'table',
    label: 'Files on the USB drive',
    columns: ['Name'],
    rows: [row]
  }
}

function storeParts(store: string): readonly Part[] {
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

function finishParts(store: string, content: string, file: TextValue): readonly Part[] {
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
