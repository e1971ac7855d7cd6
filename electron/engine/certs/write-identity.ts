import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { safeName } from '../../../shared/kit/names'
import { ok, problem, type Result } from '../../../shared/result'
import type { Ca } from './create-ca'
import { confirmedContainerOf } from './confirm-container'
import type { Identity } from './create-identity'
import { codeOf, guardFiles, placeNewFile, replaceFile, type FileMode } from './place-file'
import type { Pkcs12Format } from './write-pkcs12'

export const IDENTITY_FORMATS = ['scanner', 'modern', 'both'] as const
export type IdentityFormat = (typeof IDENTITY_FORMATS)[number]

/** `keep` never touches a file that is there; `replace` was asked for. */
export type OverwritePolicy = 'keep' | 'replace'

/** The names an AE title's files bear, `A-modern.p12` only when both containers are wanted. */
export function identityFileNames(aeTitle: string, format: IdentityFormat): readonly string[] {
  const name = safeName(aeTitle)
  const second = format === 'both' ? [`${name}-modern.p12`] : []
  return [`${name}.p12`, ...second, `${name}.crt`]
}

/** Refuses, before any key is made, where files of an earlier identity would be lost. */
export function refuseToOverwrite(
  folder: string,
  aeTitle: string,
  format: IdentityFormat
): Promise<Result<undefined>> {
  return guardFiles(folder, async () => {
    for (const name of identityFileNames(aeTitle, format))
      if (await isThere(join(folder, name)))
        return problem(
          'in-use',
          { id: 'refusal.there-already', values: { name: join(folder, name) } },
          { next: { id: 'refusal.other-folder-or-replace' } }
        )
    return ok(undefined)
  })
}

/**
 * Writes an identity's container(s) and certificate into a folder. Gives the paths written.
 * Problems: `in-use` (a file is there and the policy is to keep), and what the file system says.
 */
export function writeIdentity(
  folder: string,
  identity: Identity,
  password: string,
  format: IdentityFormat,
  policy: OverwritePolicy
): Promise<Result<readonly string[]>> {
  return guardFiles(folder, async () => {
    const written: string[] = []
    for (const [name, bytes, mode] of await identityFiles(identity, password, format)) {
      const path = join(folder, name)
      if (!(await writeBy(policy, path, bytes, mode)))
        return problem('in-use', { id: 'refusal.there-already', values: { name: path } })
      written.push(path)
    }
    return ok(written)
  })
}

type NamedFile = readonly [name: string, bytes: Buffer, mode: FileMode]

async function identityFiles(
  identity: Identity,
  password: string,
  format: IdentityFormat
): Promise<readonly NamedFile[]> {
  const name = safeName(identity.aeTitle)
  const container = async (as: Pkcs12Format, file: string): Promise<NamedFile> => [
    file,
    await confirmedContainerOf(identity, password, as),
    0o600
  ]
  return [
    await container(format === 'modern' ? 'modern' : 'scanner', `${name}.p12`),
    ...(format === 'both' ? [await container('modern', `${name}-modern.p12`)] : []),
    [`${name}.crt`, Buffer.from(identity.certificatePem), 0o644]
  ]
}

async function writeBy(policy: OverwritePolicy, path: string, bytes: Buffer, mode: FileMode) {
  if (policy === 'keep') return await placeNewFile(path, bytes, mode)
  await replaceFile(path, bytes, mode)
  return true
}

/**
 * Puts the CA's certificate beside the identities as ca.pem, ca.crt and ca.cer; never its key.
 * Problem: `in-use` where another CA's certificate lies there.
 */
export function writeCaCertificate(
  folder: string,
  ca: Ca,
  policy: OverwritePolicy
): Promise<Result<readonly string[]>> {
  return guardFiles(folder, async () => {
    const pem = Buffer.from(ca.certificatePem)
    const files: readonly (readonly [string, Buffer])[] = [
      ['ca.pem', pem],
      ['ca.crt', pem],
      ['ca.cer', ca.certificateDer]
    ]
    for (const [name, bytes] of files) {
      const held = await readIfThere(join(folder, name))
      if (
        held &&
        !held.equals(bytes) &&
        (policy === 'keep' || (await isThere(join(folder, 'ca.key'))))
      )
        return problem(
          'in-use',
          { id: 'refusal.other-ca-there', values: { name: join(folder, name) } },
          { next: { id: 'refusal.other-folder-for-ca' } }
        )
      if (!held?.equals(bytes)) await replaceFile(join(folder, name), bytes, 0o644)
    }
    return ok(files.map(([name]) => join(folder, name)))
  })
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  return (await isThere(path)) ? await readFile(path) : undefined
}
