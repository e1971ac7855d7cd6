import { createCipheriv, createHmac } from 'node:crypto'
import type { TLSSocket } from 'node:tls'

const FATAL = 2
const ALERT = 21

const AEADS: Readonly<Record<string, readonly [cipher: AeadName, keyLength: number]>> = {
  TLS_AES_128_GCM_SHA256: ['aes-128-gcm', 16],
  TLS_AES_256_GCM_SHA384: ['aes-256-gcm', 32],
  TLS_CHACHA20_POLY1305_SHA256: ['chacha20-poly1305', 32]
}
type AeadName = 'aes-128-gcm' | 'aes-256-gcm' | 'chacha20-poly1305'

/**
 * Keeps what a fatal alert needs. Node's server closes without an alert when it refuses a client
 * certificate, and has no call to send one; HeartLab's peers do send it, and only the alert lets a
 * device (or our own probe) name the cause. Call it before the handshake begins.
 */
export function prepareAlert(socket: TLSSocket): (description: number) => Buffer | null {
  let trafficSecret: Buffer | null = null
  socket.on('keylog', (line: Buffer) => {
    const [label, , secret] = line.toString('latin1').trim().split(' ')
    if (label === 'SERVER_TRAFFIC_SECRET_0' && secret) trafficSecret = Buffer.from(secret, 'hex')
  })
  return (description) => {
    if (socket.getProtocol() !== 'TLSv1.3') return plainAlert(description)
    const aead = AEADS[socket.getCipher().name]
    return aead && trafficSecret ? sealedAlert(description, trafficSecret, ...aead) : null
  }
}

/** TLS 1.2: our Finished is not sent yet, so the record layer is still in the clear (RFC 5246 7.2). */
function plainAlert(description: number): Buffer {
  return Buffer.from([ALERT, 3, 3, 0, 2, FATAL, description])
}

/**
 * TLS 1.3: the first record under the server's application traffic key, sequence number 0
 * (RFC 8446 5.2, 5.3, 7.3). It must be written before the session tickets leave the library.
 */
function sealedAlert(
  description: number,
  secret: Buffer,
  cipher: AeadName,
  keyLength: number
): Buffer {
  const hash = secret.length === 48 ? 'sha384' : 'sha256'
  const key = expandLabel(hash, secret, 'key', keyLength)
  const nonce = expandLabel(hash, secret, 'iv', 12)
  const inner = Buffer.from([FATAL, description, ALERT])
  const header = Buffer.from([23, 3, 3, 0, inner.length + 16])
  // The three AEADs share GCM's call shape; Node's types only know it under that name.
  const sealing = createCipheriv(cipher as 'aes-256-gcm', key, nonce, { authTagLength: 16 })
  sealing.setAAD(header, { plaintextLength: inner.length })
  return Buffer.concat([header, sealing.update(inner), sealing.final(), sealing.getAuthTag()])
}

/** HKDF-Expand-Label with an empty context (RFC 8446 7.1); one block of the hash is always enough. */
function expandLabel(hash: string, secret: Buffer, label: string, length: number): Buffer {
  const name = Buffer.from(`tls13 ${label}`, 'latin1')
  const info = Buffer.concat([Buffer.from([0, length, name.length]), name, Buffer.from([0, 1])])
  return createHmac(hash, secret).update(info).digest().subarray(0, length)
}
