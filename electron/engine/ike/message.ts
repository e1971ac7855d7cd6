import { PAYLOAD } from './wire'

const HEADER_BYTES = 28
const MAX_PAYLOADS = 64
const VERSION_2 = 0x20

/** The fixed header (RFC 7296 3.1) without its length. SPIs have eight bytes. */
export interface IkeHeader {
  readonly spiInitiator: Buffer
  readonly spiResponder: Buffer
  readonly exchange: number
  readonly flags: number
  readonly messageId: number
}

/** One payload: its type and what follows the four bytes of the generic header. */
export interface Payload {
  readonly type: number
  readonly body: Buffer
}

export interface IkeMessage extends IkeHeader {
  readonly majorVersion: number
  readonly payloads: readonly Payload[]
  /** The first payload inside an encrypted one (its body is then the last of `payloads`). */
  readonly firstSealed: number
}

/** A message in the clear: header, then its payloads as a chain (RFC 7296 3.1, 3.2). */
export function encodeMessage(header: IkeHeader, payloads: readonly Payload[]): Buffer {
  const body = encodePayloads(payloads, PAYLOAD.none)
  return Buffer.concat([encodeHeader(header, firstType(payloads), body.length), body])
}

/** The header alone, for a body of that many bytes. */
export function encodeHeader(header: IkeHeader, nextPayload: number, bodyBytes: number): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES)
  header.spiInitiator.copy(bytes, 0)
  header.spiResponder.copy(bytes, 8)
  bytes.writeUInt8(nextPayload, 16)
  bytes.writeUInt8(VERSION_2, 17)
  bytes.writeUInt8(header.exchange, 18)
  bytes.writeUInt8(header.flags, 19)
  bytes.writeUInt32BE(header.messageId, 20)
  bytes.writeUInt32BE(HEADER_BYTES + bodyBytes, 24)
  return bytes
}

/** A chain of payloads; `last` is what the final one names as its successor. */
export function encodePayloads(payloads: readonly Payload[], last: number): Buffer {
  const parts = payloads.map(({ body }, index) => {
    const head = Buffer.alloc(4)
    head.writeUInt8(payloads[index + 1]?.type ?? last, 0)
    head.writeUInt16BE(4 + body.length, 2)
    return Buffer.concat([head, body])
  })
  return Buffer.concat(parts)
}

/** What a header’s Next Payload says. */
export function firstType(payloads: readonly Payload[]): number {
  return payloads[0]?.type ?? PAYLOAD.none
}

/**
 * Reads one datagram. Null when it is no ISAKMP message; an IKEv1 message comes back with its version and no
 * payloads. Never throws and never reads past the end, whatever the bytes are.
 */
export function decodeMessage(bytes: Buffer): IkeMessage | null {
  if (bytes.length < HEADER_BYTES || bytes.readUInt32BE(24) !== bytes.length) return null
  const majorVersion = bytes.readUInt8(17) >> 4
  const header = {
    spiInitiator: bytes.subarray(0, 8),
    spiResponder: bytes.subarray(8, 16),
    exchange: bytes.readUInt8(18),
    flags: bytes.readUInt8(19),
    messageId: bytes.readUInt32BE(20),
    majorVersion
  }
  if (majorVersion !== 2) return { ...header, payloads: [], firstSealed: 0 }
  const chain = decodePayloads(bytes.readUInt8(16), bytes.subarray(HEADER_BYTES))
  return chain && { ...header, ...chain }
}

/** Reads a chain of payloads that must fill the bytes exactly; an encrypted one ends it (RFC 7296 3.14). */
export function decodePayloads(
  first: number,
  bytes: Buffer
): Pick<IkeMessage, 'payloads' | 'firstSealed'> | null {
  const payloads: Payload[] = []
  let type = first
  let offset = 0
  while (type !== PAYLOAD.none) {
    if (payloads.length === MAX_PAYLOADS || offset + 4 > bytes.length) return null
    const length = bytes.readUInt16BE(offset + 2)
    if (length < 4 || offset + length > bytes.length) return null
    const next = bytes.readUInt8(offset)
    payloads.push({ type, body: bytes.subarray(offset + 4, offset + length) })
    offset += length
    if (type === PAYLOAD.sealed)
      return offset === bytes.length ? { payloads, firstSealed: next } : null
    type = next
  }
  return offset === bytes.length ? { payloads, firstSealed: 0 } : null
}

/** The body of the first payload of a type; null where there is none. */
export function findPayload(payloads: readonly Payload[], type: number): Buffer | null {
  return payloads.find((payload) => payload.type === type)?.body ?? null
}
