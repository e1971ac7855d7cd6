import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kitCommands } from '../../electron/cli/kit'
import { openOrCreateCa } from '../../electron/engine/certs/create-ca'
import { openPkcs12 } from '../../electron/engine/certs/open-pkcs12'
import { findKits } from '../../electron/engine/usb/find-kits'
import { nodeKitFs } from '../../electron/engine/usb/kit-fs'
import { emptyDevice, emptySite } from '../../shared/site'
import { makeCa, makeContainer, NOW, quickKey, scratchFolder } from '../engine/certs/own-pki'
import { runCli } from './call-cli'

interface Prepared {
  readonly kits: readonly {
    readonly aeTitle: string
    readonly dir: string
    readonly status: string
  }[]
  readonly problems: readonly {
    readonly row: number
    readonly code: string
    readonly severity: string
    readonly finding?: string
  }[]
}

const scratch = scratchFolder()
afterAll(() => scratch.remove())
const at = (...names: string[]) => join(scratch.path, ...names)
const run = (...args: string[]) => runCli(kitCommands, ['kit', ...args], NOW)
const list = (name: string, ...rows: string[]) => {
  writeFileSync(at(name), ['name,ae_title,model,room,certificate,password', ...rows].join('\n'))
  return at(name)
}

beforeAll(async () => {
  const ca = await makeCa(at('ca'))
  for (const aeTitle of ['ROOM1', 'ROOM2', 'ROOM3'])
    writeFileSync(
      at(`${aeTitle}.p12`),
      await makeContainer(ca, aeTitle, 'scanner', aeTitle === 'ROOM3' ? 'drei' : 'pulse')
    )
})

function putFile(folder: string, name: string): void {
  mkdirSync(folder)
  writeFileSync(join(folder, name), 'mine')
}

const GOOD = ['Room 1,ROOM1,Vivid E95,1,ROOM1.p12,', 'Room 2,ROOM2,Vivid S70,2,ROOM2.p12,']
const server = () => ['--server-ca', at('ca', 'ca.cer')]

async function prepare(...args: string[]): Promise<Prepared & { status: number }> {
  const { status, json } = await run('prepare', ...args, '--json')
  return { ...(json() as Prepared), status }
}

describe('kit prepare', () => {
  it('writes a kit a machine with its own certificate and HeartLab’s CA in both endings', async () => {
    const { status, kits, problems } = await prepare(
      list('good.csv', ...GOOD),
      '--out',
      at('good'),
      ...server()
    )
    expect([status, problems]).toEqual([0, []])
    expect(kits.map((kit) => kit.status)).toEqual(['written', 'written'])
    for (const { dir, aeTitle } of kits) {
      expect(readFileSync(join(dir, `${aeTitle}.p12`))).toEqual(readFileSync(at(`${aeTitle}.p12`)))
      const pem = readFileSync(join(dir, 'heartlab-ca.pem'), 'utf8')
      expect(readFileSync(join(dir, 'heartlab-ca.crt'), 'utf8')).toBe(pem)
      expect(pem).toBe(readFileSync(at('ca', 'ca.pem'), 'utf8'))
    }
    expect((await run('verify', at('good'))).status).toBe(0)
  })

  it('writes nothing anew where nothing has changed', async () => {
    const again = () => prepare(list('again.csv', ...GOOD), '--out', at('again'), ...server())
    await again()
    const { kits } = await again()
    expect(kits.map(({ status }) => status)).toEqual(['unchanged', 'unchanged'])
  })

  it('makes what is missing with the CA, marks that CA as practice, and keeps the identity from then on', async () => {
    const made = await openOrCreateCa(at('own'), { name: 'Own', now: NOW, takeKey: quickKey })
    expect(made.ok).toBe(true)
    const csv = list('made.csv', 'Room 9,ROOM9,Vivid E95,9,,neun')
    const first = await prepare(csv, '--out', at('made'), '--ca', at('own'))
    expect(first.status).toBe(0)
    const dir = at('made', 'ROOM9')
    expect(readdirSync(dir)).toContain('practice-ca.crt')
    expect(readFileSync(join(dir, 'values.txt'), 'utf8')).toMatch(/PRACTICE/)
    expect(readFileSync(join(dir, 'values.txt'), 'utf8')).not.toContain('neun')
    const p12 = readFileSync(join(dir, 'ROOM9.p12'))
    expect(openPkcs12(p12, ['neun']).kind).toBe('open')
    const second = await prepare(csv, '--out', at('made'), '--ca', at('own'), '--host', '10.0.0.5')
    expect(second.kits.map(({ status }) => status)).toEqual(['written'])
    expect(readFileSync(join(dir, 'ROOM9.p12'))).toEqual(p12)
  }, 30_000)

  it('names what is wrong with each row, writes the others, and ends with 1', async () => {
    const csv = list(
      'bad.csv',
      GOOD[0]!,
      'Room 2,ROOM2,Vivid E95,2,ROOM1.p12,',
      'Room 3,ROOM3,Vivid E95,3,ROOM3.p12,falsch',
      'Room 4,ROOM4,Vivid E95,4,nowhere.p12,',
      ',ROOM5,Vivid E95,5,ROOM2.p12,',
      'Room 6,ROOM1,Vivid E95,6,ROOM2.p12,',
      'Room 7,SEVENTEEN-LETTERS,Vivid E95,7,,',
      'Room 8,ROOM8,Vivid,8,,,too,many'
    )
    const { status, kits, problems } = await prepare(csv, '--out', at('bad'), ...server())
    expect(status).toBe(1)
    expect(kits.map(({ aeTitle, status }) => [aeTitle, status])).toEqual([['ROOM1', 'written']])
    const errors = problems.filter(({ severity }) => severity === 'error')
    const codes = (row: number) => errors.filter((one) => one.row === row).map(({ code }) => code)
    expect(codes(1)).toEqual([])
    expect(codes(2)).toContain('certificate-not-for-device')
    expect(codes(3)).toEqual(['bad-certificate'])
    expect(errors.find(({ row }) => row === 3)?.finding).toBe('wrong-password')
    expect(codes(4)).toEqual(['missing-certificate'])
    expect(codes(5)).toContain('missing-name')
    expect(codes(6)).toContain('duplicate-ae-title')
    expect(codes(7)).toEqual(['bad-ae-title'])
    expect(codes(8)).toEqual(['bad-row'])
  })

  it('tells a row’s own wrong password, though a usual one would open the file', async () => {
    const csv = list('own-password.csv', 'Room 1,ROOM1,Vivid E95,1,ROOM1.p12,falsch')
    const { status, problems } = await prepare(csv, '--check')
    expect(status).toBe(1)
    expect(problems).toContainEqual(expect.objectContaining({ finding: 'wrong-password' }))
  })

  it('makes a kit whole again that lost its manifest', async () => {
    const again = () => prepare(list('lost.csv', ...GOOD), '--out', at('lost'), ...server())
    await again()
    rmSync(at('lost', 'ROOM1', 'manifest.json'))
    const { status, kits } = await again()
    expect([status, kits.map((kit) => kit.status)]).toEqual([0, ['written', 'unchanged']])
    expect((await run('verify', at('lost'))).status).toBe(0)
  })

  it.each<[string, (place: string) => void]>([
    ['a file of its folder’s name', (place) => writeFileSync(place, 'mine')],
    ['somebody’s file in its folder', (place) => putFile(place, 'mine.txt')],
    ['somebody’s file where it is written first', (place) => putFile(`${place}.kit-new`, 'a.jpg')],
    ['somebody’s file where the old one goes', (place) => putFile(`${place}.kit-old`, 'a.jpg')]
  ])('leaves %s alone and writes the other kits', async (name, put) => {
    const out = at(`way-${name.length}`)
    mkdirSync(out)
    put(join(out, 'ROOM1'))
    const before = readdirSync(out, { recursive: true })
    const { status, kits } = await prepare(list('way.csv', ...GOOD), '--out', out, ...server())
    expect([status, kits.map((kit) => kit.status)]).toEqual([1, ['failed', 'written']])
    const own = (path: unknown) => !String(path).startsWith('ROOM2')
    expect(readdirSync(out, { recursive: true }).filter(own)).toEqual(before)
  })

  it('tells a person of each kit on one line, whatever the machine is called', async () => {
    const csv = list('lines.csv', '"Room\n1\u001b[31m",ROOM1,Vivid E95,1,ROOM1.p12,')
    await run('prepare', csv, '--out', at('lines'), ...server())
    const { out } = await run('verify', at('lines'))
    expect(out.split('\n')).toHaveLength(2)
    expect(out).not.toContain('\u001b')
  })

  it('reads no certificate file that is far too large to be one', async () => {
    writeFileSync(at('large.p12'), '')
    truncateSync(at('large.p12'), 5_000_000)
    const rows = ['Room 1,ROOM1,Vivid E95,1,large.p12,']
    const { problems } = await prepare(list('large.csv', ...rows), '--check', ...server())
    expect(problems).toMatchObject([{ code: 'missing-certificate' }])
    expect(JSON.stringify(problems)).toContain('far too large')
  })

  it('waits for no pipe that a list names as a certificate', async () => {
    execFileSync('mkfifo', [at('pipe.p12')])
    const rows = ['Room 1,ROOM1,Vivid E95,1,pipe.p12,']
    const { problems } = await prepare(list('pipe.csv', ...rows), '--check', ...server())
    expect(problems.map(({ code }) => code)).toEqual(['missing-certificate'])
  })

  it('keeps a column of any heading, and takes a host alone', async () => {
    writeFileSync(at('odd.csv'), 'name,ae_title,model,constructor\nA,ODD1,Vivid E95,kept\n')
    const { out } = await run('prepare', at('odd.csv'), '--check', '--json', ...server())
    expect(out).toContain('"constructor": "kept"')
    const wrong = await run('prepare', at('odd.csv'), '--check', '--host', '10.0.0.1:104')
    expect(wrong.status).toBe(2)
  })

  it('only looks when it is told to check', async () => {
    const { status, json } = await run(
      'prepare',
      list('check.csv', ...GOOD),
      '--check',
      '--out',
      at('check'),
      '--ca',
      at('nowhere'),
      '--json'
    )
    expect(status).toBe(0)
    expect(json()).toMatchObject({ kits: [], problems: [], encoding: 'UTF-8', separator: ',' })
    expect(existsSync(at('check')) || existsSync(at('nowhere'))).toBe(false)
  })

  it('never prints a password', async () => {
    const csv = list('secret.csv', 'Room 3,ROOM3,Vivid E95,3,ROOM3.p12,drei')
    for (const extra of [
      ['--check'],
      ['--check', '--json'],
      ['--out', at('secret'), ...server(), '--json']
    ]) {
      const { out, err } = await run('prepare', csv, ...extra)
      expect(out + err).not.toContain('drei')
    }
  })

  it('prepares a saved site with its own endpoint and files', async () => {
    const file = (name: string, path: string) => ({ id: name, name, path, sha256: '', bytes: 1 })
    const site = emptySite('s', NOW.toISOString())
    const endpoint = {
      ...site.endpoint,
      host: '10.1.2.3',
      port: 11112,
      calledAeTitle: 'HEARTLAB',
      serverCa: file('ca.pem', at('ca', 'ca.pem'))
    }
    const device = {
      ...emptyDevice('d'),
      name: 'Room 1',
      aeTitle: 'ROOM1',
      certificate: file('ROOM1.p12', at('ROOM1.p12'))
    }
    writeFileSync(at('site.json'), JSON.stringify({ ...site, endpoint, devices: [device] }))
    const { status } = await prepare(at('site.json'), '--out', at('site'))
    expect(status).toBe(0)
    expect(readFileSync(at('site', 'ROOM1', 'values.txt'), 'utf8')).toMatch(
      /10\.1\.2\.3[\s\S]*HEARTLAB[\s\S]*11112/
    )
  })

  it('refuses a saved site whose host is none, as it refuses --host', async () => {
    const site = emptySite('s', NOW.toISOString())
    const endpoint = { ...site.endpoint, host: 'https://pacs.example:11112/' }
    writeFileSync(at('no-host.json'), JSON.stringify({ ...site, endpoint }))
    const wrong = await run('prepare', at('no-host.json'), '--out', at('no-host'))
    expect(wrong).toMatchObject({ status: 2 })
    expect(wrong.err).toContain('the host of the site takes a name or an IP address alone')
  })

  it('carries no Server CA file that holds a private key', async () => {
    const both = readFileSync(at('ca', 'ca.pem'), 'utf8') + readFileSync(at('ca', 'ca.key'), 'utf8')
    writeFileSync(at('both.pem'), both)
    const { status, problems } = await prepare(
      list('key.csv', ...GOOD),
      '--out',
      at('key'),
      '--server-ca',
      at('both.pem')
    )
    expect(status).toBe(1)
    expect(problems).toContainEqual(
      expect.objectContaining({ row: 0, finding: 'private-key-inside' })
    )
    expect(existsSync(at('key', 'ROOM1'))).toBe(false)
  })

  it.each([
    ['no list', []],
    ['a list of no machine', ['NOBODY', '--out', 'x']],
    ['a list that is not there', ['nowhere.csv', '--out', 'x']],
    ['no place', ['LIST']],
    ['two places', ['LIST', '--out', 'x', '--drive', '/dev/sdz']],
    ['a drive that is not there', ['LIST', '--drive', '/dev/nowhere']],
    ['no CA where one is needed', ['BARE', '--out', 'x']],
    ['a port out of range', ['LIST', '--out', 'x', '--port', '70000']],
    ['a host with a scheme', ['LIST', '--out', 'x', '--host', 'https://pacs']]
  ])('is a wrong call with %s', async (_, args) => {
    const stands: Record<string, () => string> = {
      LIST: () => list('wrong.csv', ...GOOD),
      BARE: () => list('bare.csv', 'R,R1,Vivid,1,,'),
      NOBODY: () => list('nobody.csv'),
      x: () => at('wrong')
    }
    const named = args.map((arg) => stands[arg]?.() ?? arg)
    const { status, out, err } = await run('prepare', ...named)
    expect([status, out]).toEqual([2, ''])
    expect(err.split('\n')).toHaveLength(1)
  })
})

describe('kit verify and kit wipe', () => {
  it('do not wait for a pipe that stands in for a manifest', async () => {
    await prepare(list('pipe.csv', ...GOOD), '--out', at('pipe'), ...server())
    rmSync(at('pipe', 'ROOM1', 'manifest.json'))
    execFileSync('mkfifo', [at('pipe', 'ROOM1', 'manifest.json')])
    expect((await run('verify', at('pipe'))).status).toBe(1)
    expect((await run('wipe', at('pipe', 'ROOM1'))).status).toBe(2)
  })

  it('read a kit whose names came back in other letters, as FAT may give them', async () => {
    await prepare(list('case.csv', ...GOOD), '--out', at('case'), ...server())
    for (const name of ['manifest.json', 'ROOM1.p12'])
      renameSync(at('case', 'ROOM1', name), at('case', 'ROOM1', name.toUpperCase()))
    expect((await run('verify', at('case'))).status).toBe(0)
    expect((await run('wipe', at('case', 'ROOM1'))).status).toBe(0)
    expect(existsSync(at('case', 'ROOM1'))).toBe(false)
  })

  it('follow a link that a person names to the folder', async () => {
    await prepare(list('linked.csv', ...GOOD), '--out', at('linked'), ...server())
    symlinkSync(at('linked'), at('stick'))
    expect((await run('verify', at('stick'))).status).toBe(0)
    expect((await run('wipe', at('stick'))).status).toBe(0)
    expect(readdirSync(at('linked'))).toEqual([])
  })

  it('pass by a folder of the system that is closed to its user', async () => {
    await prepare(list('closed.csv', ...GOOD), '--out', at('closed'), ...server())
    mkdirSync(at('closed', 'lost+found'))
    const closed = Object.assign(new Error('EACCES'), { code: 'EACCES' })
    const listOf = (path: string) =>
      path.endsWith('lost+found') ? Promise.reject(closed) : nodeKitFs.list(path)
    const kits = await findKits({ ...nodeKitFs, list: listOf }, at('closed'))
    expect(kits).toEqual([at('closed', 'ROOM1'), at('closed', 'ROOM2')])
  })

  it.each([
    ['a file on the way', 'linked.csv/x'],
    ['a name that is too long', 'x'.repeat(300)]
  ])('call %s no folder, in one line', async (_what, name) => {
    for (const verb of ['verify', 'wipe'])
      expect(await run(verb, at(name))).toMatchObject({ status: 2, out: '' })
  })

  it('tell a kit that was changed, and remove kits alone', async () => {
    await prepare(list('wipe.csv', ...GOOD), '--out', at('wipe'), ...server())
    writeFileSync(at('wipe', 'ROOM1', 'values.txt'), 'changed')
    writeFileSync(at('wipe', 'mine.txt'), 'mine')
    const { status, json } = await run('verify', at('wipe'), '--json')
    expect(status).toBe(1)
    expect(json()).toMatchObject({
      holds: false,
      kits: [{ holds: false, faults: [{ code: 'changed-file' }] }, { holds: true }]
    })
    expect((await run('wipe', at('wipe'))).status).toBe(0)
    expect(readdirSync(at('wipe'))).toEqual(['mine.txt'])
  })

  it('refuse a folder that is not there or holds no kit', async () => {
    mkdirSync(at('plain'))
    writeFileSync(at('plain', 'x.txt'), 'x')
    expect((await run('verify', at('nowhere'))).status).toBe(2)
    expect((await run('verify', at('plain'))).status).toBe(1)
    expect((await run('wipe', at('plain'))).status).toBe(2)
    expect(readdirSync(at('plain'))).toEqual(['x.txt'])
    rmSync(at('plain'), { recursive: true })
  })
})
