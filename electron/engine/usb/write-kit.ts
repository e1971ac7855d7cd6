import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { MANIFEST_FILE } from '../../../shared/kit/kit-facts'
import { readManifest } from '../../../shared/kit/manifest'
import { ok, problem, type Result } from '../../../shared/result'
import { guardFiles } from '../certs/place-file'
import type { KitFs } from './kit-fs'

/** A kit's files by name; manifest.json among them. */
export type KitFiles = ReadonlyMap<string, Uint8Array>

/**
 * Puts a kit in place of whatever kit is at `folder`, so that at every moment the old one or the new one
 * can be had whole: written beside as NAME.kit-new, flushed, read back and compared, then renamed; the old one
 * is NAME.kit-old for that moment. What a pulled drive leaves is put right by `recoverKit`.
 * Problems: `in-use` (a folder that is not one of our kits), `damaged` (the drive gave back other bytes than
 * were written), `canceled`, and what the file system says.
 */
export function writeKit(
  fs: KitFs,
  folder: string,
  files: KitFiles,
  signal?: AbortSignal
): Promise<Result<undefined>> {
  return guardFiles('The drive', async () => {
    await recoverKit(fs, folder)
    const held = await fs.list(folder)
    if (held && held.length > 0 && !(await holdsManifest(fs, folder)))
      return problem('in-use', `${folder} is there and is not a kit, so it was left as it is.`, {
        next: 'Choose another folder, or move it away.'
      })
    const fresh = `${folder}.kit-new`
    try {
      const written = await writeBeside(fs, fresh, files, signal)
      if (!written.ok) return written
      await replaceFolder(fs, folder, fresh, held !== undefined)
      return ok(undefined)
    } finally {
      // Gone after the rename; after a failure it is what must not be left behind, if the drive is still there.
      await fs.removeTree(fresh).catch(() => undefined)
    }
  })
}

async function writeBeside(
  fs: KitFs,
  fresh: string,
  files: KitFiles,
  signal: AbortSignal | undefined
): Promise<Result<undefined>> {
  await fs.removeTree(fresh)
  await fs.makeFolder(fresh)
  for (const [name, bytes] of files) {
    if (signal?.aborted) return problem('canceled', 'Canceled; the drive was left as it was.')
    await fs.writeNew(join(fresh, name), bytes)
  }
  const paths = [...files.keys()].map((name) => join(fresh, name))
  await Promise.all([fs.flushFiles(paths), fs.flushFolder(fresh)])
  for (const [name, bytes] of files)
    if (!sameContent(bytes, await fs.readBack(join(fresh, name))))
      return problem('damaged', `The drive gave ${name} back otherwise than it was written.`, {
        next: 'Take another drive; this one is failing.'
      })
  return ok(undefined)
}

async function replaceFolder(fs: KitFs, folder: string, fresh: string, isHeld: boolean) {
  const old = `${folder}.kit-old`
  if (isHeld) await fs.rename(folder, old)
  try {
    await fs.rename(fresh, folder)
  } catch (error) {
    if (isHeld) await fs.rename(old, folder).catch(() => undefined)
    throw error
  }
  await fs.flushFolder(dirname(folder))
  // The new kit is in place: an old one that cannot be removed now goes at the next recovery.
  if (isHeld) await fs.removeTree(old).catch(() => undefined)
}

/** Puts right what an interrupted write left: the kit's own name holds the newest whole kit, nothing lies beside. */
export async function recoverKit(fs: KitFs, folder: string): Promise<void> {
  const [fresh, old] = [`${folder}.kit-new`, `${folder}.kit-old`]
  if ((await fs.list(folder)) === undefined) {
    if (await isWhole(fs, fresh)) await fs.rename(fresh, folder)
    else if ((await fs.list(old)) !== undefined) await fs.rename(old, folder)
  }
  await removeLeftover(fs, fresh)
  await removeLeftover(fs, old)
}

async function removeLeftover(fs: KitFs, folder: string): Promise<void> {
  if ((await fs.list(folder)) !== undefined) await fs.removeTree(folder)
}

/** Whether every file that the manifest names is there as it says. */
async function isWhole(fs: KitFs, folder: string): Promise<boolean> {
  const manifest = await fs.readFile(join(folder, MANIFEST_FILE)).catch(() => undefined)
  const read = manifest && readManifest(Buffer.from(manifest).toString('utf8'))
  if (!read?.ok) return false
  for (const file of read.value.files) {
    const bytes = await fs.readFile(join(folder, file.name)).catch(() => undefined)
    if (!bytes || sha256Of(bytes) !== file.sha256) return false
  }
  return true
}

async function holdsManifest(fs: KitFs, folder: string): Promise<boolean> {
  const entries = await fs.list(folder)
  return entries?.some(({ name, kind }) => name === MANIFEST_FILE && kind === 'file') ?? false
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function sameContent(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}
