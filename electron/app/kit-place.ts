import { listDrives } from '../engine/usb/list-drives'
import type { Place } from '../../shared/contract'
import { ok, problem, type Result } from '../../shared/result'
import type { Services } from './services'

/** The folder behind a place: a drive is looked up anew, so that one pulled meanwhile is noticed. */
export async function folderOf(place: Place, { desk }: Services): Promise<Result<string>> {
  if ('folderId' in place) {
    const path = desk.pathOf(place.folderId)
    return path === null ? problem('vanished', { id: 'refusal.folder-gone' }) : ok(path)
  }
  const drive = (await listDrives()).find(({ id }) => id === place.driveId)
  if (!drive)
    return problem(
      'vanished',
      { id: 'refusal.drive-unplugged' },
      { next: { id: 'refusal.plug-in-wait' } }
    )
  if (!drive.usable || drive.mount === null)
    return problem('not-allowed', {
      id: 'refusal.drive-not-usable',
      values: { name: drive.name, why: drive.said.why }
    })
  return ok(drive.mount)
}
