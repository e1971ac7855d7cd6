import { connect, isIP, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export interface TcpOptions {
  readonly signal: AbortSignal
  readonly timeoutMs: number
}

export type TcpAnswer =
  | { readonly kind: 'connected'; readonly socket: Socket; readonly address: string }
  | { readonly kind: 'failed'; readonly code: string; readonly address: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'canceled' }

/** A second address is tried beside a slow first one, as RFC 8305 5 has it. */
const HEAD_START_MS = 250

/** Connects to the first of the addresses that takes the connection; the socket has no delay. */
export async function openTcp(
  addresses: readonly string[],
  port: number,
  options: TcpOptions
): Promise<TcpAnswer> {
  const stop = new AbortController()
  const timeout = AbortSignal.timeout(Math.max(1, Math.round(options.timeoutMs)))
  const signal = AbortSignal.any([options.signal, timeout, stop.signal])
  const attempts = addresses.map(async (address, index) => {
    if (index > 0) await wait(index * HEAD_START_MS, undefined, { signal })
    return attempt(address, port, signal)
  })
  try {
    return { kind: 'connected', ...(await Promise.any(attempts)) }
  } catch (error) {
    if (options.signal.aborted) return { kind: 'canceled' }
    if (timeout.aborted) return { kind: 'timeout' }
    return { kind: 'failed', ...firstFault(error as AggregateError, addresses) }
  } finally {
    stop.abort()
  }
}

function attempt(
  address: string,
  port: number,
  signal: AbortSignal
): Promise<{ readonly socket: Socket; readonly address: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port, family: isIP(address), noDelay: true })
    const giveUp = (): void => {
      socket.destroy()
      reject(new Error('canceled'))
    }
    signal.addEventListener('abort', giveUp, { once: true })
    socket.once('error', reject)
    socket.once('connect', () => {
      signal.removeEventListener('abort', giveUp)
      socket.off('error', reject)
      resolve({ socket, address })
    })
  })
}

function firstFault(error: AggregateError, addresses: readonly string[]) {
  const faults = error.errors as readonly NodeJS.ErrnoException[]
  const at = Math.max(
    0,
    faults.findIndex((fault) => fault.code !== undefined)
  )
  return { code: faults[at]?.code ?? 'unknown', address: addresses[at] ?? '' }
}
