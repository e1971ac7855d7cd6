import { join } from 'node:path'
import { MANIFEST_FILE } from '../../../shared/kit/kit-facts'
import { isSameName } from '../../../shared/kit/own-files'
import type { KitFs } from './kit-fs'

/**
 * The kits at a place: the folder itself, or the folders in it that hold a manifest or a P12 file (a kit
 * whose manifest is lost is still one to be named). Undefined when the place is not there. Throws Node's
 * error for a folder that cannot be read: it may hold a kit, and its key would stay on the drive unseen.
 */
export async function findKits(fs: KitFs, place: string): Promise<readonly string[] | undefined> {
  const entries = await fs.list(place)
  if (!entries) return undefined
  if (entries.some(({ name, kind }) => kind === 'file' && isSameName(name, MANIFEST_FILE)))
    return [place]
  const kits = new Set<string>()
  for (const { name, kind } of entries) {
    if (kind !== 'folder') continue
    if (isOfSystem(name)) continue
    const inside = (await fs.list(join(place, name))) ?? []
    if (inside.some((entry) => entry.kind === 'file' && isOfKit(entry.name)))
      kits.add(join(place, name.replace(BESIDE, '')))
  }
  return [...kits]
}

const OF_SYSTEMS =
  /^(?:lost\+found|System Volume Information|\$RECYCLE\.BIN|\.Trash-\d+|\.Trashes|\.Spotlight-V100|\.fseventsd|\.TemporaryItems|\.DocumentRevisions-V100)$/i

/** What systems keep on a stick for themselves, often closed to its user. */
function isOfSystem(name: string): boolean {
  return OF_SYSTEMS.test(name)
}

function isOfKit(name: string): boolean {
  return isSameName(name, MANIFEST_FILE) || /\.p12$/i.test(name)
}

/** What an interrupted write leaves beside a kit stands for the kit. */
const BESIDE = /\.kit-(new|old)$/
