import type { Socket } from 'node:net'
import { TLSSocket, type SecureContext } from 'node:tls'
import type { X509Certificate } from 'node:crypto'
import type { HandshakeFault } from '../../../shared/ge/live-check-seen'
import { describeSocketError } from '../dicom/socket-fault'
import { prepareAlert } from './tls-alert'

/** A completed handshake as the server sees it. */
export interface SecurePeer {
  /** `TLSv1.3`, as Node writes it. */
  readonly protocol: string | null
  readonly suite: string
  readonly certificate: X509Certificate | undefined
}

export type SecureOutcome =
  | { readonly kind: 'secure'; readonly socket: TLSSocket; readonly peer: SecurePeer }
  | {
      readonly kind: 'refused'
      readonly peer: SecurePeer
      readonly alert: number
      /** The peer has closed, or was given its time to read the alert. */
      readonly closed: Promise<void>
    }
  | { readonly kind: 'failed'; readonly fault: HandshakeFault }

/** Time for a refused peer to read the alert and close before it is cut off. */
const LINGER_MS = 500

/**
 * Does the server's side of a TLS handshake. `refuse` is asked at the very moment when the handshake
 * ends and answers with an alert number or null; only then can an alert still be the first word.
 */
export function secureSocket(
  raw: Socket,
  secureContext: SecureContext,
  timeoutMs: number,
  refuse: (peer: SecurePeer) => number | null
): Promise<SecureOutcome> {
  return new Promise((resolve) => {
    const socket = new TLSSocket(raw, {
      isServer: true,
      secureContext,
      requestCert: true,
      rejectUnauthorized: false
    })
    const alertRecord = prepareAlert(socket)
    const timer = setTimeout(() => fail({ kind: 'other', detail: 'too slow' }), timeoutMs)

    function fail(fault: HandshakeFault): void {
      clearTimeout(timer)
      socket.destroy()
      resolve({ kind: 'failed', fault })
    }
    function onSecure(): void {
      clearTimeout(timer)
      socket.off('error', onError).off('close', onClose)
      const peer = peerOf(socket)
      const alert = refuse(peer)
      if (alert === null) return resolve({ kind: 'secure', socket, peer })
      const closed = sayAlert(raw, socket, alertRecord(alert))
      resolve({ kind: 'refused', peer, alert, closed })
    }
    function onError(error: Error): void {
      fail(handshakeFault(error))
    }
    function onClose(): void {
      fail({ kind: 'hung-up' })
    }
    // For the whole life of the socket: a late reset must never be an uncaught error.
    socket.on('error', () => undefined)
    socket.on('error', onError).once('close', onClose).once('secure', onSecure)
  })
}

function peerOf(socket: TLSSocket): SecurePeer {
  const { standardName } = socket.getCipher()
  return {
    protocol: socket.getProtocol(),
    suite: standardName,
    certificate: socket.getPeerX509Certificate()
  }
}

/** Writes past the TLS layer: what is sealed there (tickets, our Finished) must come behind the alert. */
function sayAlert(raw: Socket, socket: TLSSocket, record: Buffer | null): Promise<void> {
  if (record) raw.write(record)
  // What still comes in is read away: an unread rest would turn the close into a reset.
  socket.resume()
  return new Promise((resolve) => {
    const timer = setTimeout(() => socket.destroy(), record ? LINGER_MS : 0)
    socket.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** Library codes that say what was not in common; the same names in OpenSSL and BoringSSL. */
const FAULT_CODES: Readonly<Record<string, HandshakeFault>> = {
  ERR_SSL_NO_SHARED_CIPHER: { kind: 'no-shared-cipher' },
  // Suites alone do not make common ground: signatures and curves must fit, too.
  ERR_SSL_NO_SUITABLE_SIGNATURE_ALGORITHM: { kind: 'no-shared-cipher' },
  ERR_SSL_NO_COMMON_SIGNATURE_ALGORITHMS: { kind: 'no-shared-cipher' },
  ERR_SSL_NO_SHARED_SIGNATURE_ALGORITHMS: { kind: 'no-shared-cipher' },
  ERR_SSL_NO_SUITABLE_KEY_SHARE: { kind: 'no-shared-cipher' },
  ERR_SSL_NO_SUITABLE_GROUPS: { kind: 'no-shared-cipher' },
  ERR_SSL_NO_SHARED_GROUP: { kind: 'no-shared-cipher' },
  ERR_SSL_UNSUPPORTED_PROTOCOL: { kind: 'no-shared-version' },
  ERR_SSL_VERSION_TOO_LOW: { kind: 'no-shared-version' },
  // OpenSSL's client sends this alert unsealed; BoringSSL finds the record too short and stops there.
  ERR_SSL_BAD_PACKET_LENGTH: { kind: 'unread-alert' },
  ECONNRESET: { kind: 'hung-up' },
  EPIPE: { kind: 'hung-up' }
}

/** Alerts by the name in the code, where the number does not stand beside it. */
const ALERT_NAMES: readonly (readonly [RegExp, number])[] = [
  [/ALERT_UNKNOWN_CA$/, 48],
  [/ALERT_BAD_CERTIFICATE$/, 42],
  [/ALERT_UNSUPPORTED_CERTIFICATE$/, 43],
  [/ALERT_CERTIFICATE_REVOKED$/, 44],
  [/ALERT_CERTIFICATE_EXPIRED$/, 45],
  [/ALERT_CERTIFICATE_UNKNOWN$/, 46],
  [/ALERT_ACCESS_DENIED$/, 49],
  [/ALERT_HANDSHAKE_FAILURE$/, 40],
  [/ALERT_PROTOCOL_VERSION$/, 70],
  [/ALERT_INSUFFICIENT_SECURITY$/, 71]
]

/** What a TLS error tells, by number and code alone. */
export function handshakeFault(error: Error): HandshakeFault {
  const { code, alertNumber } = describeSocketError(error)
  if (alertNumber !== null) return { kind: 'alert', alert: alertNumber }
  const named = ALERT_NAMES.find(([name]) => name.test(code ?? ''))
  if (named) return { kind: 'alert', alert: named[1] }
  return FAULT_CODES[code ?? ''] ?? { kind: 'other', detail: code ?? 'unknown' }
}
