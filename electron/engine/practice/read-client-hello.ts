import type { HelloSeen } from '../../../shared/ge/live-check-seen'

/** `more`: the hello is not complete yet · `broken`: these bytes will never make one. */
export type HelloReading =
  | { readonly kind: 'hello'; readonly hello: HelloSeen }
  | { readonly kind: 'more' }
  | { readonly kind: 'broken' }

const MORE: HelloReading = { kind: 'more' }
const BROKEN: HelloReading = { kind: 'broken' }
const HANDSHAKE = 22
const CLIENT_HELLO = 1
const SERVER_NAME = 0
const SUPPORTED_VERSIONS = 43

/** Is this how a TLS client begins, by its first two bytes or by SSL 2's way of old Windows? */
export function looksLikeHello(bytes: Buffer): boolean {
  if (bytes[0] === HANDSHAKE) return bytes.length < 2 || bytes[1] === 3
  return isSsl2Hello(bytes)
}

/** Reads a ClientHello (RFC 8446 4.1.2; RFC 5246 E.2 for the SSL 2 form) from a connection's first bytes. */
export function readClientHello(bytes: Buffer): HelloReading {
  if (isSsl2Hello(bytes)) return readSsl2Hello(bytes)
  const message = handshakeBytes(bytes)
  if (message === null) return BROKEN
  if (message.length < 4) return MORE
  if (message[0] !== CLIENT_HELLO) return BROKEN
  const length = message.readUIntBE(1, 3)
  if (message.length < 4 + length) return MORE
  try {
    return { kind: 'hello', hello: readBody(message.subarray(4, 4 + length)) }
  } catch {
    return BROKEN
  }
}

/** The handshake layer's bytes: a hello may be spread over several records. */
function handshakeBytes(bytes: Buffer): Buffer | null {
  const fragments: Buffer[] = []
  for (let at = 0; at + 5 <= bytes.length;) {
    if (bytes[at] !== HANDSHAKE || bytes[at + 1] !== 3) return at === 0 ? null : join(fragments)
    const length = bytes.readUInt16BE(at + 3)
    fragments.push(bytes.subarray(at + 5, at + 5 + length))
    at += 5 + length
  }
  return join(fragments)
}

function join(fragments: readonly Buffer[]): Buffer {
  return fragments.length === 1 ? (fragments[0] ?? Buffer.alloc(0)) : Buffer.concat(fragments)
}

/** Throws RangeError where a length leads out of the message. */
function readBody(body: Buffer): HelloSeen {
  const legacyVersion = body.readUInt16BE(0)
  const sessionEnd = 35 + body.readUInt8(34)
  const suitesLength = body.readUInt16BE(sessionEnd)
  const suitesEnd = sessionEnd + 2 + suitesLength
  const suites = numbersOf(body.subarray(sessionEnd + 2, suitesEnd)).filter(isReal).length
  const extensionsAt = suitesEnd + 1 + body.readUInt8(suitesEnd)
  const extensions = extensionsAt < body.length ? extensionsOf(body.subarray(extensionsAt + 2)) : []
  const offered = extensions.find(({ type }) => type === SUPPORTED_VERSIONS)
  const versions = offered ? numbersOf(offered.value.subarray(1)).filter(isReal) : [legacyVersion]
  const name = extensions.find(({ type }) => type === SERVER_NAME)
  return {
    versions: versions.sort((one, other) => one - other).map(versionName),
    suites,
    // server_name: a list with one host_name entry (RFC 6066 3): 2 + 1 + 2 bytes before the name.
    serverName: name && name.value.length > 5 ? name.value.toString('latin1', 5) : null
  }
}

function extensionsOf(bytes: Buffer): readonly { type: number; value: Buffer }[] {
  const extensions: { type: number; value: Buffer }[] = []
  for (let at = 0; at + 4 <= bytes.length;) {
    const end = at + 4 + bytes.readUInt16BE(at + 2)
    extensions.push({ type: bytes.readUInt16BE(at), value: bytes.subarray(at + 4, end) })
    at = end
  }
  return extensions
}

function numbersOf(bytes: Buffer): number[] {
  return Array.from({ length: bytes.length >> 1 }, (_, index) => bytes.readUInt16BE(index * 2))
}

/** Not GREASE (RFC 8701) and not a signalling value in place of a suite. */
function isReal(value: number): boolean {
  const grease = (value & 0x0f0f) === 0x0a0a && value >> 8 === (value & 0xff)
  return !grease && value !== 0x00ff && value !== 0x5600
}

const VERSION_NAMES: Readonly<Record<number, string>> = {
  0x0002: 'SSL 2.0',
  0x0300: 'SSL 3.0',
  0x0301: 'TLS 1.0',
  0x0302: 'TLS 1.1',
  0x0303: 'TLS 1.2',
  0x0304: 'TLS 1.3'
}

function versionName(version: number): string {
  return VERSION_NAMES[version] ?? `TLS 0x${version.toString(16).padStart(4, '0')}`
}

function isSsl2Hello(bytes: Buffer): boolean {
  return bytes.length >= 3 && ((bytes[0] ?? 0) & 0x80) !== 0 && bytes[2] === CLIENT_HELLO
}

function readSsl2Hello(bytes: Buffer): HelloReading {
  if (bytes.length < 7) return MORE
  const version = bytes.readUInt16BE(3)
  const suites = Math.floor(bytes.readUInt16BE(5) / 3)
  return { kind: 'hello', hello: { versions: [versionName(version)], suites, serverName: null } }
}
