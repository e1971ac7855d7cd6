import { stat } from 'node:fs/promises'
import { makeFolder } from '../engine/certs/make-folder'
import { listDrives } from '../engine/usb/list-drives'
import { textOption, UsageError, type CommandCall } from './command'

/** Where kits go: the folder of --out, made when it is missing, or the root of the drive of --drive. */
export async function placeOption(call: CommandCall): Promise<string> {
  const out = textOption(call, 'out')
  const drive = textOption(call, 'drive')
  if ((out === undefined) === (drive === undefined))
    throw new UsageError('give either --out DIR or --drive ID')
  return out === undefined ? await rootOf(drive ?? '') : await madeFolder(out)
}

async function madeFolder(out: string): Promise<string> {
  if (out === '') throw new UsageError('--out is empty')
  try {
    // Where it is there already, a write-protected drive makes the recursive form fail oddly.
    if (!(await isFolder(out))) await makeFolder(out)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`${out} cannot be used as a folder (${code ?? 'unknown'})`)
  }
  return out
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false
  )
}

async function rootOf(id: string): Promise<string> {
  const drives = await listDrives()
  const drive = drives.find((one) => one.id === id)
  if (!drive) throw new UsageError(`there is no drive ${id} (heartlab-connect drives lists them)`)
  if (!drive.usable || drive.mount === null)
    throw new UsageError(`${drive.name} cannot take a kit: ${drive.why}`)
  return drive.mount
}
