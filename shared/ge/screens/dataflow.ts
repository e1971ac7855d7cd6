import type { Screen } from '../screen'
import { CONFIG_WINDOW, CONNECTIVITY, connectivityTabs } from './connectivity-tabs'

export const DATAFLOW_LIST = {
  id: 'dataflow-list',
  chrome: 'ge',
  window: CONFIG_WINDOW,
  path: [...CONNECTIVITY, 'Dataflow'],
  title: 'scanner.dataflow-list-title',
  lead: 'scanner.dataflow-list-lead',
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
  lead: 'scanner.dataflow-configure-lead',
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
      say: 'scanner.say-add-storage',
      note: 'scanner.dataflow-storage'
    },
    { keys: ['storage'], act: 'choose', label: 'Outputs › DicomStorage' },
    { keys: ['properties'], act: 'press', label: 'Properties' }
  ]
} as const satisfies Screen

export const CONNECTIVITY_CHECK = {
  id: 'connectivity-check',
  chrome: 'ge',
  window: CONFIG_WINDOW,
  path: [...CONNECTIVITY, 'Dataflow', 'DicomStorage', 'Check'],
  title: 'scanner.connectivity-check-title',
  lead: 'scanner.connectivity-check-lead',
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
