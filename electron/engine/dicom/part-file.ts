import {
  closeSync,
  fsync,
  fsyncSync,
  openSync,
  renameSync,
  writeSync,
  writev,
  writevSync
} from 'node:fs'
import { unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import type { IncomingStore } from './accept-types'
import { errorCode } from './dataset-reader'
import { encodeMetaHeader } from './meta-header'
import { makeFolder } from '../certs/make-folder'

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

/** The files that a receiver writes onto one disk; what they learn of its pace is shared. */
export interface PartFiles {
  /**
   * Begins the file `part` with the object's meta header. A file that cannot be made is told by the
   * first `write` or `sync`.
   */
  begin(part: string, incoming: IncomingStore): PartFile
}

/** A write that takes longer shows a slow disk: what follows of this file is written beside the thread. */
const SLOW_WRITE_MS = 10
/** A disk that syncs as quickly (memory, a good cache) is synced at once. */
const QUICK_SYNC_MS = 1

/**
 * What is over in a moment is done on this thread, since handing it over costs more than the work itself;
 * what waits for the disk is not: the first sync, every sync after a slow one, writes once they are slow.
 */
export function createPartFiles(): PartFiles {
  let lastSyncMs = Infinity

  async function syncFile(fd: number): Promise<void> {
    const startedAt = performance.now()
    if (lastSyncMs < QUICK_SYNC_MS) fsyncSync(fd)
    else await syncBeside(fd)
    lastSyncMs = performance.now() - startedAt
  }

  return { begin: (part, incoming) => beginPartFile(part, incoming, syncFile) }
}

function beginPartFile(
  part: string,
  incoming: IncomingStore,
  syncFile: (fd: number) => Promise<void>
): PartFile {
  const file = openNew(part)
  const header = headerOf(incoming)
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
      await syncFile(file.fd())
      return bytes
    },
    async moveTo(path) {
      file.close()
      await renameInto(part, path)
    },
    async discard() {
      if (!file.isMade) return
      file.close()
      await unlink(part).catch(() => undefined)
    }
  }
}

function headerOf({ sopClassUid, sopInstanceUid, transferSyntax, calling }: IncomingStore): Buffer {
  return encodeMetaHeader({ sopClassUid, sopInstanceUid, transferSyntax, sourceAeTitle: calling })
}

const writevBeside = promisify(writev)
const syncBeside = promisify(fsync)

interface OpenFile {
  readonly isMade: boolean
  /** Throws what opening the file threw. */
  fd(): number
  /** Once: the number may be another file's a moment later. */
  close(): void
}

/** Opens at once, but tells why it could not only when the file is asked for. */
function openNew(path: string): OpenFile {
  let isOpen = true
  try {
    const fd = openSync(path, 'wx', 0o600)
    return {
      isMade: true,
      fd: () => fd,
      close() {
        if (isOpen) closeSync(fd)
        isOpen = false
      }
    }
  } catch (error) {
    return {
      isMade: false,
      fd: () => {
        throw error
      },
      close: () => undefined
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
