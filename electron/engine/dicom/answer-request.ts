import type { AcceptOptions, IncomingRequest } from './accept-types'
import type { ContextAnswer } from './association-types'
import { chooseAnyStorage } from './choose-context'
import { encodePdu } from './encode-pdu'
import { OUR_IMPLEMENTATION } from './implementation'
import { NO_USER_INFORMATION, type AssociateRequestPdu } from './pdu'
import type { OpenContext } from './serve-messages'

/** The request as the one who decides sees it. */
export function incomingRequest(pdu: AssociateRequestPdu): IncomingRequest {
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

export function answerContexts(
  request: IncomingRequest,
  choose: AcceptOptions['chooseContext'] = chooseAnyStorage
): readonly ContextAnswer[] {
  return request.contexts.map((context) => {
    const choice = choose(context, request)
    const transferSyntax = choice.result === 0 ? choice.transferSyntax : null
    return { ...context, result: choice.result, transferSyntax }
  })
}

export function openContexts(contexts: readonly ContextAnswer[]): ReadonlyMap<number, OpenContext> {
  const isOpen = (context: ContextAnswer): context is OpenContext => context.transferSyntax !== null
  return new Map(contexts.filter(isOpen).map((context) => [context.id, context]))
}

/** The answer repeats the request's titles (PS3.8 9.3.3); async operations are answered 1 and 1. */
export function acceptPdu(
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
