import { OUR_IMPLEMENTATION } from './implementation'

export interface MetaHeader {
  readonly sopClassUid: string
  readonly sopInstanceUid: string
  readonly transferSyntax: string
  /** The sender's AE title, where the file came over the wire (0002,0016). */
  readonly sourceAeTitle?: string
}

const PREAMBLE_LENGTH = 128
/** Preamble, `DICM` and the group length element, which counts what follows it. */
const FRONT_LENGTH = PREAMBLE_LENGTH + 4 + 12
/** (0002,0001) is the one element here whose length takes four bytes (PS3.5 7.1.2). */
const VERSION = Buffer.from([2, 0, 1, 0, 0x4f, 0x42, 0, 0, 2, 0, 0, 0, 0, 1])

/** An element whose value is text, padded to an even length. */
type TextElement = readonly [element: number, vr: 'UI' | 'SH' | 'AE', value: string]

/**
 * Preamble, prefix and file meta information (PS3.10 7.1), always Explicit VR Little Endian. In one
 * buffer, since a receiver makes one for every object.
 */
export function encodeMetaHeader(meta: MetaHeader): Buffer {
  const elements = textElements(meta)
  const length = elements.reduce((sum, [, , value]) => sum + 8 + value.length, VERSION.length)
  const bytes = Buffer.allocUnsafe(FRONT_LENGTH + length)
  bytes.fill(0, 0, PREAMBLE_LENGTH)
  bytes.write('DICM\x02\0\0\0UL\x04\0', PREAMBLE_LENGTH, 'latin1')
  bytes.writeUInt32LE(length, FRONT_LENGTH - 4)
  VERSION.copy(bytes, FRONT_LENGTH)
  let at = FRONT_LENGTH + VERSION.length
  for (const element of elements) at = writeText(bytes, at, element)
  return bytes
}

function textElements({
  sopClassUid,
  sopInstanceUid,
  transferSyntax,
  sourceAeTitle
}: MetaHeader): readonly TextElement[] {
  const always: readonly TextElement[] = [
    [0x0002, 'UI', even(sopClassUid, '\0')],
    [0x0003, 'UI', even(sopInstanceUid, '\0')],
    [0x0010, 'UI', even(transferSyntax, '\0')],
    [0x0012, 'UI', even(OUR_IMPLEMENTATION.uid, '\0')],
    [0x0013, 'SH', even(OUR_IMPLEMENTATION.version, ' ')]
  ]
  return sourceAeTitle ? [...always, [0x0016, 'AE', even(sourceAeTitle, ' ')]] : always
}

function even(value: string, pad: string): string {
  return value.length % 2 ? value + pad : value
}

function writeText(bytes: Buffer, at: number, [element, vr, value]: TextElement): number {
  bytes.writeUInt16LE(2, at)
  bytes.writeUInt16LE(element, at + 2)
  bytes.write(vr, at + 4, 'latin1')
  bytes.writeUInt16LE(value.length, at + 6)
  bytes.write(value, at + 8, 'latin1')
  return at + 8 + value.length
}
