import type { WireFault } from '../../../shared/dicom/wire-fault'
import type {
  AcceptEnd,
  AcceptOptions,
  Decision,
  IncomingRequest,
  ReceiveLimits
} from './accept-types'
import { acceptPdu, answerContexts, incomingRequest, openContexts } from './answer-request'
import type { DicomSocket } from './association-types'
import { encodePdu } from './encode-pdu'
import type { AssociateRequestPdu, Pdu } from './pdu'
import { createPduParser, type FragmentSlice, type PduHandlers, type PduParser } from './pdu-parser'
import { serveMessages, type MessageServer } from './serve-messages'
import { readInPlace } from '../tls/read-in-place'
import { describeSocketError } from './socket-fault'

const DEFAULT_LIMITS: ReceiveLimits = {
  idleMs: 60_000,
  requestMs: 30_000,
  maxControlLength: 256 * 1024,
  maxCommandLength: 64 * 1024,
  maxIdentifierLength: 256 * 1024
}
export const RECEIVE_PDU_LENGTH = 128 * 1024
/** How long a peer may take to close after the last word (ARTIM, PS3.8 9.1.5). */
const CLOSE_MS = 1000
const NO_REASON = 0
const UNRECOGNIZED_PDU = 1
const UNEXPECTED_PDU = 2
/** How finely silence is measured: to refresh a timer for every TLS record would cost more than to read it. */
const TICKS = 4
/** A decision that failed is our fault: temporary congestion, so that the peer tries again. */
const UNDECIDED: Decision = { accept: false, result: 2, source: 3, reason: 1 }

type ParsedEvent =
  | { readonly type: 'pdu'; readonly pdu: Pdu }
  | { readonly type: 'slice'; readonly slice: FragmentSlice }
  | { readonly type: 'fault'; readonly fault: WireFault }

/**
 * Serves one connection to its end: association, C-ECHO, C-STORE, C-FIND, release (PS3.8 7, PS3.7 9).
 * The socket is paused while a decision, the disk or a query is awaited, so memory stays bounded
 * whatever the peer sends. Never rejects for what the peer does; `signal` closes at once.
 */
export function acceptAssociation(socket: DicomSocket, options: AcceptOptions): Promise<AcceptEnd> {
  return new Promise((resolve) => new ServedConnection(socket, options, resolve).listen())
}

class ServedConnection {
  readonly #socket: DicomSocket
  readonly #options: AcceptOptions
  readonly #resolve: (end: AcceptEnd) => void
  readonly #limits: ReceiveLimits
  readonly #maxPduLength: number
  readonly #parser: PduParser
  readonly #received = { bytes: 0, first: Buffer.alloc(0) }
  /** What was parsed while the one before it still takes its time. */
  readonly #events: ParsedEvent[] = []
  #messages: MessageServer | null = null
  #isOver = false
  #isBusy = false
  #quietTicks = 0
  #timer: NodeJS.Timeout

  constructor(socket: DicomSocket, options: AcceptOptions, resolve: (end: AcceptEnd) => void) {
    this.#socket = socket
    this.#options = options
    this.#resolve = resolve
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits }
    this.#maxPduLength = options.maxPduLength ?? RECEIVE_PDU_LENGTH
    const handlers: PduHandlers = {
      onPdu: (pdu) => this.#take({ type: 'pdu', pdu }),
      onSlice: (slice) => this.#take({ type: 'slice', slice }),
      onFault: (fault) => this.#take({ type: 'fault', fault })
    }
    const { maxControlLength, requestMs } = this.#limits
    this.#parser = createPduParser(handlers, {
      maxControlLength,
      maxDataLength: this.#maxPduLength
    })
    // Before the association the timer bounds the whole request, however slowly it drips in.
    this.#timer = setTimeout(() => this.#onTimeout('request'), requestMs)
  }

  listen(): void {
    const socket = this.#socket
    const { signal } = this.#options
    socket.on('error', (error) => this.#onClosed(error))
    socket.on('close', () => this.#onClosed(null))
    socket.on('end', () => this.#onClosed(null))
    if (socket.destroyed) this.#onClosed(socket.errored ?? null)
    else if (signal?.aborted) this.#onCancel()
    else {
      signal?.addEventListener('abort', this.#onCancel, { once: true })
      socket.setNoDelay(true)
      readInPlace(socket, (chunk) => this.#onData(chunk))
    }
  }

  #onData(chunk: Buffer): void {
    if (this.#hasEnded()) return
    const received = this.#received
    received.bytes += chunk.length
    if (received.first.length < 16)
      received.first = Buffer.concat([received.first, chunk.subarray(0, 16)]).subarray(0, 16)
    this.#quietTicks = 0
    this.#parser.push(chunk)
  }

  /** Handles a parsed event at once, or lines it up behind the one that still takes its time. */
  #take(event: ParsedEvent): void {
    if (this.#isBusy) this.#events.push(kept(event))
    else if (!this.#hasEnded()) {
      const waiting = this.#handle(event)
      if (waiting !== null) void this.#workOff(waiting)
    }
  }

  /** Anything that takes time pauses the socket meanwhile; then what has lined up is handled in order. */
  async #workOff(first: Promise<void>): Promise<void> {
    let waiting: Promise<void> | null = first
    this.#isBusy = true
    while (!this.#hasEnded()) {
      if (waiting !== null) {
        this.#socket.pause()
        await waiting
        this.#quietTicks = 0
      }
      const event = this.#events.shift()
      if (event === undefined) break
      waiting = this.#hasEnded() ? null : this.#handle(event)
    }
    this.#isBusy = false
    if (!this.#hasEnded() && this.#socket.isPaused()) this.#socket.resume()
  }

  /** Asked anew after every wait: an end may have come meanwhile. */
  #hasEnded(): boolean {
    return this.#isOver
  }

  #handle(event: ParsedEvent): Promise<void> | null {
    if (event.type === 'pdu') return this.#onPdu(event.pdu)
    if (event.type === 'fault') this.#fail(event.fault, UNRECOGNIZED_PDU)
    else if (this.#messages !== null) return this.#messages.take(event.slice)
    else this.#fail({ id: 'wire.data-first' }, UNEXPECTED_PDU)
    return null
  }

  #onPdu(pdu: Pdu): Promise<void> | null {
    const isAssociated = this.#messages !== null
    if (pdu.type === 'associate-request' && !isAssociated) return this.#onRequest(pdu)
    if (pdu.type === 'abort')
      this.#finish({ kind: 'aborted', source: pdu.source, reason: pdu.reason })
    else if (pdu.type === 'release-request' && isAssociated)
      this.#finish({ kind: 'released' }, encodePdu({ type: 'release-response' }))
    else this.#fail({ id: 'wire.pdu-out-of-place', values: { type: pdu.type } }, UNEXPECTED_PDU)
    return null
  }

  async #onRequest(pdu: AssociateRequestPdu): Promise<void> {
    const request = incomingRequest(pdu)
    this.#options.onEvent?.({ kind: 'request', request })
    const decision = await decided(this.#options, request)
    if (this.#hasEnded()) return
    if (decision.accept) this.#accept(pdu, request)
    else this.#reject(decision)
  }

  #accept(pdu: AssociateRequestPdu, request: IncomingRequest): void {
    const contexts = answerContexts(request, this.#options.chooseContext)
    this.#messages = serveMessages({
      request,
      contexts: openContexts(contexts),
      options: this.#options,
      limits: this.#limits,
      send: (bytes) => this.#send(bytes),
      fail: (fault, reason) => this.#fail(fault, reason)
    })
    clearTimeout(this.#timer)
    this.#timer = setInterval(() => this.#onTick(), this.#limits.idleMs / TICKS)
    this.#send(acceptPdu(pdu, contexts, this.#maxPduLength))
    this.#options.onEvent?.({ kind: 'accepted', contexts })
  }

  #reject({ result, source, reason }: Exclude<Decision, { accept: true }>): void {
    this.#options.onEvent?.({ kind: 'rejected', result, source, reason })
    const lastWord = encodePdu({ type: 'associate-reject', result, source, reason })
    this.#finish({ kind: 'rejected' }, lastWord)
  }

  #send(bytes: Buffer): void {
    if (!this.#hasEnded()) this.#socket.write(bytes)
  }

  #fail(fault: WireFault, reason: number): void {
    const { bytes, first } = this.#received
    const firstBytes = first.toString('hex')
    // Who speaks no DICOM would not understand an A-ABORT; the others are owed one.
    const isDicom = bytes > 0 && firstBytes.startsWith('01')
    this.#finish({ kind: 'not-dicom', firstBytes, fault }, isDicom ? abortPdu(reason) : undefined)
  }

  /** After `idleMs` of silence, and a tick later at most; while we are at work ourselves the peer may be silent. */
  #onTick(): void {
    if (!this.#isBusy && ++this.#quietTicks > TICKS) this.#onTimeout('idle')
  }

  #onTimeout(phase: 'request' | 'idle'): void {
    const lastWord = this.#messages === null ? undefined : abortPdu(NO_REASON)
    this.#finish({ kind: 'timeout', phase }, lastWord)
  }

  #onClosed(error: Error | null): void {
    this.#finish({
      kind: 'closed',
      error: error && describeSocketError(error),
      bytesReceived: this.#received.bytes,
      firstBytes: this.#received.first.toString('hex'),
      unfinished: this.#messages?.unfinished() ?? null
    })
  }

  readonly #onCancel = (): void => {
    this.#finish({ kind: 'canceled' })
  }

  /** Ends the connection once: an object under way is discarded before the end is told. */
  #finish(end: AcceptEnd, lastWord?: Buffer): void {
    if (this.#hasEnded()) return
    this.#isOver = true
    clearTimeout(this.#timer)
    this.#options.signal?.removeEventListener('abort', this.#onCancel)
    const discarded = this.#messages?.discard() ?? Promise.resolve()
    void Promise.all([discarded, say(this.#socket, lastWord)]).then(() => this.#resolve(end))
  }
}

/** A slice's bytes are lent by the socket: what waits needs its own. */
function kept(event: ParsedEvent): ParsedEvent {
  if (event.type !== 'slice') return event
  const { slice } = event
  return { type: 'slice', slice: { ...slice, bytes: Buffer.from(slice.bytes) } }
}

async function decided(options: AcceptOptions, request: IncomingRequest): Promise<Decision> {
  try {
    return await options.decide(request)
  } catch {
    return UNDECIDED
  }
}

/** Sends the last PDU, if any, and closes; a peer that does not close in time is cut off. */
function say(socket: DicomSocket, lastWord: Buffer | undefined): Promise<void> {
  if (lastWord === undefined || socket.destroyed) {
    socket.destroy()
    return Promise.resolve()
  }
  return new Promise((resolve) => {
    const timer = setTimeout(() => socket.destroy(), CLOSE_MS)
    socket.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
    // Bytes still coming in are read away: an unread rest would turn the close into a reset.
    socket.resume()
    socket.end(lastWord)
  })
}

function abortPdu(reason: number): Buffer {
  return encodePdu({ type: 'abort', source: 2, reason })
}
