import { closeSync, open, openSync, readv, readvSync } from 'node:fs'
import { promisify } from 'node:util'

/** How quickly the files of one sending have been read so far. */
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

/** Opens a file for reading; rejects with the system's error. */
export function openAtPace(path: string, flags: number, pace: ReadingPace): Promise<number> {
  return atPace(
    pace,
    () => openSync(path, flags),
    () => openBeside(path, flags)
  )
}

/** Bytes read into the targets in order, perhaps fewer than they hold (a signal, a network share). */
export function readAtPace(
  fd: number,
  into: readonly Uint8Array[],
  at: number,
  pace: ReadingPace
): Promise<number> {
  return atPace(
    pace,
    () => readvSync(fd, into, at),
    async () => (await readvBeside(fd, into, at)).bytesRead
  )
}

/** What was read is read: a fault in closing changes nothing any more. */
export function closeQuietly(fd: number): void {
  try {
    closeSync(fd)
  } catch {
    // Said above.
  }
}

const openBeside = promisify(open)
const readvBeside = promisify(readv)

async function atPace(
  pace: ReadingPace,
  onThread: () => number,
  beside: () => Promise<number>
): Promise<number> {
  const startedAt = performance.now()
  const result = pace.isQuick() ? onThread() : await beside()
  pace.took(performance.now() - startedAt)
  return result
}
