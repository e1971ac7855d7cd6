import type { FileFault, Interrupted, PeerDetails, StoreOptions } from './association-types'
import { errorCode, type DatasetReader } from './dataset-reader'
import { controlHeader } from './encode-pdu'
import type { Link } from './link'
import { HEADERS, messagePdu, payloadLength, writeHeaders } from './message-pdus'
import { createReadingPace, type ReadingPace } from './reading-pace'

const SMALLEST_WRITE = 64 * 1024
/** One write is encrypted whole before its first byte leaves, and the peer waits meanwhile. */
const LARGEST_WRITE = 128 * 1024
/** An object's first bytes leave alone: the peer decrypts them while we encrypt what follows. */
const OPENING_WRITE = 32 * 1024
/** A write that is taken faster than this may be followed by one of twice the size. */
const QUICK_WRITE_MS = 20
/** One being written, one being filled, one of the next file. */
const KEPT_BUFFERS = 3

/** What an association keeps between stores: its buffers, how quickly it reads, how much it writes at once. */
export interface Staging {
  readonly buffers: Buffer[]
  readonly pace: ReadingPace
  writeLength: number
}

export function createStaging(): Staging {
  return { buffers: [], pace: createReadingPace(), writeLength: SMALLEST_WRITE }
}

export interface StoreMessage {
  readonly contextId: number
  readonly command: Uint8Array
  readonly reader: DatasetReader
  readonly peer: Pick<PeerDetails, 'maxPduLength'>
  readonly staging: Staging
}

interface Batch {
  readonly buffer: Buffer
  /** The part of the buffer that holds whole PDUs. */
  readonly bytes: Buffer
  /** Where the next batch starts in the data set. */
  readonly position: number
}

/** A C-STORE request whose first bytes lie ready; it has to be sent or closed. */
export interface StoreStream {
  readonly message: StoreMessage
  readonly first: Batch
}

/** Reads the first batch, so that it can leave at once when its turn comes. Closes the reader on a fault. */
export async function openStoreStream(message: StoreMessage): Promise<StoreStream | FileFault> {
  try {
    return { message, first: await fillBatch(message, 0) }
  } catch (error) {
    message.reader.close()
    return { kind: 'file-fault', code: errorCode(error) }
  }
}

/** Gives back what an unsent stream holds. */
export function closeStoreStream({ message, first }: StoreStream): void {
  giveBuffer(message.staging, first.buffer)
  message.reader.close()
}

/**
 * Sends a C-STORE request and its data set: while the socket takes one buffer the next is read from
 * disk. Headers are written into the gaps beforehand, so that the file's bytes are never copied by us.
 * Closes the reader. A file that fails half-way aborts the association: the message cannot be finished.
 */
export async function sendStoreStream(
  link: Link,
  { message, first }: StoreStream,
  { timeoutMs, onProgress }: StoreOptions
): Promise<Interrupted | FileFault | null> {
  const { reader, staging } = message
  let writing: Promise<Interrupted | null> = Promise.resolve(null)
  try {
    let batch: Batch | null = first
    while (batch !== null) {
      const sent: Batch = batch
      const write = sent === first ? writeOpening : writeAtOnce
      writing = paced(staging, timeoutMs, sent.bytes.length, () =>
        write(link, sent.bytes, timeoutMs)
      )
      const [failed, next]: [Interrupted | null, Batch | null] = await Promise.all([
        writing,
        sent.position < reader.length ? fillBatch(message, sent.position) : null
      ])
      giveBuffer(staging, sent.buffer)
      if (failed) return failed
      onProgress?.(sent.position, reader.length)
      batch = next
    }
    return null
  } catch (error) {
    // A-ABORT is a PDU of its own: what was begun has to be written whole before it.
    await writing
    link.abort({ kind: 'canceled' })
    return { kind: 'file-fault', code: errorCode(error) }
  } finally {
    reader.close()
  }
}

async function writeOpening(
  link: Link,
  bytes: Buffer,
  timeoutMs: number
): Promise<Interrupted | null> {
  const failed = await link.write(bytes.subarray(0, OPENING_WRITE), timeoutMs)
  if (failed !== null || bytes.length <= OPENING_WRITE) return failed
  return link.write(bytes.subarray(OPENING_WRITE), timeoutMs)
}

function writeAtOnce(link: Link, bytes: Buffer, timeoutMs: number): Promise<Interrupted | null> {
  return link.write(bytes, timeoutMs)
}

/** Learns how much the socket takes at once, so that a slow line is never mistaken for a dead one. */
async function paced(
  staging: Staging,
  timeoutMs: number,
  length: number,
  write: () => Promise<Interrupted | null>
): Promise<Interrupted | null> {
  const startedAt = performance.now()
  const failed = await write()
  const tookMs = performance.now() - startedAt
  if (tookMs < QUICK_WRITE_MS && length * 2 > staging.writeLength)
    staging.writeLength = Math.min(staging.writeLength * 2, LARGEST_WRITE)
  if (tookMs > timeoutMs / 8)
    staging.writeLength = Math.max(staging.writeLength / 2, SMALLEST_WRITE)
  return failed
}

/** One buffer's worth of PDUs from `position` on; the first also carries the command set. */
async function fillBatch(message: StoreMessage, position: number): Promise<Batch> {
  const { contextId, command, reader, peer, staging } = message
  const payload = payloadLength(peer)
  const front = position === 0 ? messagePdu(contextId, command, null, peer) : Buffer.alloc(0)
  const length = batchLength(reader.length - position, payload, staging.writeLength)
  const pduCount = Math.max(1, Math.ceil(length / payload))
  const buffer = takeBuffer(staging, front.length + length + pduCount * HEADERS + 1)
  front.copy(buffer)
  const isLast = position + length >= reader.length
  const { targets, end } = layOut(buffer, front.length, { length, payload, contextId, isLast })
  if (length > 0) await reader.fill(targets, position)
  return { buffer, bytes: buffer.subarray(0, end), position: position + length }
}

/** Whole PDUs up to the write length; a short rest goes along instead of making a write of its own. */
function batchLength(left: number, payload: number, writeLength: number): number {
  const pduCount = Math.max(1, Math.floor(writeLength / (payload + HEADERS)))
  const length = pduCount * payload
  return left <= length * 1.25 ? left : length
}

interface Layout {
  readonly length: number
  readonly payload: number
  readonly contextId: number
  readonly isLast: boolean
}

/** Writes the headers and gives the gaps between them; an odd end gets one NUL (PS3.5 A.5, PS3.8 E). */
function layOut(
  buffer: Buffer,
  start: number,
  { length, payload, contextId, isLast }: Layout
): { readonly targets: readonly Uint8Array[]; readonly end: number } {
  const targets: Uint8Array[] = []
  let at = start
  for (let done = 0; done === 0 || done < length; done += payload) {
    const size = Math.min(payload, length - done)
    const padded = size + (size % 2)
    const control = controlHeader(false, isLast && done + payload >= length)
    writeHeaders(buffer, at, padded, contextId, control)
    targets.push(buffer.subarray(at + HEADERS, at + HEADERS + size))
    if (padded > size) buffer[at + HEADERS + size] = 0
    at += HEADERS + padded
  }
  return { targets, end: at }
}

function takeBuffer(staging: Staging, length: number): Buffer {
  const index = staging.buffers.findIndex((buffer) => buffer.length >= length)
  const [kept] = index < 0 ? [] : staging.buffers.splice(index, 1)
  return kept ?? Buffer.allocUnsafeSlow(length)
}

/** The larger buffers are kept: they serve small writes too. */
function giveBuffer(staging: Staging, buffer: Buffer): void {
  staging.buffers.push(buffer)
  staging.buffers.sort((one, other) => one.length - other.length)
  if (staging.buffers.length > KEPT_BUFFERS) staging.buffers.shift()
}
