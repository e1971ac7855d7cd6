import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'
import type { Pki } from './make-pki'

/** What a misbehaving peer does with a connection; the same over TCP and inside TLS. */
export type Behaviour = (socket: Socket) => void

export interface RawServer {
  readonly port: number
  readonly stop: () => Promise<void>
}

/** A TCP server on loopback that does what it is told, and nothing that a standard asks for. */
export function startRawServer(behave: Behaviour): Promise<RawServer> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    behave(socket)
  })
  return listening(server, sockets)
}

export interface TlsServerOptions extends TlsOptions {
  readonly pki: Pki
  readonly certificate?: string
  readonly version?: 'TLSv1.2' | 'TLSv1.3'
}

/** A Node TLS server. With `rejectUnauthorized` it hangs up on a bad client without any alert. */
export function startTlsServer(options: TlsServerOptions, behave: Behaviour): Promise<RawServer> {
  const { pki, certificate = 'server', version, ...rest } = options
  const sockets = new Set<Socket>()
  const server = createTlsServer(
    {
      key: pki.read('server.key'),
      cert: pki.read(`${certificate}.pem`),
      ca: pki.read('ca.pem'),
      ...(version && { minVersion: version, maxVersion: version }),
      ...rest
    },
    (socket) => {
      socket.on('error', () => undefined)
      behave(socket)
    }
  )
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  })
  server.on('tlsClientError', () => undefined)
  return listening(server, sockets)
}

async function listening(server: Server, sockets: Set<Socket>): Promise<RawServer> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  return { port, stop }
}

/** Says nothing, whatever comes. */
export const staySilent: Behaviour = (socket) => void socket.resume()

export const closeAtOnce: Behaviour = (socket) => void socket.end()

/** A moment later than at once, so that the connection surely stood. */
export const resetAtOnce: Behaviour = (socket) =>
  void setTimeout(() => socket.resetAndDestroy(), 30)

/** Speaks first, as mail and SSH servers do. */
export function greet(text: string): Behaviour {
  return (socket) => {
    socket.write(text)
    socket.resume()
  }
}

/** Sends these bytes as soon as something has come, then waits, closes or resets. */
export function answer(
  bytes: readonly number[] | Buffer,
  then: 'wait' | 'close' | 'reset' = 'wait'
): Behaviour {
  return (socket) =>
    void socket.once('data', () => {
      if (bytes.length > 0) socket.write(Buffer.from(bytes))
      if (then === 'close') socket.end()
      if (then === 'reset') setTimeout(() => socket.resetAndDestroy(), 20)
    })
}

/** A-ASSOCIATE-RJ (PS3.8 9.3.4). */
export function rejectPdu(result: number, source: number, reason: number): readonly number[] {
  return [3, 0, 0, 0, 0, 4, 0, result, source, reason]
}

/** A-ABORT (PS3.8 9.3.8). */
export function abortPdu(source: number, reason: number): readonly number[] {
  return [7, 0, 0, 0, 0, 4, 0, 0, source, reason]
}

/** A TLS alert record in the clear. */
export function alertRecord(number: number): readonly number[] {
  return [0x15, 3, 3, 0, 2, 2, number]
}

/** A plain DICOM server that waits for more when it is given something that is no PDU. */
export function waitForDicom(reply: readonly number[]): Behaviour {
  return (socket) => {
    socket.on('data', (bytes: Buffer) => {
      if (bytes[0] === 1) socket.write(Buffer.from(reply))
    })
  }
}
