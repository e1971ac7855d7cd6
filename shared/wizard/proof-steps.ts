import { MODEL_FAMILIES } from '../ge/models'
import { CONNECTION_MODES, type Device } from '../site'
import { WHOLE_CONNECTION, type Step } from './step'

/** From the laptop, from the scanner, and at last in HeartLab itself; then the papers. */
export const PROOF_STEPS = [
  {
    id: 'prove',
    act: 'prove',
    scope: 'device',
    title: 'step.prove-title',
    lead: 'step.prove-lead',
    needs: ['endpoint', 'identity', 'client-certificate-file', 'server-ca'],
    doneWhen: (_site, device) => isProven(device),
    restsOn: WHOLE_CONNECTION,
    modes: CONNECTION_MODES,
    families: MODEL_FAMILIES,
    screens: []
  },
  {
    id: 'live-check',
    act: 'prove',
    scope: 'device',
    title: 'step.live-check-title',
    lead: 'step.live-check-lead',
    needs: ['connectivity-check'],
    doneWhen: () => true,
    restsOn: ['endpoint.calledAeTitle', 'endpoint.mode', 'device.aeTitle', 'device.certificate'],
    modes: CONNECTION_MODES,
    families: MODEL_FAMILIES,
    screens: [],
    optional: true
  },
  {
    id: 'study-list',
    act: 'prove',
    scope: 'device',
    title: 'step.study-list-title',
    lead: 'step.study-list-lead',
    needs: ['connectivity-check'],
    doneWhen: () => true,
    restsOn: WHOLE_CONNECTION,
    modes: CONNECTION_MODES,
    families: MODEL_FAMILIES,
    screens: []
  },
  {
    id: 'hand-over',
    act: 'hand-over',
    scope: 'device',
    title: 'step.hand-over-title',
    lead: 'step.hand-over-lead',
    needs: ['prove', 'study-list'],
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
      'device.lastProof'
    ],
    modes: CONNECTION_MODES,
    families: MODEL_FAMILIES,
    screens: []
  }
] as const satisfies readonly Step[]

function isProven(device: Device | null): boolean {
  const verdict = device?.lastProof?.verdict
  return verdict === 'pass' || verdict === 'warn'
}
