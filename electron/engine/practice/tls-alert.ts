import { createCipheriv } from 'node:crypto'
import type { TLSSocket } from 'node:tls'
import { recordKeys, secretOfLine, type RecordKeys } from '../tls/record-keys'

const FATAL = 2
const ALERT = 21

/**
 * Keeps what a fatal alert needs. Node's server closes without an alert when it refuses a client
 * certificate, and has no call to send one; HeartLab's peers do send it, and only the alert lets a
 * device (or our own probe) name the cause. Call it before the handshake begins.
 */
export function prepareAlert(socket: TLSSocket): (description: number) => Buffer | null {
  let trafficSecret: Buffer | null = null
  socket.on('keylog', (line: Buffer) => {
    trafficSecret ??= secretOfLine(line, 'SERVER_TRAFFIC_SECRET_0')
  })
  return (description) => {
    if (socket.getProtocol() !== 'TLSv1.3') return plainAlert(description)
    const keys = trafficSecret && recordKeys(socket.getCipher().name, trafficSecret)
    return keys && sealedAlert(description, keys)
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
function sealedAlert(description: number, { cipher, key, iv }: RecordKeys): Buffer {
  const inner = Buffer.from([FATAL, description, ALERT])
  const header = Buffer.from([23, 3, 3, 0, inner.length + 16])
  const sealing = createCipheriv(cipher, key, iv, { authTagLength: 16 })
  sealing.setAAD(header, { plaintextLength: inner.length })
  return Buffer.concat([header, sealing.update(inner), sealing.final(), sealing.getAuthTag()])
}
