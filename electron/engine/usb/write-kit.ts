import { dirname, join } from 'node:path'
import { ok, problem, type Result } from '../../../shared/result'
import { guardFiles } from '../certs/place-file'
import { sameContent, type KitFiles } from './kit-files'
import type { KitFs } from './kit-fs'
import { placesBeside } from './recover-kit'
import { groundFor, type KitGround } from './refuse-foreign'

/**
 * Puts a kit in place of whatever kit is at `folder`, so that at every moment the old one or the new one
 * can be had whole: written beside as NAME.kit-new, flushed, read back and compared, then renamed; the old one
 * is NAME.kit-old for that moment. What a pulled drive leaves is put right by `recoverKit`.
 * Problems: `in-use` (something there is not a kit's), `damaged` (the drive gave back other bytes than
 * were written), `canceled`, and what the file system says.
 */
export function writeKit(
  fs: KitFs,
  folder: string,
  files: KitFiles,
  signal?: AbortSignal
): Promise<Result<undefined>> {
  return guardFiles({ id: 'refusal.the-drive' }, async () => {
    const device = await fs.deviceOf(dirname(folder))
    const ground = await groundFor(fs, folder)
    if (!ground.ok) return ground
    const { fresh } = placesBeside(folder)
    try {
      const written = await writeBeside(fs, fresh, files, signal)
      const isSame = (await fs.deviceOf(dirname(folder))) === device
      if (written.ok && isSame) await replaceFolder(fs, folder, ground.value)
      else await discard(fs, fresh)
      return isSame ? written : unplugged()
    } catch (error) {
      await discard(fs, fresh)
      throw error
    }
  })
}

/** A drive that was unmounted leaves its folder behind, on this computer's own disk. */
function unplugged(): Result<never> {
  return problem(
    'vanished',
    { id: 'refusal.unplugged-writing' },
    { next: { id: 'refusal.insert-again' } }
  )
}

/** What was begun must not be left behind, if the drive is still there. */
async function discard(fs: KitFs, fresh: string): Promise<void> {
  await fs.removeTree(fresh).catch(() => undefined)
}

async function writeBeside(
  fs: KitFs,
  fresh: string,
  files: KitFiles,
  signal: AbortSignal | undefined
): Promise<Result<undefined>> {
  await fs.makeFolder(fresh)
  for (const [name, bytes] of files) {
    if (signal?.aborted) return canceled()
    await fs.writeNew(join(fresh, name), bytes)
  }
  const paths = [...files.keys()].map((name) => join(fresh, name))
  await Promise.all([fs.flushFiles(paths), fs.flushFolder(fresh)])
  const held = await fs.readBack(paths)
  const changed = [...files].find(([, bytes], at) => !sameContent(bytes, held[at] ?? NOTHING))
  if (changed)
    return problem(
      'damaged',
      { id: 'refusal.gave-back-otherwise', values: { name: changed[0] } },
      { next: { id: 'refusal.drive-failing' } }
    )
  return signal?.aborted ? canceled() : ok(undefined)
}

const NOTHING = new Uint8Array()

function canceled(): Result<never> {
  return problem('canceled', { id: 'refusal.canceled-left' })
}

async function replaceFolder(fs: KitFs, folder: string, ground: KitGround): Promise<void> {
  const { fresh, old } = placesBeside(folder)
  if (ground === 'taken') await fs.rename(folder, old)
  try {
    await fs.rename(fresh, folder)
  } catch (error) {
    if (ground === 'taken') await fs.rename(old, folder).catch(() => undefined)
    throw error
  }
  await fs.flushFolder(dirname(folder))
  // The new kit is in place: an old one that cannot be removed now goes at the next recovery.
  if (ground === 'free') return
  await fs.removeTree(old).catch(() => undefined)
  await fs.flushFolder(dirname(folder)).catch(() => undefined)
}
