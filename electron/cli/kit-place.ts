import type { Drive } from '../../shared/contract'
import { makeFolder } from '../engine/certs/make-folder'
import { codeOf } from '../engine/certs/place-file'
import { listDrives, systemDrives, type DriveLister } from '../engine/usb/list-drives'
import { pathOption, textOption, UsageError, type CommandCall } from './command'

/** Where kits go: the folder of --out, made when it is missing, or the root of the drive of --drive. */
export interface KitPlace {
  readonly root: string
  /** The drive that was named; null for a folder. */
  readonly drive: Drive | null
}

export async function placeOption(
  call: CommandCall,
  lister: DriveLister = systemDrives
): Promise<KitPlace> {
  const out = pathOption(call, 'out')
  const id = textOption(call, 'drive')
  if (out !== undefined && id === undefined) return { root: await madeFolder(out), drive: null }
  if (out === undefined && id !== undefined) return await usableDrive(id, lister)
  throw new UsageError('give either --out DIR or --drive ID')
}

/**
 * Looks at the drive once more, right before the first kit is written: files were read and a CA was made
 * meanwhile, and another drive may have taken its place and its letter.
 */
export async function confirmPlace(
  { root, drive }: KitPlace,
  lister: DriveLister = systemDrives
): Promise<void> {
  if (drive === null) return
  const now = await usableDrive(drive.id, lister)
  const isSame = now.root === root && markOf(now.drive) === markOf(drive)
  if (!isSame) throw new UsageError(`the drive ${drive.id} was exchanged; nothing was written`)
}

/** What tells one drive from another that stands in the same place. */
function markOf({ bytes, label, fileSystem }: Drive): string {
  return JSON.stringify([bytes, label, fileSystem])
}

async function madeFolder(out: string): Promise<string> {
  try {
    await makeFolder(out)
  } catch (error) {
    throw new UsageError(`${out} cannot be used as a folder (${codeOf(error) || 'unknown'})`)
  }
  return out
}

async function usableDrive(id: string, lister: DriveLister): Promise<KitPlace & { drive: Drive }> {
  const drives = await listDrives(lister)
  const drive = drives.find((one) => one.id === id)
  if (!drive) throw new UsageError(`there is no drive ${id} (heartlab-connect drives lists them)`)
  if (!drive.usable || drive.mount === null)
    throw new UsageError(`${drive.name} cannot take a kit: ${drive.why}`)
  return { root: drive.mount, drive }
}
