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

export interface PduParser {
  push(chunk: Buffer): void
}

/** Peers that count their own PDU header into the maximum are let through. */
const HEADER_SLACK = 12
const NOTHING = Buffer.alloc(0)

/**
 * Cuts a byte stream into PDUs with bounded memory: control PDUs are collected up to their limit,
 * P-DATA-TF values are passed on in slices. `push` never throws; `push(chunk)` after a fault is a no-op.
 * A chunk is not kept beyond its `push`, but slices and PDUs are windows on it: who keeps them copies.
 */
export function createPduParser(handlers: PduHandlers, limits: PduLimits): PduParser {
  return new StreamParser(handlers, limits)
}

type Reading = 'header' | 'control' | 'value-header' | 'value' | 'nothing'

/** Each step takes what it needs of a chunk and gives the rest; null where nothing is left. */
class StreamParser implements PduParser {
  readonly #handlers: PduHandlers
  readonly #limits: PduLimits
  #reading: Reading = 'header'
  #pending: Buffer = NOTHING
  #type = 0
  #bodyLeft = 0
  #valueLeft = 0
  #contextId = 0
  #control = 0

  constructor(handlers: PduHandlers, limits: PduLimits) {
    this.#handlers = handlers
    this.#limits = limits
  }

  push(chunk: Buffer): void {
    let rest: Buffer | null = chunk
    while (rest !== null && rest.length > 0) rest = this.#step(rest)
  }

  #step(chunk: Buffer): Buffer | null {
    switch (this.#reading) {
      case 'value':
        return this.#passOn(chunk, Math.min(this.#valueLeft, chunk.length))
      case 'value-header':
        return this.#readValueHeader(chunk)
      case 'header':
        return this.#readHeader(chunk)
      case 'control':
        return this.#readControl(chunk)
      case 'nothing':
        return null
    }
  }

  #fail(fault: WireFault): null {
    this.#reading = 'nothing'
    this.#handlers.onFault(fault)
    return null
  }

  /** Collects up to `length` bytes in `#pending`; null while some are missing. */
  #collect(chunk: Buffer, length: number): Buffer | null {
    const wanted = length - this.#pending.length
    const taken = chunk.subarray(0, wanted)
    // Copied where more must come: the chunk may be overwritten by then.
    const isWhole = this.#pending.length === 0 && taken.length === length
    this.#pending = isWhole ? taken : Buffer.concat([this.#pending, taken])
    return this.#pending.length < length ? null : chunk.subarray(taken.length)
  }

  #takePending(): Buffer {
    const whole = this.#pending
    this.#pending = NOTHING
    return whole
  }

  #readHeader(chunk: Buffer): Buffer | null {
    const first = this.#pending.length > 0 ? this.#pending[0] : chunk[0]
    if (first === undefined || first < 1 || first > 7)
      return this.#fail({ id: 'wire.pdu-unknown', values: { type: first ?? '' } })
    const rest = this.#collect(chunk, PDU_HEADER_LENGTH)
    if (rest === null) return null
    this.#type = first
    this.#bodyLeft = this.#takePending().readUInt32BE(2)
    return first === PDU_TYPE.data ? this.#startData(rest) : this.#startControl(rest)
  }

  #startControl(rest: Buffer): Buffer | null {
    const values = { type: this.#type }
    if (this.#bodyLeft > this.#limits.maxControlLength)
      return this.#fail({ id: 'wire.pdu-too-long', values })
    if (this.#bodyLeft === 0) return this.#fail({ id: 'wire.pdu-empty', values })
    this.#reading = 'control'
    return rest
  }

  #readControl(chunk: Buffer): Buffer | null {
    const rest = this.#collect(chunk, this.#bodyLeft)
    if (rest === null) return null
    const pdu = decodePdu(this.#type, this.#takePending())
    this.#reading = 'header'
    if (pdu.type === 'fault') return this.#fail(pdu.fault)
    this.#handlers.onPdu(pdu)
    return rest
  }

  #startData(rest: Buffer): Buffer | null {
    const { maxDataLength } = this.#limits
    if (maxDataLength > 0 && this.#bodyLeft > maxDataLength + HEADER_SLACK)
      return this.#fail({ id: 'wire.data-long' })
    this.#nextValue()
    return rest
  }

  #nextValue(): void {
    this.#reading = this.#bodyLeft === 0 ? 'header' : 'value-header'
  }

  #readValueHeader(chunk: Buffer): Buffer | null {
    if (this.#bodyLeft < PDV_HEADER_LENGTH) return this.#fail({ id: 'wire.pdv-short' })
    const rest = this.#collect(chunk, PDV_HEADER_LENGTH)
    if (rest === null) return null
    const header = this.#takePending()
    const length = header.readUInt32BE(0)
    this.#contextId = header.readUInt8(4)
    this.#control = header.readUInt8(5)
    if (length < 2 || length + 4 > this.#bodyLeft) return this.#fail({ id: 'wire.pdv-long' })
    this.#bodyLeft -= length + 4
    this.#valueLeft = length - 2
    this.#reading = 'value'
    return this.#valueLeft === 0 ? this.#passOn(rest, 0) : rest
  }

  #passOn(chunk: Buffer, length: number): Buffer | null {
    this.#valueLeft -= length
    const takesAll = length === chunk.length
    const ended = this.#valueLeft === 0
    if (ended) this.#nextValue()
    this.#handlers.onSlice({
      contextId: this.#contextId,
      isCommand: (this.#control & 1) !== 0,
      isLast: (this.#control & 2) !== 0,
      ended,
      bytes: takesAll ? chunk : chunk.subarray(0, length)
    })
    return takesAll ? null : chunk.subarray(length)
  }
}
