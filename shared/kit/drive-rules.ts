import { english, type EngineSaying } from '../words/english'
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
export function judgeDrive(seen: SeenDrive): JudgedDrive {
  const why = refusal(seen)
  const said: DriveSaying =
    why === null
      ? { why: { id: 'kit.can-be-written' }, warnings: warnings(seen) }
      : { why, warnings: [] }
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
    why: english(said.why),
    warnings: said.warnings.map(english),
    said
  }
}

/** A drive before it crosses the wire, where its sentences are still known to be the machine side's. */
export interface JudgedDrive extends Drive {
  readonly said: DriveSaying
}

interface DriveSaying {
  readonly why: EngineSaying
  readonly warnings: EngineSaying[]
}

function refusal(seen: SeenDrive): EngineSaying | null {
  if (seen.isSystem) return { id: 'kit.own-disk' }
  if (isLocked(seen)) return { id: 'kit.bitlocker' }
  if (seen.isVirtual) return { id: 'kit.virtual' }
  // A bus that does not say (null) is a card reader or an enclosure as often as not: removable decides.
  if (seen.isUsb === false && !seen.isRemovable) return { id: 'kit.built-in' }
  if (seen.isUsb !== true && !seen.isRemovable) return { id: 'kit.not-removable' }
  if (seen.mount === null) return { id: 'kit.no-file-system' }
  if (seen.freeBytes === null) return { id: 'kit.does-not-open' }
  if (seen.isReadOnly) return { id: 'kit.read-only' }
  if (seen.freeBytes !== null && seen.freeBytes < NEEDED_BYTES) return { id: 'kit.full' }
  return null
}

function isLocked({ fileSystem }: SeenDrive): boolean {
  return fileSystem !== null && /bitlocker|fve/i.test(fileSystem)
}

function warnings({ fileSystem, bytes }: SeenDrive): EngineSaying[] {
  const about =
    fileSystem === null ? undefined : FILE_SYSTEMS.find(([form]) => form.test(fileSystem))
  return [
    ...(about?.[1] ? [about[1]] : []),
    ...(bytes !== null && bytes > LARGE_BYTES ? [{ id: 'kit.large' } as const] : [])
  ]
}

const FILE_SYSTEMS: readonly (readonly [RegExp, EngineSaying | null])[] = [
  [/^(vfat|fat|fat16|fat32|msdos)$/i, null],
  [/exfat/i, { id: 'kit.exfat' }],
  [/fuseblk/i, { id: 'kit.fuseblk' }],
  [/ntfs/i, { id: 'kit.ntfs' }],
  [/./, { id: 'kit.other-file-system' }]
]
