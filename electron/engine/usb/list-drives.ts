import { statfs } from 'node:fs/promises'
import { judgeDrive, type JudgedDrive, type SeenDrive } from '../../../shared/kit/drive-rules'
import type { Volume } from '../../../shared/kit/volumes'
import { readVolumes } from './read-volumes'

/** Gives the drives that the system sees now. */
export type DriveLister = () => Promise<readonly SeenDrive[]>

/**
 * The drives of this system. Asking for file systems starts a program, on Windows a slow one: it is asked
 * again only when the drives are others than at the look before.
 * drivelist is a native module: it is loaded only when somebody asks for drives.
 */
export const systemDrives: DriveLister = rememberVolumes()

/** Every drive, judged: the usable ones first. */
export async function listDrives(
  lister: DriveLister = systemDrives
): Promise<readonly JudgedDrive[]> {
  const drives = (await lister()).map(judgeDrive)
  return drives.sort((one, other) => Number(other.usable) - Number(one.usable))
}

function rememberVolumes(): DriveLister {
  let seen = ''
  let volumes: readonly Volume[] = []
  return async () => {
    const { list } = await import('drivelist')
    const drives = await Promise.all((await list()).filter(holdsSomething).map(withFreeBytes))
    const now = JSON.stringify(
      drives.map(({ drive, freeBytes }) => ({ ...drive, isOpen: freeBytes !== null }))
    )
    if (now !== seen) volumes = await readVolumes()
    seen = now
    return drives.map(({ drive, freeBytes }) => seenDrive(drive, freeBytes, volumes))
  }
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

/** The empty slot of a card reader is no drive. */
function holdsSomething({ size, mountpoints }: ListedDrive): boolean {
  return size !== null || mountpoints.length > 0
}

interface MeasuredDrive {
  readonly drive: ListedDrive
  /** Null where nothing is mounted, or it does not open. */
  readonly freeBytes: number | null
}

async function withFreeBytes(drive: ListedDrive): Promise<MeasuredDrive> {
  const mount = drive.mountpoints[0]?.path
  const stats = mount === undefined ? undefined : await statfs(mount).catch(() => undefined)
  return { drive, freeBytes: stats ? stats.bavail * stats.bsize : null }
}

function seenDrive(
  drive: ListedDrive,
  freeBytes: number | null,
  volumes: readonly Volume[]
): SeenDrive {
  const [first] = drive.mountpoints
  const mount = first?.path ?? null
  const volume = volumes.find((one) =>
    mount === null
      ? one.drive === drive.device && one.fileSystem !== null
      : isSamePlace(one.mount, mount)
  )
  return {
    id: drive.device,
    description: drive.description,
    label: first?.label || null,
    bytes: drive.size,
    freeBytes,
    fileSystem: volume?.fileSystem ?? null,
    mount,
    isSystem: drive.isSystem,
    isRemovable: drive.isRemovable,
    isUsb: drive.isUSB,
    isVirtual: drive.isVirtual === true,
    isReadOnly: drive.isReadOnly || volume?.isReadOnly === true
  }
}

/** `E:` and `E:\` are the same. */
function isSamePlace(one: string | null, other: string): boolean {
  return one?.replace(/\\$/, '') === other.replace(/\\$/, '')
}
