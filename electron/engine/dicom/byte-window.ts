import { readAtPace, type ReadingPace } from './reading-pace'

/** Most heads fit; a walk over the rest only hops from header to header. */
const WINDOW = 8 * 1024

/** Random access to bytes through one window; `peek` answers at once where the window covers it. */
export interface ByteWindow {
  readonly size: number
  /** The bytes at `at`, or null where they are not in the window. */
  peek(at: number, length: number): Buffer | null
  /** The bytes at `at`, fewer at the end. */
  load(at: number, length: number): Promise<Buffer>
}

/** A window on an open file; rejects with the file system's error. */
export function windowOnFile(fd: number, size: number, pace: ReadingPace): ByteWindow {
  const window = Buffer.allocUnsafe(Math.min(WINDOW, Math.max(size, 1)))
  let start = 0
  let filled = 0

  function peek(at: number, length: number): Buffer | null {
    if (at < start || at + length > start + filled) return null
    return window.subarray(at - start, at - start + length)
  }

  async function load(at: number, length: number): Promise<Buffer> {
    filled = await readAtPace(fd, [window], at, pace)
    start = at
    return window.subarray(0, Math.min(length, filled))
  }

  return { size, peek, load }
}

export function windowOnBytes(bytes: Buffer): ByteWindow {
  return {
    size: bytes.length,
    peek: (at, length) => (at + length > bytes.length ? null : bytes.subarray(at, at + length)),
    load: (at, length) => Promise.resolve(bytes.subarray(at, at + length))
  }
}
