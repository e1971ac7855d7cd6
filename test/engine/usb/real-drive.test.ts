import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Drive } from '../../../shared/contract'
import { nodeKitFs, type KitFs } from '../../../electron/engine/usb/kit-fs'
import { listDrives, systemDrives } from '../../../electron/engine/usb/list-drives'
import { recoverKit } from '../../../electron/engine/usb/recover-kit'
import { verifyKit } from '../../../electron/engine/usb/verify-kit'
import { watchDrives } from '../../../electron/engine/usb/watch-drives'
import { wipeKit } from '../../../electron/engine/usb/wipe-kit'
import { writeKit } from '../../../electron/engine/usb/write-kit'
import {
  makeRamDrive,
  RAM_DRIVE_BYTES,
  whyNoRamDrive,
  type RamDrive,
  type RamFormat
} from '../../peers/ram-drive'
import { NOW } from '../certs/own-pki'
import { sampleKit } from './kit-sample'

const [OLD, NEW] = [sampleKit('old'), sampleKit('new')]

describe.each<RamFormat>(['exfat', 'ext4', 'ntfs'])('a real block device with %s', (format) => {
  const why = whyNoRamDrive(format)
  if (why) return it.skip(`is not tried: ${why}`, () => undefined)

  let drive: RamDrive
  const dir = () => join(drive.mount, 'ROOM1')
  beforeAll(() => {
    drive = makeRamDrive(format)
    drive.plugIn()
  })
  afterAll(() => drive.remove())

  it('is listed with its file system and size, and refused as the virtual disk that it is', async () => {
    const found = (await listDrives()).find(({ id }) => id === drive.device)
    expect(found).toMatchObject({ mount: drive.mount, usable: false })
    // Also without udev, where FUSE hides the name: the volume's first sector tells it.
    expect(found?.fileSystem).toBe(format)
    expect(found?.why).toMatch(/virtual disk/)
    expect(found?.freeBytes).toBeGreaterThan(1_000_000)
  })

  it('would be taken, with a word about the scanner’s Windows, were it on USB', async () => {
    const onUsb = async () =>
      (await systemDrives()).map((seen) => ({ ...seen, isVirtual: false, isUsb: true }))
    const found = (await listDrives(onUsb)).find(({ id }) => id === drive.device)
    expect(found).toMatchObject({ usable: true, warnings: [expect.stringMatching(/FAT32/)] })
  })

  it('takes a kit, replaces it, and gives back what was written after it was plugged in anew', async () => {
    expect((await writeKit(nodeKitFs, dir(), OLD)).ok).toBe(true)
    expect((await writeKit(nodeKitFs, dir(), NEW)).ok).toBe(true)
    drive.pullOut()
    expect(readdirSync(drive.mount)).toEqual([])
    drive.plugIn()
    expect((await verifyKit(nodeKitFs, dir(), NOW)).faults).toEqual([])
    expect(readFileSync(join(dir(), 'ROOM1.p12'), 'utf8')).toBe('key of new')
  })

  it('holds the old kit whole when it is pulled in the midst of any step', async () => {
    const steps = ['makeFolder', 'writeNew', 'flushFiles', 'readBack'] as const
    for (const step of steps) {
      const written = await writeKit(pulledAt(step, drive), dir(), OLD)
      expect(!written.ok && written.problem.code, step).toBe('vanished')
      expect(readdirSync(drive.mount), step).toEqual([])
      drive.plugIn()
      await recoverKit(nodeKitFs, dir())
      expect((await verifyKit(nodeKitFs, dir(), NOW)).holds, step).toBe(true)
      expect(readdirSync(drive.mount).filter((name) => name.startsWith('ROOM1'))).toEqual(['ROOM1'])
    }
  })

  it('is told when it is full, and keeps what it holds', async () => {
    const filler = join(drive.mount, 'filler')
    fill(filler)
    const written = await writeKit(nodeKitFs, dir(), OLD)
    expect(!written.ok && written.problem.code).toBe('disk-full')
    expect((await verifyKit(nodeKitFs, dir(), NOW)).holds).toBe(true)
    await nodeKitFs.removeFile(filler)
  })

  it('is wiped: the kit is gone after it was plugged in anew', async () => {
    expect((await wipeKit(nodeKitFs, dir())).ok).toBe(true)
    drive.pullOut()
    drive.plugIn()
    expect(existsSync(dir())).toBe(false)
  })

  it('tells by itself when it is unmounted and mounted', async () => {
    const stop = new AbortController()
    const told: (string | null | undefined)[] = []
    const onChange = (drives: readonly Drive[]) => {
      const mount = drives.find(({ id }) => id === drive.device)?.mount
      if (told.length === 0) drive.pullOut()
      else if (told.length === 1) drive.plugIn()
      else stop.abort()
      told.push(mount)
    }
    await watchDrives(systemDrives, onChange, { signal: stop.signal, every: 20 })
    expect(told).toEqual([drive.mount, null, drive.mount])
  })
})

/** The real file system of a drive that is pulled the moment this step is asked for. */
function pulledAt(step: 'makeFolder' | 'writeNew' | 'flushFiles' | 'readBack', drive: RamDrive) {
  const pulled = async (...args: never[]) => {
    drive.pullOut()
    await (nodeKitFs[step] as (...args: never[]) => Promise<unknown>)(...args)
  }
  return { ...nodeKitFs, [step]: pulled } as KitFs
}

/** Never more than the drive holds, whatever is mounted there. */
function fill(path: string): void {
  for (let size = RAM_DRIVE_BYTES / 2; size > 100; size /= 2)
    try {
      writeFileSync(path, Buffer.alloc(size), { flag: 'a' })
    } catch {
      // The next half may still fit.
    }
}
