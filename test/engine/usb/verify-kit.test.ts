import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findKits } from '../../../electron/engine/usb/find-kits'
import { nodeKitFs } from '../../../electron/engine/usb/kit-fs'
import { verifyKit } from '../../../electron/engine/usb/verify-kit'
import { wipeKit } from '../../../electron/engine/usb/wipe-kit'
import { writeKit } from '../../../electron/engine/usb/write-kit'
import { NOW, scratchFolder } from '../certs/own-pki'
import { sampleKit } from './kit-sample'

let scratch: ReturnType<typeof scratchFolder>
let dir: string
beforeEach(async () => {
  scratch = scratchFolder()
  dir = join(scratch.path, 'ROOM1')
  await writeKit(nodeKitFs, dir, sampleKit('1'))
})
afterEach(() => scratch.remove())

const at = (name: string) => join(dir, name)
const codes = async (now = NOW) =>
  (await verifyKit(nodeKitFs, dir, now)).faults.map(({ code }) => code)

describe('verifying a kit', () => {
  it('finds nothing wrong with one that was just written', async () => {
    expect(await verifyKit(nodeKitFs, dir, NOW)).toMatchObject({
      holds: true,
      aeTitle: 'ROOM1',
      faults: []
    })
  })

  it('notices each file that is missing, each that was changed by one octet', async () => {
    for (const name of sampleKit('1').keys()) {
      if (name === 'manifest.json') continue
      const bytes = readFileSync(at(name))
      rmSync(at(name))
      expect(await codes(), name).toEqual(['missing-file'])
      const changed = Buffer.from(bytes)
      changed[0] = (changed[0] ?? 0) ^ 1
      writeFileSync(at(name), changed)
      expect(await codes(), name).toEqual(['changed-file'])
      writeFileSync(at(name), bytes)
    }
  })

  it('notices a file that was added, and forgives what systems leave behind', async () => {
    writeFileSync(at('Thumbs.db'), '')
    writeFileSync(at('._values.txt'), '')
    expect(await codes()).toEqual([])
    writeFileSync(at('ROOM2.p12'), '')
    expect(await codes()).toEqual(['extra-file'])
  })

  it('notices an edited manifest, a broken one and none', async () => {
    const text = readFileSync(at('manifest.json'), 'utf8')
    writeFileSync(at('manifest.json'), text.replace('"ROOM1"', '"ROOM2"'))
    expect(await codes()).toEqual(['manifest-damaged'])
    writeFileSync(at('manifest.json'), text.slice(0, 300))
    expect(await codes()).toEqual(['manifest-damaged'])
    rmSync(at('manifest.json'))
    expect(await codes()).toEqual(['no-manifest'])
  })

  it('judges the dates by the clock it is given', async () => {
    expect(await codes(new Date('2027-12-20T00:00:00Z'))).toEqual(['expires-soon', 'expires-soon'])
    expect(await codes(new Date('2029-01-01T00:00:00Z'))).toEqual(['expired', 'expired'])
    expect(await codes(new Date('2025-01-01T00:00:00Z'))).toEqual([
      'not-yet-valid',
      'not-yet-valid'
    ])
  })

  it('does not follow a link out of the kit', async () => {
    const outside = join(scratch.path, 'outside')
    writeFileSync(outside, readFileSync(at('values.txt')))
    rmSync(at('values.txt'))
    symlinkSync(outside, at('values.txt'))
    expect(await codes()).toEqual(['missing-file'])
  })

  it('judges a kit whose replacement was cut short between the two renames', async () => {
    renameSync(dir, `${dir}.kit-old`)
    expect(await findKits(nodeKitFs, scratch.path)).toEqual([dir])
    expect(await verifyKit(nodeKitFs, dir, NOW)).toMatchObject({
      holds: true,
      faults: [{ code: 'interrupted' }]
    })
  })

  it('finds each kit of a folder, one that lost its manifest too', async () => {
    await writeKit(nodeKitFs, join(scratch.path, 'ROOM2'), sampleKit('2'))
    rmSync(join(scratch.path, 'ROOM2', 'manifest.json'))
    mkdirSync(join(scratch.path, 'photos'))
    const kits = await findKits(nodeKitFs, scratch.path)
    expect(kits).toEqual([dir, join(scratch.path, 'ROOM2')])
    expect(await findKits(nodeKitFs, join(scratch.path, 'nowhere'))).toBeUndefined()
  })

  it('passes over no folder that it may not read, but for what systems keep there', async () => {
    for (const name of ['System Volume Information', '.Trash-1000', 'ROOM3'])
      mkdirSync(join(scratch.path, name))
    const closedFrom = (own: RegExp) => ({
      ...nodeKitFs,
      list: (path: string) =>
        own.test(path)
          ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
          : nodeKitFs.list(path)
    })
    expect(await findKits(closedFrom(/System|Trash/), scratch.path)).toEqual([dir])
    await expect(findKits(closedFrom(/ROOM3$/), scratch.path)).rejects.toThrow('EACCES')
  })
})

describe('wiping a kit', () => {
  it('removes all of it, the folder too', async () => {
    const wiped = await wipeKit(nodeKitFs, dir)
    expect(wiped.ok && wiped.value.removed.length).toBe(sampleKit('1').size)
    expect(existsSync(dir)).toBe(false)
  })

  it('writes over the key before it removes it', async () => {
    const overwritten: Buffer[] = []
    const watching = {
      ...nodeKitFs,
      removeFile: async (path: string) => {
        if (path.endsWith('.p12')) overwritten.push(readFileSync(path))
        await nodeKitFs.removeFile(path)
      }
    }
    const before = readFileSync(at('ROOM1.p12'))
    await wipeKit(watching, dir)
    expect(overwritten[0]?.length).toBe(before.length)
    expect(overwritten[0]).not.toEqual(before)
  })

  it('leaves what is not the kit’s', async () => {
    writeFileSync(at('notes.txt'), 'mine')
    const wiped = await wipeKit(nodeKitFs, dir)
    expect(wiped.ok && wiped.value.left).toEqual(['notes.txt'])
    expect(readdirSync(dir)).toEqual(['notes.txt'])
  })

  it('refuses a folder without a manifest of ours, and one whose manifest leads elsewhere', async () => {
    const text = readFileSync(at('manifest.json'), 'utf8')
    writeFileSync(at('manifest.json'), text.replaceAll('values.txt', '../victim'))
    writeFileSync(join(scratch.path, 'victim'), 'mine')
    const wiped = await wipeKit(nodeKitFs, dir)
    expect(!wiped.ok && wiped.problem.code).toBe('not-allowed')
    expect(readFileSync(join(scratch.path, 'victim'), 'utf8')).toBe('mine')
    expect(existsSync(at('ROOM1.p12'))).toBe(true)
  })

  it('does not write through a link that stands in for the key', async () => {
    const victim = join(scratch.path, 'victim')
    writeFileSync(victim, 'mine')
    rmSync(at('ROOM1.p12'))
    symlinkSync(victim, at('ROOM1.p12'))
    await wipeKit(nodeKitFs, dir)
    expect(readFileSync(victim, 'utf8')).toBe('mine')
    expect(existsSync(dir)).toBe(false)
  })
})
