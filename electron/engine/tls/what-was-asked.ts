import { readServerFlight } from '../../../shared/dicom/tls-flight'
import type { ClientIdentity } from './client-identity'
import { readSealedFlight } from './read-sealed-flight'
import type { WireRecord } from './tap-socket'

/** What the server wanted to know of us in the handshake. */
export interface Asked {
  readonly certificateAskedFor: boolean
  /** The CAs that it named with its request, as DER names; empty where it named none, or none can be seen. */
  readonly authorities: readonly Uint8Array[]
}

/**
 * The server's CertificateRequest: in the clear up to TLS 1.2; opened with the session's own secret in
 * TLS 1.3, or else told by the length of our answer.
 */
export function whatWasAsked(wire: WireRecord, suite: string, secret: Buffer | null): Asked {
  const { hello, request } = readServerFlight(wire.received())
  if (hello?.version !== 'TLSv1.3') return askedBy(request)
  const sealed = readSealedFlight(wire.received(), suite, secret)
  if (sealed) return askedBy(sealed.request)
  const longest = hello.retry ? LONGEST_BARE_FLIGHT : bareFlight(suite)
  return { certificateAskedFor: flightBytes(wire) > longest, authorities: [] }
}

function askedBy(request: { readonly authorities: readonly Uint8Array[] } | null): Asked {
  return { certificateAskedFor: request !== null, authorities: request?.authorities ?? [] }
}

/**
 * Did our certificate go out? A library sends none that fits nothing of what the server takes. In clear
 * or sealed, a flight with a certificate is longer than the certificate.
 */
export function certificateWent(wire: WireRecord, identity: ClientIdentity | null): boolean {
  return identity !== null && flightBytes(wire) > (identity.certificates[0]?.length ?? 0)
}

/** What followed our hello; one that was sent twice (another key share was wanted) is no part of it. */
function flightBytes(wire: WireRecord): number {
  const { hello } = readServerFlight(wire.received())
  return wire.sentBytes() - wire.sentBeforeAnswer() * (hello?.retry ? 2 : 1)
}

/**
 * TLS 1.3 without a request for a certificate: ChangeCipherSpec (6 bytes) and Finished: record header 5,
 * message header 4, the hash, content type 1 and the AEAD's tag 16 (RFC 8446 4.4.4, 5.2).
 */
function bareFlight(suite: string): number {
  return 6 + 5 + 4 + (suite.endsWith('SHA384') ? 48 : 32) + 1 + 16
}

/** The same where a second hello's length is only guessed: it may be longer by another key share. */
const LONGEST_BARE_FLIGHT = 300
