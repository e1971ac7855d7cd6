import { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { TLSSocket } from 'node:tls'

/** What a TLS record holds at most (RFC 8446 5.1), and what libuv reads of a plain socket at once. */
const RECORD_LENGTH = 16 * 1024
const READ_LENGTH = 64 * 1024

/** The part of a socket's handle that Node's `onread` option uses and the types do not name. */
interface LendingHandle {
  useUserBuffer(place: Buffer): void
}

/**
 * Reads a connected socket into one buffer instead of a new one for every TLS record, which costs a
 * receiver of large objects a third of its time. Node offers that as `onread`, but only to sockets that
 * it connects itself (nodejs.org/api/net.html); an accepted one is set up the same way here.
 *
 * The bytes are lent: they are overwritten once `onBytes` returns. While the socket is paused some more
 * may come, what was already decrypted. Where the runtime's socket is built otherwise (and on a stream
 * that is no socket) the bytes come by 'data' events, with the same promises.
 */
export function readInPlace(socket: Duplex, onBytes: (bytes: Buffer) => void): void {
  const place = Buffer.allocUnsafeSlow(socket instanceof TLSSocket ? RECORD_LENGTH : READ_LENGTH)
  const isInPlace = socket instanceof Socket && lendPlace(socket, place, onBytes)
  if (!isInPlace) {
    socket.on('data', onBytes)
    return
  }
  const early: unknown = socket.read()
  if (Buffer.isBuffer(early)) onBytes(early)
  socket.resume()
}

/** False where the socket has not the fields of Node's `onread`; it is left as it was then. */
function lendPlace(socket: Socket, place: Buffer, onBytes: (bytes: Buffer) => void): boolean {
  const handle: unknown = Reflect.get(socket, '_handle')
  const buffer = fieldOf(socket, 'kBuffer')
  const callback = fieldOf(socket, 'kBufferCb')
  if (!canLend(handle) || !buffer || !callback) return false
  Reflect.set(socket, buffer, place)
  Reflect.set(socket, callback, (length: number) =>
    onBytes(length === place.length ? place : place.subarray(0, length))
  )
  handle.useUserBuffer(place)
  return true
}

function canLend(handle: unknown): handle is LendingHandle {
  return typeof handle === 'object' && handle !== null && 'useUserBuffer' in handle
}

function fieldOf(socket: Socket, name: string): symbol | undefined {
  return Object.getOwnPropertySymbols(socket).find((field) => field.description === name)
}
