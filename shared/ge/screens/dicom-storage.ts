import type { ConnectionMode } from '../../site'
import type { CheckboxPart, Part, Screen, Todo } from '../screen'

const TLS_BOXES = [
  { kind: 'checkbox', key: 'tls', label: 'Transport Layer Security', ticked: 'tls' },
  { kind: 'checkbox', key: 'verify', label: 'Verify Server Certificate', ticked: 'verifyServer' },
  {
    kind: 'checkbox',
    key: 'provide',
    label: 'Provide Client Certificate',
    ticked: 'provideCertificate'
  }
] as const satisfies readonly CheckboxPart[]

const CONTENT_BOXES = [
  { kind: 'checkbox', key: 'sr', label: 'Allow SR', ticked: true },
  { kind: 'checkbox', key: 'sr-private', label: 'Allow SR Private Data', ticked: true },
  { kind: 'checkbox', key: 'multiframe', label: 'Allow Multiframe', ticked: true }
] as const satisfies readonly CheckboxPart[]

const FIELDS = [
  { kind: 'field', key: 'host', label: 'IP Address', value: { value: 'endpoint.host' } },
  { kind: 'field', key: 'name', label: 'Name', value: { value: 'endpoint.name' } },
  { kind: 'field', key: 'ae-title', label: 'AE Title', value: { value: 'endpoint.calledAeTitle' } },
  { kind: 'field', key: 'port', label: 'Port Number', value: { value: 'endpoint.port' } }
] as const satisfies readonly Part[]

/** DicomStorage › Properties: the four values, the six options, and the rest left as it is. */
export function dicomStorageScreen(mode: ConnectionMode): Screen {
  return {
    id: 'dicom-storage',
    chrome: 'ge',
    window: 'Properties: DicomStorage',
    path: [
      'Utilities',
      'Config',
      'Connectivity',
      'Dataflow',
      'Configure',
      'DicomStorage',
      'Properties'
    ],
    title: 'scanner.dicom-storage-title',
    lead: 'step.dicom-storage-lead',
    parts: [
      ...FIELDS,
      { kind: 'columns', columns: [TLS_BOXES, CONTENT_BOXES] },
      {
        kind: 'buttons',
        align: 'end',
        buttons: [
          { key: 'ok', label: 'OK', look: 'default' },
          { key: 'cancel', label: 'Cancel' }
        ]
      }
    ],
    todo: [...FIELD_LINES, ...tlsLines(mode), ...lastLines()]
  }
}

function lastLines(): readonly Todo[] {
  return [
    {
      keys: keysOf(CONTENT_BOXES),
      act: 'tick',
      label: labelsOf(CONTENT_BOXES),
      note: 'scanner.storage-content'
    },
    {
      keys: [],
      act: 'leave',
      label: 'compression, timeouts',
      say: 'scanner.say-defaults',
      note: 'scanner.storage-defaults'
    },
    { keys: ['ok'], act: 'press', label: 'OK', note: 'scanner.storage-leave' }
  ]
}

const FIELD_LINES = [
  {
    keys: ['host'],
    act: 'type',
    label: 'IP Address',
    value: { value: 'endpoint.host' },
    copyable: true
  },
  {
    keys: ['name'],
    act: 'type',
    label: 'Name',
    value: { value: 'endpoint.name' },
    note: 'scanner.storage-name',
    copyable: true
  },
  {
    keys: ['ae-title'],
    act: 'type',
    label: 'AE Title',
    value: { value: 'endpoint.calledAeTitle' },
    note: 'scanner.storage-ae',
    copyable: true
  },
  {
    keys: ['port'],
    act: 'type',
    label: 'Port Number',
    value: { value: 'endpoint.port' },
    note: 'scanner.storage-port',
    copyable: true
  }
] as const satisfies readonly Todo[]

function tlsLines(mode: ConnectionMode): readonly Todo[] {
  const [tls, verify, provide] = TLS_BOXES
  if (mode === 'plain') return [untick(TLS_BOXES, 'scanner.storage-no-tls')]
  if (mode === 'anonymous')
    return [tick([tls, verify]), untick([provide], 'scanner.storage-anonymous')]
  return [tick(TLS_BOXES)]
}

function tick(boxes: readonly CheckboxPart[]): Todo {
  return { keys: keysOf(boxes), act: 'tick', label: labelsOf(boxes) }
}

function untick(boxes: readonly CheckboxPart[], note: Todo['note']): Todo {
  return { keys: keysOf(boxes), act: 'untick', label: labelsOf(boxes), note }
}

function keysOf(boxes: readonly CheckboxPart[]): readonly string[] {
  return boxes.map(({ key }) => key)
}

function labelsOf(boxes: readonly CheckboxPart[]): string {
  return boxes.map(({ label }) => label).join(' · ')
}
