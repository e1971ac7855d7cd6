import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { diagnoseLog } from '../../../electron/engine/diagnosis/read-log'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const dir = mkdtempSync(join(tmpdir(), 'log-shapes-'))
afterAll(() => rmSync(dir, { recursive: true }))

const TELLING = '13[IKE] <c|1> tried 1 shared key for a - b, but MAC mismatched'
const text = (before: string, after = ''): Buffer => Buffer.from(`${before}${TELLING}${after}\n`)
const packed = gzipSync(text('a\n'.repeat(50_000), '\nb'))

describe('a log that is no plain list of lines', () => {
  it.each([
    ['packed with gzip', gzipSync(text('a\n')), 2],
    ['cut off while it was packed', packed.subarray(0, -12), 50_001],
    [
      'with a stretch of zeros after a crash',
      Buffer.concat([Buffer.from('a\n'), Buffer.alloc(600_000), text('\n')]),
      3
    ],
    [
      'that goes on in UTF-16',
      Buffer.concat([Buffer.from('a\n'), Buffer.from(`b\n${TELLING}\n`, 'utf16le')]),
      3
    ],
    ['in UTF-16 BE without a mark', Buffer.from(`a\n${TELLING}\n`, 'utf16le').swap16(), 2],
    ['of one line of a megabyte', text('x '.repeat(300_000), ' y'.repeat(300_000)), 1],
    ['of one word of a megabyte', text('x'.repeat(1_000_000)), 1],
    ['with carriage returns only', Buffer.from(`a\rb\r${TELLING}\rc`), 3],
    ['in Latin-1', Buffer.from(`\u00e4 \u00f6\n${TELLING}\n`, 'latin1'), 2]
  ])('%s is read', async (name, bytes, line) => {
    const log = join(dir, name.replaceAll(' ', '-'))
    writeFileSync(log, bytes)
    const { cause, evidence } = await diagnoseLog({ log, kind: 'ipsec' })
    expect([cause, evidence[0]?.line]).toEqual(['psk-mismatch', line])
    expect(evidence[0]?.text.length).toBeLessThanOrEqual(400)
  })

  it('is refused with zlib’s own code where the archive is damaged', async () => {
    const log = join(dir, 'damaged.gz')
    writeFileSync(log, Buffer.from([0x1f, 0x8b, 1, 2, 3, 4]))
    await expect(diagnoseLog({ log })).rejects.toMatchObject({ code: 'Z_DATA_ERROR' })
  })
})

describe('pasted text', () => {
  const event = (id: number, data: string): string =>
    `<Event><System><Provider Name='Schannel'/><EventID>${id}</EventID></System><EventData>${data}</EventData></Event>`

  it('may be an Event Viewer export on one line, longer than any log line', () => {
    const harmless = event(36880, '<Data>TLS 1.2</Data>').repeat(300)
    const telling = event(36887, "<Data Name='AlertDesc'>48</Data>")
    const pasted = `<Events>${harmless}${telling}${harmless}</Events>`
    const { cause, evidence } = diagnoseText(pasted, { kind: 'dicom' })
    expect([cause, evidence[0]?.line]).toEqual(['client-cert-untrusted', 301])
  })
  it('may be a list of records on one line', () => {
    const records = Array.from({ length: 500 }, (_, id) => ({ id, message: 'sending packet' }))
    const pasted = JSON.stringify([...records, { id: 500, message: TELLING }])
    expect(diagnoseText(pasted, { kind: 'ipsec' }).cause).toBe('psk-mismatch')
  })
})
