import { randomBytes } from 'node:crypto'
import { open, rename, unlink, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { IncomingStore, StoreSink } from './accept-types'
import { errorCode } from './dataset-reader'
import { encodeMetaHeader } from './meta-header'
import { makeFolder } from '../certs/make-folder'
import { safeUidName } from './safe-uid-name'

/** How an object under way is named; a file that still ends so was never finished. */
export const PART_SUFFIX = '.part'

/** An object on its way to disk; each call rejects with the file system's error. */
export interface PartFile {
  /** Where the data set begins. */
  readonly headerLength: number
  write(buffers: readonly Buffer[]): Promise<void>
  /** All bytes are on the disk, not only in its cache. Gives their number, the header's included. */
  sync(): Promise<number>
  /** Gives the file its name and closes it; another file of that name is replaced. */
  moveTo(path: string): Promise<void>
  discard(): Promise<void>
}

/**
 * Begins the file `part` with the object's meta header. It is opened while the first bytes still come
 * in: a file that cannot be made is told by the first `write` or `sync`.
 */
export function beginPartFile(part: string, incoming: IncomingStore): PartFile {
  const opening = open(part, 'wx', 0o600)
  opening.catch(() => undefined)
  const header = encodeMetaHeader({ ...incoming, sourceAeTitle: incoming.calling })
  let unwritten: readonly Buffer[] = [header]
  let bytes = 0

  async function write(buffers: readonly Buffer[]): Promise<void> {
    const all = [...unwritten, ...buffers]
    unwritten = []
    bytes += await writeAll(await opening, all)
  }

  return {
    headerLength: header.length,
    write,
    async sync() {
      if (unwritten.length > 0) await write([])
      await (await opening).sync()
      return bytes
    },
    async moveTo(path) {
      const handle = await opening
      await Promise.all([handle.close(), renameInto(part, path)])
    },
    async discard() {
      const handle = await opening.catch(() => null)
      if (handle === null) return
      await handle.close().catch(() => undefined)
      await unlink(part).catch(() => undefined)
    }
  }
}

/** A disk that is nearly full takes a part first and fails only on the next write. */
async function writeAll(handle: FileHandle, buffers: readonly Buffer[]): Promise<number> {
  const length = buffers.reduce((sum, buffer) => sum + buffer.length, 0)
  const { bytesWritten } = await handle.writev(buffers)
  if (bytesWritten === length) return length
  const rest = Buffer.concat(buffers).subarray(bytesWritten)
  for (let at = 0; at < rest.length;)
    at += (await handle.write(rest, at, rest.length - at)).bytesWritten
  return length
}

/** The folder is made where it is missing: for all but a study's first object it is there. */
async function renameInto(part: string, path: string): Promise<void> {
  try {
    await rename(part, path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    await makeFolder(dirname(path))
    await rename(part, path)
  }
}

/**
 * A sink that writes `FOLDER/SOPInstanceUID.dcm`: meta header first, into a `.part` file, which is
 * synced and renamed at the end. The same instance sent again replaces the file. The folder must exist.
 */
export function openFileSink(folder: string, incoming: IncomingStore): StoreSink {
  const path = join(folder, `${safeUidName(incoming.sopInstanceUid)}.dcm`)
  // Two peers may send the same instance at once: each has its own part.
  const part = beginPartFile(`${path}.${randomBytes(4).toString('hex')}${PART_SUFFIX}`, incoming)
  return {
    write: part.write,
    async finish() {
      const bytes = await part.sync()
      await part.moveTo(path)
      return { path, bytes }
    },
    discard: part.discard
  }
}
