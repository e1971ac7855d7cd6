import type { Socket } from 'node:net'
import { Duplex } from 'node:stream'

/** What went over the wire beneath TLS; filled while the connection lives. */
export interface WireRecord {
  /** The first bytes that came back, at most 128 KiB: enough for any server's first flight. */
  readonly received: () => Buffer
  readonly receivedBytes: () => number
  readonly sentBytes: () => number
  /** What had been sent when the first byte came back: the ClientHello. */
  readonly sentBeforeAnswer: () => number
  /** The ClientHello's first record, as the library wrote it. */
  readonly hello: () => Buffer
  /** How the peer ended it: not yet, with FIN, or with an error such as ECONNRESET. */
  readonly end: () => 'open' | 'ended' | { readonly code: string }
}

export interface Tap {
  readonly stream: Duplex
  readonly wire: WireRecord
}

/** Libraries take a message of certificates up to 100 KiB (`SSL_CTX_set_max_cert_list`). */
const KEPT = 131_072
const LAST_WORDS_MS = 20

/**
 * A stream that passes everything on and remembers the beginning. TLS libraries swallow what they
 * cannot read; the judge needs the raw records: alerts in the clear, an HTTP answer, a DICOM PDU.
 */
export function tapSocket(socket: Socket): Tap {
  const seen = nothingSeen()
  const stream = tappedStream(socket, seen)
  socket.on('data', (chunk: Buffer) => {
    noteReceived(seen, chunk)
    if (!stream.push(chunk)) socket.pause()
  })
  socket.on('end', () => {
    if (seen.end === 'open') seen.end = 'ended'
    stream.push(null)
  })
  // What came before the end (an alert, mostly) must be read first, even by a reader who begins late.
  const endStream = (error?: Error): void => {
    if (stream.destroyed) return
    if (stream.readableLength > 0) setTimeout(() => endStream(error), LAST_WORDS_MS)
    else stream.destroy(error)
  }
  socket.on('error', (error: NodeJS.ErrnoException) => {
    seen.end = { code: error.code ?? 'unknown' }
    setTimeout(() => endStream(error), LAST_WORDS_MS)
  })
  socket.on('close', () => setTimeout(() => endStream(), 2 * LAST_WORDS_MS))
  return { stream, wire: recordOf(seen) }
}

interface Seen {
  readonly kept: Buffer[]
  keptBytes: number
  received: number
  sent: number
  sentBefore: number
  hello: Buffer
  end: ReturnType<WireRecord['end']>
}

function nothingSeen(): Seen {
  const hello = Buffer.alloc(0)
  return { kept: [], keptBytes: 0, received: 0, sent: 0, sentBefore: 0, hello, end: 'open' }
}

function tappedStream(socket: Socket, seen: Seen): Duplex {
  return new Duplex({
    allowHalfOpen: true,
    read: () => void socket.resume(),
    write: (chunk: Buffer, _encoding, done) => {
      if (seen.sent === 0) seen.hello = Buffer.from(chunk)
      seen.sent += chunk.length
      // A write that fails is told by the socket's error, after the peer's last words.
      socket.write(chunk, () => done())
    },
    final: (done) => void socket.end(() => done()),
    destroy: (error, done) => {
      socket.destroy()
      done(error)
    }
  })
}

function noteReceived(seen: Seen, chunk: Buffer): void {
  if (seen.received === 0) seen.sentBefore = seen.sent
  seen.received += chunk.length
  if (seen.keptBytes < KEPT) seen.kept.push(chunk.subarray(0, KEPT - seen.keptBytes))
  seen.keptBytes = Math.min(KEPT, seen.keptBytes + chunk.length)
}

function recordOf(seen: Seen): WireRecord {
  return {
    received: () => Buffer.concat(seen.kept),
    receivedBytes: () => seen.received,
    sentBytes: () => seen.sent,
    sentBeforeAnswer: () => seen.sentBefore,
    hello: () => seen.hello,
    end: () => seen.end
  }
}

/** The socket itself, unwatched: for moving data once the judge has seen enough; a tap costs a third. */
export function bareSocket(socket: Socket): Tap {
  const wire: WireRecord = {
    received: () => Buffer.alloc(0),
    receivedBytes: () => socket.bytesRead,
    sentBytes: () => socket.bytesWritten,
    sentBeforeAnswer: () => 0,
    hello: () => Buffer.alloc(0),
    end: () => 'open'
  }
  return { stream: socket, wire }
}
