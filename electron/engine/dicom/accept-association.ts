import type {
  AcceptEnd,
  AcceptOptions,
  IncomingRequest,
  IncomingStore,
  ReceiveLimits
} from './accept-types'
import type { ContextAnswer, DicomSocket } from './association-types'
import { chooseAnyStorage } from './choose-context'
import { COMMAND, decodeCommand, responseTo, type CommandSet } from './command-set'
import { errorCode } from './dataset-reader'
import { encodePdu } from './encode-pdu'
import { decodeKeys, encodeIdentifier } from './identifier'
import { OUR_IMPLEMENTATION } from './implementation'
import { createIntakeBuffers, openIntake, statusOfFailure, type Intake } from './intake'
import { messagePdu } from './message-pdus'
import { NO_USER_INFORMATION, type AssociateRequestPdu, type Pdu } from './pdu'
import { createPduParser, type FragmentSlice } from './pdu-parser'
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
const UNEXPECTED_PDU = 2
const INVALID_PARAMETER = 6
const UNRECOGNIZED_OPERATION = 0x0211

type ParsedEvent =
  | { readonly type: 'pdu'; readonly pdu: Pdu }
  | { readonly type: 'slice'; readonly slice: FragmentSlice }
  | { readonly type: 'fault'; readonly fault: string }

/** What the data set of the present command is for. */
type Dataset =
  | { readonly for: 'store'; readonly store: IncomingStore; readonly intake: Intake }
  | { readonly for: 'refused-store'; readonly store: IncomingStore; readonly status: number }
  | { readonly for: 'find'; readonly parts: Buffer[] }
  | { readonly for: 'nothing' }

interface Request {
  readonly contextId: number
  readonly command: CommandSet
  readonly dataset: Dataset
}

interface Session {
  readonly request: IncomingRequest
  readonly contexts: ReadonlyMap<number, ContextAnswer & { readonly transferSyntax: string }>
}

/**
 * Serves one connection to its end: association, C-ECHO, C-STORE, C-FIND, release (PS3.8 7, PS3.7 9).
 * The socket is paused while a decision, the disk or a query is awaited, so memory stays bounded
 * whatever the peer sends. Never throws for what the peer does; `signal` closes at once.
 */
export function acceptAssociation(socket: DicomSocket, options: AcceptOptions): Promise<AcceptEnd> {
  return new Promise((resolve) => serve(socket, options, resolve))
}

function serve(
  socket: DicomSocket,
  options: AcceptOptions,
  resolve: (end: AcceptEnd) => void
): void {
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const maxPduLength = options.maxPduLength ?? RECEIVE_PDU_LENGTH
  const received = { bytes: 0, first: Buffer.alloc(0) }
  const buffers = createIntakeBuffers()
  const events: ParsedEvent[] = []
  let commandParts: Buffer[] = []
  let commandLength = 0
  let session: Session | null = null
  let current: Request | null = null
  let ended: AcceptEnd | null = null
  let busy = false
  let timer = setTimeout(() => onTimeout('request'), limits.requestMs)

  const parser = createPduParser(
    {
      onPdu: (pdu) => events.push({ type: 'pdu', pdu }),
      onSlice: (slice) => events.push({ type: 'slice', slice }),
      onFault: (fault) => events.push({ type: 'fault', fault })
    },
    { maxControlLength: limits.maxControlLength, maxDataLength: maxPduLength }
  )

  function onData(chunk: Buffer): void {
    if (ended !== null) return
    received.bytes += chunk.length
    if (received.first.length < 16)
      received.first = Buffer.concat([received.first, chunk.subarray(0, 16)]).subarray(0, 16)
    if (session !== null) timer.refresh()
    parser.push(chunk)
    if (!busy) void workOff()
  }

  /** Handles parsed events in order; anything that takes time pauses the socket meanwhile. */
  async function workOff(): Promise<void> {
    busy = true
    for (let event = events.shift(); event && ended === null; event = events.shift()) {
      const waiting = handle(event)
      if (waiting === null) continue
      socket.pause()
      await waiting
      timer.refresh()
    }
    busy = false
    if (ended === null && socket.isPaused()) socket.resume()
  }

  function handle(event: ParsedEvent): Promise<void> | null {
    if (event.type === 'slice') return onSlice(event.slice)
    if (event.type === 'pdu') return onPdu(event.pdu)
    const firstBytes = received.first.toString('hex')
    finish({ kind: 'not-dicom', firstBytes, fault: event.fault }, abortPdu(1))
    return null
  }

  function onPdu(pdu: Pdu): Promise<void> | null {
    if (pdu.type === 'associate-request' && session === null) return onRequest(pdu)
    if (pdu.type === 'abort') {
      finish({ kind: 'aborted', source: pdu.source, reason: pdu.reason })
      return null
    }
    if (pdu.type === 'release-request' && session !== null)
      finish({ kind: 'released' }, encodePdu({ type: 'release-response' }))
    else outOfPlace(`${pdu.type} out of place`, UNEXPECTED_PDU)
    return null
  }

  async function onRequest(pdu: AssociateRequestPdu): Promise<void> {
    const request = incomingRequest(pdu)
    options.onEvent?.({ kind: 'request', request })
    const decision = await options.decide(request)
    if (ended !== null) return
    if (!decision.accept) {
      const { result, source, reason } = decision
      options.onEvent?.({ kind: 'rejected', result, source, reason })
      finish({ kind: 'rejected' }, encodePdu({ type: 'associate-reject', result, source, reason }))
      return
    }
    accept(pdu, request)
  }

  function accept(pdu: AssociateRequestPdu, request: IncomingRequest): void {
    const contexts = answerContexts(request, options.chooseContext ?? chooseAnyStorage)
    session = { request, contexts: openContexts(contexts) }
    clearTimeout(timer)
    timer = setTimeout(() => onTimeout('idle'), limits.idleMs)
    socket.write(acceptPdu(pdu, contexts, maxPduLength))
    options.onEvent?.({ kind: 'accepted', contexts })
  }

  function onSlice(slice: FragmentSlice): Promise<void> | null {
    if (!session?.contexts.has(slice.contextId)) {
      outOfPlace('data on a context that was not accepted', INVALID_PARAMETER)
      return null
    }
    if (
      slice.isCommand !== (current === null) ||
      (current && current.contextId !== slice.contextId)
    ) {
      outOfPlace('fragment out of order', UNEXPECTED_PDU)
      return null
    }
    return current === null
      ? onCommandSlice(session, slice)
      : onDatasetSlice(session, current, slice)
  }

  function onCommandSlice(open: Session, slice: FragmentSlice): Promise<void> | null {
    commandLength += slice.bytes.length
    if (commandLength > limits.maxCommandLength) {
      outOfPlace('command set is too long', INVALID_PARAMETER)
      return null
    }
    if (slice.bytes.length > 0) commandParts.push(Buffer.from(slice.bytes))
    if (!slice.ended || !slice.isLast) return null
    const command = decodeCommand(Buffer.concat(commandParts))
    commandParts = []
    commandLength = 0
    if ('fault' in command) {
      outOfPlace(command.fault, INVALID_PARAMETER)
      return null
    }
    return onCommand(open, slice.contextId, command)
  }

  function onCommand(open: Session, contextId: number, command: CommandSet): Promise<void> | null {
    const { commandField } = command
    if (commandField === COMMAND.storeRequest && command.hasDataSet)
      return startStore(open, contextId, command)
    if (commandField === COMMAND.echoRequest && !command.hasDataSet) echo(contextId, command)
    else if (commandField === COMMAND.findRequest && command.hasDataSet && options.find)
      current = { contextId, command, dataset: { for: 'find', parts: [] } }
    else if (command.hasDataSet) current = { contextId, command, dataset: { for: 'nothing' } }
    else unsupported(contextId, command)
    return null
  }

  function echo(contextId: number, command: CommandSet): void {
    const status = options.echo?.() ?? 0
    respond(contextId, command, status)
    options.onEvent?.({ kind: 'echo', status })
  }

  function unsupported(contextId: number, command: CommandSet): void {
    // C-CANCEL has no response (PS3.7 9.3.2.3); responses to nothing are passed over.
    const { commandField } = command
    if (commandField === COMMAND.cancelRequest || commandField >= 0x8000) return
    respond(contextId, command, UNRECOGNIZED_OPERATION)
    options.onEvent?.({ kind: 'unsupported', commandField, status: UNRECOGNIZED_OPERATION })
  }

  async function startStore(open: Session, contextId: number, command: CommandSet): Promise<void> {
    const store = incomingStore(open, contextId, command)
    // Set at once: should the peer go away while the sink is being opened, it is known as unfinished.
    current = { contextId, command, dataset: { for: 'refused-store', store, status: 0x0110 } }
    const sink = await options.store(store).catch((error: unknown) => {
      return { status: statusOfFailure(errorCode(error)) }
    })
    if ('status' in sink) {
      current = {
        contextId,
        command,
        dataset: { for: 'refused-store', store, status: sink.status }
      }
      return
    }
    if (ended !== null) {
      await sink.discard().catch(() => undefined)
      return
    }
    current = {
      contextId,
      command,
      dataset: { for: 'store', store, intake: openIntake(sink, buffers) }
    }
  }

  function onDatasetSlice(
    open: Session,
    request: Request,
    slice: FragmentSlice
  ): Promise<void> | null {
    const isEnd = slice.ended && slice.isLast
    const { dataset } = request
    if (dataset.for === 'store') {
      const waiting = dataset.intake.add(slice.bytes)
      if (!isEnd) return waiting
      return Promise.resolve(waiting).then(() => endStore(request, dataset))
    }
    if (dataset.for === 'find') {
      dataset.parts.push(Buffer.from(slice.bytes))
      const length = dataset.parts.reduce((sum, part) => sum + part.length, 0)
      if (
        length > limits.maxIdentifierLength ||
        dataset.parts.length > limits.maxIdentifierLength
      ) {
        outOfPlace('identifier is too long', INVALID_PARAMETER)
        return null
      }
      return isEnd ? endFind(open, request, Buffer.concat(dataset.parts)) : null
    }
    if (isEnd) endRefused(request)
    return null
  }

  async function endStore(
    { contextId, command }: Request,
    { store, intake }: Extract<Dataset, { for: 'store' }>
  ): Promise<void> {
    const { stored, code } = await intake.finish()
    current = null
    const status = code === null ? 0 : statusOfFailure(code)
    options.onEvent?.({ kind: 'store', store, status, stored, errorCode: code })
    respond(contextId, command, status)
  }

  function endRefused({ contextId, command, dataset }: Request): void {
    current = null
    if (dataset.for !== 'refused-store') {
      unsupported(contextId, command)
      return
    }
    const { store, status } = dataset
    options.onEvent?.({ kind: 'store', store, status, stored: null, errorCode: null })
    respond(contextId, command, status)
  }

  async function endFind(open: Session, request: Request, identifier: Buffer): Promise<void> {
    const { contextId, command } = request
    current = null
    const context = open.contexts.get(contextId)
    if (!context || !options.find) return
    const keys = decodeKeys(identifier, context.transferSyntax)
    const found = await options.find(context.abstractSyntax, keys).catch(() => ({ status: 0xc000 }))
    const status = 'status' in found ? found.status : 0
    const matches = 'status' in found ? [] : found
    for (const match of matches) {
      const bytes = encodeIdentifier(match, context.transferSyntax)
      send(
        messagePdu(
          contextId,
          responseTo(command, 0xff00, { hasDataSet: true }),
          bytes,
          open.request
        )
      )
    }
    respond(contextId, command, status)
    options.onEvent?.({ kind: 'find', status, matches: matches.length })
  }

  function respond(contextId: number, command: CommandSet, status: number): void {
    if (session) send(messagePdu(contextId, responseTo(command, status), null, session.request))
  }

  function send(bytes: Buffer): void {
    if (ended === null) socket.write(bytes)
  }

  function outOfPlace(fault: string, reason: number): void {
    const firstBytes = received.first.toString('hex')
    finish({ kind: 'not-dicom', firstBytes, fault }, abortPdu(reason))
  }

  function onTimeout(phase: 'request' | 'idle'): void {
    finish({ kind: 'timeout', phase }, session === null ? undefined : abortPdu(0))
  }

  function onClosed(error: Error | null): void {
    finish({
      kind: 'closed',
      error: error && describeSocketError(error),
      bytesReceived: received.bytes,
      firstBytes: received.first.toString('hex'),
      unfinished: unfinishedStore(current)
    })
  }

  /** Ends the connection once: an object under way is discarded before the end is told. */
  function finish(end: AcceptEnd, lastWord?: Buffer): void {
    if (ended !== null) return
    ended = end
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', onCancel)
    const dataset = current?.dataset
    const discarded = dataset?.for === 'store' ? dataset.intake.discard() : Promise.resolve()
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
    socket.on('data', onData)
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

function unfinishedStore(request: Request | null): IncomingStore | null {
  return request && 'store' in request.dataset ? request.dataset.store : null
}

function incomingRequest(pdu: AssociateRequestPdu): IncomingRequest {
  return {
    called: pdu.called,
    calling: pdu.calling,
    applicationContext: pdu.applicationContext,
    protocolVersion: pdu.protocolVersion,
    contexts: pdu.contexts,
    maxPduLength: pdu.maxPduLength,
    implementationUid: pdu.implementationUid,
    implementationVersion: pdu.implementationVersion,
    asyncOperations: pdu.asyncOperations,
    userIdentityType: pdu.userIdentityType
  }
}

function incomingStore(open: Session, contextId: number, command: CommandSet): IncomingStore {
  return {
    contextId,
    sopClassUid: command.affectedSopClass ?? '',
    sopInstanceUid: command.affectedSopInstance ?? '',
    transferSyntax: open.contexts.get(contextId)?.transferSyntax ?? '',
    calling: open.request.calling,
    called: open.request.called
  }
}

function answerContexts(
  request: IncomingRequest,
  choose: NonNullable<AcceptOptions['chooseContext']>
): readonly ContextAnswer[] {
  return request.contexts.map((context) => {
    const choice = choose(context, request)
    const transferSyntax = choice.result === 0 ? choice.transferSyntax : null
    return { ...context, result: choice.result, transferSyntax }
  })
}

function openContexts(contexts: readonly ContextAnswer[]): Session['contexts'] {
  const open = new Map<number, ContextAnswer & { readonly transferSyntax: string }>()
  for (const context of contexts)
    if (context.transferSyntax !== null)
      open.set(context.id, { ...context, transferSyntax: context.transferSyntax })
  return open
}

/** The answer repeats the request's titles (PS3.8 9.3.3); async operations are answered 1 and 1. */
function acceptPdu(
  pdu: AssociateRequestPdu,
  contexts: readonly ContextAnswer[],
  maxPduLength: number
): Buffer {
  return encodePdu({
    type: 'associate-accept',
    ...NO_USER_INFORMATION,
    protocolVersion: 1,
    called: pdu.called,
    calling: pdu.calling,
    applicationContext: pdu.applicationContext,
    contexts: contexts.map(({ id, result, transferSyntax, transferSyntaxes }) => ({
      id,
      result,
      // Not significant for a refused context, but some peers trip over an empty item.
      transferSyntax: transferSyntax ?? transferSyntaxes[0] ?? ''
    })),
    maxPduLength,
    implementationUid: OUR_IMPLEMENTATION.uid,
    implementationVersion: OUR_IMPLEMENTATION.version,
    asyncOperations: pdu.asyncOperations && { invoked: 1, performed: 1 }
  })
}
