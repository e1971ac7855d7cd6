import { inflateRawSync } from 'node:zlib'
import type { NamedBytes } from '../../../shared/certs/recognise-file'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const MOST_ENTRIES = 64
/** What one entry may unpack to: a bomb stops here. */
const MOST_UNPACKED = 2 * 1024 * 1024

/** True for `PK` and a record type, with room for an end record. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes.length > 22 && bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 8
}

export interface ZipContents {
  readonly files: readonly NamedBytes[]
  /** How many entries a password locks. */
  readonly locked: number
}

/**
 * The files of a zip archive (APPNOTE 4.3), stored or deflated, and those of the archives in it;
 * huge and broken ones are left out.
 */
export function readZip(bytes: Uint8Array): ZipContents {
  const outer = readOneZip(bytes)
  const inner = outer.files.map((file) =>
    looksLikeZip(file.bytes) ? readOneZip(file.bytes) : file
  )
  return {
    files: inner.flatMap((one) => ('files' in one ? one.files : one)).slice(0, MOST_ENTRIES),
    locked: inner.reduce((sum, one) => sum + ('locked' in one ? one.locked : 0), outer.locked)
  }
}

function readOneZip(bytes: Uint8Array): ZipContents {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return { files: [], locked: 0 }
  const count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES)
  const files: NamedBytes[] = []
  let locked = 0
  let at = view.getUint32(end + 16, true)
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) break
    const nameLength = view.getUint16(at + 28, true)
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8')
    if (isLocked(view, at)) locked++
    const content = readEntry(bytes, view, at)
    if (content && !isAside(name)) files.push({ name, bytes: content })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { files, locked }
}

/** Bit 0 of the general purpose flags (APPNOTE 4.4.4). */
function isLocked(view: DataView, entry: number): boolean {
  return (view.getUint16(entry + 8, true) & 1) !== 0
}

/** What macOS and Windows add of their own. */
function isAside(name: string): boolean {
  return name.endsWith('/') || name.startsWith('__MACOSX/') || /(^|\/)(\.|Thumbs\.db)/.test(name)
}

function findEnd(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= earliest; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  return undefined
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Uint8Array | undefined {
  const method = view.getUint16(at + 10, true)
  const packed = view.getUint32(at + 20, true)
  const local = view.getUint32(at + 42, true)
  if (isLocked(view, at) || local + 30 > view.byteLength) return undefined
  if (view.getUint32(local, true) !== LOCAL_HEADER) return undefined
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const content = bytes.subarray(start, start + packed)
  if (method === 0) return content.length <= MOST_UNPACKED ? content : undefined
  if (method !== 8) return undefined
  try {
    return new Uint8Array(inflateRawSync(content, { maxOutputLength: MOST_UNPACKED }))
  } catch {
    return undefined
  }
}
