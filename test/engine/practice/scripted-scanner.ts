import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { requestAssociation } from '../../../electron/engine/dicom/request-association'
import { SOP_CLASS } from '../../../shared/dicom/sop-classes'
import { TRANSFER_SYNTAX } from '../../../shared/dicom/transfer-syntaxes'
import type { Pki } from '../../peers/make-pki'

/** ECDHE-RSA and RSA with AES-GCM: what Windows 10 offers first. */
const CURRENT_SUITES = [0xc02f, 0xc030, 0x009c]

/** Sends bytes, waits for an answer or the end, and hangs up. Gives what came back. */
export async function speak(port: number, bytes: Buffer): Promise<Buffer> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  if (bytes.length > 0) socket.write(bytes)
  const answer = bytes.length > 0 ? await nextBytes(socket) : Buffer.alloc(0)
  socket.end()
  await closed(socket)
  return answer
}

/** An old Windows: a ClientHello of one version, and nothing more. */
export function hello(
  port: number,
  version: number,
  suites: readonly number[] = CURRENT_SUITES
): Promise<Buffer> {
  return speak(port, clientHello(version, suites))
}

/** Windows with SSL 2 compatibility on: the version stands in another shape (RFC 5246 E.2). */
export function ssl2Hello(port: number): Promise<Buffer> {
  const challenge = randomBytes(16)
  const body = Buffer.concat([Buffer.from([1, 3, 1, 0, 3, 0, 0, 0, 16, 0, 0, 0x0a]), challenge])
  return speak(port, Buffer.concat([Buffer.from([0x80, body.length]), body]))
}

/** Reads the server's flight as Schannel does, then refuses its certificate with an alert. */
export async function alertAfterHello(port: number, description: number): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(clientHello(0x0303, CURRENT_SUITES))
  await nextBytes(socket)
  socket.end(Buffer.from([21, 3, 3, 0, 2, 2, description]))
  await closed(socket)
}

/** Begins to send a long clip and loses the cable in the middle. */
export async function breakOff(port: number, pki: Pki): Promise<void> {
  const socket = connectTls({
    port,
    host: '127.0.0.1',
    ca: pki.read('ca.pem'),
    cert: pki.read('client.pem'),
    key: pki.read('client.key')
  })
  await once(socket, 'secureConnect')
  const abstractSyntax = SOP_CLASS.ultrasoundMultiFrame
  const transferSyntax = TRANSFER_SYNTAX.explicitLittle
  const answer = await requestAssociation(
    socket,
    {
      called: 'HEARTLAB',
      calling: 'VIVID1',
      contexts: [{ id: 1, abstractSyntax, transferSyntaxes: [transferSyntax] }]
    },
    { timeoutMs: 2000 }
  )
  if (answer.kind !== 'accepted') throw new Error(answer.kind)
  await answer.association.store(
    {
      sopClassUid: abstractSyntax,
      sopInstanceUid: '2.25.1',
      transferSyntax,
      dataset: { kind: 'bytes', bytes: new Uint8Array(30_000_000) }
    },
    { timeoutMs: 2000, onProgress: () => socket.destroy() }
  )
}

function clientHello(version: number, suites: readonly number[]): Buffer {
  const extensions = Buffer.concat([
    extension(10, Buffer.from([0, 4, 0, 29, 0, 23])),
    extension(11, Buffer.from([1, 0])),
    extension(13, Buffer.from([0, 8, 4, 1, 4, 3, 2, 1, 8, 4]))
  ])
  const body = Buffer.concat([
    u16(version),
    randomBytes(32),
    Buffer.from([0]),
    u16(suites.length * 2),
    ...suites.map(u16),
    Buffer.from([1, 0]),
    u16(extensions.length),
    extensions
  ])
  const handshake = Buffer.concat([Buffer.from([1, 0]), u16(body.length), body])
  return Buffer.concat([Buffer.from([22, 3, 1]), u16(handshake.length), handshake])
}

function extension(type: number, value: Buffer): Buffer {
  return Buffer.concat([u16(type), u16(value.length), value])
}

function u16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 255])
}

function nextBytes(socket: Socket): Promise<Buffer> {
  return new Promise((resolve) => {
    socket.once('data', resolve)
    socket.once('close', () => resolve(Buffer.alloc(0)))
    socket.on('error', () => resolve(Buffer.alloc(0)))
  })
}

async function closed(socket: Socket): Promise<void> {
  socket.resume()
  if (!socket.destroyed) await once(socket, 'close').catch(() => undefined)
}
