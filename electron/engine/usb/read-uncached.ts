import { constants } from 'node:fs'
import { open, readFile, type FileHandle } from 'node:fs/promises'
import { codeOf } from '../certs/place-file'

/** Reads past the cache come in whole blocks, into memory that begins at one. */
const BLOCK = 4096
const SMALLEST_STEP = 16

/**
 * Reads a file from the device itself, not from what the system remembers of the write (O_DIRECT). Where
 * the file system refuses (tmpfs, FUSE, Windows), it is an ordinary read.
 */
export async function readUncached(path: string): Promise<Uint8Array> {
  // Node's types leave O_DIRECT out where the system has none.
  const direct: number | undefined = constants.O_DIRECT
  if (direct === undefined) return await readFile(path)
  const file = await open(path, constants.O_RDONLY | direct).catch(() => undefined)
  if (!file) return await readFile(path)
  try {
    return (await readAligned(file)) ?? (await readFile(path))
  } finally {
    await file.close()
  }
}

/** JavaScript cannot ask where its memory lies: the offset that the system takes is found by trying. */
async function readAligned(file: FileHandle): Promise<Uint8Array | undefined> {
  const { size } = await file.stat()
  const length = Math.ceil(size / BLOCK) * BLOCK
  const memory = Buffer.alloc(length + BLOCK)
  for (let offset = 0; offset < BLOCK; offset += SMALLEST_STEP) {
    try {
      const { bytesRead } = await file.read(memory, offset, length, 0)
      return bytesRead >= size ? memory.subarray(offset, offset + size) : undefined
    } catch (error) {
      if (codeOf(error) !== 'EINVAL') throw error
    }
  }
  return undefined
}
