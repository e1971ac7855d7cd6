import type { ElementEncoding } from '../../../shared/dicom/transfer-syntaxes'
import type { ByteWindow } from './byte-window'

export interface WalkedElement {
  /** Group and element as one number. */
  readonly tag: number
  /** Two letters; empty under implicit VR. */
  readonly vr: string
  readonly valueAt: number
  /** 0xFFFFFFFF where it is undefined. */
  readonly length: number
}

/**
 * complete: the last element ends where the bytes end · truncated: an element, sane until then, runs
 * past the end · unsure: what stands there is no element of this encoding, nothing more is said.
 */
export type WalkEnd = 'complete' | 'truncated' | 'unsure' | 'stopped'

export const UNDEFINED = 0xffffffff
const ITEM = 0xfffee000
const ITEM_END = 0xfffee00d
const SEQUENCE_END = 0xfffee0dd
const DEEPEST = 64

const SHORT_VRS = new Set(
  'AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US'.split(' ')
)
const LONG_VRS = new Set('OB OD OF OL OV OW SQ SV UC UN UR UT UV'.split(' '))

/** Implicit little endian: what a UN of undefined length holds, whatever stands around it (CP-246). */
const IMPLICIT = { explicitVr: false, littleEndian: true, deflated: false } as const

/**
 * Walks the top-level elements from `start`, skipping values; `visit` may return `stop`. Only headers
 * are read, so a file of gigabytes costs a few small reads.
 */
export async function walkDataset(
  bytes: ByteWindow,
  start: number,
  encoding: ElementEncoding,
  visit: (element: WalkedElement) => 'stop' | undefined
): Promise<WalkEnd> {
  let lastTag = -1
  let at = start
  while (at < bytes.size) {
    const element = await headerAt(bytes, at, encoding)
    if (typeof element === 'string') return element
    if (element.tag <= lastTag || element.tag >>> 16 === 0xfffe) return 'unsure'
    lastTag = element.tag
    if (visit(element) === 'stop') return 'stopped'
    const end = await endOfElement(bytes, element, encoding, 0)
    if (typeof end === 'string') return end
    if (end > bytes.size) return 'truncated'
    at = end
  }
  return 'complete'
}

/** The element header at a place; nothing but zeros up to the end counts as padding, hence complete. */
async function headerAt(
  bytes: ByteWindow,
  at: number,
  encoding: ElementEncoding
): Promise<WalkedElement | WalkEnd> {
  const head = bytes.peek(at, 12) ?? (await bytes.load(at, 12))
  if (head.length < 8) return head.every((byte) => byte === 0) ? 'complete' : 'truncated'
  const tag = uint16(head, 0, encoding) * 0x10000 + uint16(head, 2, encoding)
  if (tag >>> 16 === 0xfffe || !encoding.explicitVr)
    return { tag, vr: '', valueAt: at + 8, length: uint32(head, 4, encoding) }
  const vr = head.toString('latin1', 4, 6)
  if (SHORT_VRS.has(vr)) return { tag, vr, valueAt: at + 8, length: uint16(head, 6, encoding) }
  if (!LONG_VRS.has(vr)) return 'unsure'
  if (head.length < 12) return 'truncated'
  return { tag, vr, valueAt: at + 12, length: uint32(head, 8, encoding) }
}

async function endOfElement(
  bytes: ByteWindow,
  element: WalkedElement,
  encoding: ElementEncoding,
  depth: number
): Promise<number | WalkEnd> {
  if (element.length !== UNDEFINED) return element.valueAt + element.length
  if (depth > DEEPEST) return 'unsure'
  if (element.vr !== '' && !['SQ', 'UN', 'OB', 'OW'].includes(element.vr)) return 'unsure'
  const inner = element.vr === 'UN' ? IMPLICIT : encoding
  return endOfItems(bytes, element.valueAt, inner, depth + 1)
}

/** Past the sequence delimiter: of a sequence, or of encapsulated pixel data. */
async function endOfItems(
  bytes: ByteWindow,
  start: number,
  encoding: ElementEncoding,
  depth: number
): Promise<number | WalkEnd> {
  for (let at = start; ;) {
    const item = await headerAt(bytes, at, encoding)
    if (item === 'complete') return 'truncated'
    if (typeof item === 'string') return item
    if (item.tag === SEQUENCE_END) return item.valueAt
    if (item.tag !== ITEM) return 'unsure'
    const end: number | WalkEnd =
      item.length === UNDEFINED
        ? await endOfItem(bytes, item.valueAt, encoding, depth)
        : item.valueAt + item.length
    if (typeof end === 'string') return end
    if (end > bytes.size) return 'truncated'
    at = end
  }
}

async function endOfItem(
  bytes: ByteWindow,
  start: number,
  encoding: ElementEncoding,
  depth: number
): Promise<number | WalkEnd> {
  for (let at = start; ;) {
    const element = await headerAt(bytes, at, encoding)
    if (element === 'complete') return 'truncated'
    if (typeof element === 'string') return element
    if (element.tag === ITEM_END) return element.valueAt
    const end = await endOfElement(bytes, element, encoding, depth)
    if (typeof end === 'string') return end
    if (end > bytes.size) return 'truncated'
    at = end
  }
}

function uint16(head: Buffer, at: number, { littleEndian }: ElementEncoding): number {
  return littleEndian ? head.readUInt16LE(at) : head.readUInt16BE(at)
}

function uint32(head: Buffer, at: number, { littleEndian }: ElementEncoding): number {
  return littleEndian ? head.readUInt32LE(at) : head.readUInt32BE(at)
}
