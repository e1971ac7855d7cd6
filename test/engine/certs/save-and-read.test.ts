import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  guardFiles,
  guardOwnFiles,
  renameInto,
  saveAs
} from '../../../electron/engine/certs/place-file'
import { readUpTo } from '../../../electron/engine/certs/read-up-to'
import { scratchFolder } from './own-pki'

const scratch = scratchFolder()
afterAll(() => scratch.remove())
const at = (...names: string[]) => join(scratch.path, ...names)
const onUnix = it.skipIf(process.platform === 'win32')

function pipe(name: string): string {
  execFileSync('mkfifo', [at(name)])
  return at(name)
}

describe('saving under a name that a person chose', () => {
  it('replaces the file whole, leaves nothing beside it, and narrows who may read it', async () => {
    mkdirSync(at('plain'))
    writeFileSync(at('plain', 'a.conf'), 'old', { mode: 0o644 })
    await saveAs(at('plain', 'a.conf'), 'new', 0o600)
    expect(readFileSync(at('plain', 'a.conf'), 'utf8')).toBe('new')
    expect(statSync(at('plain', 'a.conf')).mode & 0o777).toBe(0o600)
    expect(readdirSync(at('plain'))).toEqual(['a.conf'])
  })

  onUnix('leaves a file for its owner alone where it was so', async () => {
    writeFileSync(at('private'), 'old', { mode: 0o600 })
    await saveAs(at('private'), 'new', 0o644)
    expect(statSync(at('private')).mode & 0o777).toBe(0o600)
  })

  it.each([
    ['win32', 'EBUSY', 3],
    ['win32', 'EIO', 1],
    ['linux', 'EBUSY', 1]
  ] as const)('on %s tries a rename that fails with %s %i times', async (platform, code, tries) => {
    let tried = 0
    const rename = () => {
      tried += 1
      return tried < 3
        ? Promise.reject(Object.assign(new Error(code), { code }))
        : Promise.resolve()
    }
    const pause = () => Promise.resolve()
    const done = renameInto('a', 'b', { rename, platform, pause }).then(() => 'done')
    expect(await done.catch(() => 'failed')).toBe(tries === 3 ? 'done' : 'failed')
    expect(tried).toBe(tries)
  })

  onUnix('keeps a link and replaces what it leads to', async () => {
    writeFileSync(at('target'), 'old')
    symlinkSync(at('target'), at('link'))
    await saveAs(at('link'), 'new', 0o644)
    expect(lstatSync(at('link')).isSymbolicLink()).toBe(true)
    expect(readFileSync(at('target'), 'utf8')).toBe('new')
  })

  onUnix('writes into a pipe instead of putting a file in its place', async () => {
    const out = pipe('out')
    const reader = spawn('cat', [out])
    const said = once(reader.stdout, 'data')
    await saveAs(out, 'new', 0o600)
    expect(String((await said)[0])).toBe('new')
    expect(lstatSync(out).isFIFO()).toBe(true)
  })

  it('takes a name as long as a name can be', async () => {
    const name = `${'ä'.repeat(125)}.conf`
    await saveAs(at(name), 'new', 0o600)
    expect(readFileSync(at(name), 'utf8')).toBe('new')
  })

  it('makes no folder, and overwrites none', async () => {
    await expect(saveAs(at('none', 'a'), 'new', 0o644)).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(saveAs(scratch.path, 'new', 0o644)).rejects.toMatchObject({ code: 'EISDIR' })
    expect(readdirSync(scratch.path)).not.toContain('none')
  })
})

describe('what is said when a file cannot be written', () => {
  it('speaks of no drive where the program chose the place itself', async () => {
    const gone = () => Promise.reject(Object.assign(new Error('ENOENT'), { code: 'ENOENT' }))
    const chosen = await guardFiles({ id: 'refusal.the-drive' }, gone)
    const own = await guardOwnFiles({ id: 'refusal.the-settings' }, gone)
    expect(!chosen.ok && chosen.problem.next).toContain('drive')
    expect(!own.ok && own.problem).toMatchObject({ code: 'vanished', detail: 'ENOENT' })
    expect(!own.ok && own.problem.next).not.toContain('drive')
  })
})

describe('reading what a person named', () => {
  it('reads a file of many pieces to its end', async () => {
    const content = Buffer.alloc(200_001, 'abc')
    writeFileSync(at('long'), content)
    expect((await readUpTo(at('long'), 1_000_000)).equals(content)).toBe(true)
    expect(await readUpTo(at('long'), 70_000)).toHaveLength(70_000)
  })

  onUnix('stops where it was told in a device that never ends', async () => {
    expect(await readUpTo('/dev/zero', 100_000)).toHaveLength(100_000)
  })

  onUnix('waits for whoever fills a pipe late and slowly', async () => {
    const source = pipe('slow')
    spawn('sh', ['-c', `sleep 0.2; (printf one; sleep 0.2; printf two) > '${source}'`])
    expect(String(await readUpTo(source, 100))).toBe('onetwo')
  })

  onUnix('takes a pipe that nobody fills for an empty file', async () => {
    expect(await readUpTo(pipe('dead'), 100)).toHaveLength(0)
  })
})
