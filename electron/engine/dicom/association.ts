import { SOP_CLASS } from '../../../shared/dicom/sop-classes'
import type { WireFault } from '../../../shared/dicom/wire-fault'
import type {
  Answered,
  Association,
  CallOptions,
  ContextAnswer,
  EchoOutcome,
  FileFault,
  FindMatch,
  FindOutcome,
  FindQuery,
  Interrupted,
  NoContext,
  PeerDetails,
  StoreOptions,
  StoreOutcome,
  StoreSource
} from './association-types'
import {
  COMMAND,
  echoRequest,
  findRequest,
  RESPONSE,
  storeRequest,
  type CommandSet
} from './command-set'
import { openDataset } from './dataset-reader'
import { encodePdu } from './encode-pdu'
import { encodeIdentifier, decodeIdentifier } from './identifier'
import type { Link } from './link'
import type { DimseMessage } from './message-collector'
import { messagePdu } from './message-pdus'
import {
  closeStoreStream,
  createStaging,
  openStoreStream,
  sendStoreStream,
  type StoreStream
} from './store-stream'

const MOST_MATCHES = 1000
const PENDING = new Set([0xff00, 0xff01])

interface Accepted {
  readonly contexts: readonly ContextAnswer[]
  readonly peer: PeerDetails
}

/** The calls of an open association. A call after the end gives how it ended, at once. */
export function openAssociation(link: Link, accepted: Accepted): PreparedAssociation {
  return new LinkedAssociation(link, accepted)
}

class LinkedAssociation implements PreparedAssociation {
  readonly contexts: readonly ContextAnswer[]
  readonly peer: PeerDetails
  readonly #link: Link
  readonly #staging = createStaging()
  #lastMessageId = 0

  constructor(link: Link, { contexts, peer }: Accepted) {
    this.contexts = contexts
    this.peer = peer
    this.#link = link
  }

  isOpen(): boolean {
    return this.#link.ended === null
  }

  async echo({ timeoutMs }: CallOptions): Promise<EchoOutcome> {
    const context = pick(this.contexts, SOP_CLASS.verification, null)
    if ('kind' in context) return context
    const id = this.#nextMessageId()
    const request = messagePdu(context.id, echoRequest(id, SOP_CLASS.verification), null, this.peer)
    const startedAt = performance.now()
    const failed = await this.#link.write(request, timeoutMs)
    return failed ?? this.#answerTo(id, COMMAND.echoResponse, { startedAt, timeoutMs })
  }

  async prepare(source: StoreSource): Promise<PreparedStore> {
    const context = pick(this.contexts, source.sopClassUid, source.transferSyntax)
    if ('kind' in context) return context
    const { peer } = this
    const staging = this.#staging
    const reader = await openDataset(source, staging.pace)
    if ('code' in reader) return { kind: 'file-fault', code: reader.code }
    const messageId = this.#nextMessageId()
    const command = storeRequest(messageId, source.sopClassUid, source.sopInstanceUid)
    const stream = await openStoreStream({ contextId: context.id, command, reader, peer, staging })
    return 'kind' in stream ? stream : { kind: 'ready', messageId, stream }
  }

  async storePrepared(prepared: PreparedStore, options: StoreOptions): Promise<StoreOutcome> {
    if (prepared.kind !== 'ready') return prepared
    const { messageId, stream } = prepared
    const { timeoutMs } = options
    const startedAt = performance.now()
    const failed = await sendStoreStream(this.#link, stream, options)
    return failed ?? this.#answerTo(messageId, COMMAND.storeResponse, { startedAt, timeoutMs })
  }

  async store(source: StoreSource, options: StoreOptions): Promise<StoreOutcome> {
    return this.#link.ended ?? this.storePrepared(await this.prepare(source), options)
  }

  async find(query: FindQuery, { timeoutMs }: CallOptions): Promise<FindOutcome> {
    const abstractSyntax = query.abstractSyntax ?? SOP_CLASS.studyRootFind
    const context = pick(this.contexts, abstractSyntax, null)
    if ('kind' in context) return context
    const syntax = context.transferSyntax
    const id = this.#nextMessageId()
    const startedAt = performance.now()
    const identifier = encodeIdentifier(query.keys, syntax)
    const request = messagePdu(context.id, findRequest(id, abstractSyntax), identifier, this.peer)
    const failed = await this.#link.write(request, timeoutMs)
    return failed ?? collectMatches(this.#link, { id, startedAt, query, syntax }, timeoutMs)
  }

  async release({ timeoutMs }: CallOptions): Promise<{ kind: 'released' } | Interrupted> {
    const link = this.#link
    const deadline = Date.now() + timeoutMs
    const failed = await link.write(encodePdu({ type: 'release-request' }), timeoutMs)
    if (failed) return failed
    for (;;) {
      const answer = await link.receive(Math.max(1, deadline - Date.now()))
      if ('kind' in answer) return answer
      // Release collision (PS3.8 7.2.2.2): the requestor of the association answers first.
      if (answer.type === 'release-request')
        await link.write(encodePdu({ type: 'release-response' }), timeoutMs)
      if (answer.type !== 'release-response') continue
      link.close()
      return { kind: 'released' }
    }
  }

  abort(): void {
    this.#link.abort({ kind: 'canceled' })
  }

  /** 1 to 65535, never 0 (some peers take 0 for none). */
  #nextMessageId(): number {
    this.#lastMessageId = (this.#lastMessageId % 0xffff) + 1
    return this.#lastMessageId
  }

  async #answerTo(
    messageId: number,
    commandField: number,
    { startedAt, timeoutMs }: { readonly startedAt: number; readonly timeoutMs: number }
  ): Promise<Answered | Interrupted> {
    const response = await responseTo(this.#link, messageId, commandField, timeoutMs)
    if ('kind' in response) return response
    return fromCommand(response.command, performance.now() - startedAt)
  }
}

/** A store whose first bytes lie ready, or why there is none. */
export type PreparedStore =
  | { readonly kind: 'ready'; readonly messageId: number; readonly stream: StoreStream }
  | NoContext
  | FileFault

/** An association that also prepares a file while the answer to another one is awaited. */
export interface PreparedAssociation extends Association {
  isOpen(): boolean
  prepare(source: StoreSource): Promise<PreparedStore>
  storePrepared(prepared: PreparedStore, options: StoreOptions): Promise<StoreOutcome>
}

export function dropPrepared(prepared: PreparedStore): void {
  if (prepared.kind === 'ready') closeStoreStream(prepared.stream)
}

type OpenContext = ContextAnswer & { readonly transferSyntax: string }

/** The accepted context for a class, and for a syntax where one is asked for. */
export function pick(
  contexts: readonly ContextAnswer[],
  abstractSyntax: string,
  transferSyntax: string | null
): OpenContext | NoContext {
  const candidates = contexts.filter((context) => context.abstractSyntax === abstractSyntax)
  const open = candidates.find(
    (context): context is OpenContext =>
      context.result === 0 &&
      context.transferSyntax !== null &&
      (transferSyntax === null || context.transferSyntax === transferSyntax)
  )
  if (open) return open
  const results = candidates.map(({ result }) => result)
  return { kind: 'no-context', abstractSyntax, transferSyntax, results }
}

/**
 * Waits for the response to a message id. One message is open at a time, so a response to any other, or of
 * another kind, breaks the protocol (PS3.7 9.1); the peer's own requests are passed over, other PDUs end it.
 */
async function responseTo(
  link: Link,
  messageId: number,
  commandField: number,
  timeoutMs: number
): Promise<DimseMessage | Interrupted> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const incoming = await link.receive(Math.max(1, deadline - Date.now()))
    if ('kind' in incoming) return incoming
    // A peer that releases while its answer is due has given up on it (PS3.8 7.2: only the requestor may).
    if (incoming.type !== 'message')
      return unexpected(link, {
        id: 'wire.pdu-not-a-response',
        values: { type: incoming.type }
      })
    const { commandField: kind, respondedTo = messageId } = incoming.command
    if (kind < RESPONSE) continue
    if (kind !== commandField)
      return unexpected(link, {
        id: 'wire.other-command',
        values: { came: hex(kind), due: hex(commandField) }
      })
    if (respondedTo !== messageId)
      return unexpected(link, {
        id: 'wire.other-message',
        values: { came: respondedTo, due: messageId }
      })
    return incoming
  }
}

function unexpected(link: Link, fault: WireFault): Interrupted {
  return link.abort({ kind: 'not-dicom', firstBytes: '', fault })
}

function hex(command: number): string {
  return `0x${command.toString(16).padStart(4, '0').toUpperCase()}`
}

function fromCommand(command: CommandSet, tookMs: number): Answered {
  const comment = command.errorComment?.replace(/\p{Cc}+/gu, ' ').trim()
  return {
    kind: 'answered',
    // A response without a status is no success: shown as 0xFFFF, which no table defines.
    status: command.status ?? 0xffff,
    errorComment: comment ? comment : null,
    offendingElements: command.offendingElements ?? [],
    tookMs
  }
}

interface FindInProgress {
  readonly id: number
  readonly startedAt: number
  readonly query: FindQuery
  readonly syntax: string
}

async function collectMatches(
  link: Link,
  { id, startedAt, query, syntax }: FindInProgress,
  timeoutMs: number
): Promise<FindOutcome> {
  const deadline = Date.now() + timeoutMs
  const matches: FindMatch[] = []
  for (;;) {
    const timeLeft = Math.max(1, deadline - Date.now())
    const response = await responseTo(link, id, COMMAND.findResponse, timeLeft)
    if ('kind' in response) return response
    const answer = fromCommand(response.command, performance.now() - startedAt)
    if (!PENDING.has(answer.status)) return { ...answer, matches }
    if (response.dataset && matches.length < (query.maxMatches ?? MOST_MATCHES))
      matches.push(decodeIdentifier(response.dataset, syntax))
  }
}
