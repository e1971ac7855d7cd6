import type { Socket } from 'node:net'
import { recogniseFirstBytes } from '../../../shared/dicom/first-bytes'
import type { HelloSeen } from '../../../shared/ge/live-check-seen'
import { looksLikeHello, readClientHello } from './read-client-hello'
import { recogniseClient } from './recognise-client'

/** What a peer began with. The bytes are back on the socket, which is paused. */
export type FirstBytes =
  | { readonly kind: 'tls'; readonly hello: HelloSeen | null }
  | { readonly kind: 'dicom' }
  /** Another service's client, or bytes that fit none. */
  | { readonly kind: 'foreign'; readonly protocol: string | null; readonly bytes: string }
  | { readonly kind: 'nothing' }
  /** A ClientHello that the connection did not live to the end of. */
  | { readonly kind: 'cut-hello' }
  | { readonly kind: 'too-slow'; readonly hasBegun: boolean }

const LONGEST_HELLO = 64 * 1024
/** So much of a text or a header tells one protocol from another. */
const ENOUGH_TO_TELL = 16
const PDU_HEADER = 6

/** Waits for the first bytes and says what they are; never longer than `timeoutMs`. */
export function readFirstBytes(socket: Socket, timeoutMs: number): Promise<FirstBytes> {
  return new Promise((resolve) => {
    let seen: Buffer = Buffer.alloc(0)
    const timer = setTimeout(() => done({ kind: 'too-slow', hasBegun: seen.length > 0 }), timeoutMs)

    function onData(chunk: Buffer): void {
      seen = seen.length === 0 ? chunk : Buffer.concat([seen, chunk])
      const known = classify(seen)
      if (known) done(known)
    }
    function onEnd(): void {
      done(endedAfter(seen))
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
  if (couldBePdu(bytes)) {
    // An A-ASSOCIATE-RQ (01 00) is served at once; others are told from RDP's header by their length.
    if (bytes[0] !== 1 && bytes.length < PDU_HEADER) return null
    if (bytes.length > 1 && recogniseFirstBytes(bytes) === 'dicom') return { kind: 'dicom' }
    if (bytes.length < 2) return null
  }
  const known = recogniseClient(bytes) !== null || bytes.length >= ENOUGH_TO_TELL
  return known || !couldBeText(bytes) ? foreign(bytes) : null
}

function endedAfter(bytes: Buffer): FirstBytes {
  if (bytes.length === 0) return { kind: 'nothing' }
  return looksLikeHello(bytes) ? { kind: 'cut-hello' } : foreign(bytes)
}

/** Types 1 to 7, then a reserved zero (PS3.8 9.3.1). */
function couldBePdu([type = 0, reserved = 0]: Buffer): boolean {
  return type >= 1 && type <= 7 && reserved === 0
}

function couldBeText(bytes: Buffer): boolean {
  return /^[\x0b\t\r\n -~]+$/.test(bytes.toString('latin1'))
}

function foreign(bytes: Buffer): FirstBytes {
  const protocol = recogniseClient(bytes)
  return { kind: 'foreign', protocol, bytes: bytes.subarray(0, 16).toString('hex') }
}
