import { codeOf, saveAs, type FileMode } from '../engine/certs/place-file'
import { UsageError } from './command'

/**
 * Writes what `--out FILE` asks for, whole or not at all; its folder has to be there. A place that cannot be
 * written is a wrong call, in one line. `mode` 0o600 for what holds a secret, also where the file stood before.
 */
export async function writeOutput(
  file: string,
  content: string | Uint8Array,
  mode: FileMode = 0o644
): Promise<void> {
  try {
    await saveAs(file, content, mode)
  } catch (error) {
    if (codeOf(error) === '') throw error
    throw new UsageError(`${file} cannot be written: ${REASONS[codeOf(error)] ?? codeOf(error)}`)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is not there',
  ENAMETOOLONG: 'its name is too long',
  EISDIR: 'it is a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'it is write-protected',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full'
}
