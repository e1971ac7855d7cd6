import { open } from 'node:fs/promises'

/** Where exFAT and NTFS write their name in a volume's first sector, in eight letters. */
const NAME_AT = 3
const NAMES: readonly (readonly [string, string])[] = [
  ['EXFAT   ', 'exfat'],
  ['NTFS    ', 'ntfs']
]

/**
 * The file system that a volume's first sector names, for volumes that the kernel knows as FUSE's alone.
 * Null for any other, and where the device may not be read, as for everybody but root.
 */
export async function readBootSector(device: string): Promise<string | null> {
  const file = await open(device, 'r').catch(() => null)
  if (!file) return null
  try {
    const { buffer } = await file.read(Buffer.alloc(512), 0, 512, 0)
    const name = buffer.toString('latin1', NAME_AT, NAME_AT + 8)
    return NAMES.find(([written]) => written === name)?.[1] ?? null
  } catch {
    return null
  } finally {
    await file.close()
  }
}
