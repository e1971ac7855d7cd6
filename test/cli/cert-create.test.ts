import { X509Certificate } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { certCreate } from '../../electron/cli/cert-create'
import { certRepack } from '../../electron/cli/cert-repack'
import { runCommandLine } from '../../electron/cli/run-command'
import { openPkcs12 } from '../../electron/engine/certs/open-pkcs12'
import { scratchFolder } from '../engine/certs/own-pki'
import { runCli } from './call-cli'

const scratch = scratchFolder()
afterAll(() => scratch.remove())
const at = (...names: string[]) => join(scratch.path, ...names)
const ca = at('ca')
const quick = ['--algorithm', 'ec-p256', '--ca', ca]

const run = (...args: string[]) => runCli([certCreate, certRepack], args)
const create = (aeTitle: string, out: string, ...more: string[]) =>
  run(
    'cert',
    'create',
    '--name',
    `Room ${aeTitle}`,
    '--ae-title',
    aeTitle,
    '--out',
    out,
    ...quick,
    ...more
  )

describe('cert create', () => {
  it('writes the identity and the CA, and leaves the key of the CA in its own folder', async () => {
    const { status, out } = await create('ROOM1', at('one'))
    expect(status).toBe(0)
    expect(readdirSync(at('one')).sort()).toEqual([
      'ROOM1.crt',
      'ROOM1.p12',
      'ca.cer',
      'ca.crt',
      'ca.pem'
    ])
    expect(statSync(at('one', 'ROOM1.p12')).mode & 0o777).toBe(0o600)
    expect(statSync(join(ca, 'ca.key')).mode & 0o777).toBe(0o600)
    expect(out).toMatch(/pulse is published/)
    const leaf = new X509Certificate(readFileSync(at('one', 'ROOM1.crt')))
    expect(leaf.checkIssued(new X509Certificate(readFileSync(at('one', 'ca.cer'))))).toBe(true)
  })

  it('opens with pulse, or with the password it was given', async () => {
    await create('ROOM2', at('two'), '--password', 'geheim', '--format', 'both')
    for (const name of ['ROOM2.p12', 'ROOM2-modern.p12']) {
      const bytes = readFileSync(at('two', name))
      expect(openPkcs12(bytes, ['geheim']).kind).toBe('open')
      expect(openPkcs12(bytes, ['pulse']).kind).toBe('wrong-password')
    }
  })

  it('takes a password beyond ASCII for both containers', async () => {
    const password = 'Größe 😀'
    const made = await create(
      'UMLAUT',
      at('umlaut'),
      ...['--password', password, '--format', 'both', '--algorithm', 'rsa-2048']
    )
    expect(made.status).toBe(0)
    for (const name of ['UMLAUT.p12', 'UMLAUT-modern.p12'])
      expect(openPkcs12(readFileSync(at('umlaut', name)), [password]).kind).toBe('open')
  })

  it('never loses an identity that is there: it fails, and replaces only when asked', async () => {
    await create('ROOM3', at('three'))
    const before = readFileSync(at('three', 'ROOM3.p12'))
    const again = await create('ROOM3', at('three'))
    expect(again.status).toBe(2)
    expect(readFileSync(at('three', 'ROOM3.p12'))).toEqual(before)
    expect((await create('ROOM3', at('three'), '--replace')).status).toBe(0)
    expect(readFileSync(at('three', 'ROOM3.p12'))).not.toEqual(before)
  })

  it('makes one identity a row, each with the row’s password, and fails for the rows that are wrong', async () => {
    writeFileSync(
      at('list.csv'),
      'name,ae_title,model,room,certificate,password\nA,AA,Vivid E95,1,,eins\nB,TOO-LONG-AN-AE-TITLE,Vivid,2,,\nC,C/C,Vivid,3,,\n'
    )
    const { status, err } = await run(
      'cert',
      'create',
      '--batch',
      at('list.csv'),
      '--out',
      at('batch'),
      ...quick
    )
    expect(status).toBe(1)
    expect(err).toMatch(/row 2: error/)
    const names = readdirSync(at('batch')).filter((name) => name.endsWith('.p12'))
    expect(names).toHaveLength(2)
    expect(openPkcs12(readFileSync(at('batch', 'AA.p12')), ['eins']).kind).toBe('open')
  })

  it.each([
    [['--ae-title', 'SEVENTEEN-LETTERS']],
    [['--ae-title', 'BACK\\SLASH']],
    [['--ae-title', '   ']],
    [['--days', '0']],
    [['--days', '99999']],
    [['--algorithm', 'rsa-512']],
    [['--format', 'old']],
    [['--password', '']],
    [['--name', '']],
    [['--batch', '/nowhere.csv', '--name', '']]
  ])('says in one line that %j is wrong, and writes nothing', async (wrong) => {
    const { status, out, err } = await run(
      'cert',
      'create',
      '--name',
      'N',
      '--ae-title',
      'A',
      '--out',
      at('wrong'),
      ...quick,
      ...wrong
    )
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err.split('\n')).toHaveLength(1)
    expect(existsSync(at('wrong'))).toBe(false)
  })
})

describe('cert repack', () => {
  it('gives the same certificate in the other container, 0600', async () => {
    await create('ROOM4', at('four'), '--format', 'modern')
    const source = at('four', 'ROOM4.p12')
    const { status } = await run(
      'cert',
      'repack',
      source,
      '--password',
      'pulse',
      '--out',
      at('four', 'out.p12'),
      '--new-password',
      'neu'
    )
    expect(status).toBe(0)
    expect(statSync(at('four', 'out.p12')).mode & 0o777).toBe(0o600)
    expect(openPkcs12(readFileSync(at('four', 'out.p12')), ['neu']).kind).toBe('open')
  })

  it('ends with 1 where the file does not open, with 2 where it is not there', async () => {
    await create('ROOM5', at('five'), '--password', 'geheim')
    const source = at('five', 'ROOM5.p12')
    const out = at('five', 'out.p12')
    expect((await run('cert', 'repack', source, '--password', 'falsch', '--out', out)).status).toBe(
      1
    )
    expect(
      (await run('cert', 'repack', at('five', 'ROOM5.crt'), '--password', 'x', '--out', out)).status
    ).toBe(1)
    expect(
      (await run('cert', 'repack', at('nowhere'), '--password', 'x', '--out', out)).status
    ).toBe(2)
    expect(existsSync(out)).toBe(false)
  })

  it('prints one document also where the file does not open', async () => {
    await create('ROOM6', at('six'), '--password', 'geheim')
    const source = at('six', 'ROOM6.p12')
    const failed = await run('cert', 'repack', source, '--out', at('six', 'out.p12'), '--json')
    expect(failed.status).toBe(1)
    expect(failed.json()).toHaveProperty('problem.code', 'wrong-password')
  })

  it('asks a person at a terminal where the usual password does not open the file', async () => {
    await create('ROOM7', at('seven'), '--password', 'geheim')
    const out = at('seven', 'out.p12')
    const status = await runCommandLine(
      ['cert', 'repack', at('seven', 'ROOM7.p12'), '--out', out],
      [certRepack],
      '0.0.0',
      {
        out: () => undefined,
        err: () => undefined,
        signal: new AbortController().signal,
        now: () => new Date(),
        askSecret: () => Promise.resolve('geheim'),
        stdin: Object.assign(Readable.from([]), { isTTY: true })
      }
    )
    expect(status).toBe(0)
    expect(openPkcs12(readFileSync(out), ['geheim']).kind).toBe('open')
  })
})
