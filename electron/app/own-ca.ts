import { randomBytes } from 'node:crypto'
import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openOrCreateCa, type Ca } from '../engine/certs/create-ca'
import { codeOf, guardFiles, placeNewFile } from '../engine/certs/place-file'
import { ok, problem, type Result } from '../../shared/result'
import type { Services } from './services'

type Needs = Pick<Services, 'profile' | 'secretBox' | 'now'>

/** Less is guessed within hours from a copied file: PKCS#8 slows nobody down much. */
const SHORTEST = 12

/**
 * The CA of the person's own, kept in the window's profile. Its key is never there in the open: a random
 * passphrase locks it, which the system's key store seals; where there is no real key store, the person
 * gives one. Problems: `invalid-input` and `wrong-password` (field `caPassphrase`), those of `openOrCreateCa`.
 */
export async function openOwnCa(needs: Needs, given: string | undefined): Promise<Result<Ca>> {
  const folder = needs.profile.caFolder
  const passphrase = await guardFiles({ id: 'refusal.the-ca-folder', values: { folder } }, () =>
    passphraseOf(folder, needs.secretBox, given)
  )
  if (!passphrase.ok) return passphrase
  const name = 'HeartLab Connect CA'
  const opened = await openOrCreateCa(folder, {
    name,
    now: needs.now(),
    passphrase: passphrase.value
  })
  const refused = !opened.ok && opened.problem.code === 'wrong-password'
  return refused ? { ok: false, problem: { ...opened.problem, field: 'caPassphrase' } } : opened
}

async function passphraseOf(
  folder: string,
  secretBox: Services['secretBox'],
  given: string | undefined
): Promise<Result<string>> {
  const sealed = await textIfThere(join(folder, 'passphrase.sealed'))
  if (sealed !== undefined) return unseal(sealed, secretBox)
  const isNew = !(await isThere(join(folder, 'ca.key')))
  if (isNew && secretBox.isReal) return sealNew(folder, secretBox)
  if (given === undefined || given === '')
    return problem(
      'invalid-input',
      isNew ? { id: 'refusal.no-key-store' } : { id: 'refusal.ca-locked' },
      {
        field: 'caPassphrase',
        next: isNew ? { id: 'refusal.choose-and-keep' } : { id: 'refusal.type-it' }
      }
    )
  if (isNew && given.length < SHORTEST)
    return problem(
      'invalid-input',
      { id: 'refusal.passphrase-short', values: { shortest: SHORTEST } },
      {
        field: 'caPassphrase',
        next: { id: 'refusal.four-words' }
      }
    )
  return ok(given)
}

/** Placed before the key: of two windows that begin at once, one passphrase counts for both. */
async function sealNew(folder: string, secretBox: Services['secretBox']): Promise<Result<string>> {
  const path = join(folder, 'passphrase.sealed')
  const fresh = randomBytes(32).toString('base64url')
  const won = await placeNewFile(path, Buffer.from(secretBox.seal(fresh)), 0o600)
  return won ? ok(fresh) : unseal(await readFile(path, 'utf8'), secretBox)
}

function unseal(sealed: string, secretBox: Services['secretBox']): Result<string> {
  const passphrase = secretBox.open(sealed)
  if (passphrase !== null) return ok(passphrase)
  return problem(
    'wrong-password',
    { id: 'refusal.key-store-refuses' },
    { next: { id: 'refusal.sign-in-as' } }
  )
}

async function textIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  )
}
