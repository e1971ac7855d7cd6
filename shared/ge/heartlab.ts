import type { ConnectionMode } from '../site'
import type { WordId } from '../words/messages'
import type { Todo } from './screen'

export type HeartlabTaskId =
  | 'view-endpoints'
  | 'create-identity'
  | 'download-client-certificate'
  | 'allow-anonymous'
  | 'download-server-ca'
  | 'confirm-study'

/** A job in HeartLab itself, click by click, under HeartLab's own labels. */
export interface HeartlabTask {
  readonly id: HeartlabTaskId
  readonly title: WordId
  readonly modes: readonly ConnectionMode[]
  /** HeartLab's pages disagree about the menu; the first that is there is right. */
  readonly paths: readonly (readonly string[])[]
  readonly todo: readonly Todo[]
}

/** Who may do all of it: the guide's words. */
export const HEARTLAB_PERMISSION = 'heartlab.permission' satisfies WordId

/** The GE page names the first path, the identity page the second. */
const SETTINGS = [
  ['Settings', 'Integrations', 'DICOM'],
  ['Settings', 'Devices', 'DICOM']
] as const

const TLS_MODES = ['authenticated', 'anonymous'] as const satisfies readonly ConnectionMode[]
const ALL_MODES = [...TLS_MODES, 'plain'] as const satisfies readonly ConnectionMode[]

export const HEARTLAB_TASKS = {
  'view-endpoints': {
    id: 'view-endpoints',
    title: 'heartlab.view-endpoints-title',
    modes: ALL_MODES,
    paths: SETTINGS,
    todo: [
      { keys: [], act: 'check', label: 'needs', say: 'heartlab.say-needs', note: 'heartlab.needs' },
      open(),
      { keys: ['view'], act: 'press', label: 'View DICOM Endpoints' },
      {
        keys: ['calledAeTitle'],
        act: 'note',
        label: 'Server AE Title',
        note: 'heartlab.under-tls'
      },
      { keys: ['host'], act: 'note', label: 'Server IP Address' },
      { keys: ['port'], act: 'note', label: 'TLS Port', note: 'heartlab.port' }
    ]
  },
  'create-identity': {
    id: 'create-identity',
    title: 'heartlab.create-identity-title',
    modes: ALL_MODES,
    paths: SETTINGS,
    todo: [
      open(),
      { keys: ['create'], act: 'press', label: 'Create DICOM Identity' },
      {
        keys: ['name'],
        act: 'type',
        label: 'Name',
        value: { value: 'device.name' },
        note: 'heartlab.identity-name',
        copyable: true
      },
      {
        keys: ['aeTitle'],
        act: 'type',
        label: 'AE Title',
        value: { value: 'device.aeTitle' },
        note: 'heartlab.identity-ae',
        copyable: true
      },
      {
        keys: [],
        act: 'check',
        label: 'DIMSE',
        say: 'heartlab.say-operations',
        note: 'heartlab.identity-operations'
      },
      {
        keys: [],
        act: 'check',
        label: 'values',
        say: 'heartlab.say-now-have',
        note: 'heartlab.now-have'
      }
    ]
  },
  'download-client-certificate': {
    id: 'download-client-certificate',
    title: 'heartlab.download-client-certificate-title',
    modes: ['authenticated'],
    paths: SETTINGS,
    todo: [
      {
        keys: ['identity'],
        act: 'open',
        label: 'DICOM Identity',
        value: { value: 'device.name' },
        note: 'heartlab.identity-open'
      },
      {
        keys: ['download'],
        act: 'press',
        label: 'Download Client Certificate',
        note: 'heartlab.identity-save'
      },
      {
        keys: ['anonymous'],
        act: 'press',
        label: 'Allow Anonymous TLS',
        say: 'heartlab.say-anonymous-off',
        note: 'heartlab.anonymous-off'
      }
    ]
  },
  'allow-anonymous': {
    id: 'allow-anonymous',
    title: 'heartlab.allow-anonymous-title',
    modes: ['anonymous'],
    paths: SETTINGS,
    todo: [
      {
        keys: ['identity'],
        act: 'open',
        label: 'DICOM Identity',
        value: { value: 'device.name' }
      },
      {
        keys: ['anonymous'],
        act: 'press',
        label: 'Allow Anonymous TLS',
        say: 'heartlab.say-anonymous-on',
        note: 'heartlab.anonymous-on'
      }
    ]
  },
  'download-server-ca': {
    id: 'download-server-ca',
    title: 'heartlab.download-server-ca-title',
    modes: TLS_MODES,
    paths: SETTINGS,
    todo: [
      open(),
      { keys: ['view'], act: 'press', label: 'View DICOM Endpoints' },
      {
        keys: ['ca'],
        act: 'choose',
        label: 'Download Server CA Certificate',
        value: 'PEM Format',
        note: 'heartlab.ca-why'
      },
      { keys: ['save'], act: 'save', label: 'HeartLab Server CA', note: 'heartlab.ca-save' }
    ]
  },
  'confirm-study': {
    id: 'confirm-study',
    title: 'heartlab.confirm-study-title',
    modes: ALL_MODES,
    paths: [['Study List']],
    todo: [
      { keys: [], act: 'check', label: 'Study List', note: 'heartlab.study-list' },
      {
        keys: [],
        act: 'check',
        label: 'study',
        say: 'heartlab.say-study',
        note: 'heartlab.study-content'
      }
    ]
  }
} as const satisfies Record<HeartlabTaskId, HeartlabTask>

function open(): Todo {
  return {
    keys: ['settings'],
    act: 'open',
    label: 'Settings › Integrations › DICOM',
    note: 'heartlab.other-path'
  }
}
