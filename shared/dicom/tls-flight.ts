import { versionOf, type TlsVersion } from './tls-versions'

export interface TlsAlert {
  readonly level: number
  readonly number: number
}

export interface ServerHello {
  readonly version: TlsVersion | null
  /** The version's number on the wire, also where it is none of ours. */
  readonly versionNumber: number
  readonly suite: number
  /** A HelloRetryRequest (RFC 8446 4.1.4), or the hello after one: another key share was wanted. */
  readonly retry: boolean
}

export interface CertificateRequest {
  /** The CAs that the server names, as DER names; empty = it names none. */
  readonly authorities: readonly Uint8Array[]
}

/** All that a server said in the clear, read from the bytes that came back. */
export interface ServerFlight {
  /** False as soon as something came that is no TLS record. */
  readonly isTls: boolean
  readonly hello: ServerHello | null
  readonly certificates: readonly Uint8Array[]
  readonly request: CertificateRequest | null
  /** The server's part of a TLS 1.2 handshake is complete, or encrypted records followed its hello. */
  readonly complete: boolean
  /** Alerts in the clear; an encrypted one is known to the TLS library alone. */
  readonly alerts: readonly TlsAlert[]
}

interface Draft {
  isTls: boolean
  hello: ServerHello | null
  certificates: Uint8Array[]
  request: CertificateRequest | null
  complete: boolean
  alerts: TlsAlert[]
  encrypted: boolean
}

const CHANGE_CIPHER_SPEC = 0x14
const ALERT = 0x15
const HANDSHAKE = 0x16
const APPLICATION_DATA = 0x17

/** SHA-256 of "HelloRetryRequest": the random that marks one (RFC 8446 4.1.3), its first bytes. */
const RETRY_RANDOM = [0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11]

/** Reads a server's first flight, whole or cut short; never throws on what it reads (RFC 8446 5, RFC 5246 7.4). */
export function readServerFlight(bytes: Uint8Array): ServerFlight {
  const draft: Draft = {
    isTls: true,
    hello: null,
    certificates: [],
    request: null,
    complete: false,
    alerts: [],
    encrypted: false
  }
  let messages = new Uint8Array()
  for (const record of recordsOf(bytes, draft)) messages = takeRecord(draft, record, messages)
  const { encrypted: _, ...flight } = draft
  return flight
}

interface TlsRecord {
  readonly type: number
  readonly body: Uint8Array
}

function* recordsOf(bytes: Uint8Array, draft: Draft): Generator<TlsRecord> {
  for (let at = 0; at < bytes.length;) {
    const type = bytes[at] ?? 0
    if (type < CHANGE_CIPHER_SPEC || type > 0x18 || (bytes[at + 1] ?? 3) !== 3) {
      draft.isTls = false
      return
    }
    if (at + 5 > bytes.length) return
    const length = uint(bytes, at + 3, 2)
    if (at + 5 + length > bytes.length) {
      // A cut record still says that the handshake went on.
      if (type === APPLICATION_DATA) draft.complete = true
      return
    }
    yield { type, body: bytes.subarray(at + 5, at + 5 + length) }
    at += 5 + length
  }
}

function takeRecord(
  draft: Draft,
  record: TlsRecord,
  pending: Uint8Array<ArrayBuffer>
): Uint8Array<ArrayBuffer> {
  if (record.type === CHANGE_CIPHER_SPEC) {
    // In TLS 1.3 it is a courtesy to middleboxes (RFC 8446 D.4) and says nothing.
    if (draft.hello?.version !== 'TLSv1.3') draft.encrypted = true
  } else if (record.type === APPLICATION_DATA) {
    draft.complete = true
    draft.encrypted = true
  } else if (record.type === ALERT) {
    if (!draft.encrypted && record.body.length === 2)
      draft.alerts.push({ level: record.body[0] ?? 0, number: record.body[1] ?? 0 })
  } else if (record.type === HANDSHAKE && !draft.encrypted) {
    return takeMessages(draft, joined(pending, record.body))
  }
  return pending
}

function takeMessages(draft: Draft, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let at = 0
  while (at + 4 <= bytes.length) {
    const length = uint(bytes, at + 1, 3)
    if (at + 4 + length > bytes.length) break
    takeMessage(draft, bytes[at] ?? 0, bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return bytes.slice(at)
}

function takeMessage(draft: Draft, type: number, body: Uint8Array): void {
  if (type === 2) draft.hello = helloOf(body, draft.hello?.retry === true)
  else if (type === 11) draft.certificates.push(...certificatesOf(body))
  else if (type === 13)
    draft.request = { authorities: authoritiesOf(body, draft.hello?.versionNumber ?? 0x0303) }
  else if (type === 14) draft.complete = true
}

function helloOf(body: Uint8Array, retried: boolean): ServerHello {
  const sessionLength = body[34] ?? 0
  const suiteAt = 35 + sessionLength
  const versionNumber = selectedVersion(body, suiteAt + 3) ?? uint(body, 0, 2)
  return {
    versionNumber,
    version: versionOf(versionNumber),
    suite: uint(body, suiteAt, 2),
    retry: retried || RETRY_RANDOM.every((byte, index) => body[2 + index] === byte)
  }
}

/** supported_versions (43) in a ServerHello holds the one version chosen (RFC 8446 4.2.1). */
function selectedVersion(body: Uint8Array, extensionsAt: number): number | null {
  const end = Math.min(body.length, extensionsAt + 2 + uint(body, extensionsAt, 2))
  for (let at = extensionsAt + 2; at + 4 <= end; at += 4 + uint(body, at + 2, 2))
    if (uint(body, at, 2) === 43) return uint(body, at + 4, 2)
  return null
}

function certificatesOf(body: Uint8Array): readonly Uint8Array[] {
  const found: Uint8Array[] = []
  for (let at = 3; at + 3 <= body.length;) {
    const length = uint(body, at, 3)
    if (length === 0 || at + 3 + length > body.length) break
    found.push(body.slice(at + 3, at + 3 + length))
    at += 3 + length
  }
  return found
}

/** CertificateRequest: types, signature algorithms from TLS 1.2 on, then the CAs' names (RFC 5246 7.4.4). */
function authoritiesOf(body: Uint8Array, version: number): readonly Uint8Array[] {
  let at = 1 + (body[0] ?? 0)
  if (version >= 0x0303) at += 2 + uint(body, at, 2)
  return namesOf(body.subarray(at))
}

/** certificate_authorities (RFC 8446 4.2.4). */
const AUTHORITIES = 47

/** The CertificateRequest among the messages that TLS 1.3 sends sealed (RFC 8446 4.3.2); null where none is. */
export function sealedRequestOf(messages: Uint8Array): CertificateRequest | null {
  for (let at = 0; at + 4 <= messages.length; at += 4 + uint(messages, at + 1, 3)) {
    const body = messages.subarray(at + 4, at + 4 + uint(messages, at + 1, 3))
    if (messages[at] === 13) return { authorities: sealedAuthoritiesOf(body) }
  }
  return null
}

function sealedAuthoritiesOf(body: Uint8Array): readonly Uint8Array[] {
  const first = 1 + (body[0] ?? 0) + 2
  for (let at = first; at + 4 <= body.length; at += 4 + uint(body, at + 2, 2))
    if (uint(body, at, 2) === AUTHORITIES)
      return namesOf(body.subarray(at + 4, at + 4 + uint(body, at + 2, 2)))
  return []
}

/** A list of names: the length of all, then each with its own before it. */
function namesOf(list: Uint8Array): readonly Uint8Array[] {
  const end = Math.min(list.length, 2 + uint(list, 0, 2))
  const found: Uint8Array[] = []
  for (let at = 2; at + 2 <= end; at += 2 + uint(list, at, 2))
    found.push(list.slice(at + 2, at + 2 + uint(list, at, 2)))
  return found
}

function uint(bytes: Uint8Array, at: number, length: number): number {
  let value = 0
  for (let index = 0; index < length; index++) value = value * 256 + (bytes[at + index] ?? 0)
  return value
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}
