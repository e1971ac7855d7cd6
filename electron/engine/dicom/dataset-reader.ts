import { constants } from 'node:fs'
import { codeOf } from '../certs/place-file'
import type { StoreSource } from './association-types'
import { closeQuietly, openAtPace, readAtPace, type ReadingPace } from './reading-pace'

/** The bytes of a data set in order, as they lie on disk. */
export interface DatasetReader {
  readonly length: number
  /** Fills the targets, in order and completely; throws where the file ends early or fails. */
  fill(targets: readonly Uint8Array[], position: number): Promise<void>
  close(): void
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
    return readFile(await openAtPace(path, constants.O_RDONLY, pace), dataset, pace)
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
    const read = await readAtPace(fd, left, at, pace)
    if (read === 0) throw Object.assign(new Error('file ended early'), { code: 'ESHORT' })
    left = skip(left, read)
    at += read
  }
}

function skip(targets: readonly Uint8Array[], count: number): readonly Uint8Array[] {
  let toSkip = count
  return targets.flatMap((target) => {
    const skipped = Math.min(toSkip, target.length)
    toSkip -= skipped
    return skipped === target.length ? [] : [target.subarray(skipped)]
  })
}
