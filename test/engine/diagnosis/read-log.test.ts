import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { diagnoseLog } from '../../../electron/engine/diagnosis/read-log'

const dir = mkdtempSync(join(tmpdir(), 'diagnose-'))
afterAll(() => rmSync(dir, { recursive: true }))

const LINE = '13[IKE] <c|1> tried 1 shared key for a - b, but MAC mismatched'
const CHATTER =
  '2026-11-22 00:00:01 13[NET] <c|1> sending packet: from 203.0.113.10[4500] (80 bytes)\n'

function fileOf(name: string, content: string | Buffer): string {
  const file = join(dir, name)
  writeFileSync(file, content)
  return file
}

describe('reading a log from disk', () => {
  it.each([
    ['UTF-8', Buffer.from(`a\n${LINE}\n`)],
    ['UTF-16 LE', Buffer.from(`\uFEFFa\n${LINE}\n`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\uFEFFa\n${LINE}\n`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(`a\n${LINE}\n`, 'utf16le')],
    ['UTF-8 with a mark', Buffer.from(`\uFEFFa\n${LINE}\n`)]
  ])('reads %s', async (name, bytes) => {
    const { cause, evidence } = await diagnoseLog({ log: fileOf(name, bytes) })
    expect(cause).toBe('psk-mismatch')
    expect(evidence[0]).toMatchObject({ line: 2, text: LINE })
  })

  it('stops waiting for a line that never comes when it is canceled', async () => {
    const controller = new AbortController()
    const typed = new Readable({ read: () => undefined })
    const reading = diagnoseLog({ log: typed, signal: controller.signal })
    controller.abort()
    await expect(reading).rejects.toThrow(/abort/i)
  }, 2000)

  it.skipIf(process.platform === 'win32')(
    'stops waiting for a pipe that nobody fills when it is canceled',
    async () => {
      const pipe = join(dir, 'pipe')
      execFileSync('mkfifo', [pipe])
      const controller = new AbortController()
      const reading = diagnoseLog({ log: pipe, signal: controller.signal })
      setTimeout(() => controller.abort(), 50)
      await expect(reading).rejects.toThrow(/abort/i)
    },
    2000
  )

  it.each([
    ['UTF-16', Buffer.from(`\uFEFFa\n${LINE}\n`, 'utf16le')],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${LINE}\n`)],
    ['gzip', gzipSync(`a\n${LINE}\n`)]
  ])('knows %s also when it comes one octet at a time', async (_form, bytes) => {
    const octets = Array.from(bytes, (octet) => Buffer.of(octet))
    const { cause, evidence } = await diagnoseLog({ log: Readable.from(octets) })
    expect(cause).toBe('psk-mismatch')
    expect(evidence[0]?.text).toBe(LINE)
  })

  it('counts lines right over pieces of any size', async () => {
    const bytes = Buffer.from(`${CHATTER.repeat(300)}${LINE}\n${CHATTER.repeat(10)}`)
    const pieces = Array.from({ length: Math.ceil(bytes.length / 97) }, (_, i) =>
      bytes.subarray(i * 97, i * 97 + 97)
    )
    const { evidence } = await diagnoseLog({ log: Readable.from(pieces) })
    expect(evidence[0]?.line).toBe(301)
  })

  it('keeps its memory on a long log and finds the line at its end', async () => {
    const file = fileOf('long.log', `${CHATTER.repeat(120_000)}${LINE}\n`)
    const { cause, evidence } = await diagnoseLog({ log: file })
    expect(cause).toBe('psk-mismatch')
    expect(evidence[0]?.line).toBe(120_001)
  })

  it('stops at once when canceled', async () => {
    const log = fileOf('cancel.log', CHATTER.repeat(50_000))
    await expect(diagnoseLog({ log, signal: AbortSignal.abort() })).rejects.toThrow()
  })
})
