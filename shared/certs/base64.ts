const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES: ReadonlyMap<string, number> = new Map([...ALPHABET].map((one, value) => [one, value]))

/** Decodes base64 (RFC 4648 4), white space allowed; undefined where another character stands in it. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const letters = text.replace(/\s+/g, '').replace(/={1,3}$/, '')
  if (letters.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4))
  let word = 0
  let at = 0
  for (let i = 0; i < letters.length; i++) {
    const value = VALUES.get(letters.charAt(i))
    if (value === undefined) return undefined
    word = ((word << 6) | value) & 0xffffff
    if (i % 4 === 1) bytes[at++] = (word >> 4) & 0xff
    if (i % 4 === 2) bytes[at++] = (word >> 2) & 0xff
    if (i % 4 === 3) bytes[at++] = word & 0xff
  }
  return bytes
}
