import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unpackFile } from '../../../electron/engine/certs/unpack-file'
import { AUTHORITY, DEVICE, makeCertificate } from './made-certificate'

const ca = makeCertificate({ cn: 'HeartLab CA', extensions: AUTHORITY })
const device = makeCertificate({ issuer: ca, extensions: DEVICE })

type Entry = readonly [name: string, content: Buffer]

/** A zip archive of stored entries (APPNOTE 4.3); `flags` 1 says that they are encrypted. */
function zip(entries: readonly Entry[], flags = 0): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  for (const [name, content] of entries) {
    const common = commonHeader(name, content, flags)
    const offset = Buffer.alloc(4)
    offset.writeUInt32LE(Buffer.concat(locals).length)
    const label = Buffer.from(name)
    locals.push(Buffer.from('PK\x03\x04'), common, label, content)
    directory.push(Buffer.from('PK\x01\x02\x14\0'), common, Buffer.alloc(10), offset, label)
  }
  const body = Buffer.concat(locals)
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(body.length, 16)
  return Buffer.concat([body, index, end])
}

/** From "version needed" to the lengths of name and extra field. */
function commonHeader(name: string, content: Buffer, flags: number): Buffer {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  header.writeUInt16LE(flags, 2)
  header.writeUInt32LE(crc32(content), 10)
  header.writeUInt32LE(content.length, 14)
  header.writeUInt32LE(content.length, 18)
  header.writeUInt16LE(name.length, 22)
  return header
}

const unpack = (bytes: Buffer, role: 'client' | 'ca' | null = 'ca') =>
  unpackFile({ name: 'heartlab.zip', bytes }, role)

describe('a zip archive', () => {
  it('stands for the file in it that fits, and says what lies in it', () => {
    const found = unpack(zip([['readme.txt', Buffer.from('Hello')], ['ca.cer', ca.der]])) // prettier-ignore
    expect(found).toMatchObject({ kind: 'zip', certificates: [ca.der] })
    expect(found.findings[0]).toMatchObject({ code: 'zip-archive', severity: 'warn' })
    expect(found.findings[0]?.evidence).toBe('readme.txt, ca.cer')
  })

  it('is looked through one archive deeper', () => {
    const inner = zip([['device.cer', device.der]])
    expect(unpack(zip([['inner.zip', inner]])).certificates).toEqual([device.der])
  })

  it('is a defect when a password locks it', () => {
    const { kind, findings } = unpack(zip([['a.p12', ca.der]], 1), 'client')
    expect(kind).toBe('zip')
    expect(findings).toMatchObject([{ code: 'zip-archive', severity: 'error' }])
  })

  it('is no certificate when there is nothing in it', () => {
    expect(unpack(zip([])).findings.map((one) => one.code)).toEqual(['malformed'])
  })
})
