import { latin1 } from './der-text'

/** A file read as text, and how it was saved. */
export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1'
  readonly bom: boolean
}

/** Reads bytes as text by their byte order mark, or by where their zero octets stand; undefined for binary. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return wide(bytes.subarray(2), 'utf-16le', true)
  if (first === 0xfe && second === 0xff) return wide(bytes.subarray(2), 'utf-16be', true)
  if (first === 0xef && second === 0xbb && third === 0xbf) return narrow(bytes.subarray(3), true)
  const sample = bytes.subarray(0, 64)
  if (zeroes(sample, 1) && !zeroes(sample, 0)) return wide(bytes, 'utf-16le', false)
  if (zeroes(sample, 0) && !zeroes(sample, 1)) return wide(bytes, 'utf-16be', false)
  return narrow(bytes, false)
}

/** Whether every second octet is zero, as in UTF-16 text of plain letters. */
function zeroes(sample: Uint8Array, from: 0 | 1): boolean {
  return sample.length >= 8 && sample.every((octet, at) => at % 2 !== from || octet === 0)
}

function wide(
  bytes: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
  bom: boolean
): DecodedText | undefined {
  let text = ''
  const high = encoding === 'utf-16be' ? 0 : 1
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(((bytes[at + high] ?? 0) << 8) | (bytes[at + 1 - high] ?? 0))
  return isText(text) ? { text, encoding, bom } : undefined
}

function narrow(bytes: Uint8Array, bom: boolean): DecodedText | undefined {
  const text = new TextDecoder('utf-8').decode(bytes)
  if (!text.includes('\ufffd')) return isText(text) ? { text, encoding: 'utf-8', bom } : undefined
  const plain = latin1(bytes)
  return isText(plain) ? { text: plain, encoding: 'latin1', bom } : undefined
}

/** Text has no control characters but white space; binary nearly always has. */
function isText(text: string): boolean {
  return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)
}
