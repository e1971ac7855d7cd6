import type { WireFault } from '../../../shared/dicom/wire-fault'
import type { DicomSocket, Interrupted } from './association-types'
import { createDeadline } from './deadline'
import { encodePdu } from './encode-pdu'
import { createMailbox } from './mailbox'
import {
  createMessageCollector,
  type DimseMessage,
  type MessageCollector
} from './message-collector'
import type { Pdu } from './pdu'
import {
  createPduParser,
  type FragmentSlice,
  type PduHandlers,
  type PduLimits,
  type PduParser
} from './pdu-parser'
import { describeSocketError } from './socket-fault'

export type Incoming = Pdu | DimseMessage

/** What a client keeps of an open connection: messages in, bytes out, and how it ended. */
export interface Link {
  /** The next PDU or message; an interruption ends the link for good. */
  receive(timeoutMs: number): Promise<Incoming | Interrupted>
  /** Writes all bytes; null when the socket has taken them, else how the link ended. */
  write(bytes: Uint8Array, timeoutMs: number): Promise<Interrupted | null>
  readonly ended: Interrupted | null
  /** Ends the link: the socket is destroyed, and every later call gives `how`. */
  end(how: Interrupted): Interrupted
  /** Says A-ABORT as the service user, then closes. */
  abort(how: Interrupted): Interrupted
  /** Closes after an orderly release. */
  close(): void
}

export interface LinkLimits extends PduLimits {
  readonly maxMessageLength: number
}

/** How long after the peer's end of stream an error may still come in and explain it. */
const GRACE_AFTER_END_MS = 200
const MOST_WAITING = 64

/** Takes over a connected socket. `signal` destroys it at once and ends every call with `canceled`. */
export function openLink(
  socket: DicomSocket,
  limits: LinkLimits,
  signal: AbortSignal | undefined
): Link {
  return new SocketLink(socket, limits, signal)
}

class SocketLink implements Link {
  readonly #socket: DicomSocket
  readonly #signal: AbortSignal | undefined
  readonly #inbox = createMailbox<Incoming | Interrupted>()
  readonly #collector: MessageCollector
  readonly #parser: PduParser
  readonly #reading = createDeadline(() => this.#timedOut())
  readonly #writing = createDeadline(() => this.#timedOut())
  readonly #received = { bytes: 0, first: Buffer.alloc(0) }
  #ended: Interrupted | null = null
  #wakeWriter: (() => void) | null = null

  constructor(socket: DicomSocket, limits: LinkLimits, signal: AbortSignal | undefined) {
    this.#socket = socket
    this.#signal = signal
    this.#collector = createMessageCollector(limits.maxMessageLength)
    const handlers: PduHandlers = {
      onPdu: (pdu) => this.#takePdu(pdu),
      onSlice: (slice) => this.#takeSlice(slice),
      onFault: (fault) => this.#refuse(fault)
    }
    this.#parser = createPduParser(handlers, limits)
    this.#listen()
  }

  get ended(): Interrupted | null {
    return this.#ended
  }

  async receive(timeoutMs: number): Promise<Incoming | Interrupted> {
    const inbox = this.#inbox
    if (this.#ended !== null && inbox.size === 0) return this.#ended
    if (inbox.size === 0) this.#reading.set(timeoutMs)
    const incoming = await inbox.take()
    this.#reading.lift()
    if (inbox.size === 0 && this.#socket.isPaused()) this.#socket.resume()
    return incoming
  }

  async write(bytes: Uint8Array, timeoutMs: number): Promise<Interrupted | null> {
    if (this.#ended !== null) return this.#ended
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.#writing.lift()
        this.#wakeWriter = null
        resolve()
      }
      this.#writing.set(timeoutMs)
      this.#wakeWriter = done
      // A write error also comes as 'error', which says more; here it only ends the wait.
      this.#socket.write(bytes, () => done())
    })
    return this.#ended
  }

  end(how: Interrupted): Interrupted {
    if (this.#ended !== null) return this.#ended
    this.#settle(how)
    this.#socket.off('data', this.#onData)
    this.#socket.destroy()
    this.#wakeWriter?.()
    return how
  }

  abort(how: Interrupted): Interrupted {
    if (this.#ended === null) this.#socket.write(encodePdu({ type: 'abort', source: 0, reason: 0 }))
    return this.#endGently(how)
  }

  close(): void {
    this.#endGently(this.#closed(null))
  }

  #listen(): void {
    const socket = this.#socket
    socket.on('error', (error) => this.end(this.#closed(error)))
    socket.on('close', () => this.end(this.#closed(null)))
    if (socket.destroyed) this.end(this.#closed(socket.errored ?? null))
    else if (this.#signal?.aborted) this.#onCancel()
    else {
      this.#signal?.addEventListener('abort', this.#onCancel, { once: true })
      socket.setNoDelay(true)
      socket.on('end', this.#onEnd)
      socket.on('data', this.#onData)
    }
  }

  readonly #onData = (chunk: Buffer): void => {
    if (this.#ended !== null) return
    const received = this.#received
    received.bytes += chunk.length
    if (received.first.length < 16)
      received.first = Buffer.concat([received.first, chunk.subarray(0, 16)]).subarray(0, 16)
    this.#parser.push(chunk)
  }

  readonly #onEnd = (): void => {
    setTimeout(() => this.end(this.#closed(null)), GRACE_AFTER_END_MS).unref()
  }

  readonly #onCancel = (): void => {
    this.end({ kind: 'canceled' })
  }

  #takePdu(pdu: Pdu): void {
    if (pdu.type === 'abort') this.end({ kind: 'aborted', source: pdu.source, reason: pdu.reason })
    else this.#deliver(pdu)
  }

  #takeSlice(slice: FragmentSlice): void {
    const message = this.#collector.add(slice)
    if (message === null) return
    if ('fault' in message) this.#refuse(message.fault)
    else this.#deliver(message)
  }

  #deliver(incoming: Incoming): void {
    if (this.#ended !== null) return
    this.#inbox.put(incoming)
    if (this.#inbox.size >= MOST_WAITING) this.#socket.pause()
  }

  #refuse(fault: WireFault): void {
    this.end({ kind: 'not-dicom', firstBytes: this.#firstBytes(), fault })
  }

  #timedOut(): void {
    this.end({ kind: 'timeout', bytesReceived: this.#received.bytes })
  }

  #closed(error: Error | null): Interrupted {
    return {
      kind: 'closed',
      error: error && describeSocketError(error),
      bytesReceived: this.#received.bytes,
      firstBytes: this.#firstBytes()
    }
  }

  #firstBytes(): string {
    return this.#received.first.toString('hex')
  }

  #settle(how: Interrupted): void {
    this.#ended = how
    this.#signal?.removeEventListener('abort', this.#onCancel)
    this.#reading.close()
    this.#writing.close()
    this.#inbox.put(how)
  }

  /** Ends the link, but lets what was written go out first (and TLS say its close_notify). */
  #endGently(how: Interrupted): Interrupted {
    if (this.#ended !== null) return this.#ended
    this.#settle(how)
    this.#socket.end(() => this.#socket.destroy())
    setTimeout(() => this.#socket.destroy(), GRACE_AFTER_END_MS).unref()
    return how
  }
}
