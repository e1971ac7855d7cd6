import { OUR_IMPLEMENTATION } from './implementation'

export interface MetaHeader {
  readonly sopClassUid: string
  readonly sopInstanceUid: string
  readonly transferSyntax: string
  /** The sender's AE title, where the file came over the wire (0002,0016). */
  readonly sourceAeTitle?: string
}

/** Preamble, prefix and file meta information (PS3.10 7.1), always Explicit VR Little Endian. */
export function encodeMetaHeader(meta: MetaHeader): Buffer {
  const group = Buffer.concat([
    long(0x0001, 'OB', Buffer.of(0, 1)),
    uid(0x0002, meta.sopClassUid),
    uid(0x0003, meta.sopInstanceUid),
    uid(0x0010, meta.transferSyntax),
    uid(0x0012, OUR_IMPLEMENTATION.uid),
    text(0x0013, 'SH', OUR_IMPLEMENTATION.version),
    meta.sourceAeTitle ? text(0x0016, 'AE', meta.sourceAeTitle) : Buffer.alloc(0)
  ])
  const length = Buffer.alloc(4)
  length.writeUInt32LE(group.length)
  return Buffer.concat([
    Buffer.alloc(128),
    Buffer.from('DICM', 'latin1'),
    short(0x0000, 'UL', length),
    group
  ])
}

function uid(element: number, value: string): Buffer {
  return short(element, 'UI', Buffer.from(value.length % 2 ? `${value}\0` : value, 'latin1'))
}

function text(element: number, vr: string, value: string): Buffer {
  return short(element, vr, Buffer.from(value.length % 2 ? `${value} ` : value, 'latin1'))
}

function short(element: number, vr: string, value: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt16LE(2, 0)
  head.writeUInt16LE(element, 2)
  head.write(vr, 4, 'latin1')
  head.writeUInt16LE(value.length, 6)
  return Buffer.concat([head, value])
}

function long(element: number, vr: string, value: Buffer): Buffer {
  const head = Buffer.alloc(12)
  head.writeUInt16LE(2, 0)
  head.writeUInt16LE(element, 2)
  head.write(vr, 4, 'latin1')
  head.writeUInt32LE(value.length, 8)
  return Buffer.concat([head, value])
}
