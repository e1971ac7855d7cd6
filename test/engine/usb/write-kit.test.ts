import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KitFiles } from '../../../electron/engine/usb/kit-files'
import { nodeKitFs } from '../../../electron/engine/usb/kit-fs'
import { verifyKit } from '../../../electron/engine/usb/verify-kit'
import { recoverKit } from '../../../electron/engine/usb/recover-kit'
import { writeKit } from '../../../electron/engine/usb/write-kit'
import { NOW, scratchFolder } from '../certs/own-pki'
import { failingFs } from './failing-fs'
import { sampleKit } from './kit-sample'

const [OLD, NEW] = [sampleKit('old'), sampleKit('new')]
let scratch: ReturnType<typeof scratchFolder>
let dir: string
beforeEach(() => {
  scratch = scratchFolder()
  dir = join(scratch.path, 'ROOM1')
})
afterEach(() => scratch.remove())

function held(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'latin1')])
  )
}

function asText(files: KitFiles): Record<string, string> {
  return Object.fromEntries(
    [...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')])
  )
}

describe('writing a kit', () => {
  it('puts every file on the drive and leaves nothing beside it', async () => {
    expect((await writeKit(nodeKitFs, dir, NEW)).ok).toBe(true)
    expect(held()).toEqual(asText(NEW))
    expect(readdirSync(scratch.path)).toEqual(['ROOM1'])
    expect((await verifyKit(nodeKitFs, dir, NOW)).holds).toBe(true)
  })

  it('replaces an older kit whole', async () => {
    await writeKit(nodeKitFs, dir, OLD)
    await writeKit(nodeKitFs, dir, NEW)
    expect(held()).toEqual(asText(NEW))
    expect(readdirSync(scratch.path)).toEqual(['ROOM1'])
  })

  it('never takes the place of a folder that is not a kit', async () => {
    mkdirSync(dir)
    writeFileSync(join(dir, 'holiday.jpg'), 'mine')
    const written = await writeKit(nodeKitFs, dir, NEW)
    expect(!written.ok && written.problem.code).toBe('in-use')
    expect(readFileSync(join(dir, 'holiday.jpg'), 'utf8')).toBe('mine')
  })

  it('notices a drive that gives back other bytes than were written', async () => {
    const lying = { ...nodeKitFs, readBack: async () => [Buffer.from('something else')] }
    const written = await writeKit(lying, dir, NEW)
    expect(!written.ok && written.problem.code).toBe('damaged')
    expect(readdirSync(scratch.path)).toEqual([])
  })

  it('is canceled with the old kit in place', async () => {
    await writeKit(nodeKitFs, dir, OLD)
    const written = await writeKit(nodeKitFs, dir, NEW, AbortSignal.abort())
    expect(!written.ok && written.problem.code).toBe('canceled')
    expect(held()).toEqual(asText(OLD))
  })

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EIO', 'vanished'],
    ['ENOENT', 'vanished']
  ])('says in plain words what %s means', async (code, expected) => {
    const written = await writeKit(failingFs(3, code, 'recovers'), dir, NEW)
    expect(!written.ok && written.problem.code).toBe(expected)
  })
})

async function countChanges(): Promise<number> {
  const counting = failingFs(Infinity, '', 'recovers')
  await writeKit(counting, dir, NEW)
  return counting.changes()
}

describe('a write that is cut short', () => {
  it.each(['pulled', 'recovers'] as const)(
    'leaves the old kit or the new one at every single step, never a mix (%s)',
    async (after) => {
      await writeKit(nodeKitFs, dir, OLD)
      const steps = await countChanges()
      expect(steps).toBeGreaterThan(2 * NEW.size)
      for (let at = 1; at <= steps; at++) {
        await nodeKitFs.removeTree(dir)
        await writeKit(nodeKitFs, dir, OLD)
        await writeKit(failingFs(at, 'EIO', after), dir, NEW)
        await recoverKit(nodeKitFs, dir)
        expect([asText(OLD), asText(NEW)], `step ${at}`).toContainEqual(held())
        expect(readdirSync(scratch.path), `step ${at}`).toEqual(['ROOM1'])
      }
    }
  )

  it('leaves no kit or a whole one where none was', async () => {
    const steps = await countChanges()
    for (let at = 1; at <= steps; at++) {
      await nodeKitFs.removeTree(dir)
      await writeKit(failingFs(at, 'EIO', 'pulled'), dir, NEW)
      await recoverKit(nodeKitFs, dir)
      const whole =
        readdirSync(scratch.path).length === 0 || (await verifyKit(nodeKitFs, dir, NOW)).holds
      expect(whole, `step ${at}`).toBe(true)
    }
  })
})
