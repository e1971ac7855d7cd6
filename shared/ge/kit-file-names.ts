import { CA_FILES } from '../kit/kit-facts'
import { safeNames } from '../kit/names'
import type { Device } from '../site'

/** The names under which the files lie on the drive; short and plain, so that any Windows shows them whole. */
export interface KitFileNames {
  /** The machine's folder on the drive. */
  readonly folder: string
  readonly certificate: string
  readonly serverCa: string
}

/**
 * The names that a prepared drive has for a device among all of its site (`ROOM1` and `room1` would be one
 * folder to Windows); before it has an AE title, the kinds of files alone.
 */
export function kitFileNames(device: Device | null, devices: readonly Device[]): KitFileNames {
  const aeTitle = device?.aeTitle.trim() ?? ''
  const names = safeNames([aeTitle, ...devices.map((each) => each.aeTitle.trim())])
  const folder = aeTitle === '' ? 'SCANNER' : (names.get(aeTitle) ?? aeTitle)
  return { folder, certificate: `${folder}.p12`, serverCa: CA_FILES.heartlab.crtFile }
}
