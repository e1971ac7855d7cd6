import { ok, problem, type Result } from '../../../shared/result'
import type { EngineSaying } from '../../../shared/words/english'
import { guardFiles } from '../certs/place-file'
import { foreignEntry } from './foreign-entry'
import type { KitFs } from './kit-fs'
import { readKitManifest } from './read-kit-manifest'
import { placesBeside, recoverKit } from './recover-kit'

/** What stands at a kit's place: nothing, or a folder with nothing but a kit in it. */
export type KitGround = 'free' | 'taken'

/**
 * A kit takes the place of the folder at `dir` whole, so nothing of anybody else's may be in it, nor in the
 * folders beside it that a write goes through. What an interrupted write left is put right first.
 * Problem: `in-use`.
 */
export async function groundFor(fs: KitFs, dir: string): Promise<Result<KitGround>> {
  await recoverKit(fs, dir)
  const { fresh, old } = placesBeside(dir)
  for (const place of [fresh, old])
    if (await fs.kindOf(place)) return inUse({ id: 'refusal.place-in-the-way', values: { place } })
  const entries = await fs.list(dir)
  if (!entries)
    return (await fs.kindOf(dir))
      ? inUse({ id: 'refusal.place-no-folder', values: { place: dir } })
      : ok('free')
  const foreign = await foreignEntry(fs, dir, entries)
  return foreign
    ? inUse({ id: 'refusal.place-foreign', values: { place: dir, name: foreign.name } })
    : ok('taken')
}

/** A new kit may only replace one of the same machine. Problem: `in-use`. */
export function refuseForeign(fs: KitFs, dir: string, aeTitle: string): Promise<Result<undefined>> {
  return guardFiles({ id: 'refusal.the-drive' }, async () => {
    const ground = await groundFor(fs, dir)
    if (!ground.ok) return ground
    const manifest = await readKitManifest(fs, dir)
    const holder = manifest.ok ? manifest.value.device.aeTitle : aeTitle
    return holder === aeTitle
      ? ok(undefined)
      : inUse({ id: 'refusal.place-other-kit', values: { place: dir, aeTitle: holder } })
  })
}

function inUse(title: EngineSaying): Result<never> {
  return problem('in-use', title, { next: { id: 'refusal.move-or-other-folder' } })
}
