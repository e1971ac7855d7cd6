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
import { createPduParser, type FragmentSlice } from './pdu-parser'
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
  return new Promise((resolve) => serve(socket, options, resolve))
}

/** The connection's state lives in one closure; what it says and hears stands beside it. */
function serve(
  socket: DicomSocket,
  options: AcceptOptions,
  resolve: (end: AcceptEnd) => void
): void {
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const maxPduLength = options.maxPduLength ?? RECEIVE_PDU_LENGTH
  const received = { bytes: 0, first: Buffer.alloc(0) }
  const events: ParsedEvent[] = []
  let messages: MessageServer | null = null
  let ended: AcceptEnd | null = null
  let isBusy = false
  let quietTicks = 0
  // Before the association the timer bounds the whole request, however slowly it drips in.
  let timer = setTimeout(() => onTimeout('request'), limits.requestMs)

  const parser = createPduParser(
    {
      onPdu: (pdu) => take({ type: 'pdu', pdu }),
      onSlice: (slice) => take({ type: 'slice', slice }),
      onFault: (fault) => take({ type: 'fault', fault })
    },
    { maxControlLength: limits.maxControlLength, maxDataLength: maxPduLength }
  )

  function onData(chunk: Buffer): void {
    if (ended !== null) return
    received.bytes += chunk.length
    if (received.first.length < 16)
      received.first = Buffer.concat([received.first, chunk.subarray(0, 16)]).subarray(0, 16)
    quietTicks = 0
    parser.push(chunk)
  }

  /** Handles a parsed event at once, or lines it up behind the one that still takes its time. */
  function take(event: ParsedEvent): void {
    if (isBusy) events.push(kept(event))
    else if (ended === null) {
      const waiting = handle(event)
      if (waiting !== null) void workOff(waiting)
    }
  }

  /** Anything that takes time pauses the socket meanwhile; then what has lined up is handled in order. */
  async function workOff(waiting: Promise<void> | null): Promise<void> {
    isBusy = true
    while (ended === null) {
      if (waiting !== null) {
        socket.pause()
        await waiting
        quietTicks = 0
      }
      const event = events.shift()
      if (event === undefined) break
      waiting = ended === null ? handle(event) : null
    }
    isBusy = false
    if (ended === null && socket.isPaused()) socket.resume()
  }

  function handle(event: ParsedEvent): Promise<void> | null {
    if (event.type === 'pdu') return onPdu(event.pdu)
    if (event.type === 'fault') fail(event.fault, UNRECOGNIZED_PDU)
    else if (messages !== null) return messages.take(event.slice)
    else fail({ id: 'wire.data-first' }, UNEXPECTED_PDU)
    return null
  }

  function onPdu(pdu: Pdu): Promise<void> | null {
    if (pdu.type === 'associate-request' && messages === null) return onRequest(pdu)
    if (pdu.type === 'abort') finish({ kind: 'aborted', source: pdu.source, reason: pdu.reason })
    else if (pdu.type === 'release-request' && messages !== null)
      finish({ kind: 'released' }, encodePdu({ type: 'release-response' }))
    else fail({ id: 'wire.pdu-out-of-place', values: { type: pdu.type } }, UNEXPECTED_PDU)
    return null
  }

  async function onRequest(pdu: AssociateRequestPdu): Promise<void> {
    const request = incomingRequest(pdu)
    options.onEvent?.({ kind: 'request', request })
    const decision = await decided(options, request)
    if (ended !== null) return
    if (decision.accept) accept(pdu, request)
    else reject(decision)
  }

  function accept(pdu: AssociateRequestPdu, request: IncomingRequest): void {
    const contexts = answerContexts(request, options.chooseContext)
    const open = openContexts(contexts)
    messages = serveMessages({ request, contexts: open, options, limits, send, fail })
    clearTimeout(timer)
    timer = setInterval(onTick, limits.idleMs / TICKS)
    send(acceptPdu(pdu, contexts, maxPduLength))
    options.onEvent?.({ kind: 'accepted', contexts })
  }

  function reject({ result, source, reason }: Exclude<Decision, { accept: true }>): void {
    options.onEvent?.({ kind: 'rejected', result, source, reason })
    finish({ kind: 'rejected' }, encodePdu({ type: 'associate-reject', result, source, reason }))
  }

  function send(bytes: Buffer): void {
    if (ended === null) socket.write(bytes)
  }

  function fail(fault: WireFault, reason: number): void {
    const firstBytes = received.first.toString('hex')
    // Who speaks no DICOM would not understand an A-ABORT; the others are owed one.
    const isDicom = received.bytes > 0 && firstBytes.startsWith('01')
    finish({ kind: 'not-dicom', firstBytes, fault }, isDicom ? abortPdu(reason) : undefined)
  }

  /** After `idleMs` of silence, and a tick later at most; while we are at work ourselves the peer may be silent. */
  function onTick(): void {
    if (!isBusy && ++quietTicks > TICKS) onTimeout('idle')
  }

  function onTimeout(phase: 'request' | 'idle'): void {
    finish({ kind: 'timeout', phase }, messages === null ? undefined : abortPdu(NO_REASON))
  }

  function onClosed(error: Error | null): void {
    finish({
      kind: 'closed',
      error: error && describeSocketError(error),
      bytesReceived: received.bytes,
      firstBytes: received.first.toString('hex'),
      unfinished: messages?.unfinished() ?? null
    })
  }

  /** Ends the connection once: an object under way is discarded before the end is told. */
  function finish(end: AcceptEnd, lastWord?: Buffer): void {
    if (ended !== null) return
    ended = end
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', onCancel)
    const discarded = messages?.discard() ?? Promise.resolve()
    void Promise.all([discarded, say(socket, lastWord)]).then(() => resolve(end))
  }

  function onCancel(): void {
    finish({ kind: 'canceled' })
  }

  socket.on('error', onClosed)
  socket.on('close', () => onClosed(null))
  socket.on('end', () => onClosed(null))
  if (socket.destroyed) onClosed(socket.errored ?? null)
  else if (options.signal?.aborted) onCancel()
  else {
    options.signal?.addEventListener('abort', onCancel, { once: true })
    socket.setNoDelay(true)
    readInPlace(socket, onData)
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
