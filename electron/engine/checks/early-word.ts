import { alertOfCode } from '../../../shared/dicom/tls-alerts'
import type { Secured } from '../tls/open-tls'
import { within } from './within'

/** How a server ended a connection that was asked nothing yet; `alert` null for a bare close. */
export interface Refusal {
  readonly alert: number | null
}

/** How long a TLS 1.3 server's ticket or refusal is waited for before a request goes out. */
const GRACE_MS = 150

/** The server's refusal, whenever it comes. */
export function refusalOf(tls: Secured): Promise<Refusal> {
  return tls.ended.then((code) => ({ alert: alertOfCode(code) }))
}

/** A ticket that proves that the server took the client: TLS 1.2 tickets come before it could tell. */
export function ticketOf(tls: Secured): Promise<'ticket'> {
  return tls.version === 'TLSv1.3'
    ? tls.ticket.then(() => 'ticket' as const)
    : new Promise(() => undefined)
}

/**
 * What a TLS 1.3 server says by itself after the handshake, which ends before it has looked at the client
 * (RFC 8446 4.4.2.4); TLS 1.2 has said it by then. Bytes that meet a closed socket make the peer's system
 * answer with a reset, which may overtake the alert: so it gets a moment. Nearly all send a ticket at once.
 */
export async function earlyWord(
  tls: Secured,
  { signal, timeoutMs }: { readonly signal: AbortSignal; readonly timeoutMs: number }
): Promise<Refusal | 'ticket' | 'silence'> {
  if (tls.version !== 'TLSv1.3') return 'silence'
  const word = Promise.race([ticketOf(tls), refusalOf(tls)])
  const early = await within(Math.min(GRACE_MS, timeoutMs / 4), signal, word)
  return early === 'timeout' ? 'silence' : early
}
