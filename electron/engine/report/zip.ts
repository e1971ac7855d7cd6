import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly content: string
}

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_OF_CENTRAL = 0x06054b50
const VERSION = 20
const UTF8_NAMES = 0x0800
const DEFLATE = 8

/**
 * A ZIP file of text entries (PKWARE APPNOTE 6.3, no ZIP64: entries and archive under 4 GiB).
 * Every entry carries the same time, in UTC.
 */
export function zipFile(entries: readonly ZipEntry[], at: Date): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const { fields, name, packed } = packEntry(entry, at)
    const local = Buffer.concat([uint32(LOCAL_HEADER), fields, name, packed])
    centrals.push(centralHeader(fields, name, offset))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(centrals)
  return Buffer.concat([...locals, central, endOfCentral(entries.length, central.length, offset)])
}

/** The part that local and central header have in common, APPNOTE 4.3.7. */
function packEntry(entry: ZipEntry, at: Date) {
  const content = Buffer.from(entry.content, 'utf8')
  const packed = deflateRawSync(content)
  const name = Buffer.from(entry.name, 'utf8')
  const fields = Buffer.concat([
    uint16(VERSION, UTF8_NAMES, DEFLATE, dosTime(at), dosDate(at)),
    uint32(crc32(content), packed.length, content.length),
    uint16(name.length, 0)
  ])
  return { fields, name, packed }
}

function centralHeader(fields: Buffer, name: Buffer, offset: number): Buffer {
  const rest = Buffer.concat([uint16(0, 0, 0), uint32(0, offset)])
  return Buffer.concat([uint32(CENTRAL_HEADER), uint16(VERSION), fields, rest, name])
}

function endOfCentral(count: number, size: number, offset: number): Buffer {
  return Buffer.concat([
    uint32(END_OF_CENTRAL),
    uint16(0, 0, count, count),
    uint32(size, offset),
    uint16(0)
  ])
}

function dosTime(at: Date): number {
  return (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1)
}

function dosDate(at: Date): number {
  return ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()
}

function uint16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  values.forEach((value, index) => bytes.writeUInt16LE(value, index * 2))
  return bytes
}

function uint32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => bytes.writeUInt32LE(value, index * 4))
  return bytes
}
