import { constants } from 'node:fs'
import { open, readFile, type FileHandle } from 'node:fs/promises'
import { codeOf } from '../certs/place-file'

/** Reads past the cache come in whole blocks, into memory that begins at one. */
const BLOCK = 4096
const SMALLEST_STEP = 16

/**
 * Reads files from the device itself, not from what the system remembers of the write (O_DIRECT); all
 * together, in the order of the paths. Where the file system refuses (tmpfs, Windows), it is an ordinary read.
 */
export async function readUncached(paths: readonly string[]): Promise<readonly Uint8Array[]> {
  // Node's types leave O_DIRECT out where the system has none.
  const direct: number | undefined = constants.O_DIRECT
  const held = direct === undefined ? undefined : await readDirect(paths, direct)
  return held ?? (await Promise.all(paths.map((path) => readFile(path))))
}

async function readDirect(
  paths: readonly string[],
  direct: number
): Promise<readonly Uint8Array[] | undefined> {
  const flags = constants.O_RDONLY | direct
  const opened = await Promise.all(paths.map((path) => open(path, flags).catch(() => undefined)))
  const files = opened.filter((file) => file !== undefined)
  try {
    return files.length === paths.length ? await readAligned(files) : undefined
  } finally {
    await Promise.all(files.map((file) => file.close()))
  }
}

/** Undefined where the system takes none of the offsets. */
async function readAligned(
  files: readonly FileHandle[]
): Promise<readonly Uint8Array[] | undefined> {
  const sizes = await Promise.all(files.map(async (file) => (await file.stat()).size))
  const starts = sizes.map((_, at) => blocksOf(sizes.slice(0, at)))
  const memory = Buffer.alloc(blocksOf(sizes) + BLOCK)
  const read = async (offset: number, at: number) => {
    const start = offset + (starts[at] ?? 0)
    const size = sizes[at] ?? 0
    const answer = await files[at]?.read(memory, start, blocksOf([size]), 0)
    return memory.subarray(start, start + Math.min(size, answer?.bytesRead ?? 0))
  }
  const offset = await findOffset((each) => read(each, 0))
  return offset === undefined
    ? undefined
    : await Promise.all(files.map((_, at) => read(offset, at)))
}

function blocksOf(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + Math.ceil(size / BLOCK) * BLOCK, 0)
}

/** JavaScript cannot ask where its memory lies: the offset that the system takes is found by trying. */
async function findOffset(
  tryAt: (offset: number) => Promise<unknown>
): Promise<number | undefined> {
  for (let offset = 0; offset < BLOCK; offset += SMALLEST_STEP) {
    try {
      await tryAt(offset)
      return offset
    } catch (error) {
      if (codeOf(error) !== 'EINVAL') throw error
    }
  }
  return undefined
}
