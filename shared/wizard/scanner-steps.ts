import { MODEL_FAMILIES, type ModelFamily } from '../ge/models'
import { CONNECTION_MODES, type ConnectionMode } from '../site'
import { WHOLE_CONNECTION, type Step } from './step'

/** Only these have a Dataflow, and only their screens are publicly described. */
const WITH_DATAFLOW = ['vivid', 'echopac'] as const satisfies readonly ModelFamily[]
const WITHOUT_DATAFLOW = [
  'logiq',
  'voluson',
  'venue',
  'other'
] as const satisfies readonly ModelFamily[]
const WITH_TLS = ['authenticated', 'anonymous'] as const satisfies readonly ConnectionMode[]

/** What is done standing at the scanner, signed in as its administrator. */
export const SCANNER_STEPS = [
  {
    id: 'before-you-go',
    act: 'scanner',
    scope: 'device',
    title: 'step.before-you-go-title',
    lead: 'step.before-you-go-lead',
    needs: ['endpoint', 'identity', 'usb-drive'],
    doneWhen: () => true,
    restsOn: [],
    modes: CONNECTION_MODES,
    families: MODEL_FAMILIES,
    screens: ['login']
  },
  {
    id: 'client-certificate',
    act: 'scanner',
    scope: 'device',
    title: 'step.client-certificate-title',
    lead: 'step.client-certificate-lead',
    needs: ['before-you-go'],
    doneWhen: () => true,
    restsOn: ['device.certificate', 'endpoint.mode'],
    modes: ['authenticated'],
    families: WITH_DATAFLOW,
    screens: [
      'ldap',
      'personal-folder',
      'personal-import',
      'wizard-welcome',
      'wizard-file',
      'wizard-open',
      'wizard-password',
      'wizard-store',
      'wizard-finish',
      'personal-imported'
    ]
  },
  {
    id: 'trusted-root',
    act: 'scanner',
    scope: 'device',
    title: 'step.trusted-root-title',
    lead: 'step.trusted-root-lead',
    needs: ['before-you-go'],
    doneWhen: () => true,
    restsOn: ['endpoint.serverCa', 'endpoint.mode'],
    modes: WITH_TLS,
    families: WITH_DATAFLOW,
    screens: [
      'ldap',
      'root-folder',
      'root-import',
      'root-wizard-open',
      'root-wizard-store',
      'root-wizard-finish',
      'root-warning'
    ],
    // With a client certificate the window is open already.
    screensWhen: { ldap: ({ mode }) => mode === 'anonymous' }
  },
  {
    id: 'tcp-ip',
    act: 'scanner',
    scope: 'device',
    title: 'step.tcp-ip-title',
    lead: 'step.tcp-ip-lead',
    needs: ['before-you-go', 'client-certificate'],
    doneWhen: () => true,
    restsOn: ['device.aeTitle', 'device.certificate', 'endpoint.mode'],
    modes: CONNECTION_MODES,
    families: WITH_DATAFLOW,
    screens: ['tcp-ip', 'client-certificate-choice'],
    screensWhen: { 'client-certificate-choice': ({ mode }) => mode === 'authenticated' }
  },
  {
    id: 'dataflow',
    act: 'scanner',
    scope: 'device',
    title: 'step.dataflow-title',
    lead: 'step.dataflow-lead',
    needs: ['before-you-go'],
    doneWhen: () => true,
    restsOn: ['endpoint.name'],
    modes: CONNECTION_MODES,
    families: WITH_DATAFLOW,
    screens: ['dataflow-list', 'dataflow-configure']
  },
  {
    id: 'dicom-storage',
    act: 'scanner',
    scope: 'device',
    title: 'step.dicom-storage-title',
    lead: 'step.dicom-storage-lead',
    needs: ['dataflow'],
    doneWhen: () => true,
    restsOn: [
      'endpoint.calledAeTitle',
      'endpoint.host',
      'endpoint.port',
      'endpoint.name',
      'endpoint.mode'
    ],
    modes: CONNECTION_MODES,
    families: WITH_DATAFLOW,
    screens: ['dicom-storage']
  },
  {
    id: 'values-card',
    act: 'scanner',
    scope: 'device',
    title: 'step.values-card-title',
    lead: 'step.values-card-lead',
    needs: ['before-you-go'],
    doneWhen: () => true,
    restsOn: [
      'endpoint.calledAeTitle',
      'endpoint.host',
      'endpoint.port',
      'endpoint.name',
      'endpoint.mode',
      'endpoint.serverCa',
      'device.aeTitle',
      'device.certificate',
      'device.family'
    ],
    modes: CONNECTION_MODES,
    families: WITHOUT_DATAFLOW,
    screens: []
  },
  {
    id: 'connectivity-check',
    act: 'scanner',
    scope: 'device',
    title: 'step.connectivity-check-title',
    lead: 'step.connectivity-check-lead',
    needs: ['trusted-root', 'tcp-ip', 'dicom-storage', 'values-card'],
    doneWhen: () => true,
    restsOn: WHOLE_CONNECTION,
    modes: CONNECTION_MODES,
    families: MODEL_FAMILIES,
    screens: ['connectivity-check'],
    screensWhen: { 'connectivity-check': ({ family }) => hasDataflow(family) }
  }
] as const satisfies readonly Step[]

function hasDataflow(family: ModelFamily): boolean {
  return (WITH_DATAFLOW as readonly ModelFamily[]).includes(family)
}
