/** Where the session id's length stands: record header 5, message header 4, version 2, random 32. */
const SESSION_AT = 43

/**
 * The suites that a ClientHello offers, from its first record (RFC 8446 4.1.2); empty where the bytes are
 * none. What a library really offers is known only from what it sends.
 */
export function offeredSuites(hello: Uint8Array): readonly number[] {
  if (hello[0] !== 0x16 || hello[5] !== 1) return []
  const at = SESSION_AT + 1 + (hello[SESSION_AT] ?? 0)
  const length = uint16(hello, at)
  const suites: number[] = []
  for (let next = at + 2; next + 1 < Math.min(hello.length, at + 2 + length); next += 2)
    suites.push(uint16(hello, next))
  return suites
}

function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}
