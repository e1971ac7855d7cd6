import { MODEL_FAMILIES } from '../ge/models'
import { CONNECTION_MODES } from '../site'
import type { Step } from './step'
import { deviceProblems, endpointProblems } from './validate'

/** What is done at the desk, before anybody walks to the scanner. */
export const OFFICE_STEPS = [
  {
    id: 'endpoint',
    act: 'endpoint',
    scope: 'site',
    title: 'step.endpoint-title',
    lead: 'step.endpoint-lead',
    needs: [],
    doneWhen: (site) => endpointProblems(site.endpoint).length === 0,
    restsOn: [],
    modes: CONNECTION_MODES,
    families: MODEL_FAMILIES,
    screens: []
  },
  {
    id: 'identity',
    act: 'identity',
    scope: 'device',
    title: 'step.identity-title',
    lead: 'step.identity-lead',
    needs: [],
    doneWhen: (site, device) =>
      device !== null && deviceProblems(device, site.devices).length === 0,
    restsOn: ['endpoint.mode'],
    modes: CONNECTION_MODES,
    families: MODEL_FAMILIES,
    screens: []
  },
  {
    id: 'client-certificate-file',
    act: 'certificates',
    scope: 'device',
    title: 'step.client-certificate-file-title',
    lead: 'step.client-certificate-file-lead',
    needs: ['identity'],
    doneWhen: (_site, device) => device !== null && device.certificate !== null,
    restsOn: ['device.aeTitle', 'device.windows', 'endpoint.mode'],
    modes: ['authenticated'],
    families: MODEL_FAMILIES,
    screens: []
  },
  {
    id: 'server-ca',
    act: 'certificates',
    scope: 'site',
    title: 'step.server-ca-title',
    lead: 'step.server-ca-lead',
    needs: ['endpoint'],
    doneWhen: (site) => site.endpoint.serverCa !== null,
    restsOn: ['endpoint.host', 'endpoint.mode'],
    modes: ['authenticated', 'anonymous'],
    families: MODEL_FAMILIES,
    screens: []
  },
  {
    id: 'usb-drive',
    act: 'usb-drive',
    scope: 'device',
    title: 'step.usb-drive-title',
    lead: 'step.usb-drive-lead',
    needs: ['client-certificate-file', 'server-ca'],
    doneWhen: () => true,
    restsOn: [
      'endpoint.calledAeTitle',
      'endpoint.host',
      'endpoint.port',
      'endpoint.name',
      'endpoint.mode',
      'endpoint.serverCa',
      'device.name',
      'device.aeTitle',
      'device.certificate',
      'device.windows'
    ],
    modes: ['authenticated', 'anonymous'],
    families: MODEL_FAMILIES,
    screens: []
  }
] as const satisfies readonly Step[]
