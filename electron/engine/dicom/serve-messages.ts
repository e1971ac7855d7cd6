import type { WireFault } from '../../../shared/dicom/wire-fault'
import type {
  AcceptOptions,
  IncomingRequest,
  IncomingStore,
  ReceiveLimits,
  StoredObject
} from './accept-types'
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
  return new SessionMessages(session)
}

class SessionMessages implements MessageServer {
  readonly #session: Session
  readonly #buffers = createIntakeBuffers()
  #commandSet: Collected
  #current: Message | null = null
  #ending: Promise<void> = Promise.resolve()

  constructor(session: Session) {
    this.#session = session
    this.#commandSet = collect(session.limits.maxCommandLength)
  }

  take(slice: FragmentSlice): Promise<void> | null {
    const current = this.#current
    const context = this.#session.contexts.get(slice.contextId)
    if (!context) return this.#fail({ id: 'wire.wrong-context' }, INVALID_PARAMETER)
    const isExpected = current === null ? slice.isCommand : slice.contextId === current.context.id
    if (!isExpected || slice.isCommand !== (current === null))
      return this.#fail({ id: 'wire.fragment' }, UNEXPECTED_PDU)
    return current === null ? this.#takeCommand(context, slice) : this.#takeDataset(current, slice)
  }

  unfinished(): IncomingStore | null {
    const current = this.#current
    return current && 'store' in current.dataset ? current.dataset.store : null
  }

  discard(): Promise<void> {
    const dataset = this.#current?.dataset
    return dataset?.for === 'store' ? dataset.intake.discard() : this.#ending
  }

  #fail(fault: WireFault, reason: number): null {
    this.#session.fail(fault, reason)
    return null
  }

  #takeCommand(context: OpenContext, slice: FragmentSlice): null {
    if (!this.#commandSet.add(slice.bytes))
      return this.#fail({ id: 'wire.command-long' }, INVALID_PARAMETER)
    if (!slice.ended || !slice.isLast) return null
    const command = decodeCommand(this.#commandSet.joined())
    this.#commandSet = collect(this.#session.limits.maxCommandLength)
    if ('fault' in command) return this.#fail(command.fault, INVALID_PARAMETER)
    this.#onCommand(context, command)
    return null
  }

  #onCommand(context: OpenContext, command: CommandSet): void {
    const { options, limits } = this.#session
    const { commandField, hasDataSet } = command
    if (commandField === COMMAND.storeRequest && hasDataSet) this.#startStore(context, command)
    else if (commandField === COMMAND.echoRequest && !hasDataSet) this.#echo(context, command)
    else if (commandField === COMMAND.findRequest && hasDataSet && options.find) {
      const collected = collect(limits.maxIdentifierLength)
      this.#current = { context, command, dataset: { for: 'find', collected } }
    } else if (hasDataSet) this.#current = { context, command, dataset: { for: 'nothing' } }
    else this.#unsupported(context, command)
  }

  #startStore(context: OpenContext, command: CommandSet): void {
    const store = incomingStore(this.#session.request, context, command)
    const sink = this.#session.options.store(store)
    const dataset: Dataset =
      'status' in sink
        ? { for: 'refused-store', store, status: sink.status }
        : { for: 'store', store, intake: openIntake(sink, this.#buffers) }
    this.#current = { context, command, dataset }
  }

  #takeDataset(message: Message, slice: FragmentSlice): Promise<void> | null {
    const { dataset } = message
    const isEnd = slice.ended && slice.isLast
    if (dataset.for === 'store') {
      const waiting = dataset.intake.add(slice.bytes)
      if (!isEnd) return waiting
      this.#ending = this.#endStore(message, dataset, waiting)
      return this.#ending
    }
    if (dataset.for === 'find' && !dataset.collected.add(slice.bytes))
      return this.#fail({ id: 'wire.identifier-long' }, INVALID_PARAMETER)
    return isEnd ? this.#endDataset(message, dataset) : null
  }

  #endDataset(
    message: Message,
    dataset: Exclude<Dataset, { readonly for: 'store' }>
  ): Promise<void> | null {
    this.#current = null
    if (dataset.for === 'find') return this.#endFind(message, dataset.collected.joined())
    if (dataset.for === 'nothing') this.#unsupported(message.context, message.command)
    else
      this.#tellStore(message, dataset.store, {
        status: dataset.status,
        stored: null,
        code: null
      })
    return null
  }

  async #endStore(
    message: Message,
    { store, intake }: Extract<Dataset, { readonly for: 'store' }>,
    waiting: Promise<void> | null
  ): Promise<void> {
    await waiting
    // Complete: from here on it is stored also where the peer goes away before our answer.
    this.#current = null
    const { stored, code } = await intake.finish()
    const status = code === null ? 0 : statusOfFailure(code)
    this.#tellStore(message, store, { status, stored, code })
  }

  #tellStore(
    { context, command }: Message,
    store: IncomingStore,
    end: { status: number; stored: StoredObject | null; code: string | null }
  ): void {
    const { status, stored, code } = end
    // The peer waits for the answer; whoever listens does not.
    this.#respond(context, command, status)
    this.#session.options.onEvent?.({ kind: 'store', store, status, stored, errorCode: code })
  }

  async #endFind({ context, command }: Message, identifier: Buffer): Promise<void> {
    const { options, request } = this.#session
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
      this.#session.send(messagePdu(context.id, pending, bytes, request))
    }
    this.#respond(context, command, status)
    options.onEvent?.({ kind: 'find', status, matches: matches.length })
  }

  #echo(context: OpenContext, command: CommandSet): void {
    const { options } = this.#session
    const status = options.echo?.() ?? 0
    this.#respond(context, command, status)
    options.onEvent?.({ kind: 'echo', status })
  }

  /** C-CANCEL has no response (PS3.7 9.3.2.3), and a response asks for none. */
  #unsupported(context: OpenContext, command: CommandSet): void {
    const { commandField } = command
    if (commandField === COMMAND.cancelRequest || commandField >= RESPONSE) return
    this.#respond(context, command, UNRECOGNIZED_OPERATION)
    const status = UNRECOGNIZED_OPERATION
    this.#session.options.onEvent?.({ kind: 'unsupported', commandField, status })
  }

  #respond(context: OpenContext, command: CommandSet, status: number): void {
    const { request, send } = this.#session
    send(messagePdu(context.id, responseTo(command, status), null, request))
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
