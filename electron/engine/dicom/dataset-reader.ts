import { open, type FileHandle } from 'node:fs/promises'
import type { StoreSource } from './association-types'

/** The bytes of a data set in order, as they lie on disk. */
export interface DatasetReader {
  readonly length: number
  /** Fills the targets, in order and completely; throws where the file ends early or fails. */
  fill(targets: readonly Uint8Array[], position: number): Promise<void>
  close(): Promise<void>
}

/** Opens the data set for reading. A file that cannot be opened gives its error code. */
export async function openDataset(
  source: StoreSource
): Promise<DatasetReader | { readonly code: string }> {
  const { dataset } = source
  if (dataset.kind === 'bytes') return readBytes(dataset.bytes)
  try {
    return readHandle(await open(dataset.path, 'r'), dataset.offset, dataset.length)
  } catch (error) {
    return { code: errorCode(error) }
  }
}

export function errorCode(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : 'EUNKNOWN'
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
    close: () => Promise.resolve()
  }
}

function readHandle(handle: FileHandle, offset: number, length: number): DatasetReader {
  return {
    length,
    fill: (targets, position) => fillFrom(handle, targets, offset + position),
    close: () => handle.close()
  }
}

/** `readv` may stop early (a signal, a network share): what is missing is read again. */
async function fillFrom(
  handle: FileHandle,
  targets: readonly Uint8Array[],
  position: number
): Promise<void> {
  let left = targets
  let at = position
  while (left.length > 0) {
    const { bytesRead } = await handle.readv(left, at)
    if (bytesRead === 0) throw Object.assign(new Error('file ended early'), { code: 'ESHORT' })
    left = skip(left, bytesRead)
    at += bytesRead
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
