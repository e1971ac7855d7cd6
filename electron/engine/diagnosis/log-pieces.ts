import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { addAbortSignal, pipeline, Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { constants as zlib, createGunzip } from 'node:zlib'
import { codeOf } from '../certs/place-file'

/** A file’s path or an open stream. */
export type LogSource = string | AsyncIterable<Uint8Array | string>

const PIECE = 1 << 17
const LOOK_EVERY_MS = 20

/**
 * A log’s bytes in pieces, unpacked where it is packed with gzip (as rotated logs are). A piece is only good until the
 * next one is asked for: a file is read into one buffer that is used again. Throws the file system’s error, or zlib’s
 * for a damaged archive; of one that was cut off, what is there is read.
 */
export async function* logPieces(
  source: LogSource,
  signal: AbortSignal | undefined
): AsyncGenerator<Uint8Array> {
  const pieces =
    typeof source === 'string' ? filePieces(source, signal) : streamPieces(source, signal)
  const first = await firstOctets(pieces)
  if (first.length === 0) return
  const all = startingWith(first, pieces)
  if (!isGzip(first)) return yield* all
  const plain = gunzipped(all)
  yield* startingWith(await firstOctets(plain), plain)
}

/** The longest mark that tells a log's form: two letters of UTF-16. */
const MARK = 4

/** The first piece, or the first ones where a pipe hands over less than a mark at a time. */
async function firstOctets(pieces: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  let first: Uint8Array = Buffer.alloc(0)
  while (first.length < MARK) {
    const next = await pieces.next()
    if (next.done) break
    first = first.length === 0 ? next.value : Buffer.concat([first, next.value])
    // A file's piece is read into the same buffer as the next one.
    if (first.length < MARK) first = Buffer.from(first)
  }
  return first
}

async function* filePieces(
  path: string,
  signal: AbortSignal | undefined
): AsyncGenerator<Uint8Array, undefined> {
  // Otherwise a pipe that nobody fills blocks a thread, and Ctrl-C with it.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  const buffer = Buffer.allocUnsafe(PIECE)
  let isWaiting = (await file.stat()).isFIFO()
  try {
    for (;;) {
      const bytesRead = await readNow(file, buffer)
      if (bytesRead === 0 && !isWaiting) return
      if (bytesRead) {
        isWaiting = false
        yield buffer.subarray(0, bytesRead)
      } else await pause(LOOK_EVERY_MS, undefined, { signal })
    }
  } finally {
    await file.close()
  }
}

/** Zero at the end, and before anybody has opened a pipe to fill it; undefined while its filler is silent. */
async function readNow(file: FileHandle, buffer: Buffer): Promise<number | undefined> {
  try {
    return (await file.read(buffer, 0, PIECE)).bytesRead
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return undefined
    throw error
  }
}

async function* streamPieces(
  stream: AsyncIterable<Uint8Array | string>,
  signal: AbortSignal | undefined
): AsyncGenerator<Uint8Array, undefined> {
  // Ctrl-C ends the waiting, too, for a line that a person may never type.
  if (signal && stream instanceof Readable) addAbortSignal(signal, stream)
  for await (const piece of stream) yield typeof piece === 'string' ? Buffer.from(piece) : piece
}

async function* startingWith(
  first: Uint8Array,
  rest: AsyncGenerator<Uint8Array>
): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

async function* gunzipped(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: PIECE, finishFlush: zlib.Z_SYNC_FLUSH })
  // A failure of the source arrives at the reader through `gunzip`.
  pipeline(Readable.from(copied(packed)), gunzip, () => undefined)
  yield* gunzip as AsyncIterable<Buffer>
}

/** The stream reads ahead of its consumer, so it gets pieces of their own. */
async function* copied(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield Buffer.from(piece)
}
