import { randomBytes } from 'node:crypto'
import { closeSync, fsync, openSync, renameSync, writeSync, writev, writevSync } from 'node:fs'
import { unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
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

/** A write that takes longer shows a slow disk: what follows of this file is written beside the thread. */
const SLOW_WRITE_MS = 10

/**
 * Begins the file `part` with the object's meta header. A file that cannot be made is told by the first
 * `write` or `sync`. What ends in the system's cache is done on this thread, since handing it over costs
 * more than the work itself; what waits for the disk (the sync, writes once they are slow) never is.
 */
export function beginPartFile(part: string, incoming: IncomingStore): PartFile {
  const file = openNew(part)
  const header = encodeMetaHeader({ ...incoming, sourceAeTitle: incoming.calling })
  let unwritten: readonly Buffer[] = [header]
  let bytes = 0
  let isSlow = false

  async function write(buffers: readonly Buffer[]): Promise<void> {
    const all = [...unwritten, ...buffers]
    unwritten = []
    const startedAt = performance.now()
    bytes += isSlow ? await writeBeside(file.fd(), all) : writeAtOnce(file.fd(), all)
    isSlow ||= performance.now() - startedAt > SLOW_WRITE_MS
  }

  return {
    headerLength: header.length,
    write,
    async sync() {
      if (unwritten.length > 0) await write([])
      await syncBeside(file.fd())
      return bytes
    },
    async moveTo(path) {
      closeSync(file.fd())
      await renameInto(part, path)
    },
    async discard() {
      if (!file.isOpen) return
      closeSync(file.fd())
      await unlink(part).catch(() => undefined)
    }
  }
}

const writevBeside = promisify(writev)
const syncBeside = promisify(fsync)

/** Opens at once, but tells why it could not only when the file is asked for. */
function openNew(path: string): { readonly isOpen: boolean; fd(): number } {
  try {
    const fd = openSync(path, 'wx', 0o600)
    return { isOpen: true, fd: () => fd }
  } catch (error) {
    return {
      isOpen: false,
      fd: () => {
        throw error
      }
    }
  }
}

const lengthOf = (buffers: readonly Buffer[]): number =>
  buffers.reduce((sum, buffer) => sum + buffer.length, 0)

/** A disk that is nearly full takes a part first and fails only on the next write. */
function writeAtOnce(fd: number, buffers: readonly Buffer[]): number {
  const length = lengthOf(buffers)
  const taken = writevSync(fd, buffers)
  if (taken < length) writeRest(fd, Buffer.concat(buffers).subarray(taken))
  return length
}

async function writeBeside(fd: number, buffers: readonly Buffer[]): Promise<number> {
  const length = lengthOf(buffers)
  const { bytesWritten } = await writevBeside(fd, [...buffers])
  if (bytesWritten < length) writeRest(fd, Buffer.concat(buffers).subarray(bytesWritten))
  return length
}

function writeRest(fd: number, rest: Buffer): void {
  for (let at = 0; at < rest.length;) at += writeSync(fd, rest, at, rest.length - at)
}

/** The folder is made where it is missing: for all but a study's first object it is there. */
async function renameInto(part: string, path: string): Promise<void> {
  try {
    renameSync(part, path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    await makeFolder(dirname(path))
    renameSync(part, path)
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
