import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { MANIFEST_FILE } from '../../../shared/kit/kit-facts'
import { ok, problem, titleOf, type Result } from '../../../shared/result'
import { guardFiles } from '../certs/place-file'
import type { KitFs } from './kit-fs'
import { readKitManifest } from './read-kit-manifest'
import { recoverKit } from './recover-kit'

export interface WipedKit {
  readonly dir: string
  readonly device: string
  readonly aeTitle: string
  readonly removed: readonly string[]
  /** What is not the kit's and was left. */
  readonly left: readonly string[]
}

/** What flash memory allows to be promised, and what helps where it does not. */
export const WIPE_LIMITS = { id: 'kit.wipe-limits' } as const

/**
 * Removes a kit: its P12 is written over with random bytes first, then the files that its manifest names go,
 * the manifest last, so that a wipe that was cut short can be repeated. Anything else is left.
 * Problems: `not-allowed` (no manifest of ours), and what the file system says.
 */
export function wipeKit(fs: KitFs, dir: string): Promise<Result<WipedKit>> {
  return guardFiles({ id: 'refusal.the-drive' }, async () => {
    await recoverKit(fs, dir)
    const manifest = await readKitManifest(fs, dir)
    if (!manifest.ok)
      return problem(
        'not-allowed',
        { id: 'refusal.not-wiped', values: { place: dir, why: titleOf(manifest.problem) } },
        { next: { id: 'refusal.remove-by-hand' } }
      )
    const names = manifest.value.files.map(({ name }) => name)
    const removed: string[] = []
    for (const name of [...names, MANIFEST_FILE])
      if (await wipeFile(fs, dir, name)) removed.push(name)
    await fs.flushFolder(dir)
    const left = ((await fs.list(dir)) ?? []).map(({ name }) => name)
    if (left.length === 0) {
      await fs.removeFolder(dir)
      await fs.flushFolder(dirname(dir))
    }
    const { name: device, aeTitle } = manifest.value.device
    return ok({ dir, device, aeTitle, removed, left })
  })
}

/** True when the file was there. Only a plain file is written over: a link leads out of the kit. */
async function wipeFile(fs: KitFs, dir: string, name: string): Promise<boolean> {
  const entries = (await fs.list(dir)) ?? []
  const entry = entries.find((one) => one.name.toLowerCase() === name.toLowerCase())
  if (!entry || entry.kind === 'folder') return false
  const path = join(dir, entry.name)
  if (entry.kind === 'file' && /\.p12$/i.test(entry.name)) {
    const { length } = await fs.readFile(path)
    await fs.overwrite(path, randomBytes(length))
  }
  await fs.removeFile(path)
  return true
}
