import { lstat, realpath } from 'node:fs/promises'
import { codeOf } from '../engine/certs/place-file'
import { findKits } from '../engine/usb/find-kits'
import { nodeKitFs } from '../engine/usb/kit-fs'
import { onlyArgument, UsageError, type CommandCall } from './command'

/** What `kit verify DIR` and `kit wipe DIR` are about: one kit, or each kit in a folder. */
export interface KitFolder {
  readonly dir: string
  readonly kits: readonly string[]
}

/** Looks for the kits of the one positional DIR; a folder that cannot be read is a wrong call. */
export async function kitFolderArgument(call: CommandCall): Promise<KitFolder> {
  const given = onlyArgument(call, 'DIR is required', 'folder')
  try {
    // Links inside a kit are never followed; one that a person names is meant.
    const dir = (await lstat(given)).isSymbolicLink() ? await realpath(given) : given
    const kits = await findKits(nodeKitFs, dir)
    if (kits) return { dir, kits }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EACCES' || code === 'EPERM')
      throw new UsageError(`you may not read ${(error as NodeJS.ErrnoException).path ?? given}`)
    if (code === '') throw error
  }
  throw new UsageError(`there is no folder ${given}`)
}
