import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import {
  fuseDevicesOfProcMounts,
  volumesOfLogicalDisks,
  volumesOfLsblk,
  volumesOfMount,
  volumesOfProcMounts,
  type Volume
} from '../../../shared/kit/volumes'
import { readBootSector } from './read-boot-sector'

const POWERSHELL =
  'Get-CimInstance Win32_LogicalDisk | Select-Object DeviceID,FileSystem | ConvertTo-Json'

/** What this system's own tools say of its volumes; drivelist tells neither file system nor write protection. */
export async function readVolumes(): Promise<readonly Volume[]> {
  switch (process.platform) {
    case 'linux': {
      const args = ['--json', '--paths', '--output', 'NAME,FSTYPE,MOUNTPOINT']
      const [blocks, mounts] = await Promise.all([
        outputOf('lsblk', args),
        readFile('/proc/self/mounts', 'utf8').catch(() => '')
      ])
      const volumes = joined(volumesOfLsblk(blocks), volumesOfProcMounts(mounts))
      return await namedByThemselves(volumes, fuseDevicesOfProcMounts(mounts))
    }
    case 'darwin':
      return volumesOfMount(await outputOf('/sbin/mount', []))
    case 'win32':
      return volumesOfLogicalDisks(
        await outputOf('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', POWERSHELL])
      )
    default:
      return []
  }
}

/** lsblk knows the file system behind FUSE, the mounts know what is read-only. */
function joined(blocks: readonly Volume[], mounts: readonly Volume[]): readonly Volume[] {
  const mounted = new Map(mounts.map((volume) => [volume.mount, volume]))
  return blocks.map((volume) => {
    const mount = volume.mount === null ? undefined : mounted.get(volume.mount)
    const fileSystem = volume.fileSystem ?? mount?.fileSystem ?? null
    return { ...volume, fileSystem, isReadOnly: mount?.isReadOnly === true }
  })
}

/** Without udev lsblk names nothing, and the kernel knows exFAT and NTFS as FUSE's alone. */
function namedByThemselves(
  volumes: readonly Volume[],
  fuse: ReadonlyMap<string, string>
): Promise<readonly Volume[]> {
  return Promise.all(
    volumes.map(async (volume) => {
      const device = volume.fileSystem === 'fuseblk' ? fuse.get(volume.mount ?? '') : undefined
      const named = device === undefined ? null : await readBootSector(device)
      return named === null ? volume : { ...volume, fileSystem: named }
    })
  )
}

const PATIENCE_MS = 5000

/** Empty where there is no such tool: a drive is then judged without it. */
async function outputOf(program: string, args: readonly string[]): Promise<string> {
  const options = { timeout: PATIENCE_MS, windowsHide: true }
  return await promisify(execFile)(program, [...args], options).then(
    ({ stdout }) => stdout,
    () => ''
  )
}
