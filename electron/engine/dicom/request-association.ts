import { openAssociation, type PreparedAssociation } from './association'
import type {
  AssociationRequest,
  ContextAnswer,
  DicomSocket,
  Interrupted,
  Rejected
} from './association-types'
import { encodePdu } from './encode-pdu'
import { openLink, type Link } from './link'
import { OUR_IMPLEMENTATION } from './implementation'
import {
  APPLICATION_CONTEXT,
  NO_USER_INFORMATION,
  type AssociateAcceptPdu,
  type AssociateRequestPdu
} from './pdu'

export const DEFAULT_MAX_PDU_LENGTH = 256 * 1024
/** An A-ASSOCIATE-AC of 128 contexts and long user information stays far below this. */
const MAX_CONTROL_LENGTH = 256 * 1024
const MAX_MESSAGE_LENGTH = 1024 * 1024

/** An `AssociationAnswer` whose association also takes files that were opened beforehand. */
export type PreparedAnswer =
  { readonly kind: 'accepted'; readonly association: PreparedAssociation } | Rejected | Interrupted

/**
 * Asks for an association over a socket that is connected (and secured) already (PS3.8 7.1).
 * Never throws for what the peer does. `signal` destroys the socket at once and ends every call
 * with `canceled`; `timeoutMs` bounds the wait for the answer.
 */
export async function requestAssociation(
  socket: DicomSocket,
  request: AssociationRequest,
  options: { readonly signal?: AbortSignal; readonly timeoutMs: number }
): Promise<PreparedAnswer> {
  // A write inside a TLS `session` handler, from where we may be called, is never sent by Node.
  await new Promise((resolve) => setImmediate(resolve))
  const pdu = requestPdu(request)
  const link = openLink(
    socket,
    {
      maxControlLength: MAX_CONTROL_LENGTH,
      maxDataLength: pdu.maxPduLength,
      maxMessageLength: MAX_MESSAGE_LENGTH
    },
    options.signal
  )
  const deadline = Date.now() + options.timeoutMs
  const failed = await link.write(encodePdu(pdu), options.timeoutMs)
  return failed ?? answerOf(link, request, Math.max(1, deadline - Date.now()))
}

async function answerOf(
  link: Link,
  request: AssociationRequest,
  timeoutMs: number
): Promise<PreparedAnswer> {
  const answer = await link.receive(timeoutMs)
  if ('kind' in answer) return answer
  if (answer.type === 'associate-accept')
    return { kind: 'accepted', association: openAssociation(link, accepted(request, answer)) }
  if (answer.type !== 'associate-reject') return outOfPlace(link, answer.type)
  const { result, source, reason } = answer
  link.close()
  return { kind: 'rejected', result, source, reason }
}

function outOfPlace(link: Link, type: string): Interrupted {
  return link.abort({
    kind: 'not-dicom',
    firstBytes: '',
    fault: { id: 'wire.pdu-not-an-accept', values: { type } }
  })
}

function requestPdu(request: AssociationRequest): AssociateRequestPdu {
  return {
    type: 'associate-request',
    ...NO_USER_INFORMATION,
    protocolVersion: 1,
    called: request.called,
    calling: request.calling,
    applicationContext: APPLICATION_CONTEXT,
    contexts: request.contexts,
    maxPduLength: request.maxPduLength ?? DEFAULT_MAX_PDU_LENGTH,
    implementationUid: request.implementationUid ?? OUR_IMPLEMENTATION.uid,
    implementationVersion: request.implementationVersion ?? OUR_IMPLEMENTATION.version,
    asyncOperations: request.asyncOperations ?? null,
    extendedNegotiation: request.extendedNegotiation ?? []
  }
}

function accepted(request: AssociationRequest, answer: AssociateAcceptPdu): AcceptedAnswer {
  return {
    contexts: request.contexts.map((context) => contextAnswer(context, answer)),
    peer: {
      maxPduLength: answer.maxPduLength,
      implementationUid: answer.implementationUid,
      implementationVersion: answer.implementationVersion
    }
  }
}

export interface AcceptedAnswer {
  readonly contexts: readonly ContextAnswer[]
  readonly peer: {
    readonly maxPduLength: number
    readonly implementationUid: string | null
    readonly implementationVersion: string | null
  }
}

const TRANSFER_SYNTAXES_REFUSED = 4

/**
 * A context that the peer left out counts as refused: result -1. One that it takes with a syntax which was
 * not proposed cannot be used: nothing that we hold is encoded so (PS3.8 9.3.3.2).
 */
function contextAnswer(
  context: AssociationRequest['contexts'][number],
  answer: AssociateAcceptPdu
): ContextAnswer {
  const said = answer.contexts.find(({ id }) => id === context.id)
  if (!said) return { ...context, result: -1, transferSyntax: null }
  if (said.result !== 0) return { ...context, result: said.result, transferSyntax: null }
  const { transferSyntax } = said
  return context.transferSyntaxes.includes(transferSyntax)
    ? { ...context, result: 0, transferSyntax }
    : { ...context, result: TRANSFER_SYNTAXES_REFUSED, transferSyntax: null }
}
