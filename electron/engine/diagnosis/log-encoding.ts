/**
 * Turns a log’s own encoding into UTF-8, piece by piece; UTF-8 passes without a copy. UTF-16 is known by its byte order
 * mark, or by plain text’s zeros in every second byte (PowerShell’s redirection). Zeros elsewhere are dropped: a crash
 * leaves stretches of them, and what is appended to a UTF-8 log as UTF-16 is then readable, too.
 */
export function asUtf8(): (piece: Uint8Array) => Uint8Array {
  let decoder: TextDecoder | null | undefined
  return (piece) => {
    const isFirst = decoder === undefined
    if (decoder === undefined) decoder = wideDecoder(piece)
    if (decoder) return Buffer.from(decoder.decode(piece, { stream: true }))
    const text = isFirst && startsWith(piece, UTF8_MARK) ? piece.subarray(UTF8_MARK.length) : piece
    return text.includes(0) ? text.filter((byte) => byte !== 0) : text
  }
}

const UTF8_MARK = [0xef, 0xbb, 0xbf]

function wideDecoder(bytes: Uint8Array): TextDecoder | null {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le')
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be')
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes
  if (first && !second && third && !fourth) return new TextDecoder('utf-16le')
  return !first && second && !third && fourth ? new TextDecoder('utf-16be') : null
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, place) => bytes[place] === byte)
}
