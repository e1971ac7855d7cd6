import { openTcp, type TcpOptions } from './open-tcp'

/** Where a connection goes: the addresses that the name gave, and the port. */
export interface Place {
  readonly addresses: readonly string[]
  readonly port: number
}

export interface Exchange {
  readonly end: 'enough' | 'closed' | 'reset' | 'timeout' | 'not-connected'
  readonly bytes: Buffer
}

const MOST_BYTES = 65_536

/**
 * One raw look: connects, sends `bytes`, reads until `enough` says so or the peer ends, closes. Harmless:
 * nothing is stored and no association stays open.
 */
export async function exchangeBytes(
  place: Place,
  bytes: Uint8Array,
  enough: (received: Buffer) => boolean,
  options: TcpOptions
): Promise<Exchange> {
  const startedAt = performance.now()
  const tcp = await openTcp(place.addresses, place.port, options)
  if (tcp.kind !== 'connected') return { end: 'not-connected', bytes: Buffer.alloc(0) }
  const { socket } = tcp
  const left = Math.max(1, options.timeoutMs - (performance.now() - startedAt))
  return new Promise((resolve) => {
    let received = Buffer.alloc(0)
    const done = (end: Exchange['end']): void => {
      clearTimeout(timer)
      options.signal.removeEventListener('abort', onAbort)
      socket.destroy()
      resolve({ end, bytes: received })
    }
    const onAbort = (): void => done('timeout')
    const timer = setTimeout(() => done('timeout'), left)
    options.signal.addEventListener('abort', onAbort, { once: true })
    socket.on('error', () => done('reset'))
    socket.on('close', () => done('closed'))
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      if (received.length >= MOST_BYTES || enough(received)) done('enough')
    })
    socket.write(bytes)
  })
}
