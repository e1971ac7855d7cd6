import { constants } from 'node:fs'
import { open, readFile, type FileHandle } from 'node:fs/promises'
import { codeOf } from '../certs/place-file'

/** Reads past the cache come in whole blocks, into memory that begins at one. */
const BLOCK = 4096

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
    return files.length === paths.length ? await readBlocks(files) : undefined
  } catch (error) {
    if (codeOf(error) === 'EINVAL') return undefined
    throw error
  } finally {
    await Promise.all(files.map((file) => file.close()))
  }
}

async function readBlocks(files: readonly FileHandle[]): Promise<readonly Uint8Array[]> {
  const sizes = await Promise.all(files.map(async (file) => (await file.stat()).size))
  const memory = takeMemory(blocksOf(sizes))
  try {
    return await Promise.all(
      files.map(async (file, at) => {
        const start = blocksOf(sizes.slice(0, at))
        const size = sizes[at] ?? 0
        const { bytesRead } = await file.read(memory.bytes, start, blocksOf([size]), 0)
        return memory.bytes.slice(start, start + Math.min(size, bytesRead))
      })
    )
  } finally {
    memory.giveBack()
  }
}

function blocksOf(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + Math.ceil(size / BLOCK) * BLOCK, 0)
}

const WASM_PAGE = 65_536
let spare: WebAssembly.Memory | undefined

/**
 * Memory that begins at a page of the system. Only WebAssembly's does, and JavaScript cannot ask where any
 * other lies; some drivers (zram) write beside a buffer that begins within a page. It is dear to make, so
 * one is kept for the next call.
 */
function takeMemory(bytes: number): { readonly bytes: Uint8Array; readonly giveBack: () => void } {
  const pages = Math.max(1, Math.ceil(bytes / WASM_PAGE))
  const kept = spare
  spare = undefined
  const fits = kept !== undefined && kept.buffer.byteLength >= pages * WASM_PAGE
  const memory = fits ? kept : new WebAssembly.Memory({ initial: pages, maximum: pages })
  return { bytes: new Uint8Array(memory.buffer), giveBack: () => void (spare = memory) }
}
