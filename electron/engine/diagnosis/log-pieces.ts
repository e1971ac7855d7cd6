import { open } from 'node:fs/promises'
import { addAbortSignal, pipeline, Readable } from 'node:stream'
import { constants, createGunzip } from 'node:zlib'

/** A file’s path or an open stream. */
export type LogSource = string | AsyncIterable<Uint8Array | string>

const PIECE = 1 << 17

/**
 * A log’s bytes in pieces, unpacked where it is packed with gzip (as rotated logs are). A piece is only good until the
 * next one is asked for: a file is read into one buffer that is used again. Throws the file system’s error, or zlib’s
 * for a damaged archive; of one that was cut off, what is there is read.
 */
export async function* logPieces(
  source: LogSource,
  signal: AbortSignal | undefined
): AsyncGenerator<Uint8Array> {
  const pieces = typeof source === 'string' ? filePieces(source) : streamPieces(source, signal)
  const first = await pieces.next()
  if (first.done) return
  const all = startingWith(first.value, pieces)
  yield* isGzip(first.value) ? gunzipped(all) : all
}

async function* filePieces(path: string): AsyncGenerator<Uint8Array, undefined> {
  const file = await open(path)
  const buffer = Buffer.allocUnsafe(PIECE)
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, PIECE)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
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
  const gunzip = createGunzip({ chunkSize: PIECE, finishFlush: constants.Z_SYNC_FLUSH })
  // A failure of the source arrives at the reader through `gunzip`.
  pipeline(Readable.from(copied(packed)), gunzip, () => undefined)
  yield* gunzip as AsyncIterable<Buffer>
}

/** The stream reads ahead of its consumer, so it gets pieces of their own. */
async function* copied(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield Buffer.from(piece)
}
