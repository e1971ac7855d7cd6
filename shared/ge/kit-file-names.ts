import { safeName } from '../kit/names'
import type { Device } from '../site'

/** The names under which the files lie on the drive; short and plain, so that any Windows shows them whole. */
export interface KitFileNames {
  readonly certificate: string
  readonly serverCa: string
}

/** The names that a prepared drive has for a device; before it has an AE title, the kinds of files alone. */
export function kitFileNames(device: Device | null): KitFileNames {
  const aeTitle = device?.aeTitle.trim() ?? ''
  return { certificate: `${aeTitle === '' ? 'CLIENT' : safeName(aeTitle)}.p12`, serverCa: 'ca.crt' }
}
