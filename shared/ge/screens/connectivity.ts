import type { ConnectionMode } from '../../site'
import type { Part, Screen, TabsPart } from '../screen'

const WINDOW = 'Utilities: Config'
const CONNECTIVITY = ['Utilities', 'Config', 'Connectivity'] as const

/** The scanner's own AE title; with authenticated TLS also the way to the certificate choice. */
export function tcpIpScreen(mode: ConnectionMode): Screen {
  const chooses = mode === 'authenticated'
  const button: Part = {
    kind: 'buttons',
    align: 'start',
    buttons: [{ key: 'client-certificates', label: 'Client Certificates' }]
  }
  return {
    id: 'tcp-ip',
    chrome: 'ge',
    window: WINDOW,
    path: [...CONNECTIVITY, 'TCP/IP'],
    title: chooses ? 'scanner.tcp-ip-title' : 'scanner.tcp-ip-title-without',
    parts: [
      ...connectivityTabs('TCP/IP'),
      { kind: 'field', key: 'ae-title', label: 'AE Title', value: { value: 'device.aeTitle' } },
      button
    ],
    todo: [
      { keys: ['connectivity', 'page'], act: 'open', label: 'Connectivity › TCP/IP' },
      {
        keys: ['ae-title'],
        act: 'check',
        label: 'AE Title',
        value: { value: 'device.aeTitle' },
        note: 'scanner.tcp-ip-ae',
        copyable: true
      },
      chooses
        ? { keys: ['client-certificates'], act: 'press', label: 'Client Certificates' }
        : {
            keys: ['client-certificates'],
            act: 'leave',
            label: 'Client Certificates',
            note: 'scanner.tcp-ip-no-certificate'
          }
    ]
  }
}

export const CLIENT_CERTIFICATE_CHOICE = {
  id: 'client-certificate-choice',
  chrome: 'ge',
  window: 'Client Certificates',
  path: [...CONNECTIVITY, 'TCP/IP', 'Client Certificates', 'My'],
  title: 'scanner.client-certificate-choice-title',
  parts: [
    {
      kind: 'columns',
      shape: 'narrow-wide',
      columns: [
        [
          {
            kind: 'table',
            label: 'Stores',
            columns: ['Store'],
            rows: [{ key: 'my', cells: ['My'], chosen: true }]
          }
        ],
        [
          {
            kind: 'table',
            label: 'Certificates in the store My',
            columns: ['Issued To', 'Issued By', 'Expiration Date'],
            rows: [
              {
                key: 'certificate',
                icon: 'certificate-with-key',
                chosen: true,
                cells: [
                  { value: 'client.issuedTo' },
                  { value: 'client.issuedBy' },
                  { value: 'client.validUntil' }
                ]
              }
            ]
          }
        ]
      ]
    },
    {
      kind: 'buttons',
      align: 'end',
      buttons: [
        { key: 'ok', label: 'OK', look: 'default' },
        { key: 'cancel', label: 'Cancel' }
      ]
    }
  ],
  todo: [
    { keys: ['my'], act: 'choose', label: 'My', note: 'scanner.choice-my' },
    {
      keys: ['certificate'],
      act: 'choose',
      label: 'Issued To',
      value: { value: 'client.issuedTo' },
      note: 'scanner.choice-certificate'
    },
    { keys: ['ok'], act: 'press', label: 'OK' }
  ]
} as const satisfies Screen

export const DATAFLOW_LIST = {
  id: 'dataflow-list',
  chrome: 'ge',
  window: WINDOW,
  path: [...CONNECTIVITY, 'Dataflow'],
  title: 'scanner.dataflow-list-title',
  parts: [
    ...connectivityTabs('Dataflow'),
    {
      kind: 'field',
      key: 'name',
      label: 'Dataflow',
      value: { value: 'endpoint.name' },
      look: 'select'
    },
    {
      kind: 'buttons',
      align: 'start',
      buttons: [
        { key: 'new', label: 'New' },
        { key: 'configure', label: 'Configure' }
      ]
    }
  ],
  todo: [
    { keys: ['connectivity', 'page'], act: 'open', label: 'Connectivity › Dataflow' },
    {
      keys: ['new', 'name'],
      act: 'choose',
      label: 'Dataflow',
      value: { value: 'endpoint.name' },
      note: 'scanner.dataflow-list-new'
    },
    { keys: ['configure'], act: 'press', label: 'Configure' }
  ]
} as const satisfies Screen

export const DATAFLOW_CONFIGURE = {
  id: 'dataflow-configure',
  chrome: 'ge',
  window: 'Configure dataflow',
  path: [...CONNECTIVITY, 'Dataflow', 'Configure'],
  title: 'scanner.dataflow-configure-title',
  parts: [
    {
      kind: 'columns',
      columns: [
        [
          {
            kind: 'table',
            label: 'Inputs of the dataflow',
            columns: ['Inputs'],
            rows: [{ key: 'archive-in', cells: ['LocalArchiveService'] }]
          }
        ],
        [
          {
            kind: 'table',
            label: 'Outputs of the dataflow',
            columns: ['Outputs'],
            rows: [
              { key: 'archive-out', cells: ['LocalArchiveService'] },
              { key: 'storage', cells: ['DicomStorage'], chosen: true }
            ]
          }
        ]
      ]
    },
    {
      kind: 'buttons',
      align: 'end',
      buttons: [
        { key: 'add', label: 'Add' },
        { key: 'properties', label: 'Properties' },
        { key: 'ok', label: 'OK' }
      ]
    }
  ],
  todo: [
    {
      keys: [],
      act: 'check',
      label: 'Worklist',
      say: 'scanner.say-worklist',
      note: 'scanner.dataflow-worklist'
    },
    {
      keys: ['archive-in', 'archive-out'],
      act: 'check',
      label: 'LocalArchiveService',
      note: 'scanner.dataflow-archive'
    },
    {
      keys: ['add', 'storage'],
      act: 'choose',
      label: 'DicomStorage',
      note: 'scanner.dataflow-storage'
    },
    { keys: ['storage'], act: 'choose', label: 'Outputs › DicomStorage' },
    { keys: ['properties'], act: 'press', label: 'Properties' }
  ]
} as const satisfies Screen

export const CONNECTIVITY_CHECK = {
  id: 'connectivity-check',
  chrome: 'ge',
  window: WINDOW,
  path: [...CONNECTIVITY, 'Dataflow', 'DicomStorage', 'Check'],
  title: 'scanner.connectivity-check-title',
  parts: [
    ...connectivityTabs('Dataflow'),
    {
      kind: 'table',
      label: 'Target',
      columns: ['Name', 'IP Address', 'Port Number'],
      rows: [
        {
          key: 'target',
          chosen: true,
          cells: [
            { value: 'endpoint.name' },
            { value: 'endpoint.host' },
            { value: 'endpoint.port' }
          ]
        }
      ]
    },
    { kind: 'buttons', align: 'start', buttons: [{ key: 'check', label: 'Check' }] }
  ],
  todo: [
    {
      keys: ['target'],
      act: 'choose',
      label: 'Name',
      value: { value: 'endpoint.name' },
      note: 'scanner.check-saved'
    },
    { keys: ['check'], act: 'press', label: 'Check', note: 'scanner.check-patience' },
    {
      keys: [],
      act: 'check',
      label: 'answer',
      say: 'scanner.say-answer',
      note: 'scanner.check-read'
    }
  ]
} as const satisfies Screen

function connectivityTabs(page: 'TCP/IP' | 'Dataflow'): readonly TabsPart[] {
  return [
    {
      kind: 'tabs',
      key: 'connectivity',
      labels: ['Connectivity', 'Admin'],
      chosen: 'Connectivity'
    },
    { kind: 'tabs', key: 'page', labels: ['TCP/IP', 'Dataflow'], chosen: page }
  ]
}
