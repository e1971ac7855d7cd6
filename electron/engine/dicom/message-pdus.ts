import type { PeerDetails } from './association-types'
import { controlHeader } from './encode-pdu'
import { PDU_TYPE, PDV_HEADER_LENGTH } from './pdu'

/** PDU header and PDV header together; one value a PDU. */
export const HEADERS = 12
/** Our choice where the peer sets no limit (0). */
const UNLIMITED_PDU = 256 * 1024
const LONGEST_PDU = 1024 * 1024

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
    const head = Buffer.allocUnsafe(HEADERS)
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

export function writeHeaders(
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
