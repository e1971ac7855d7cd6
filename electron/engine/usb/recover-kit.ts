import { join } from 'node:path'
import { sha256Of } from './kit-files'
import type { KitFs } from './kit-fs'
import { foreignEntry } from './foreign-entry'
import { readKitManifest } from './read-kit-manifest'

/** Where a kit is written, and where the one that it replaces lies for a moment. */
export function placesBeside(folder: string): { readonly fresh: string; readonly old: string } {
  return { fresh: `${folder}.kit-new`, old: `${folder}.kit-old` }
}

/**
 * Puts right what an interrupted write left: the kit's own name holds the newest whole kit, and nothing of
 * a kit lies beside it. A folder beside it that holds anything else is left.
 */
export async function recoverKit(fs: KitFs, folder: string): Promise<void> {
  const { fresh, old } = placesBeside(folder)
  const [held, isFresh, isOld] = await Promise.all(
    [folder, fresh, old].map(async (path) => (await fs.list(path)) !== undefined)
  )
  if (!isFresh && !isOld) return
  if (!held && isFresh && (await isWhole(fs, fresh))) await fs.rename(fresh, folder)
  else if (!held && (await isOfKitAlone(fs, old))) await fs.rename(old, folder)
  for (const place of [fresh, old]) await removeLeftover(fs, place)
}

async function removeLeftover(fs: KitFs, folder: string): Promise<void> {
  if (await isOfKitAlone(fs, folder)) await fs.removeTree(folder)
}

/** A folder with nothing of anybody else's in it. */
async function isOfKitAlone(fs: KitFs, folder: string): Promise<boolean> {
  const entries = await fs.list(folder)
  return entries !== undefined && !(await foreignEntry(fs, folder, entries))
}

/** Whether every file that the manifest names is there as it says. */
async function isWhole(fs: KitFs, folder: string): Promise<boolean> {
  const manifest = await readKitManifest(fs, folder)
  if (!manifest.ok) return false
  for (const file of manifest.value.files) {
    const bytes = await fs.readFile(join(folder, file.name)).catch(() => undefined)
    if (!bytes || sha256Of(bytes) !== file.sha256) return false
  }
  return true
}
