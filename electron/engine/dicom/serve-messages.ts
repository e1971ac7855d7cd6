import type { WireFault } from '../../../shared/dicom/wire-fault'
import type { AcceptOptions, IncomingRequest, IncomingStore, ReceiveLimits } from './accept-types'
import type { ContextAnswer } from './association-types'
import { COMMAND, decodeCommand, RESPONSE, responseTo, type CommandSet } from './command-set'
import { decodeKeys, encodeIdentifier } from './identifier'
import { createIntakeBuffers, openIntake, statusOfFailure, type Intake } from './intake'
import { messagePdu } from './message-pdus'
import type { FragmentSlice } from './pdu-parser'

export type OpenContext = ContextAnswer & { readonly transferSyntax: string }

/** An accepted association as its messages see it. */
export interface Session {
  readonly request: IncomingRequest
  readonly contexts: ReadonlyMap<number, OpenContext>
  readonly options: AcceptOptions
  readonly limits: ReceiveLimits
  send(bytes: Buffer): void
  /** Ends the association with A-ABORT: the rule that was broken, and its reason (PS3.8 table 9-26). */
  fail(fault: WireFault, reason: number): void
}

/** Works on the messages of one association, slice by slice. */
export interface MessageServer {
  /** A promise where the next slice has to wait: for the disk, or for an answer. */
  take(slice: FragmentSlice): Promise<void> | null
  /** The object under way, if any. */
  unfinished(): IncomingStore | null
  /** Throws away what is under way; what was received whole is waited for. */
  discard(): Promise<void>
}

const UNEXPECTED_PDU = 2
const INVALID_PARAMETER = 6
const UNRECOGNIZED_OPERATION = 0x0211
const PENDING = 0xff00
const CANNOT_UNDERSTAND = 0xc000

/** What the data set of the present command is for. */
type Dataset =
  | { readonly for: 'store'; readonly store: IncomingStore; readonly intake: Intake }
  | { readonly for: 'refused-store'; readonly store: IncomingStore; readonly status: number }
  | { readonly for: 'find'; readonly collected: Collected }
  | { readonly for: 'nothing' }

interface Message {
  readonly context: OpenContext
  readonly command: CommandSet
  readonly dataset: Dataset
}

export function serveMessages(session: Session): MessageServer {
  const { options, limits } = session
  const buffers = createIntakeBuffers()
  let commandSet = collect(limits.maxCommandLength)
  let current: Message | null = null
  let ending: Promise<void> = Promise.resolve()

  function take(slice: FragmentSlice): Promise<void> | null {
    const context = session.contexts.get(slice.contextId)
    if (!context) return fail({ id: 'wire.wrong-context' }, INVALID_PARAMETER)
    const isExpected = current === null ? slice.isCommand : slice.contextId === current.context.id
    if (!isExpected || slice.isCommand !== (current === null))
      return fail({ id: 'wire.fragment' }, UNEXPECTED_PDU)
    return current === null ? takeCommand(context, slice) : takeDataset(current, slice)
  }

  function fail(fault: WireFault, reason: number): null {
    session.fail(fault, reason)
    return null
  }

  function takeCommand(context: OpenContext, slice: FragmentSlice): null {
    if (!commandSet.add(slice.bytes)) return fail({ id: 'wire.command-long' }, INVALID_PARAMETER)
    if (!slice.ended || !slice.isLast) return null
    const command = decodeCommand(commandSet.joined())
    commandSet = collect(limits.maxCommandLength)
    if ('fault' in command) return fail(command.fault, INVALID_PARAMETER)
    onCommand(context, command)
    return null
  }

  function onCommand(context: OpenContext, command: CommandSet): void {
    const { commandField, hasDataSet } = command
    if (commandField === COMMAND.storeRequest && hasDataSet) startStore(context, command)
    else if (commandField === COMMAND.echoRequest && !hasDataSet) echo(context, command)
    else if (commandField === COMMAND.findRequest && hasDataSet && options.find) {
      const collected = collect(limits.maxIdentifierLength)
      current = { context, command, dataset: { for: 'find', collected } }
    } else if (hasDataSet) current = { context, command, dataset: { for: 'nothing' } }
    else unsupported(context, command)
  }

  function startStore(context: OpenContext, command: CommandSet): void {
    const store = incomingStore(session.request, context, command)
    const sink = options.store(store)
    const dataset: Dataset =
      'status' in sink
        ? { for: 'refused-store', store, status: sink.status }
        : { for: 'store', store, intake: openIntake(sink, buffers) }
    current = { context, command, dataset }
  }

  function takeDataset(message: Message, slice: FragmentSlice): Promise<void> | null {
    const { dataset } = message
    const isEnd = slice.ended && slice.isLast
    if (dataset.for === 'store') {
      const waiting = dataset.intake.add(slice.bytes)
      if (!isEnd) return waiting
      ending = Promise.resolve(waiting).then(() => endStore(message, dataset.store, dataset.intake))
      return ending
    }
    if (dataset.for === 'find' && !dataset.collected.add(slice.bytes))
      return fail({ id: 'wire.identifier-long' }, INVALID_PARAMETER)
    if (!isEnd) return null
    current = null
    if (dataset.for === 'find') return endFind(message, dataset.collected.joined())
    if (dataset.for === 'nothing') unsupported(message.context, message.command)
    else tellStore(message, dataset.store, { status: dataset.status, stored: null, code: null })
    return null
  }

  async function endStore(message: Message, store: IncomingStore, intake: Intake): Promise<void> {
    // Complete: from here on it is stored also where the peer goes away before our answer.
    current = null
    const { stored, code } = await intake.finish()
    tellStore(message, store, { status: code === null ? 0 : statusOfFailure(code), stored, code })
  }

  function tellStore(
    { context, command }: Message,
    store: IncomingStore,
    end: { status: number; stored: { path: string; bytes: number } | null; code: string | null }
  ): void {
    const { status, stored, code } = end
    // The peer waits for the answer; whoever listens does not.
    respond(context, command, status)
    options.onEvent?.({ kind: 'store', store, status, stored, errorCode: code })
  }

  async function endFind({ context, command }: Message, identifier: Buffer): Promise<void> {
    const keys = decodeKeys(identifier, context.transferSyntax)
    const found = options.find
      ? await options
          .find(context.abstractSyntax, keys)
          .catch(() => ({ status: CANNOT_UNDERSTAND }))
      : { status: CANNOT_UNDERSTAND }
    const status = 'status' in found ? found.status : 0
    const matches = 'status' in found ? [] : found
    for (const match of matches) {
      const pending = responseTo(command, PENDING, { hasDataSet: true })
      const bytes = encodeIdentifier(match, context.transferSyntax)
      session.send(messagePdu(context.id, pending, bytes, session.request))
    }
    respond(context, command, status)
    options.onEvent?.({ kind: 'find', status, matches: matches.length })
  }

  function echo(context: OpenContext, command: CommandSet): void {
    const status = options.echo?.() ?? 0
    respond(context, command, status)
    options.onEvent?.({ kind: 'echo', status })
  }

  /** C-CANCEL has no response (PS3.7 9.3.2.3), and a response asks for none. */
  function unsupported(context: OpenContext, command: CommandSet): void {
    const { commandField } = command
    if (commandField === COMMAND.cancelRequest || commandField >= RESPONSE) return
    respond(context, command, UNRECOGNIZED_OPERATION)
    options.onEvent?.({ kind: 'unsupported', commandField, status: UNRECOGNIZED_OPERATION })
  }

  function respond(context: OpenContext, command: CommandSet, status: number): void {
    session.send(messagePdu(context.id, responseTo(command, status), null, session.request))
  }

  return {
    take,
    unfinished: () => (current && 'store' in current.dataset ? current.dataset.store : null),
    discard: () => (current?.dataset.for === 'store' ? current.dataset.intake.discard() : ending)
  }
}

interface Collected {
  /** False when the bytes would be more than the limit. */
  add(bytes: Buffer): boolean
  joined(): Buffer
}

/** Joins slices up to a limit; copied, since a slice is a window on the socket's own buffer. */
function collect(limit: number): Collected {
  const parts: Buffer[] = []
  let length = 0
  return {
    add(bytes) {
      length += bytes.length
      if (length > limit) return false
      if (bytes.length > 0) parts.push(Buffer.from(bytes))
      return true
    },
    joined: () => Buffer.concat(parts)
  }
}

function incomingStore(
  { calling, called }: IncomingRequest,
  { id, transferSyntax }: OpenContext,
  { affectedSopClass, affectedSopInstance }: CommandSet
): IncomingStore {
  return {
    contextId: id,
    sopClassUid: affectedSopClass ?? '',
    sopInstanceUid: affectedSopInstance ?? '',
    transferSyntax,
    calling,
    called
  }
}
