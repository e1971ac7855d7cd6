import type { AssociationAnswer, AssociationRequest, DicomSocket } from './association-types'

/**
 * Asks for an association over a socket that is connected (and secured) already (PS3.8 7.1).
 * Never throws for what the peer does. `signal` destroys the socket at once and ends every call
 * with `canceled`; `timeoutMs` bounds the wait for the answer.
 */
export async function requestAssociation(
  socket: DicomSocket,
  request: AssociationRequest,
  options: { readonly signal?: AbortSignal; readonly timeoutMs: number }
): Promise<AssociationAnswer> {
  void [socket, request, options]
  return Promise.resolve({ kind: 'canceled' })
}
