import { createHmac } from 'node:crypto'

const AEADS: Readonly<Record<string, readonly [cipher: AeadName, keyLength: number]>> = {
  TLS_AES_128_GCM_SHA256: ['aes-128-gcm', 16],
  TLS_AES_256_GCM_SHA384: ['aes-256-gcm', 32],
  TLS_CHACHA20_POLY1305_SHA256: ['chacha20-poly1305', 32]
}
type AeadName = 'aes-128-gcm' | 'aes-256-gcm' | 'chacha20-poly1305'

/** What seals the records of one direction; Node's types know the three AEADs by GCM's name alone. */
export interface RecordKeys {
  readonly cipher: 'aes-256-gcm'
  readonly key: Buffer
  /** The nonce of record 0; record N has N in its last bytes (RFC 8446 5.3). */
  readonly iv: Buffer
}

/** The keys of a TLS 1.3 traffic secret (RFC 8446 7.3); null for a suite that is not known here. */
export function recordKeys(suite: string, secret: Buffer): RecordKeys | null {
  const aead = AEADS[suite]
  if (!aead) return null
  const [cipher, keyLength] = aead
  return {
    cipher: cipher as 'aes-256-gcm',
    key: expandLabel(secret, 'key', keyLength),
    iv: expandLabel(secret, 'iv', 12)
  }
}

/** HKDF-Expand-Label with an empty context (RFC 8446 7.1); one block of the hash is always enough. */
function expandLabel(secret: Buffer, label: string, length: number): Buffer {
  const hash = secret.length === 48 ? 'sha384' : 'sha256'
  const name = Buffer.from(`tls13 ${label}`, 'latin1')
  const info = Buffer.concat([Buffer.from([0, length, name.length]), name, Buffer.from([0, 1])])
  return createHmac(hash, secret).update(info).digest().subarray(0, length)
}

/** The secret in a line of the key log (`LABEL RANDOM SECRET`), where its label is the wanted one. */
export function secretOfLine(line: Buffer, wanted: string): Buffer | null {
  const [label, , secret] = line.toString('latin1').trim().split(' ')
  return label === wanted && secret ? Buffer.from(secret, 'hex') : null
}
