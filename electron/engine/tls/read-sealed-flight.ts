import { createDecipheriv } from 'node:crypto'
import { sealedRequestOf, type CertificateRequest } from '../../../shared/dicom/tls-flight'
import { recordKeys, type RecordKeys } from './record-keys'

const APPLICATION_DATA = 0x17
const HANDSHAKE = 0x16
const TAG = 16

export interface SealedFlight {
  /** The server's CertificateRequest; null where it asked for none. */
  readonly request: CertificateRequest | null
}

/**
 * Opens the server's part of a TLS 1.3 handshake with our own session's secret, to see what it asks for:
 * the library keeps that to itself (RFC 8446 4.3.2). Null where it cannot be opened.
 */
export function readSealedFlight(
  received: Buffer,
  suite: string,
  secret: Buffer | null
): SealedFlight | null {
  const keys = secret && recordKeys(suite, secret)
  if (!keys) return null
  try {
    const messages = Buffer.concat(openRecords(received, keys))
    return messages.length > 0 ? { request: sealedRequestOf(messages) } : null
  } catch {
    // A cipher that this runtime lacks (BoringSSL hands out no ChaCha20).
    return null
  }
}

/** Handshake fragments in order, up to the first record that these keys do not open. */
function openRecords(bytes: Buffer, keys: RecordKeys): readonly Buffer[] {
  const fragments: Buffer[] = []
  let number = 0
  for (let at = 0; at + 5 <= bytes.length; at += 5 + bytes.readUInt16BE(at + 3)) {
    if (bytes[at] !== APPLICATION_DATA) continue
    const record = bytes.subarray(at, at + 5 + bytes.readUInt16BE(at + 3))
    const fragment = openRecord(record, keys, number++)
    if (!fragment) break
    fragments.push(fragment)
  }
  return fragments
}

/** Content, then its type, then zeros (RFC 8446 5.2). */
function openRecord(
  record: Buffer,
  { cipher, key, iv }: RecordKeys,
  number: number
): Buffer | null {
  if (record.length < 5 + TAG) return null
  const nonce = Buffer.from(iv)
  nonce.writeUInt32BE((nonce.readUInt32BE(8) ^ number) >>> 0, 8)
  const opening = createDecipheriv(cipher, key, nonce, { authTagLength: TAG })
  const sealed = record.subarray(5, -TAG)
  opening.setAAD(record.subarray(0, 5), { plaintextLength: sealed.length })
  opening.setAuthTag(record.subarray(-TAG))
  const inner = opening.update(sealed)
  try {
    opening.final()
  } catch {
    return null
  }
  const type = inner.findLastIndex((byte) => byte !== 0)
  return inner[type] === HANDSHAKE ? inner.subarray(0, type) : null
}
