import { join, parse } from 'node:path'
import { likelyPasswords } from '../engine/certs/inspect-pkcs12'
import { guardFiles, placeNewFile } from '../engine/certs/place-file'
import { repackContainer } from '../engine/certs/repack'
import type { CallHandlers } from '../ipc/wire'
import type { CallInput } from '../../shared/contract'
import { ok, problem } from '../../shared/result'
import type { Services } from './services'

/**
 * Writes the same key and certificates as `NAME-scanner.p12` into the chosen folder, under the same password
 * (`pulse` where it had none), in the container that every Windows opens. The original is only read, and no other file is written over.
 * Problems: `vanished`, `in-use` (a file of that name is there), those of `repackContainer` and of the file system.
 */
export async function repackCertificate(
  wish: CallInput<'certificate.repack'>,
  { desk }: Pick<Services, 'desk'>
): ReturnType<CallHandlers['certificate.repack']> {
  const folder = desk.pathOf(wish.folderId)
  if (folder === null) return problem('vanished', { id: 'refusal.folder-gone' })
  const original = await desk.read(wish.fileId)
  if (!original.ok) return original
  const passwords = likelyPasswords(wish.password === undefined ? [] : [wish.password])
  const repacked = repackContainer(original.value.bytes, passwords, { format: 'scanner' })
  if (!repacked.ok) return repacked
  const path = join(folder, `${parse(original.value.name).name}-scanner.p12`)
  const placed = await placeOnly(path, repacked.value.bytes)
  return placed.ok ? await takeIn(path, desk) : placed
}

function placeOnly(path: string, bytes: Buffer) {
  const { base } = parse(path)
  return guardFiles(base, async () =>
    (await placeNewFile(path, bytes, 0o600))
      ? ok(undefined)
      : problem(
          'in-use',
          { id: 'refusal.there-already', values: { name: base } },
          { next: { id: 'refusal.other-folder-or-move' } }
        )
  )
}

async function takeIn(
  path: string,
  desk: Services['desk']
): ReturnType<CallHandlers['certificate.repack']> {
  const certificate = await desk.take(path)
  return certificate.ok ? ok({ certificate: certificate.value }) : certificate
}
