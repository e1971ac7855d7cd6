import { readFile, statfs } from 'node:fs/promises'
import type { Drive } from '../../../shared/contract'
import { judgeDrive, type SeenDrive } from '../../../shared/kit/drive-rules'

/** Gives the drives that the system sees now. */
export type DriveLister = () => Promise<readonly SeenDrive[]>

/** Every drive, judged: the usable ones first. */
export async function listDrives(lister: DriveLister = systemDrives): Promise<readonly Drive[]> {
  const drives = (await lister()).map(judgeDrive)
  return drives.sort((one, other) => Number(other.usable) - Number(one.usable))
}

/** drivelist is a native module: it is loaded only when somebody asks for drives. */
export async function systemDrives(): Promise<readonly SeenDrive[]> {
  const { list } = await import('drivelist')
  const [drives, mounts] = await Promise.all([list(), readMounts()])
  return await Promise.all(drives.map((drive) => seenDrive(drive, mounts)))
}

/** What drivelist says of a drive, as far as it is used. */
interface ListedDrive {
  readonly device: string
  readonly description: string
  readonly size: number | null
  readonly isSystem: boolean
  readonly isRemovable: boolean
  readonly isUSB: boolean | null
  readonly isVirtual: boolean | null
  readonly isReadOnly: boolean
  readonly mountpoints: readonly { readonly path: string; readonly label?: string | null }[]
}

async function seenDrive(drive: ListedDrive, mounts: Mounts): Promise<SeenDrive> {
  const [first] = drive.mountpoints
  const mount = first?.path ?? null
  const known = mount === null ? undefined : mounts.get(mount)
  return {
    id: drive.device,
    description: drive.description,
    label: first?.label || null,
    bytes: drive.size,
    freeBytes: mount === null ? null : await freeBytes(mount),
    fileSystem: known?.fileSystem ?? null,
    mount,
    isSystem: drive.isSystem,
    isRemovable: drive.isRemovable,
    isUsb: drive.isUSB,
    isVirtual: drive.isVirtual === true,
    isReadOnly: drive.isReadOnly || known?.isReadOnly === true
  }
}

async function freeBytes(mount: string): Promise<number | null> {
  const stats = await statfs(mount).catch(() => undefined)
  return stats ? stats.bavail * stats.bsize : null
}

type Mounts = ReadonlyMap<string, { readonly fileSystem: string; readonly isReadOnly: boolean }>

/** Linux says here what each mount is; elsewhere the file system stays unknown. */
async function readMounts(): Promise<Mounts> {
  const text = await readFile('/proc/self/mounts', 'utf8').catch(() => '')
  return new Map(
    text.split('\n').flatMap((line) => {
      const [, path = '', fileSystem = '', options = ''] = line.split(' ')
      // Spaces in a path are written as \040.
      const real = path.replace(/\\(\d{3})/g, (_, octal: string) =>
        String.fromCharCode(parseInt(octal, 8))
      )
      const isReadOnly = options.split(',').includes('ro')
      return path === '' ? [] : [[real, { fileSystem, isReadOnly }] as const]
    })
  )
}
