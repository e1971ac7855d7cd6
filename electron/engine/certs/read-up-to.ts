import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { codeOf } from './place-file'

/** No list, plan or certificate file comes near this many octets. */
export const FAR_TOO_LARGE = 50_000_000

const PIECE = 1 << 16
const LOOK_EVERY_MS = 20
/** A pipe that nobody has opened for writing by then is an empty one. */
const PATIENCE_MS = 1000

/**
 * Reads a file, a pipe or a device from where it begins, and no more than `most` octets of it: whoever asks
 * for one octet more than is allowed can tell what is too large, and `/dev/zero` fills no memory.
 * Throws Node's error.
 */
export async function readUpTo(path: string, most: number): Promise<Buffer> {
  // Otherwise a pipe that nobody fills blocks a thread, which then holds up even the program's end.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const patience = (await file.stat()).isFIFO() ? PATIENCE_MS : 0
    return await readPieces(file, most, Date.now() + patience)
  } finally {
    await file.close()
  }
}

async function readPieces(file: FileHandle, most: number, patientUntil: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  for (let left = most; left > 0;) {
    const piece = await readPiece(file, Math.min(left, PIECE))
    const mayStillCome = pieces.length === 0 && Date.now() < patientUntil
    if (piece === undefined || (piece.length === 0 && mayStillCome)) {
      await pause(LOOK_EVERY_MS)
      continue
    }
    if (piece.length === 0) break
    pieces.push(piece)
    left -= piece.length
  }
  return Buffer.concat(pieces)
}

/** Empty at the end; undefined where the other end of a pipe has nothing to say yet. */
async function readPiece(file: FileHandle, most: number): Promise<Buffer | undefined> {
  try {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(most), 0, most, null)
    return buffer.subarray(0, bytesRead)
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return undefined
    throw error
  }
}
