import {
  connect,
  createSecureContext,
  DEFAULT_CIPHERS,
  type SecureContext,
  type SecureContextOptions,
  type TLSSocket
} from 'node:tls'
import { alertOfCode } from '../../../shared/dicom/tls-alerts'
import { readServerFlight, type ServerFlight } from '../../../shared/dicom/tls-flight'
import { suiteName } from '../../../shared/dicom/tls-suites'
import { versionOf, type TlsVersion } from '../../../shared/dicom/tls-versions'
import type { ClientIdentity } from './client-identity'
import { serverNameOf } from './say-hello'
import { secretOfLine } from './record-keys'
import type { Tap, WireRecord } from './tap-socket'
import { certificateWent, whatWasAsked, type Asked } from './what-was-asked'

export interface Secured extends Asked {
  readonly kind: 'secured'
  readonly socket: TLSSocket
  readonly wire: WireRecord
  readonly version: TlsVersion
  /** The suite's IANA name. */
  readonly suite: string
  /** The server's certificates as sent, leaf first, DER. */
  readonly certificates: readonly Uint8Array[]
  /** Our certificate went out; a library sends none that fits nothing of what the server takes. */
  readonly certificateSent: boolean
  /** Settles when a session ticket comes: a TLS 1.3 server sends one only after it took the client. */
  readonly ticket: Promise<void>
  /**
   * Settles when the connection ends, with the library's or the socket's code, null for a bare close.
   * Node does not keep an error that comes before anybody reads, so it is kept here.
   */
  readonly ended: Promise<string | null>
}

/** The handshake did not end well; everything that can be said about it without reading texts. */
export interface BrokenHandshake {
  readonly kind: 'broken'
  readonly flight: ServerFlight
  readonly wire: WireRecord
  readonly certificateSent: boolean
  /** The alert that the server sent, in the clear or as the library's code has it. */
  readonly alert: number | null
  /** The library's or the socket's code; null where the peer just closed. */
  readonly code: string | null
}

export type TlsAnswer =
  | Secured
  | BrokenHandshake
  | { readonly kind: 'timeout'; readonly flight: ServerFlight; readonly wire: WireRecord }
  | { readonly kind: 'canceled' }

export interface TlsOptions {
  readonly host: string
  readonly identity: ClientIdentity | null
  readonly signal: AbortSignal
  readonly timeoutMs: number
}

/**
 * Secures a connected socket (`tapSocket` to be watched, `bareSocket` for bulk) with TLS 1.2 or 1.3.
 * The server's certificate is not judged here (every fault of it is wanted, not the first), so nothing
 * may be trusted before `judgeServerCertificate`.
 */
export async function openTls(tap: Tap, options: TlsOptions): Promise<TlsAnswer> {
  const { stream, wire } = tap
  const context = contextFor(options.identity)
  if ('code' in context) {
    stream.destroy()
    return broken(wire, context.code, options)
  }
  const tls = connect({
    socket: stream,
    rejectUnauthorized: false,
    secureContext: context.secure,
    servername: serverNameOf(options.host) ?? ''
  })
  return settle(tls, wire, options)
}

type Context = { readonly secure: SecureContext } | { readonly code: string }

/** Reading a key takes as long as the rest of a handshake, and one machine connects many times. */
const contexts = new WeakMap<ClientIdentity, Context>()

function contextFor(identity: ClientIdentity | null): Context {
  const known = identity && contexts.get(identity)
  if (known) return known
  const context = newContext(identity)
  if (identity) contexts.set(identity, context)
  return context
}

/**
 * OpenSSL refuses a key or a signature of ours that it finds too weak; Windows and BoringSSL send it and
 * leave the judgement to the server. So it is asked a second time with its lowest level of security.
 */
function newContext(identity: ClientIdentity | null): Context {
  const context = contextWith(identity, {})
  return 'code' in context && /TOO_(SMALL|WEAK)$/.test(context.code)
    ? contextWith(identity, { ciphers: `${DEFAULT_CIPHERS}:@SECLEVEL=0` })
    : context
}

function contextWith(identity: ClientIdentity | null, weaker: SecureContextOptions): Context {
  try {
    const secure = createSecureContext({
      minVersion: 'TLSv1.2',
      // P-256 first: Windows and DCMTK ask for it, and a first guess that fits saves a round trip.
      ecdhCurve: 'P-256:X25519:P-384:P-521',
      ...weaker,
      ...(identity && { key: identity.key, cert: identity.chain })
    })
    return { secure }
  } catch (error) {
    // The library refuses our own key or certificate: not a pair, or beyond its means.
    return { code: (error as NodeJS.ErrnoException).code ?? 'unknown' }
  }
}

function settle(tls: TLSSocket, wire: WireRecord, options: TlsOptions): Promise<TlsAnswer> {
  const ticket = new Promise<void>((resolve) => tls.once('session', () => resolve()))
  const ended = new Promise<string | null>((resolve) => {
    tls.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? null))
    tls.once('close', () => resolve(null))
  })
  let secret: Buffer | null = null
  tls.on('keylog', (line: Buffer) => {
    secret ??= secretOfLine(line, 'SERVER_HANDSHAKE_TRAFFIC_SECRET')
  })
  return new Promise((resolve) => {
    let isSecured = false
    const end = (answer: TlsAnswer): void => {
      lift()
      if (answer.kind !== 'secured') tls.destroy()
      resolve(answer)
    }
    const lift = bound(options, wire, end)
    if (options.signal.aborted) end({ kind: 'canceled' })
    const onClose = (): void => end(broken(wire, null, options))
    // Stays for the socket's life: an error between two listeners must not end the process.
    tls.on('error', (error: NodeJS.ErrnoException) => {
      if (!isSecured) end(broken(wire, error.code ?? null, options))
    })
    tls.once('close', onClose)
    tls.once('secureConnect', () => {
      isSecured = true
      const agreed = agreementOf(tls, wire)
      const secured = { kind: 'secured' as const, socket: tls, wire, ticket, ended, ...agreed }
      // Our last flight leaves the library a moment after the event; a refusal may come before that.
      tls.off('close', onClose)
      setImmediate(() => {
        const certificateSent = certificateWent(wire, options.identity)
        end({ ...secured, ...whatWasAsked(wire, agreed.suite, secret), certificateSent })
      })
    })
  })
}

/** Ends what takes longer than it may, or is canceled, until it is lifted. */
function bound(
  { signal, timeoutMs }: TlsOptions,
  wire: WireRecord,
  end: (answer: TlsAnswer) => void
): () => void {
  const onAbort = (): void => end({ kind: 'canceled' })
  const onTimeout = (): void =>
    end({ kind: 'timeout', flight: readServerFlight(wire.received()), wire })
  const timer = setTimeout(onTimeout, timeoutMs)
  signal.addEventListener('abort', onAbort, { once: true })
  return () => {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  }
}

/** Asked at once: a socket that ends forgets what was agreed on it. */
function agreementOf(socket: TLSSocket, wire: WireRecord) {
  const { hello, certificates } = readServerFlight(wire.received())
  return {
    version: versionOf(hello?.versionNumber ?? 0) ?? (socket.getProtocol() as TlsVersion),
    suite: hello ? suiteName(hello.suite) : socket.getCipher().standardName,
    certificates: certificates.length > 0 ? certificates : peerChain(socket)
  }
}

/** The chain as Node links it; a self-signed end points to itself. */
function peerChain(socket: TLSSocket): readonly Uint8Array[] {
  const chain: Uint8Array[] = []
  const seen = new Set<string>()
  let certificate = socket.getPeerCertificate(true)
  while (certificate?.raw && !seen.has(certificate.fingerprint256)) {
    seen.add(certificate.fingerprint256)
    chain.push(certificate.raw)
    certificate = certificate.issuerCertificate
  }
  return chain
}

function broken(wire: WireRecord, code: string | null, options: TlsOptions): BrokenHandshake {
  const flight = readServerFlight(wire.received())
  const inTheClear = flight.alerts.find((alert) => alert.number !== 0)?.number ?? null
  const certificateSent = certificateWent(wire, options.identity)
  const alert = inTheClear ?? alertOfCode(code)
  return { kind: 'broken', flight, wire, alert, code, certificateSent }
}
