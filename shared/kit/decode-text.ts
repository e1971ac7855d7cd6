/** How a table's bytes were read, in words that a person knows from a save dialog. */
export const TEXT_ENCODINGS = ['UTF-8', 'UTF-8 with BOM', 'UTF-16', 'Windows-1252'] as const
export type TextEncoding = (typeof TEXT_ENCODINGS)[number]

export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncoding
}

/**
 * Reads text whose encoding nobody wrote down: a byte order mark decides, then the zero octets of
 * UTF-16, then whether it is valid UTF-8; what is left is Windows-1252, which Excel's plain CSV is.
 * A person who knows better names the encoding.
 */
export function decodeText(bytes: Uint8Array, named?: TextEncoding): DecodedText {
  if (named) return { text: decodeAs(named, bytes), encoding: named }
  if (startsWith(bytes, [0xef, 0xbb, 0xbf]))
    return { text: decode('utf-8', bytes.subarray(3)), encoding: 'UTF-8 with BOM' }
  const order = utf16Order(bytes)
  if (order) return { text: decode(order, bytes), encoding: 'UTF-16' }
  const utf8 = decodeStrictly(bytes)
  if (utf8 !== undefined) return { text: utf8, encoding: 'UTF-8' }
  return { text: windows1252(bytes), encoding: 'Windows-1252' }
}

function decodeAs(encoding: TextEncoding, bytes: Uint8Array): string {
  if (encoding === 'UTF-16') return decode(utf16Order(bytes) ?? 'utf-16le', bytes)
  return encoding === 'Windows-1252' ? windows1252(bytes) : decode('utf-8', bytes)
}

function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  // Without a mark: a heading in Latin letters has a zero in every second octet.
  const head = bytes.subarray(0, 64)
  const zeros = [0, 0]
  head.forEach((octet, at) => (zeros[at % 2] = (zeros[at % 2] ?? 0) + (octet === 0 ? 1 : 0)))
  const most = head.length / 2 - 1
  if (head.length < 4 || Math.max(...zeros) < most * 0.8) return undefined
  return (zeros[1] ?? 0) > (zeros[0] ?? 0) ? 'utf-16le' : 'utf-16be'
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((octet, at) => bytes[at] === octet)
}

/** Drops a byte order mark. */
function decode(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes)
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** 0x80 to 0x9f, where Windows-1252 is not Latin-1; the five unassigned stay control characters. */
const UPPER =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

/** By hand: TextDecoder of Node 20 takes Windows-1252 for Latin-1. */
function windows1252(bytes: Uint8Array): string {
  let text = ''
  for (const octet of bytes)
    text += octet >= 0x80 && octet < 0xa0 ? UPPER.charAt(octet - 0x80) : String.fromCharCode(octet)
  return text
}
