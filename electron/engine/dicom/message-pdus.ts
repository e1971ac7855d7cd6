import type { FileFault, Interrupted, PeerDetails, StoreOptions } from './association-types'
import { errorCode, type DatasetReader } from './dataset-reader'
import { controlHeader } from './encode-pdu'
import type { Link } from './link'
import { PDU_TYPE, PDV_HEADER_LENGTH } from './pdu'

/** PDU header and PDV header together; one value a PDU. */
const HEADERS = 12
/** Our choice where the peer sets no limit (0). */
const UNLIMITED_PDU = 256 * 1024
const LONGEST_PDU = 1024 * 1024
const SMALLEST_WRITE = 64 * 1024
const LARGEST_WRITE = 1024 * 1024
/** A write that is taken faster than this may be followed by one of twice the size. */
const QUICK_WRITE_MS = 20

/** Bytes of a message that fit in one PDU of the peer, always even (PS3.8 E.1). */
export function payloadLength(peer: Pick<PeerDetails, 'maxPduLength'>): number {
  const longest = peer.maxPduLength === 0 ? UNLIMITED_PDU : peer.maxPduLength
  const payload = Math.min(longest, LONGEST_PDU) - PDV_HEADER_LENGTH
  return Math.max(2, payload - (payload % 2))
}

/** A whole message in P-DATA-TF PDUs: the command set, then the data set where there is one. */
export function messagePdu(
  contextId: number,
  command: Uint8Array,
  dataset: Uint8Array | null,
  peer: Pick<PeerDetails, 'maxPduLength'>
): Buffer {
  const payload = payloadLength(peer)
  const parts = fragments(contextId, command, payload, true)
  return Buffer.concat(
    dataset === null ? parts : [...parts, ...fragments(contextId, dataset, payload, false)]
  )
}

function fragments(
  contextId: number,
  bytes: Uint8Array,
  payload: number,
  isCommand: boolean
): readonly Uint8Array[] {
  const parts: Uint8Array[] = []
  for (let at = 0; at === 0 || at < bytes.length; at += payload) {
    const slice = bytes.subarray(at, at + payload)
    const head = Buffer.alloc(HEADERS)
    writeHeaders(
      head,
      0,
      slice.length,
      contextId,
      controlHeader(isCommand, at + payload >= bytes.length)
    )
    parts.push(head, slice)
  }
  return parts
}

function writeHeaders(
  into: Buffer,
  at: number,
  length: number,
  contextId: number,
  control: number
): void {
  into[at] = PDU_TYPE.data
  into[at + 1] = 0
  into.writeUInt32BE(length + PDV_HEADER_LENGTH, at + 2)
  into.writeUInt32BE(length + 2, at + 6)
  into[at + 10] = contextId
  into[at + 11] = control
}

/** What an association keeps between stores: two buffers in turn, and how much to write at once. */
export interface Staging {
  readonly buffers: Buffer[]
  writeLength: number
}

export function createStaging(): Staging {
  return { buffers: [], writeLength: SMALLEST_WRITE }
}

export interface StoreMessage {
  readonly contextId: number
  readonly command: Uint8Array
  readonly reader: DatasetReader
  readonly peer: Pick<PeerDetails, 'maxPduLength'>
  readonly staging: Staging
}

/**
 * Sends a C-STORE request and its data set: while the socket takes one buffer the next is read from
 * disk. Headers are written into the gaps beforehand, so that the file's bytes are never copied by us.
 * Closes the reader. A file that fails half-way aborts the association: the message cannot be finished.
 */
export async function storeMessage(
  link: Link,
  message: StoreMessage,
  options: StoreOptions
): Promise<Interrupted | FileFault | null> {
  try {
    return await sendBatches(link, message, options)
  } catch (error) {
    link.abort({ kind: 'canceled' })
    return { kind: 'file-fault', code: errorCode(error) }
  } finally {
    await message.reader.close()
  }
}

async function sendBatches(
  link: Link,
  message: StoreMessage,
  { timeoutMs, onProgress }: StoreOptions
): Promise<Interrupted | null> {
  const { reader, staging } = message
  let writing: Promise<Interrupted | null> = Promise.resolve(null)
  let position = 0
  for (let turn = 0; position < reader.length || turn === 0; turn++) {
    const batch = await fillBatch(message, position, turn)
    const failed = await writing
    if (failed) return failed
    position = batch.position
    writing = paced(staging, timeoutMs, batch.bytes.length, () =>
      link.write(batch.bytes, timeoutMs)
    )
    onProgress?.(position, reader.length)
  }
  return writing
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
async function fillBatch(
  { contextId, command, reader, peer, staging }: StoreMessage,
  position: number,
  turn: number
): Promise<{ readonly bytes: Buffer; readonly position: number }> {
  const payload = payloadLength(peer)
  const front = turn === 0 ? messagePdu(contextId, command, null, peer) : Buffer.alloc(0)
  const pduCount = Math.max(1, Math.floor(staging.writeLength / (payload + HEADERS)))
  const length = Math.min(pduCount * payload, reader.length - position)
  const buffer = bufferFor(staging, turn % 2, front.length + pduCount * (payload + HEADERS) + 1)
  front.copy(buffer)
  const { targets, end } = layOut(buffer, front.length, {
    length,
    payload,
    contextId,
    isLast: position + length >= reader.length
  })
  if (length > 0) await reader.fill(targets, position)
  return { bytes: buffer.subarray(0, end), position: position + length }
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

function bufferFor(staging: Staging, index: number, length: number): Buffer {
  const kept = staging.buffers[index]
  if (kept && kept.length >= length) return kept
  const fresh = Buffer.allocUnsafeSlow(length)
  staging.buffers[index] = fresh
  return fresh
}
