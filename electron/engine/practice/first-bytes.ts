import type { Socket } from 'node:net'
import type { HelloSeen } from '../../../shared/ge/live-check-seen'
import { looksLikeHello, readClientHello } from './read-client-hello'

/** What a peer began with. The bytes are back on the socket, which is paused. */
export type FirstBytes =
  | { readonly kind: 'tls'; readonly hello: HelloSeen | null }
  | { readonly kind: 'dicom' }
  | { readonly kind: 'http' }
  | { readonly kind: 'other'; readonly bytes: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'too-slow' }

const LONGEST_HELLO = 64 * 1024
const METHODS = /^(GET|PUT|POST|HEAD|OPTIONS|DELETE|CONNECT|TRACE|PATCH|PRI) /

/** Waits for the first bytes and says what they are; never longer than `timeoutMs`. */
export function readFirstBytes(socket: Socket, timeoutMs: number): Promise<FirstBytes> {
  return new Promise((resolve) => {
    let seen: Buffer = Buffer.alloc(0)
    const timer = setTimeout(() => done({ kind: 'too-slow' }), timeoutMs)

    function onData(chunk: Buffer): void {
      seen = seen.length === 0 ? chunk : Buffer.concat([seen, chunk])
      const known = classify(seen)
      if (known) done(known)
    }
    function onEnd(): void {
      done(seen.length === 0 ? { kind: 'nothing' } : unknownBytes(seen))
    }
    function done(first: FirstBytes): void {
      clearTimeout(timer)
      socket.off('data', onData).off('end', onEnd).off('close', onEnd)
      socket.pause()
      if (seen.length > 0 && !socket.destroyed && !socket.readableEnded) socket.unshift(seen)
      resolve(first)
    }
    socket.on('data', onData).on('end', onEnd).on('close', onEnd)
  })
}

/** Null while more bytes are needed to tell. */
function classify(bytes: Buffer): FirstBytes | null {
  if (looksLikeHello(bytes)) {
    const reading = readClientHello(bytes)
    if (reading.kind === 'hello') return { kind: 'tls', hello: reading.hello }
    const waits = reading.kind === 'more' && bytes.length < LONGEST_HELLO
    return waits ? null : { kind: 'tls', hello: null }
  }
  // A-ASSOCIATE-RQ: type 01, reserved 00 (PS3.8 9.3.2).
  if (bytes[0] === 1) return bytes.length < 2 ? null : dicomOr(bytes)
  if (METHODS.test(bytes.toString('latin1', 0, 8))) return { kind: 'http' }
  return bytes.length < 8 && couldBeText(bytes) ? null : unknownBytes(bytes)
}

function dicomOr(bytes: Buffer): FirstBytes {
  return bytes[1] === 0 ? { kind: 'dicom' } : unknownBytes(bytes)
}

function couldBeText(bytes: Buffer): boolean {
  return /^[A-Z ]+$/.test(bytes.toString('latin1'))
}

function unknownBytes(bytes: Buffer): FirstBytes {
  return { kind: 'other', bytes: bytes.subarray(0, 16).toString('hex') }
}
