import type { DicomSocket, Interrupted } from './association-types'
import { createDeadline } from './deadline'
import { encodePdu } from './encode-pdu'
import { createMailbox } from './mailbox'
import { createMessageCollector, type DimseMessage } from './message-collector'
import type { Pdu } from './pdu'
import { createPduParser, type FragmentSlice, type PduLimits } from './pdu-parser'
import { describeSocketError } from './socket-fault'

export type Incoming = Pdu | DimseMessage

/** What a client keeps of an open connection: messages in, bytes out, and how it ended. */
export interface Link {
  /** The next PDU or message; an interruption ends the link for good. */
  receive(timeoutMs: number): Promise<Incoming | Interrupted>
  /** Writes all bytes; null when the socket has taken them, else how the link ended. */
  write(bytes: Uint8Array, timeoutMs: number): Promise<Interrupted | null>
  readonly ended: Interrupted | null
  /** Ends the link: the socket is destroyed, and every later call gives `how`. */
  end(how: Interrupted): Interrupted
  /** Says A-ABORT as the service user, then closes. */
  abort(how: Interrupted): Interrupted
  /** Closes after an orderly release. */
  close(): void
}

export interface LinkLimits extends PduLimits {
  readonly maxMessageLength: number
}

/** How long after the peer's end of stream an error may still come in and explain it. */
const GRACE_AFTER_END_MS = 200
const MOST_WAITING = 64

/** Takes over a connected socket. `signal` destroys it at once and ends every call with `canceled`. */
export function openLink(
  socket: DicomSocket,
  limits: LinkLimits,
  signal: AbortSignal | undefined
): Link {
  const inbox = createMailbox<Incoming | Interrupted>()
  const collector = createMessageCollector(limits.maxMessageLength)
  const received = { bytes: 0, first: Buffer.alloc(0) }
  const reading = createDeadline(timedOut)
  const writing = createDeadline(timedOut)
  let ended: Interrupted | null = null
  let wakeWriter: (() => void) | null = null

  const parser = createPduParser(
    {
      onPdu,
      onSlice,
      onFault: (fault) => void end({ kind: 'not-dicom', firstBytes: firstBytes(), fault })
    },
    limits
  )

  function firstBytes(): string {
    return received.first.toString('hex')
  }

  function onData(chunk: Buffer): void {
    if (ended !== null) return
    received.bytes += chunk.length
    if (received.first.length < 16)
      received.first = Buffer.concat([received.first, chunk.subarray(0, 16)]).subarray(0, 16)
    parser.push(chunk)
  }

  function onPdu(pdu: Pdu): void {
    if (pdu.type === 'abort') end({ kind: 'aborted', source: pdu.source, reason: pdu.reason })
    else deliver(pdu)
  }

  function onSlice(slice: FragmentSlice): void {
    const message = collector.add(slice)
    if (message === null) return
    if ('fault' in message)
      end({ kind: 'not-dicom', firstBytes: firstBytes(), fault: message.fault })
    else deliver(message)
  }

  function deliver(incoming: Incoming): void {
    if (ended !== null) return
    inbox.put(incoming)
    if (inbox.size >= MOST_WAITING) socket.pause()
  }

  function closed(error: Error | null): void {
    end({
      kind: 'closed',
      error: error && describeSocketError(error),
      bytesReceived: received.bytes,
      firstBytes: firstBytes()
    })
  }

  function timedOut(): void {
    end({ kind: 'timeout', bytesReceived: received.bytes })
  }

  function settle(how: Interrupted): void {
    ended = how
    signal?.removeEventListener('abort', onCancel)
    reading.close()
    writing.close()
    inbox.put(how)
  }

  function end(how: Interrupted): Interrupted {
    if (ended !== null) return ended
    settle(how)
    socket.off('data', onData)
    socket.destroy()
    wakeWriter?.()
    return how
  }

  function onCancel(): void {
    end({ kind: 'canceled' })
  }

  function onEnd(): void {
    setTimeout(() => closed(null), GRACE_AFTER_END_MS).unref()
  }

  async function receive(timeoutMs: number): Promise<Incoming | Interrupted> {
    if (ended !== null && inbox.size === 0) return ended
    if (inbox.size === 0) reading.set(timeoutMs)
    const incoming = await inbox.take()
    reading.lift()
    if (inbox.size === 0 && socket.isPaused()) socket.resume()
    return incoming
  }

  async function write(bytes: Uint8Array, timeoutMs: number): Promise<Interrupted | null> {
    if (ended !== null) return ended
    await new Promise<void>((resolve) => {
      const done = (): void => {
        writing.lift()
        wakeWriter = null
        resolve()
      }
      writing.set(timeoutMs)
      wakeWriter = done
      // A write error also comes as 'error', which says more; here it only ends the wait.
      socket.write(bytes, () => done())
    })
    return ended
  }

  /** Ends the link, but lets what was written go out first (and TLS say its close_notify). */
  function endGently(how: Interrupted): Interrupted {
    if (ended !== null) return ended
    settle(how)
    socket.end(() => socket.destroy())
    setTimeout(() => socket.destroy(), GRACE_AFTER_END_MS).unref()
    return how
  }

  function abort(how: Interrupted): Interrupted {
    if (ended === null) socket.write(encodePdu({ type: 'abort', source: 0, reason: 0 }))
    return endGently(how)
  }

  function close(): void {
    endGently({
      kind: 'closed',
      error: null,
      bytesReceived: received.bytes,
      firstBytes: firstBytes()
    })
  }

  socket.on('error', (error) => closed(error))
  socket.on('close', () => closed(null))
  if (socket.destroyed) closed(socket.errored ?? null)
  else if (signal?.aborted) onCancel()
  else {
    signal?.addEventListener('abort', onCancel, { once: true })
    socket.setNoDelay(true)
    socket.on('end', onEnd)
    socket.on('data', onData)
  }
  return {
    receive,
    write,
    end,
    abort,
    close,
    get ended() {
      return ended
    }
  }
}
