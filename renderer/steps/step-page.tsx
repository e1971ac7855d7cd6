import type { ReactNode } from 'react'
import type { StepId } from '../../shared/wizard/step'
import { ClientCertificateStep } from './certificates/client-certificate-step'
import { ServerCaStep } from './certificates/server-ca-step'
import { EndpointStep } from './endpoint/endpoint-step'
import { HandOverStep } from './hand-over/hand-over-step'
import { IdentityStep } from './identity/identity-step'
import { LiveCheckStep } from './prove/live-check-step'
import { ProveStep } from './prove/prove-step'
import { StudyListStep } from './prove/study-list-step'
import { ScannerStep } from './scanner/scanner-step'
import { ValuesCardStep } from './scanner/values-card-step'
import { UsbDriveStep } from './usb-drive/usb-drive-step'

const scanner = (id: StepId) => () => <ScannerStep step={id} />

const PAGES = {
  endpoint: EndpointStep,
  identity: IdentityStep,
  'client-certificate-file': ClientCertificateStep,
  'server-ca': ServerCaStep,
  'usb-drive': UsbDriveStep,
  'before-you-go': scanner('before-you-go'),
  'client-certificate': scanner('client-certificate'),
  'trusted-root': scanner('trusted-root'),
  'tcp-ip': scanner('tcp-ip'),
  dataflow: scanner('dataflow'),
  'dicom-storage': scanner('dicom-storage'),
  'values-card': ValuesCardStep,
  'connectivity-check': scanner('connectivity-check'),
  prove: ProveStep,
  'live-check': LiveCheckStep,
  'study-list': StudyListStep,
  'hand-over': HandOverStep
} as const satisfies Record<StepId, () => ReactNode>

/** The page of a step, chosen by its id. */
export function StepPage({ step }: { readonly step: StepId }) {
  const PageOfStep = PAGES[step]
  return <PageOfStep />
}
