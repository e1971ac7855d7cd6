import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it that are missing; one that is there is left as it is. Node's own recursive
 * mkdir never ends below /proc, where a folder is refused as if its parent were missing.
 * Throws Node's error (`filesProblem` makes it plain).
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  try {
    await mkdir(path, { mode })
  } catch (error) {
    if (await isFolder(path)) return
    const parent = dirname(path)
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || parent === path) throw error
    await makeFolder(parent, mode)
    await mkdir(path, { mode }).catch((again: unknown) => leaveIfThere(path, again))
  }
}

/** Somebody else may have made it meanwhile. */
async function leaveIfThere(path: string, error: unknown): Promise<void> {
  if (!(await isFolder(path))) throw error
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false
  )
}
