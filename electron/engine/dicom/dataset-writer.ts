/** One element to be written: tag as a number, VR, value. Sequences hold items of elements. */
export type ElementToWrite =
  | readonly [tag: number, vr: 'SQ', items: readonly DatasetToWrite[]]
  | readonly [tag: number, vr: NumberVr, values: number | readonly number[]]
  | readonly [tag: number, vr: 'OB' | 'OW' | 'UN', bytes: Uint8Array]
  | readonly [tag: number, vr: 'encapsulated', frames: readonly Uint8Array[]]
  | readonly [tag: number, vr: TextVr, text: string]

export type DatasetToWrite = readonly ElementToWrite[]

type NumberVr = 'US' | 'UL' | 'SS' | 'SL' | 'FD' | 'AT'
type TextVr =
  | 'AE'
  | 'AS'
  | 'CS'
  | 'DA'
  | 'DS'
  | 'DT'
  | 'IS'
  | 'LO'
  | 'LT'
  | 'PN'
  | 'SH'
  | 'ST'
  | 'TM'
  | 'UI'
  | 'UC'
  | 'UT'

const LONG = new Set(['OB', 'OW', 'UN', 'SQ', 'UC', 'UT'])
const UNDEFINED_LENGTH = 0xffffffff
const PIXEL_DATA_VR = 'OB'

/** Writes a data set in Explicit VR Little Endian, elements in ascending order (PS3.5 7.1). */
export function writeDataset(elements: DatasetToWrite): Buffer {
  const ordered = [...elements].sort(([first], [second]) => first - second)
  return Buffer.concat(ordered.map(writeElement))
}

function writeElement(element: ElementToWrite): Buffer {
  const [tag, vr, value] = element
  switch (vr) {
    case 'SQ':
      return explicit(tag, vr, Buffer.concat(value.map(writeItem)))
    case 'encapsulated':
      return encapsulated(tag, value)
    case 'OB':
    case 'OW':
    case 'UN':
      return explicit(tag, vr, even(Buffer.from(value), 0))
    case 'US':
    case 'UL':
    case 'SS':
    case 'SL':
    case 'FD':
    case 'AT':
      return explicit(tag, vr, numbers(vr, typeof value === 'number' ? [value] : value))
    default:
      return explicit(tag, vr, even(Buffer.from(value, 'utf8'), vr === 'UI' ? 0 : 0x20))
  }
}

function writeItem(item: DatasetToWrite): Buffer {
  const body = writeDataset(item)
  return Buffer.concat([tagAndLength(0xfffee000, body.length), body])
}

/** Encapsulated pixel data: a basic offset table, then one fragment a frame (PS3.5 A.4). */
function encapsulated(tag: number, frames: readonly Uint8Array[]): Buffer {
  const fragments = frames.map((frame) => {
    const body = even(Buffer.from(frame), 0)
    return Buffer.concat([tagAndLength(0xfffee000, body.length), body])
  })
  const offsets: number[] = []
  fragments.reduce((at, fragment) => {
    offsets.push(at)
    return at + fragment.length
  }, 0)
  const table = numbers('UL', offsets)
  return Buffer.concat([
    header(tag, PIXEL_DATA_VR, UNDEFINED_LENGTH),
    tagAndLength(0xfffee000, table.length),
    table,
    ...fragments,
    tagAndLength(0xfffee0dd, 0)
  ])
}

function explicit(tag: number, vr: string, value: Buffer): Buffer {
  return Buffer.concat([header(tag, vr, value.length), value])
}

function header(tag: number, vr: string, length: number): Buffer {
  const isLong = LONG.has(vr)
  const head = Buffer.alloc(isLong ? 12 : 8)
  head.writeUInt16LE(tag >>> 16, 0)
  head.writeUInt16LE(tag & 0xffff, 2)
  head.write(vr, 4, 'latin1')
  if (isLong) head.writeUInt32LE(length, 8)
  else head.writeUInt16LE(length, 6)
  return head
}

function tagAndLength(tag: number, length: number): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt16LE(tag >>> 16, 0)
  head.writeUInt16LE(tag & 0xffff, 2)
  head.writeUInt32LE(length, 4)
  return head
}

function numbers(vr: NumberVr, values: readonly number[]): Buffer {
  return Buffer.concat(values.map((value) => oneNumber(vr, value)))
}

function oneNumber(vr: NumberVr, value: number): Buffer {
  const bytes = Buffer.alloc(vr === 'FD' ? 8 : vr === 'US' || vr === 'SS' ? 2 : 4)
  switch (vr) {
    case 'US':
      bytes.writeUInt16LE(value)
      break
    case 'SS':
      bytes.writeInt16LE(value)
      break
    case 'UL':
      bytes.writeUInt32LE(value)
      break
    case 'SL':
      bytes.writeInt32LE(value)
      break
    case 'FD':
      bytes.writeDoubleLE(value)
      break
    case 'AT':
      bytes.writeUInt16LE(value >>> 16, 0)
      bytes.writeUInt16LE(value & 0xffff, 2)
  }
  return bytes
}

function even(bytes: Buffer, pad: number): Buffer {
  return bytes.length % 2 ? Buffer.concat([bytes, Buffer.of(pad)]) : bytes
}
