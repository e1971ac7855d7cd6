import { join } from 'node:path'
import { MANIFEST_FILE } from '../../../shared/kit/kit-facts'
import { digestedText, readManifest, type Manifest } from '../../../shared/kit/manifest'
import { isSameName } from '../../../shared/kit/own-files'
import { err, problem, type Result } from '../../../shared/result'
import { sha256Of } from './kit-files'
import type { KitFs } from './kit-fs'

/**
 * A kit's manifest, if it is ours and as it was written.
 * Problems: `not-found` (there is none), `damaged`, `newer-version`.
 */
export async function readKitManifest(fs: KitFs, dir: string): Promise<Result<Manifest>> {
  const entries = (await fs.list(dir).catch(() => undefined)) ?? []
  const held = entries.find(({ name, kind }) => kind === 'file' && isSameName(name, MANIFEST_FILE))
  if (!held) return problem('not-found', { id: 'refusal.no-manifest' })
  const bytes = await fs.readFile(join(dir, held.name)).catch(() => undefined)
  if (!bytes) return problem('damaged', { id: 'refusal.manifest-unreadable' })
  const read = readManifest(Buffer.from(bytes).toString('utf8'))
  if (!read.ok) return err(read.problem)
  return digestOf(read.value) === read.value.digest
    ? read
    : problem('damaged', { id: 'refusal.manifest-changed' })
}

/** SHA-256 of a manifest's content, as its `digest` says it. */
export function digestOf(manifest: Omit<Manifest, 'digest'>): string {
  return sha256Of(Buffer.from(digestedText(manifest)))
}
