/** A mounted or mountable part of a drive, as a system's own tool tells it; null where it does not say. */
export interface Volume {
  /** The whole drive's path, where the tool knows it. */
  readonly drive: string | null
  readonly mount: string | null
  readonly fileSystem: string | null
  readonly isReadOnly: boolean
}

interface BlockDevice {
  readonly name?: unknown
  readonly fstype?: unknown
  readonly mountpoint?: unknown
  readonly children?: readonly BlockDevice[]
}

/** Linux: `lsblk --json --paths --output NAME,FSTYPE,MOUNTPOINT`. It names what FUSE hides (exFAT, NTFS) and BitLocker. */
export function volumesOfLsblk(text: string): readonly Volume[] {
  const document = parseJson(text) as { readonly blockdevices?: readonly BlockDevice[] } | undefined
  return (document?.blockdevices ?? []).flatMap((disk) =>
    [disk, ...inside(disk)].map(({ fstype, mountpoint }) => ({
      drive: textOr(disk.name),
      mount: textOr(mountpoint),
      fileSystem: textOr(fstype),
      isReadOnly: false
    }))
  )
}

function inside({ children = [] }: BlockDevice): readonly BlockDevice[] {
  return children.flatMap((child) => [child, ...inside(child)])
}

/** Linux: `/proc/self/mounts`; signs that would end a field are written as \040. */
export function volumesOfProcMounts(text: string): readonly Volume[] {
  return text.split('\n').flatMap((line) => {
    const [, path = '', fileSystem = '', options = ''] = line.split(' ')
    const mount = unescaped(path)
    const isReadOnly = options.split(',').includes('ro')
    return mount === '' ? [] : [{ drive: null, mount, fileSystem, isReadOnly }]
  })
}

/** Linux: the device behind each volume that only FUSE can name (`fuseblk`), by its mount. */
export function fuseDevicesOfProcMounts(text: string): ReadonlyMap<string, string> {
  const fields = text.split('\n').map((line) => line.split(' '))
  return new Map(
    fields.flatMap(([device = '', path = '', fileSystem]) =>
      fileSystem === 'fuseblk' ? [[unescaped(path), unescaped(device)] as const] : []
    )
  )
}

function unescaped(field: string): string {
  return field.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)))
}

/** macOS: `mount`, lines such as `/dev/disk4s1 on /Volumes/ECHO (msdos, local, nodev, read-only)`. */
export function volumesOfMount(text: string): readonly Volume[] {
  return [...text.matchAll(/^(\S+) on (.+) \(([^()]+)\)$/gm)].map(
    ([, device = '', mount = '', about = '']) => {
      const [fileSystem = null, ...options] = about.split(', ')
      const drive = device.replace(/(disk\d+)s\d+$/, '$1')
      return { drive, mount, fileSystem, isReadOnly: options.includes('read-only') }
    }
  )
}

/**
 * Windows: `Get-CimInstance Win32_LogicalDisk | Select-Object DeviceID,FileSystem,DriveType | ConvertTo-Json`.
 * A removable or fixed volume without a file system is locked by BitLocker or not formatted.
 */
export function volumesOfLogicalDisks(text: string): readonly Volume[] {
  const document = parseJson(text)
  const disks = Array.isArray(document) ? document : [document]
  return disks.flatMap((disk: { DeviceID?: unknown; FileSystem?: unknown } | null | undefined) => {
    const letter = textOr(disk?.DeviceID)
    const fileSystem = textOr(disk?.FileSystem)
    return letter ? [{ drive: null, mount: `${letter}\\`, fileSystem, isReadOnly: false }] : []
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function textOr(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
