import { open } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'
import { elementEncoding } from '../../../shared/dicom/transfer-syntaxes'

/** A report is far smaller; what lies beyond is not looked at. */
const LARGEST_LOOK = 8 * 1024 * 1024
const UNDEFINED_LENGTH = 0xffffffff
const LONG_VRS: ReadonlySet<string> = new Set('OB OD OF OL OV OW SQ UC UN UR UT SV UV'.split(' '))

/**
 * Does a data set hold an element of an odd group (PS3.5 7.8), at the top or inside a sequence?
 * Looks at the first 8 MiB; never throws over what the bytes say.
 */
export async function hasPrivateData(
  path: string,
  offset: number,
  transferSyntax: string
): Promise<boolean> {
  const bytes = await readFrom(path, offset)
  const encoding = elementEncoding(transferSyntax)
  try {
    const plain = encoding.deflated
      ? inflateRawSync(bytes, { maxOutputLength: LARGEST_LOOK, finishFlush: 2 })
      : bytes
    return findsPrivateElement(plain, encoding)
  } catch {
    return false
  }
}

async function readFrom(path: string, offset: number): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const bytes = Buffer.alloc(Math.min(LARGEST_LOOK, Math.max(0, size - offset)))
    const { bytesRead } = await file.read(bytes, 0, bytes.length, offset)
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

interface Encoding {
  readonly explicitVr: boolean
  readonly littleEndian: boolean
}

/**
 * Walks elements flat: heads of sequences and items are stepped into, so that their content follows
 * as more elements; everything else is stepped over. Groups 0xFFFE are items and delimiters.
 */
function findsPrivateElement(bytes: Buffer, { explicitVr, littleEndian }: Encoding): boolean {
  const u16 = (at: number) => (littleEndian ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at))
  const u32 = (at: number) => (littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  for (let at = 0; at + 8 <= bytes.length;) {
    const group = u16(at)
    if (group % 2 === 1) return true
    if (group === 0xfffe || !explicitVr) {
      const length = u32(at + 4)
      const inside = group === 0xfffe || length === UNDEFINED_LENGTH || startsItem(at + 8, length)
      at += 8 + (inside ? 0 : length)
      continue
    }
    const vr = bytes.toString('latin1', at + 4, at + 6)
    const isLong = LONG_VRS.has(vr)
    const length = isLong ? u32(at + 8) : u16(at + 6)
    const inside = vr === 'SQ' || length === UNDEFINED_LENGTH
    at += (isLong ? 12 : 8) + (inside ? 0 : length)
  }
  return false

  /** Implicit VR names no sequence: a value that begins with an item tag is taken for one. */
  function startsItem(at: number, length: number): boolean {
    return length >= 8 && at + 8 <= bytes.length && u16(at) === 0xfffe && u16(at + 2) === 0xe000
  }
}
