import { elementEncoding } from '../../../shared/dicom/transfer-syntaxes'
import type { FindMatch } from './association-types'

/** An identifier as C-FIND uses it: tag as eight hex digits → [VR, value] (PS3.4 C.2.2). */
export type IdentifierKeys = Readonly<Record<string, readonly [vr: string, value: string]>>

const LONG_VRS = new Set([
  'OB',
  'OD',
  'OF',
  'OL',
  'OV',
  'OW',
  'SQ',
  'UC',
  'UN',
  'UR',
  'UT',
  'SV',
  'UV'
])

/** Encodes keys in ascending tag order under an uncompressed syntax; texts in UTF-8 (ISO_IR 192). */
export function encodeIdentifier(keys: IdentifierKeys, transferSyntax: string): Buffer {
  const encoding = elementEncoding(transferSyntax)
  const parts = Object.keys(keys)
    .sort()
    .map((tag) => encodeElement(tag, keys[tag] ?? ['UN', ''], encoding))
  return Buffer.concat(parts)
}

interface Encoding {
  readonly explicitVr: boolean
  readonly littleEndian: boolean
}

function encodeElement(
  tag: string,
  [vr, value]: readonly [string, string],
  encoding: Encoding
): Buffer {
  const bytes = padded(vr, value)
  const group = Number.parseInt(tag.slice(0, 4), 16)
  const element = Number.parseInt(tag.slice(4), 16)
  const head = Buffer.concat([
    number(group, 2, encoding),
    number(element, 2, encoding),
    lengthField(vr, bytes.length, encoding)
  ])
  return Buffer.concat([head, bytes])
}

function lengthField(vr: string, length: number, encoding: Encoding): Buffer {
  if (!encoding.explicitVr) return number(length, 4, encoding)
  const name = Buffer.from(vr, 'latin1')
  if (!LONG_VRS.has(vr)) return Buffer.concat([name, number(length, 2, encoding)])
  return Buffer.concat([name, Buffer.alloc(2), number(length, 4, encoding)])
}

function padded(vr: string, value: string): Buffer {
  const bytes = Buffer.from(value, 'utf8')
  const pad = bytes.length % 2 ? Buffer.from(vr === 'UI' ? '\0' : ' ') : Buffer.alloc(0)
  return Buffer.concat([bytes, pad])
}

function number(value: number, size: 2 | 4, { littleEndian }: Encoding): Buffer {
  const bytes = Buffer.alloc(size)
  if (littleEndian) bytes.writeUIntLE(value, 0, size)
  else bytes.writeUIntBE(value, 0, size)
  return bytes
}

/**
 * Reads the texts of a flat identifier. Never throws: it stops at a sequence of undefined length or
 * at bytes that make no element; what was read until then is given.
 */
export function decodeIdentifier(bytes: Buffer, transferSyntax: string): FindMatch {
  const values: Record<string, readonly string[]> = {}
  for (const { tag, value } of elementsOf(bytes, elementEncoding(transferSyntax)))
    values[tag] = value
      .toString('utf8')
      .replace(/[\0 ]+$/, '')
      .split('\\')
      .map((part) => part.trim())
  return values
}

/** The keys of a C-FIND as asked; the VR is what the bytes say, or UN under implicit VR. */
export function decodeKeys(bytes: Buffer, transferSyntax: string): IdentifierKeys {
  const keys: Record<string, readonly [string, string]> = {}
  for (const { tag, vr, value } of elementsOf(bytes, elementEncoding(transferSyntax)))
    keys[tag] = [vr, value.toString('utf8').replace(/[\0 ]+$/, '')]
  return keys
}

interface FlatElement {
  readonly tag: string
  readonly vr: string
  readonly value: Buffer
}

function elementsOf(bytes: Buffer, encoding: Encoding): readonly FlatElement[] {
  const elements: FlatElement[] = []
  for (let at = 0; at + 8 <= bytes.length;) {
    const head = elementHead(bytes, at, encoding)
    const end = at + head.size + head.length
    if (head.length === 0xffffffff || end > bytes.length) break
    elements.push({ tag: head.tag, vr: head.vr, value: bytes.subarray(at + head.size, end) })
    at = end
  }
  return elements
}

function elementHead(
  bytes: Buffer,
  at: number,
  { explicitVr, littleEndian }: Encoding
): { tag: string; vr: string; size: number; length: number } {
  const u16 = (offset: number): number =>
    littleEndian ? bytes.readUInt16LE(offset) : bytes.readUInt16BE(offset)
  const u32 = (offset: number): number =>
    littleEndian ? bytes.readUInt32LE(offset) : bytes.readUInt32BE(offset)
  const tag = (u16(at) * 0x10000 + u16(at + 2)).toString(16).padStart(8, '0').toUpperCase()
  if (!explicitVr) return { tag, vr: 'UN', size: 8, length: u32(at + 4) }
  const vr = bytes.toString('latin1', at + 4, at + 6)
  if (!LONG_VRS.has(vr)) return { tag, vr, size: 8, length: u16(at + 6) }
  return { tag, vr, size: 12, length: at + 12 <= bytes.length ? u32(at + 8) : 0xffffffff }
}
