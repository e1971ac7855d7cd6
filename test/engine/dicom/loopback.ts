import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'

/** Things to undo after each test: servers, sockets, folders. */
const undo: (() => void)[] = []

afterEach(() => {
  for (const step of undo.splice(0).reverse()) step()
})

/** A server on loopback that hands over each connection; it and its sockets end with the test. */
export function listen(onSocket: (socket: Socket) => void): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      undo.push(() => socket.destroy())
      onSocket(socket)
    })
    undo.push(() => server.close())
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

export function dial(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    undo.push(() => socket.destroy())
    socket.once('error', reject)
  })
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dicom-test-'))
  undo.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
