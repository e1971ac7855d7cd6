import { basename } from 'node:path'
import { isLeftBySystem, isOfKit } from '../../../shared/kit/own-files'
import type { KitEntry, KitFs } from './kit-fs'
import { readKitManifest } from './read-kit-manifest'

/** The first entry of a folder that is not a kit's; undefined where nothing of anybody else's is in it. */
export async function foreignEntry(
  fs: KitFs,
  dir: string,
  entries: readonly KitEntry[]
): Promise<KitEntry | undefined> {
  if (entries.length === 0) return undefined
  const manifest = await readKitManifest(fs, dir)
  // Without a manifest, the key goes by the folder's name.
  const listed = manifest.ok
    ? manifest.value.files.map(({ name }) => name)
    : [`${basename(dir).replace(/\.kit-(new|old)$/, '')}.p12`]
  return entries.find(
    ({ name, kind }) => !isLeftBySystem(name) && !(kind === 'file' && isOfKit(name, listed))
  )
}
