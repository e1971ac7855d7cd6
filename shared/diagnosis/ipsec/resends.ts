/** Which of this side’s requests belong to a tunnel that stands, by message number, and whether it stands now. */
export interface OwnRequests {
  readonly standing: Map<number, boolean>
  isUp: boolean
}

export function noRequests(): OwnRequests {
  return { standing: new Map(), isUp: false }
}

/** charon: `generating INFORMATIONAL request 0 [ ]`, `retransmit 1 of request with message ID 0`. */
const REQUEST =
  /generating (IKE_SA_INIT|IKE_AUTH|INFORMATIONAL|CREATE_CHILD_SA) request (\d{1,10})\b/
const RESENT = /of request with message ID (\d{1,10})\b/

export function noteRequest({ standing }: OwnRequests, text: string): void {
  const [, exchange = '', number = ''] = REQUEST.exec(text) ?? []
  if (number !== '')
    standing.set(Number(number), exchange !== 'IKE_SA_INIT' && exchange !== 'IKE_AUTH')
}

/**
 * Whether the message that is sent again belongs to a standing tunnel although its number is 0 or 1: each side counts
 * its own requests, so the first that a responder ever sends has number 0 (RFC 7296 §2.2), as has the first after a
 * renewal of the IKE SA.
 */
export function resendsStanding({ standing, isUp }: OwnRequests, text: string): boolean {
  const number = RESENT.exec(text)?.[1]
  return number !== undefined && (standing.get(Number(number)) ?? isUp)
}
