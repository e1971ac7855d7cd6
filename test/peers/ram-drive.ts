import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { havePeer } from './have-peer'

const CONTROL = '/sys/class/zram-control'

/** File systems that a drive may come with, and the programs that make and mount each. */
export const RAM_FORMATS = {
  exfat: { make: ['mkfs.exfat'], mount: ['mount.exfat-fuse', '-o', 'nonempty'] },
  ext4: { make: ['mkfs.ext4', '-q', '-F'], mount: ['mount'] },
  ntfs: { make: ['mkntfs', '-Q', '-F', '-q'], mount: ['ntfs-3g'] }
} as const
export type RamFormat = keyof typeof RAM_FORMATS

/** Why no block device can be made here; undefined where one can. */
export function whyNoRamDrive(format: RamFormat): string | undefined {
  if (process.getuid?.() !== 0) return 'only root can make a block device'
  if (!existsSync(join(CONTROL, 'hot_add'))) return 'this kernel has no zram'
  if (format !== 'ext4' && !existsSync('/dev/fuse')) return 'this kernel has no FUSE'
  const { make, mount } = RAM_FORMATS[format]
  const missing = [make[0], mount[0]].find((program) => !havePeer(program))
  return missing === undefined ? undefined : `${missing} is missing`
}

/** A real block device in memory: drivelist calls it virtual, nothing else about it is. */
export interface RamDrive {
  readonly device: string
  readonly mount: string
  readonly plugIn: () => void
  /** As a drive that is pulled: what is open stays open, its folder is empty. */
  readonly pullOut: () => void
  /** Unmounts and takes the device away. */
  readonly remove: () => Promise<void>
}

export const RAM_DRIVE_BYTES = 64_000_000

export function makeRamDrive(format: RamFormat): RamDrive {
  const number = readFileSync(join(CONTROL, 'hot_add'), 'utf8').trim()
  const device = `/dev/zram${number}`
  const mount = mkdtempSync(join(tmpdir(), `drive-${format}-`))
  writeFileSync(`/sys/block/zram${number}/disksize`, String(RAM_DRIVE_BYTES))
  const [make, ...makeOptions] = RAM_FORMATS[format].make
  execFileSync(make, [...makeOptions, device], { stdio: 'ignore' })
  const [program, ...options] = RAM_FORMATS[format].mount
  let isThere = true
  const pullOut = () => void spawnSync('umount', ['-l', mount], { stdio: 'ignore' })
  return {
    device,
    mount,
    plugIn: () => void execFileSync(program, [...options, device, mount], { stdio: 'ignore' }),
    pullOut,
    remove: async () => {
      if (!isThere) return
      isThere = false
      pullOut()
      await takeAway(number)
      rmSync(mount, { recursive: true, force: true })
    }
  }
}

/** A FUSE daemon needs a moment to let go of its device. */
async function takeAway(number: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    try {
      writeFileSync(`/sys/block/zram${number}/reset`, '1')
      writeFileSync(join(CONTROL, 'hot_remove'), number)
      return
    } catch {
      await pause(100)
    }
  }
  throw new Error(`/dev/zram${number} cannot be removed`)
}
