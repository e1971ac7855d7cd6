import type { FixPlace } from '../causes/codes'
import type { ModelFamily } from '../ge/models'
import { stepById } from './acts'
import type { Place } from './place'

/** Where the window goes for `fix.where`: a page of the road, or a room beside it. */
export type FixTarget =
  | ({ readonly kind: 'step' } & Place)
  | { readonly kind: 'room'; readonly room: 'diagnose' | 'tunnel' }

const TARGETS = {
  'ge:client-certificates': page('client-certificate', 'personal-folder'),
  'ge:trusted-root': page('trusted-root', 'root-folder'),
  'ge:tcpip': page('tcp-ip', 'tcp-ip'),
  'ge:dataflow': page('dicom-storage', 'dicom-storage'),
  'ge:clock': page('before-you-go', 'login'),
  'heartlab:endpoints': page('endpoint'),
  'heartlab:identity': page('identity'),
  'heartlab:support': page('hand-over'),
  'network:dns': page('endpoint'),
  'network:firewall': page('prove'),
  'network:tunnel': { kind: 'room', room: 'tunnel' },
  'gateway:phase1': { kind: 'room', room: 'tunnel' },
  'gateway:phase2': { kind: 'room', room: 'tunnel' },
  'gateway:routes': { kind: 'room', room: 'tunnel' },
  'this-computer': page('prove')
} as const satisfies Record<FixPlace, FixTarget>

/** The page that mends a cause; a model without public screens has them all on its values card. */
export function stepForFix(where: FixPlace, family: ModelFamily = 'vivid'): FixTarget {
  const target: FixTarget = TARGETS[where]
  if (target.kind === 'room' || stepById(target.step).families.includes(family)) return target
  return page('values-card')
}

function page(step: Place['step'], screen: Place['screen'] = null): FixTarget {
  return { kind: 'step', step, screen }
}
