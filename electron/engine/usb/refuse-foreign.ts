import { basename } from 'node:path'
import { CA_FILES, MANIFEST_FILE } from '../../../shared/kit/kit-facts'
import { ok, problem, type Result } from '../../../shared/result'
import { guardFiles } from '../certs/place-file'
import type { KitFs } from './kit-fs'
import { isLeftBySystem, readKitManifest } from './verify-kit'
import { recoverKit } from './write-kit'

/** Names that only a kit gives, for a kit whose manifest can no longer tell. */
const OURS: readonly string[] = [
  MANIFEST_FILE,
  'values.html',
  'values.txt',
  'steps.html',
  'steps.txt',
  ...Object.values(CA_FILES).flatMap(({ pemFile, crtFile }) => [pemFile, crtFile])
]

/**
 * A new kit takes the place of the old one whole, so it may only do that to a kit of the same machine with
 * nothing of anybody else's in it. What an interrupted write left is put right first.
 * Problem: `in-use`.
 */
export function refuseForeign(fs: KitFs, dir: string, aeTitle: string): Promise<Result<undefined>> {
  return guardFiles('The drive', async () => {
    await recoverKit(fs, dir)
    const entries = await fs.list(dir)
    if (!entries || entries.length === 0) return ok(undefined)
    const manifest = await readKitManifest(fs, dir)
    if (manifest.ok && manifest.value.device.aeTitle !== aeTitle)
      return inUse(`${dir} is the kit of ${manifest.value.device.aeTitle}.`)
    const listed = manifest.ok ? manifest.value.files.map(({ name }) => name) : []
    const own = [...OURS, ...listed, ...(manifest.ok ? [] : [`${basename(dir)}.p12`])]
    const isOwn = (name: string) =>
      isLeftBySystem(name) || own.some((one) => one.toLowerCase() === name.toLowerCase())
    const foreign = entries.find(({ name }) => !isOwn(name))
    return foreign ? inUse(`${dir} holds ${foreign.name}, which is not the kit's.`) : ok(undefined)
  })
}

function inUse(title: string): Result<never> {
  return problem('in-use', `${title} Nothing was changed.`, {
    next: 'Move it away, or choose another folder.'
  })
}
