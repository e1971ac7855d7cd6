import { codeOf } from '../engine/certs/place-file'
import { FAR_TOO_LARGE, readUpTo } from '../engine/certs/read-up-to'
import { UsageError } from './command'

/** An input file's octets; one that cannot be read, or is far too large, is a wrong call in one line. */
export async function readInput(path: string): Promise<Buffer> {
  const bytes = await readInputUpTo(path, FAR_TOO_LARGE + 1)
  if (bytes.length > FAR_TOO_LARGE)
    throw new UsageError(`${path} is far too large for what it is to be`)
  return bytes
}

/** As `readInput`, but what is longer than `most` octets is cut there, for the caller to see. */
export async function readInputUpTo(path: string, most: number): Promise<Buffer> {
  try {
    return await readUpTo(path, most)
  } catch (error) {
    if (codeOf(error) === '') throw error
    throw unreadable(path, codeOf(error))
  }
}

/** The wrong call that names a file which cannot be read, by the system's code for why. */
export function unreadable(path: string, code: string): UsageError {
  return new UsageError(`${path} cannot be read: ${REASONS[code] ?? code}`)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  ENAMETOOLONG: 'there is no such file',
  ERR_INVALID_ARG_VALUE: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ELOOP: 'it is a link that leads nowhere'
}
