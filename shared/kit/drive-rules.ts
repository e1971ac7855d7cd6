import type { Drive } from './kit-wire'

/** A drive as the system reports it; null where it does not say. */
export interface SeenDrive {
  /** The device's path: stable while it is plugged in. */
  readonly id: string
  readonly description: string
  readonly label: string | null
  readonly bytes: number | null
  readonly freeBytes: number | null
  readonly fileSystem: string | null
  readonly mount: string | null
  readonly isSystem: boolean
  readonly isRemovable: boolean
  readonly isUsb: boolean | null
  readonly isVirtual: boolean
  readonly isReadOnly: boolean
}

/** What a kit needs at most, with room to spare: old and new lie side by side for a moment. */
const NEEDED_BYTES = 2_000_000
/** Larger ones are hardly a stick: somebody's backup disk. */
const LARGE_BYTES = 512_000_000_000

/**
 * Judges whether a kit may be written to a drive. Never to the system's own disk, nor to a fixed or virtual
 * one; what the scanner's Windows may not read is a warning, since the technician may know better.
 */
export function judgeDrive(seen: SeenDrive): Drive {
  const why = refusal(seen)
  const { id, label, bytes, freeBytes, fileSystem, mount } = seen
  const name = label || seen.description || id
  return {
    id,
    name,
    label,
    bytes,
    freeBytes,
    fileSystem,
    mount,
    usable: why === null,
    why: why ?? 'A kit can be written here.',
    warnings: why === null ? [...warnings(seen)] : []
  }
}

function refusal(seen: SeenDrive): string | null {
  if (seen.isSystem) return "This is this computer's own disk."
  if (isLocked(seen))
    return 'BitLocker protects it; the scanner could not open it. Take another drive.'
  if (seen.isVirtual) return 'This is a virtual disk, not a USB drive. Use a folder instead.'
  // A bus that does not say (null) is a card reader or an enclosure as often as not: removable decides.
  if (seen.isUsb === false && !seen.isRemovable) return 'This disk is built in.'
  if (seen.isUsb !== true && !seen.isRemovable) return 'This disk is not a removable drive.'
  if (seen.mount === null)
    return 'It has no file system that this computer opens. Plug it in again, or have it formatted as FAT32.'
  if (seen.freeBytes === null)
    return 'It does not open: BitLocker may lock it, or it is damaged. Take another drive.'
  if (seen.isReadOnly) return 'It is write-protected: slide its lock switch, or take another drive.'
  if (seen.freeBytes !== null && seen.freeBytes < NEEDED_BYTES)
    return 'It is full: free two megabytes, or take another drive.'
  return null
}

function isLocked({ fileSystem }: SeenDrive): boolean {
  return fileSystem !== null && /bitlocker|fve/i.test(fileSystem)
}

function warnings({ fileSystem, bytes }: SeenDrive): readonly string[] {
  const about =
    fileSystem === null ? undefined : FILE_SYSTEMS.find(([form]) => form.test(fileSystem))
  return [
    ...(about?.[1] ? [about[1]] : []),
    ...(bytes !== null && bytes > LARGE_BYTES
      ? ['It is large for a USB stick; make sure that it is the one you mean.']
      : [])
  ]
}

const FILE_SYSTEMS: readonly (readonly [RegExp, string | null])[] = [
  [/^(vfat|fat|fat16|fat32|msdos)$/i, null],
  [
    /exfat/i,
    'It is formatted as exFAT, which some older scanners do not read; FAT32 is read by all.'
  ],
  [
    /fuseblk/i,
    'It is formatted as NTFS or exFAT, which some scanners do not read; FAT32 is read by all.'
  ],
  [
    /ntfs/i,
    'It is formatted as NTFS; the scanner reads it, but some sites block it. FAT32 is read by all.'
  ],
  [
    /./,
    "It has a file system that the scanner's Windows does not read. Have it formatted as FAT32."
  ]
]
