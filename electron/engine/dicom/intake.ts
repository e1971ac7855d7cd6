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
  let filled = 0
  let failure: string | null = null
  let writing: Promise<void> | null = null
  if (buffers.current.length === 0) buffers.current = Buffer.allocUnsafeSlow(FIRST_BATCH)

  function add(bytes: Buffer): Promise<void> | null {
    if (failure !== null) return null
    const { current } = buffers
    const copied = bytes.copy(current, filled)
    filled += copied
    if (filled < current.length) return null
    const rest = bytes.subarray(copied)
    return writing === null ? turn(rest) : turnLater(writing, Buffer.from(rest))
  }

  /** The bytes are lent only for now, so the rest comes as a copy. */
  async function turnLater(written: Promise<void>, rest: Buffer): Promise<void> {
    await written
    await turn(rest)
  }

  /** Hands the full buffer to the sink and goes on with the other one. */
  function turn(rest: Buffer): Promise<void> | null {
    if (failure !== null) return null
    start(buffers.current)
    const spare = buffers.other
    buffers.other = buffers.current
    buffers.current = spare.length === BATCH ? spare : Buffer.allocUnsafeSlow(BATCH)
    filled = 0
    return rest.length > 0 ? add(rest) : null
  }

  function start(batch: Buffer): void {
    writing = sink.write([batch]).then(
      () => {
        writing = null
      },
      (error: unknown) => {
        failure ??= errorCode(error)
        writing = null
      }
    )
  }

  async function finish(): Promise<IntakeEnd> {
    await writing
    if (failure === null && filled > 0) start(buffers.current.subarray(0, filled))
    await writing
    if (failure !== null) return giveUp(failure)
    try {
      return { stored: await sink.finish(), code: null }
    } catch (error) {
      return giveUp(errorCode(error))
    }
  }

  async function giveUp(code: string): Promise<IntakeEnd> {
    await sink.discard().catch(() => undefined)
    return { stored: null, code }
  }

  async function discard(): Promise<void> {
    await writing
    await sink.discard().catch(() => undefined)
  }

  return { add, finish, discard }
}

const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EMFILE', 'ENFILE', 'ENOMEM'])

/** A full disk is 0xA700 out of resources (PS3.4 B.2.3); any other fault of ours 0x0110. */
export function statusOfFailure(code: string): number {
  return NO_ROOM.has(code) ? 0xa700 : 0x0110
}
