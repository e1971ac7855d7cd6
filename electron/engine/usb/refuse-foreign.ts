import { ok, problem, type Result } from '../../../shared/result'
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
    if (await fs.kindOf(place)) return inUse(`${place} is in the way.`)
  const entries = await fs.list(dir)
  if (!entries)
    return (await fs.kindOf(dir)) ? inUse(`${dir} is there and is no folder.`) : ok('free')
  const foreign = await foreignEntry(fs, dir, entries)
  return foreign ? inUse(`${dir} holds ${foreign.name}, which is not the kit's.`) : ok('taken')
}

/** A new kit may only replace one of the same machine. Problem: `in-use`. */
export function refuseForeign(fs: KitFs, dir: string, aeTitle: string): Promise<Result<undefined>> {
  return guardFiles({ id: 'refusal.the-drive' }, async () => {
    const ground = await groundFor(fs, dir)
    if (!ground.ok) return ground
    const manifest = await readKitManifest(fs, dir)
    if (manifest.ok && manifest.value.device.aeTitle !== aeTitle)
      return inUse(`${dir} is the kit of ${manifest.value.device.aeTitle}.`)
    return ok(undefined)
  })
}

function inUse(title: string): Result<never> {
  return problem('in-use', `${title} Nothing was changed.`, {
    next: 'Move it away, or choose another folder.'
  })
}
