import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { emptyTunnel } from '../../shared/ipsec/plan'
import { reportSchema } from '../../shared/report/report'
import { emptyDevice, emptySite, siteSchema } from '../../shared/site'
import { runCommand } from './fake-io'

const folder = mkdtempSync(join(tmpdir(), 'report-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string) => join(folder, name)

const blank = emptySite('s', '2026-11-22T00:00:00Z')
const site = {
  ...blank,
  name: 'Clinic & <i>Sons</i>',
  endpoint: { ...blank.endpoint, calledAeTitle: 'HEARTLAB', host: '203.0.113.5', port: 11112 },
  devices: [
    { ...emptyDevice('d1'), name: 'Room 1', aeTitle: 'VIVID1' },
    { ...emptyDevice('d2'), name: 'Room 2', aeTitle: 'VIVID2' }
  ],
  tunnel: { ...emptyTunnel(), tunnels: [{ ip: '198.51.100.1', psk: 'CanaryKey' }] }
}
writeFileSync(file('site.json'), JSON.stringify(site))

describe('report', () => {
  it.each(['html', 'json', 'text'])('writes the hand-over as %s without a key', async (format) => {
    const { status, out } = await runCommand('report', file('site.json'), '--format', format)
    expect(status).toBe(0)
    for (const part of ['HEARTLAB', '203.0.113.5', 'VIVID1', 'VIVID2']) expect(out).toContain(part)
    expect(out).not.toContain('CanaryKey')
    if (format === 'json') expect(reportSchema.safeParse(JSON.parse(out)).success).toBe(true)
    if (format === 'html') expect(out).toContain('Clinic &amp; &lt;i&gt;Sons')
  })

  it('reads a site in UTF-16, which PowerShell’s redirection writes', async () => {
    const wide = file('wide.json')
    writeFileSync(wide, Buffer.from(`\uFEFF${JSON.stringify(site)}`, 'utf16le'))
    const { status, out } = await runCommand('report', wide, '--format', 'text')
    expect([status, out.includes('VIVID1')]).toEqual([0, true])
  })

  it('keeps to one device and writes to a file', async () => {
    const out = file('room2.html')
    const call = [
      'report',
      file('site.json'),
      '--device',
      'Room 2',
      '--format',
      'html',
      '--out',
      out
    ]
    expect((await runCommand(...call)).status).toBe(0)
    const html = readFileSync(out, 'utf8')
    expect(html).toContain('VIVID2')
    expect(html).not.toContain('VIVID1')
  })

  it.each([
    ['{ "schema": 1', 'damaged'],
    ['', 'damaged'],
    ['{"schema": 99}', 'newer'],
    ['[]', 'damaged']
  ])('refuses the file %j in one line and leaves it as it is', async (content, word) => {
    writeFileSync(file('bad.json'), content)
    const { status, out, err } = await runCommand('report', file('bad.json'), '--format', 'text')
    expect([status, out]).toEqual([2, ''])
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).toContain(word)
    expect(readFileSync(file('bad.json'), 'utf8')).toBe(content)
  })

  it.each([
    [['report', '--format', 'text'], 'SITE.json is required'],
    [['report', 'none.json', '--format', 'text'], 'no such file'],
    [['report', file('site.json')], '--format is required'],
    [['report', file('site.json'), '--format', 'pdf'], '--format takes'],
    [['report', file('site.json'), '--format', 'text', '--device', 'X'], 'no device X'],
    [['report', file('site.json'), '--format', 'text', '--out', '/none/x'], 'cannot be written']
  ])('says what is wrong with %j', async (args, words) => {
    const { status, err } = await runCommand(...args)
    expect(status).toBe(2)
    expect(err).toContain(words)
  })
})

describe('bundle', () => {
  it('writes one ZIP, lists what is in it and leaves the keys out', async () => {
    const { status, out } = await runCommand('bundle', file('site.json'), '--out', file('b.zip'))
    expect(status).toBe(0)
    for (const name of ['README.txt', 'site.json', 'hand-over.txt']) expect(out).toContain(name)
    expect(readFileSync(file('b.zip')).subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'))
  })

  it('needs a place to write to', async () => {
    expect((await runCommand('bundle', file('site.json'))).status).toBe(2)
    expect(existsSync(file('undefined'))).toBe(false)
  })
})

describe('--json-schema', () => {
  it.each(['site', 'tunnel', 'report'])('prints the schema of a %s', async (name) => {
    const { status, out } = await runCommand('--json-schema', name)
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      type: 'object',
      properties: expect.anything() as unknown
    })
  })

  it('prints all three without a name, and refuses another name', async () => {
    const { out } = await runCommand('--json-schema')
    const { $defs } = JSON.parse(out) as { $defs: object }
    expect(Object.keys($defs)).toEqual(['site', 'tunnel', 'report'])
    expect((await runCommand('--json-schema', 'moon')).status).toBe(2)
  })

  it('asks of a site exactly what the reader asks', async () => {
    const { out } = await runCommand('--json-schema', 'site')
    const { required } = JSON.parse(out) as { required: string[] }
    for (const field of required) {
      const { [field as keyof typeof site]: _removed, ...rest } = site
      expect(siteSchema.safeParse(rest).success, field).toBe(false)
    }
  })
})
