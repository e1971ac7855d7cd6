import { closeSync, open, openSync, readv, readvSync } from 'node:fs'
import { promisify } from 'node:util'
import { codeOf } from '../certs/place-file'
import type { StoreSource } from './association-types'

/** The bytes of a data set in order, as they lie on disk. */
export interface DatasetReader {
  readonly length: number
  /** Fills the targets, in order and completely; throws where the file ends early or fails. */
  fill(targets: readonly Uint8Array[], position: number): Promise<void>
  close(): void
}

/** How quickly the files of one association have been read so far. */
export interface ReadingPace {
  /** What is read comes from memory or as quickly: handing it to another thread would cost more. */
  isQuick(): boolean
  took(milliseconds: number): void
}

/** For some hundred kilobytes: a network share or a slow disk takes longer. */
const QUICK_READ_MS = 0.5
const QUICK_IN_A_ROW = 3

/** Reading begins beside the thread, and goes back there after a slow read. */
export function createReadingPace(): ReadingPace {
  let inARow = 0
  return {
    isQuick: () => inARow >= QUICK_IN_A_ROW,
    took(milliseconds) {
      inARow = milliseconds < QUICK_READ_MS ? inARow + 1 : 0
    }
  }
}

/** Opens the data set for reading. A file that cannot be opened gives its error code. */
export async function openDataset(
  source: StoreSource,
  pace: ReadingPace
): Promise<DatasetReader | { readonly code: string }> {
  const { dataset } = source
  if (dataset.kind === 'bytes') return readBytes(dataset.bytes)
  try {
    const { path } = dataset
    const fd = pace.isQuick() ? openSync(path, 'r') : await openBeside(path, 'r')
    return readFile(fd, dataset, pace)
  } catch (error) {
    return { code: errorCode(error) }
  }
}

/** The system's code, of use as evidence also where an error has none. */
export function errorCode(error: unknown): string {
  return codeOf(error) || 'EUNKNOWN'
}

function readBytes(bytes: Uint8Array): DatasetReader {
  return {
    length: bytes.length,
    fill(targets, position) {
      let at = position
      for (const target of targets) {
        target.set(bytes.subarray(at, at + target.length))
        at += target.length
      }
      return Promise.resolve()
    },
    close: () => undefined
  }
}

function readFile(
  fd: number,
  { offset, length }: { readonly offset: number; readonly length: number },
  pace: ReadingPace
): DatasetReader {
  return {
    length,
    fill: (targets, position) => fillFrom(fd, targets, offset + position, pace),
    close: () => closeQuietly(fd)
  }
}

/** A read may stop early (a signal, a network share): what is missing is read again. */
async function fillFrom(
  fd: number,
  targets: readonly Uint8Array[],
  position: number,
  pace: ReadingPace
): Promise<void> {
  let left = targets
  let at = position
  while (left.length > 0) {
    const startedAt = performance.now()
    const read = pace.isQuick() ? readvSync(fd, left, at) : await readBeside(fd, left, at)
    pace.took(performance.now() - startedAt)
    if (read === 0) throw Object.assign(new Error('file ended early'), { code: 'ESHORT' })
    left = skip(left, read)
    at += read
  }
}

/** What was read is read: a fault in closing changes nothing any more. */
function closeQuietly(fd: number): void {
  try {
    closeSync(fd)
  } catch {
    // Said above.
  }
}

const openBeside = promisify(open)
const readvBeside = promisify(readv)

async function readBeside(fd: number, into: readonly Uint8Array[], at: number): Promise<number> {
  const { bytesRead } = await readvBeside(fd, into, at)
  return bytesRead
}

function skip(targets: readonly Uint8Array[], count: number): readonly Uint8Array[] {
  let toSkip = count
  return targets.flatMap((target) => {
    const skipped = Math.min(toSkip, target.length)
    toSkip -= skipped
    return skipped === target.length ? [] : [target.subarray(skipped)]
  })
}
