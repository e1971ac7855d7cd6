import { chmod, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openFileDesk } from '../../../electron/engine/plan/file-desk'
import { loadSite, saveSite } from '../../../electron/engine/plan/site-file'
import { emptyDevice, emptySite, readSite, type Site } from '../../../shared/site'

let folder = ''
const at = '2026-11-22T19:00:00.000Z'

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-file-'))
})

function site(): Site {
  const device = { ...emptyDevice('one'), name: 'GE E95 - Room 1', aeTitle: 'E95ROOM1' }
  const left = { step: 'scanner-dataflow', deviceId: 'one' }
  return { ...emptySite('s1', at), name: 'Harbour Heart Clinic', devices: [device], at: left }
}

describe('a saved site', () => {
  it('opens again exactly as it was left', async () => {
    const file = join(folder, 'deep', 'site.json')
    expect(await saveSite(file, site())).toEqual({ ok: true, value: { savedAt: at } })
    expect(await loadSite(file)).toEqual({ ok: true, value: site() })
  })

  it('is null before the first save', async () => {
    expect(await loadSite(join(folder, 'none.json'))).toEqual({ ok: true, value: null })
  })

  it('leaves no temporary file behind', async () => {
    await saveSite(join(folder, 'site.json'), site())
    await saveSite(join(folder, 'site.json'), { ...site(), name: 'Other' })
    expect(await readdir(folder)).toEqual(['site.json'])
  })

  it('keeps the old version when the new one cannot be written', async () => {
    const file = join(folder, 'site.json')
    await saveSite(file, site())
    const before = await readFile(file, 'utf8')
    const saved = await saveSite(join(file, 'below-a-file.json'), site())
    expect(saved.ok).toBe(false)
    expect(await readFile(file, 'utf8')).toBe(before)
  })

  it.each([
    ['half a document', '{"schema": 1, "id": "s1", "na', 'damaged'],
    ['an empty file', '', 'damaged'],
    ['another document', '{"schema": 1, "hello": true}', 'damaged'],
    ['a list', '[1, 2]', 'damaged'],
    ['a document of a later version', '{"schema": 2}', 'newer-version']
  ])('reports %s and leaves the bytes as they are', async (_, text, code) => {
    const file = join(folder, 'site.json')
    await writeFile(file, text)
    const loaded = await loadSite(file)
    expect(loaded.ok === false && loaded.problem.code).toBe(code)
    expect(await readFile(file, 'utf8')).toBe(text)
  })

  it.skipIf(process.getuid?.() === 0)('says so when it may not be read', async () => {
    const file = join(folder, 'site.json')
    await saveSite(file, site())
    await chmod(file, 0o000)
    const loaded = await loadSite(file)
    expect(loaded.ok === false && loaded.problem.code).toBe('unreadable')
  })

  it.each([-1e15, 0.5])('has a schema number that counts, not %d', (schema) => {
    expect(readSite({ ...emptySite('s', '2026-11-22'), schema })).toMatchObject({ ok: false })
  })

  it('brings a document of version 0 forward', async () => {
    const file = join(folder, 'old.json')
    const { name: _name, ...endpoint } = site().endpoint
    const { at: _at, ...old } = { ...site(), schema: 0, endpoint }
    await writeFile(file, JSON.stringify(old))
    const loaded = await loadSite(file)
    expect(loaded.ok && loaded.value?.schema).toBe(1)
    expect(loaded.ok && loaded.value?.endpoint.name).toBe('HeartLab PACS')
    expect(loaded.ok && loaded.value?.at).toEqual({ step: 'endpoint', deviceId: null })
  })
})

describe('the file desk', () => {
  it('hides every path from the page and puts it back on saving', async () => {
    const desk = openFileDesk()
    const path = join(folder, 'client.p12')
    await writeFile(path, 'secret bytes')
    const taken = await desk.take(path)
    if (!taken.ok) throw new Error(taken.problem.title)
    expect(JSON.stringify(taken.value)).not.toContain(folder)
    const [device] = site().devices
    const page = { ...site(), devices: [{ ...device!, certificate: taken.value }] }
    const saved = desk.showPaths(page)
    expect(saved.devices[0]?.certificate?.path).toBe(path)
    const reopened = openFileDesk()
    const shown = reopened.hidePaths(saved)
    expect(JSON.stringify(shown)).not.toContain(folder)
    expect(reopened.pathOf(taken.value.id)).toBe(path)
  })

  it('refuses a path that the page made up', async () => {
    const desk = openFileDesk()
    const read = await desk.read('/etc/passwd')
    expect(read.ok === false && read.problem.code).toBe('vanished')
  })

  it('ignores a path inside the page’s own document', () => {
    const forged = { id: 'x', name: 'x', path: '/etc/passwd', sha256: '', bytes: 0 }
    const page = { ...site(), endpoint: { ...site().endpoint, serverCa: forged } }
    expect(openFileDesk().showPaths(page).endpoint.serverCa?.path).toBeUndefined()
  })

  it('says that a drive was pulled', async () => {
    const desk = openFileDesk()
    const taken = await desk.take(join(folder, 'gone.pem'))
    expect(taken.ok === false && taken.problem.code).toBe('vanished')
  })
})
