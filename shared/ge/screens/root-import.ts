import type { Screen } from '../screen'
import {
  IMPORT_PATH,
  LOOK_IN,
  LOOK_IN_LINE,
  WIZARD_WINDOW,
  body,
  chosenStore,
  driveFiles,
  fileType,
  finishParts,
  openButtons,
  storeParts,
  storeTodo
} from './wizard-parts'

const STORE = 'Trusted Root Certification Authorities'
const FILE_TYPE = 'X.509 Certificate (*.cer;*.crt)'

/** The import of the Server CA, page by page, into Trusted Root Certification Authorities. */
export const ROOT_WIZARD_OPEN = {
  id: 'root-wizard-open',
  chrome: 'windows',
  window: 'Open',
  path: [...IMPORT_PATH, 'File to Import', 'Browse'],
  title: 'scanner.root-wizard-open-title',
  lead: 'scanner.root-wizard-open-lead',
  parts: [
    LOOK_IN,
    driveFiles('drive.serverCaFile', 'certificate'),
    fileType(FILE_TYPE),
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
  window: WIZARD_WINDOW,
  path: [...IMPORT_PATH, 'Certificate Store'],
  title: 'scanner.root-wizard-store-title',
  lead: 'scanner.root-wizard-store-lead',
  parts: storeParts(STORE),
  todo: storeTodo(STORE)
} as const satisfies Screen

export const ROOT_WIZARD_FINISH = {
  id: 'root-wizard-finish',
  chrome: 'windows',
  window: WIZARD_WINDOW,
  path: [...IMPORT_PATH, 'Completing the Certificate Import Wizard'],
  title: 'scanner.root-wizard-finish-title',
  lead: 'scanner.root-wizard-finish-lead',
  parts: finishParts(STORE, 'Certificate', 'drive.serverCaPath'),
  todo: [
    chosenStore(STORE),
    { keys: ['finish'], act: 'press', label: 'Finish', note: 'scanner.root-finish-warning' }
  ]
} as const satisfies Screen

export const ROOT_WARNING = {
  id: 'root-warning',
  chrome: 'message',
  window: 'Security Warning',
  path: [...IMPORT_PATH, 'Finish', 'Security Warning'],
  title: 'scanner.root-warning-title',
  lead: 'scanner.root-warning-lead',
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
