import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer as createPlainServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Duplex, PassThrough } from 'node:stream'
import { connect as connectTls, createServer as createTlsServer } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readInPlace } from '../../../electron/engine/tls/read-in-place'
import { makePki, type Pki } from '../../peers/make-pki'

const SENT = randomBytes(3_000_001)

let pki: Pki
const folder = mkdtempSync(join(tmpdir(), 'read-in-place-'))
beforeAll(() => {
  pki = makePki(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

interface Heard {
  readonly bytes: Buffer
  /** How many different buffers the bytes came in. */
  readonly places: number
}

/** Serves one connection, reads it in place (with a pause after every `pauseEvery` bytes) to its end. */
async function hear(door: 'tls' | 'plain', pauseEvery = Infinity): Promise<Heard> {
  const { server, dial } = doorOf(door)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const accepted = once(server, door === 'tls' ? 'secureConnection' : 'connection')
  const client = dial((server.address() as AddressInfo).port)
  const [socket] = (await accepted) as [Duplex]
  client.end(SENT)
  const heard = await readToEnd(socket, pauseEvery)
  client.destroy()
  server.close()
  return heard
}

function doorOf(door: 'tls' | 'plain'): {
  readonly server: Server
  readonly dial: (port: number) => Duplex
} {
  if (door === 'plain')
    return { server: createPlainServer(), dial: (port) => connect(port, '127.0.0.1') }
  const key = pki.read('server.key')
  const cert = pki.read('server.pem')
  return {
    server: createTlsServer({ key, cert }),
    dial: (port) => connectTls({ port, host: '127.0.0.1', rejectUnauthorized: false })
  }
}

async function readToEnd(socket: Duplex, pauseEvery: number): Promise<Heard> {
  const parts: Buffer[] = []
  const places = new Set<ArrayBufferLike>()
  let sinceBreak = 0
  readInPlace(socket, (bytes) => {
    parts.push(Buffer.from(bytes))
    places.add(bytes.buffer)
    sinceBreak += bytes.length
    if (sinceBreak < pauseEvery) return
    sinceBreak = 0
    socket.pause()
    setTimeout(() => socket.resume(), 5)
  })
  await once(socket, 'end')
  return { bytes: Buffer.concat(parts), places: places.size }
}

describe('readInPlace', () => {
  it.each(['tls', 'plain'] as const)(
    'hears every byte of a %s socket, all in one buffer',
    async (door) => {
      const { bytes, places } = await hear(door)
      expect(digest(bytes)).toBe(digest(SENT))
      expect(places).toBe(1)
    }
  )

  it.each(['tls', 'plain'] as const)(
    'loses nothing of a %s socket that is paused often',
    async (door) => {
      const { bytes } = await hear(door, 200_000)
      expect(digest(bytes)).toBe(digest(SENT))
    }
  )

  it('begins with what was read before it took over', async () => {
    const server = createPlainServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const accepted = once(server, 'connection')
    const client = connect((server.address() as AddressInfo).port, '127.0.0.1')
    const [socket] = (await accepted) as [Duplex]
    client.write('first ')
    const [first] = (await once(socket, 'data')) as [Buffer]
    socket.pause()
    socket.unshift(first)
    client.end('and the rest')
    expect((await readToEnd(socket, Infinity)).bytes.toString()).toBe('first and the rest')
    server.close()
  })

  it('reads a stream that is no socket too', async () => {
    const stream = new PassThrough()
    stream.end(SENT)
    expect(digest((await readToEnd(stream, Infinity)).bytes)).toBe(digest(SENT))
  })
})
