import type { Association, AssociationAnswer, DicomSocket } from '../dicom/association-types'
import { requestAssociation } from '../dicom/request-association'
import { openTcp, type TcpOptions } from '../tls/open-tcp'
import { openTls } from '../tls/open-tls'
import { bareSocket } from '../tls/tap-socket'
import type { Climb } from './climb'

/** Asks for the climb's association over a socket and keeps the answer for the rungs above. */
export function startAssociation(
  climb: Climb,
  socket: DicomSocket,
  timeoutMs: number,
  signal: AbortSignal
): Promise<AssociationAnswer> {
  const { called, calling } = climb.plan
  const request = { called, calling, contexts: climb.contexts }
  climb.answer = requestAssociation(socket, request, { signal, timeoutMs })
  return climb.answer
}

/**
 * A second association of the same kind, after the peer has ended the first or before much data moves: its
 * socket is not watched. Null when it cannot be had.
 */
export async function reopenAssociation(
  climb: Climb,
  options: TcpOptions
): Promise<Association | null> {
  const socket = await reopenSocket(climb, options)
  if (!socket) return null
  const answer = await startAssociation(climb, socket, options.timeoutMs, climb.signal)
  climb.association = answer.kind === 'accepted' ? answer.association : null
  climb.watched = false
  return climb.association
}

async function reopenSocket(climb: Climb, options: TcpOptions): Promise<DicomSocket | null> {
  const tcp = await openTcp(climb.place.addresses, climb.place.port, options)
  if (tcp.kind !== 'connected') return null
  climb.tcp = tcp.socket
  if (climb.plan.mode === 'plain') return tcp.socket
  const { host, identity } = climb.plan
  const tls = await openTls(bareSocket(tcp.socket), { ...options, host, identity })
  climb.tls = tls
  return tls.kind === 'secured' ? tls.socket : null
}
