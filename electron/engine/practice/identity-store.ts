import { watch, type FSWatcher } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { ok, problem, type Result } from '../../../shared/result'
import { formatIdentities, parseIdentities, type IdentityList } from './identity-list'
import { makeFolder } from '../certs/make-folder'
import { replaceFile } from '../certs/place-file'
import { withLock } from './locked-file'

/** The identities as they stand on disk; a file that is not there yet is an empty list. */
export async function readIdentities(path: string): Promise<Result<IdentityList>> {
  try {
    return parseIdentities(await readFile(path, 'utf8'))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return ok([])
    return problem(
      'unreadable',
      { id: 'refusal.identities-unreadable', values: { code: code ?? 'unknown' } },
      { detail: path }
    )
  }
}

/** Reads, changes and writes the list as one step, so that two callers never lose a change. */
export async function updateIdentities(
  path: string,
  change: (identities: IdentityList) => Result<IdentityList>
): Promise<Result<IdentityList>> {
  try {
    await makeFolder(dirname(path), 0o700)
    return await withLock(path, async () => {
      const before = await readIdentities(path)
      const after = before.ok ? change(before.value) : before
      if (after.ok) await replaceFile(path, Buffer.from(formatIdentities(after.value)), 0o600)
      return after
    })
  } catch (error) {
    const values = { reason: reasonOf(error) }
    return problem('unwritable', { id: 'refusal.identities-unwritable', values })
  }
}

/**
 * Calls back soon after the file changes; ends by calling what is returned. Where the system cannot
 * watch, nothing is lost: the endpoint reads the list again for each association.
 */
export function watchIdentities(path: string, onChange: () => void): () => void {
  let watcher: FSWatcher | null = null
  let settle: NodeJS.Timeout | undefined
  try {
    // The folder is watched, not the file: an atomic write puts another file in its place.
    watcher = watch(dirname(path), (_kind, name) => {
      if (name !== basename(path)) return
      clearTimeout(settle)
      settle = setTimeout(onChange, 20)
    })
    watcher.on('error', () => watcher?.close())
  } catch {
    watcher = null
  }
  return () => {
    clearTimeout(settle)
    watcher?.close()
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
