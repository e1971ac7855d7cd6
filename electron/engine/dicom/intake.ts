import type { StoreSink, StoredObject } from './accept-types'
import { errorCode } from './dataset-reader'

const FIRST_BATCH = 64 * 1024
const BATCH = 256 * 1024

/** Two buffers in turn, kept by an association from one object to the next. */
export interface IntakeBuffers {
  current: Buffer
  other: Buffer
}

export function createIntakeBuffers(): IntakeBuffers {
  return { current: Buffer.alloc(0), other: Buffer.alloc(0) }
}

export type IntakeEnd =
  | { readonly stored: StoredObject; readonly code: null }
  | { readonly stored: null; readonly code: string }

/** Collects an object's slices into large writes; what fails is kept until the end. */
export interface Intake {
  /** Null when there is room, else a promise to wait for before more is read from the socket. */
  add(bytes: Buffer): Promise<void> | null
  finish(): Promise<IntakeEnd>
  discard(): Promise<void>
}

export function openIntake(sink: StoreSink, buffers: IntakeBuffers): Intake {
  return new BatchedIntake(sink, buffers)
}

class BatchedIntake implements Intake {
  readonly #sink: StoreSink
  readonly #buffers: IntakeBuffers
  #filled = 0
  #failure: string | null = null
  #writing: Promise<void> | null = null

  constructor(sink: StoreSink, buffers: IntakeBuffers) {
    this.#sink = sink
    this.#buffers = buffers
    if (buffers.current.length === 0) buffers.current = Buffer.allocUnsafeSlow(FIRST_BATCH)
  }

  add(bytes: Buffer): Promise<void> | null {
    if (this.#failure !== null) return null
    const { current } = this.#buffers
    const copied = bytes.copy(current, this.#filled)
    this.#filled += copied
    if (this.#filled < current.length) return null
    const rest = bytes.subarray(copied)
    return this.#writing === null
      ? this.#turn(rest)
      : this.#turnLater(this.#writing, Buffer.from(rest))
  }

  async finish(): Promise<IntakeEnd> {
    await this.#writing
    if (this.#failure === null && this.#filled > 0)
      this.#start(this.#buffers.current.subarray(0, this.#filled))
    await this.#writing
    if (this.#failure !== null) return this.#giveUp(this.#failure)
    try {
      return { stored: await this.#sink.finish(), code: null }
    } catch (error) {
      return this.#giveUp(errorCode(error))
    }
  }

  async discard(): Promise<void> {
    await this.#writing
    await this.#sink.discard().catch(() => undefined)
  }

  /** The bytes are lent only for now, so the rest comes as a copy. */
  async #turnLater(written: Promise<void>, rest: Buffer): Promise<void> {
    await written
    await this.#turn(rest)
  }

  /** Hands the full buffer to the sink and goes on with the other one. */
  #turn(rest: Buffer): Promise<void> | null {
    if (this.#failure !== null) return null
    const buffers = this.#buffers
    this.#start(buffers.current)
    const spare = buffers.other
    buffers.other = buffers.current
    buffers.current = spare.length === BATCH ? spare : Buffer.allocUnsafeSlow(BATCH)
    this.#filled = 0
    return rest.length > 0 ? this.add(rest) : null
  }

  #start(batch: Buffer): void {
    this.#writing = this.#sink.write([batch]).then(
      () => {
        this.#writing = null
      },
      (error: unknown) => {
        this.#failure ??= errorCode(error)
        this.#writing = null
      }
    )
  }

  async #giveUp(code: string): Promise<IntakeEnd> {
    await this.#sink.discard().catch(() => undefined)
    return { stored: null, code }
  }
}

const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EMFILE', 'ENFILE', 'ENOMEM'])

/** A full disk is 0xA700 out of resources (PS3.4 B.2.3); any other fault of ours 0x0110. */
export function statusOfFailure(code: string): number {
  return NO_ROOM.has(code) ? 0xa700 : 0x0110
}
