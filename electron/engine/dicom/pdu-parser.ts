import type { WireFault } from '../../../shared/dicom/wire-fault'
import { decodePdu } from './decode-pdu'
import { PDU_HEADER_LENGTH, PDU_TYPE, PDV_HEADER_LENGTH, type Pdu } from './pdu'

/** A slice of a presentation data value; `ended` closes the value, `isLast` then the message part. */
export interface FragmentSlice {
  readonly contextId: number
  readonly isCommand: boolean
  readonly isLast: boolean
  readonly ended: boolean
  readonly bytes: Buffer
}

export interface PduHandlers {
  /** Every PDU but P-DATA-TF. */
  onPdu(pdu: Pdu): void
  /** P-DATA-TF as it comes in, without waiting for the PDU's end. */
  onSlice(slice: FragmentSlice): void
  /** A broken rule; nothing is parsed any more. */
  onFault(fault: WireFault): void
}

export interface PduLimits {
  /** Longest PDU that is not P-DATA-TF, bytes. */
  readonly maxControlLength: number
  /** Longest P-DATA-TF, bytes; 0 = any. */
  readonly maxDataLength: number
}

/** Peers that count their own PDU header into the maximum are let through. */
const HEADER_SLACK = 12

/**
 * Cuts a byte stream into PDUs with bounded memory: control PDUs are collected up to their limit,
 * P-DATA-TF values are passed on in slices. `push` never throws; `push(chunk)` after a fault is a no-op.
 * A chunk is not kept beyond its `push`, but slices and PDUs are windows on it: who keeps them copies.
 */
export function createPduParser(
  handlers: PduHandlers,
  limits: PduLimits
): { push(chunk: Buffer): void } {
  let step: (chunk: Buffer) => Buffer | null = readHeader
  let pending: Buffer = Buffer.alloc(0)
  let type = 0
  let bodyLeft = 0
  let valueLeft = 0
  let contextId = 0
  let control = 0

  function push(chunk: Buffer): void {
    let rest: Buffer | null = chunk
    while (rest !== null && rest.length > 0) rest = step(rest)
  }

  function fail(fault: WireFault): null {
    step = () => null
    handlers.onFault(fault)
    return null
  }

  /** Collects up to `length` bytes in `pending`; null while some are missing. */
  function collect(chunk: Buffer, length: number): Buffer | null {
    const wanted = length - pending.length
    const taken = chunk.subarray(0, wanted)
    // Copied where more must come: the chunk may be overwritten by then.
    const isWhole = pending.length === 0 && taken.length === length
    pending = isWhole ? taken : Buffer.concat([pending, taken])
    return pending.length < length ? null : chunk.subarray(taken.length)
  }

  function readHeader(chunk: Buffer): Buffer | null {
    const first = pending.length > 0 ? pending[0] : chunk[0]
    if (first === undefined || first < 1 || first > 7)
      return fail({ id: 'wire.pdu-unknown', values: { type: first ?? '' } })
    const rest = collect(chunk, PDU_HEADER_LENGTH)
    if (rest === null) return null
    type = first
    bodyLeft = pending.readUInt32BE(2)
    pending = Buffer.alloc(0)
    return type === PDU_TYPE.data ? startData(rest) : startControl(rest)
  }

  function startControl(rest: Buffer): Buffer | null {
    const values = { type }
    if (bodyLeft > limits.maxControlLength) return fail({ id: 'wire.pdu-too-long', values })
    if (bodyLeft === 0) return fail({ id: 'wire.pdu-empty', values })
    step = readControl
    return rest
  }

  function readControl(chunk: Buffer): Buffer | null {
    const rest = collect(chunk, bodyLeft)
    if (rest === null) return null
    const pdu = decodePdu(type, pending)
    pending = Buffer.alloc(0)
    step = readHeader
    if (pdu.type === 'fault') return fail(pdu.fault)
    handlers.onPdu(pdu)
    return rest
  }

  function startData(rest: Buffer): Buffer | null {
    const { maxDataLength } = limits
    if (maxDataLength > 0 && bodyLeft > maxDataLength + HEADER_SLACK)
      return fail({ id: 'wire.data-long' })
    step = bodyLeft === 0 ? readHeader : readValueHeader
    return rest
  }

  function readValueHeader(chunk: Buffer): Buffer | null {
    if (bodyLeft < PDV_HEADER_LENGTH) return fail({ id: 'wire.pdv-short' })
    const rest = collect(chunk, PDV_HEADER_LENGTH)
    if (rest === null) return null
    const length = pending.readUInt32BE(0)
    contextId = pending.readUInt8(4)
    control = pending.readUInt8(5)
    pending = Buffer.alloc(0)
    if (length < 2 || length + 4 > bodyLeft) return fail({ id: 'wire.pdv-long' })
    bodyLeft -= length + 4
    valueLeft = length - 2
    step = readValue
    return valueLeft === 0 ? passOn(rest, 0) : rest
  }

  function readValue(chunk: Buffer): Buffer | null {
    return passOn(chunk, Math.min(valueLeft, chunk.length))
  }

  function passOn(chunk: Buffer, length: number): Buffer | null {
    valueLeft -= length
    const takesAll = length === chunk.length
    const ended = valueLeft === 0
    if (ended) step = bodyLeft === 0 ? readHeader : readValueHeader
    handlers.onSlice({
      contextId,
      isCommand: (control & 1) !== 0,
      isLast: (control & 2) !== 0,
      ended,
      bytes: takesAll ? chunk : chunk.subarray(0, length)
    })
    return takesAll ? null : chunk.subarray(length)
  }

  return { push }
}
