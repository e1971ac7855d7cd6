import { basename } from 'node:path'
import { guardFiles, saveAs, type FileMode } from '../engine/certs/place-file'
import { ok, type Result } from '../../shared/result'

/**
 * Writes what a person saves under the name chosen in the system's dialog: whole or not at all. The page
 * hears the file's name only.
 */
export function writeChosen(
  file: string,
  content: Uint8Array | string,
  mode: FileMode = 0o644
): Promise<Result<{ name: string | null }>> {
  const name = basename(file)
  return guardFiles(name, async () => {
    await saveAs(file, content, mode)
    return ok({ name })
  })
}
