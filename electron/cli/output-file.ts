import { open } from 'node:fs/promises'
import { UsageError } from './command'

/**
 * Writes what `--out FILE` asks for; its folder has to be there. A place that cannot be written is a
 * wrong call, in one line. `mode` 0o600 for what holds a secret, also where the file stood before.
 */
export async function writeOutput(
  file: string,
  content: string | Uint8Array,
  mode?: 0o600
): Promise<void> {
  try {
    const handle = await open(file, 'w', mode)
    try {
      // FAT knows no owners: what cannot be narrowed there is written all the same.
      if (mode !== undefined) await handle.chmod(mode).catch(() => undefined)
      await handle.writeFile(content)
    } finally {
      await handle.close()
    }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason'
    throw new UsageError(`${file} cannot be written (${reason})`)
  }
}
