import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openOwnCa } from '../../electron/app/own-ca'
import type { Profile, Services } from '../../electron/app/services'
import { scratchFolder } from '../engine/certs/own-pki'

const scratch = scratchFolder()
afterAll(() => scratch.remove())
let caFolder = ''
let round = 0
beforeEach(() => {
  round += 1
  caFolder = join(scratch.path, `profile-${round}`, 'ca')
})

/** A key store that turns the text round: enough to see that what is kept went through it. */
const keyStore = {
  isReal: true,
  seal: (text: string) => [...text].reverse().join(''),
  open: (sealed: string): string | null => [...sealed].reverse().join('')
}
const noKeyStore = { ...keyStore, isReal: false }

function open(secretBox: Services['secretBox'], passphrase?: string) {
  const profile = { caFolder } as Profile
  return openOwnCa({ profile, secretBox, now: () => new Date('2026-11-22') }, passphrase)
}

const problemOf = (answer: Awaited<ReturnType<typeof open>>) =>
  answer.ok ? undefined : answer.problem

describe('the CA kept in the profile', () => {
  it('is locked by a passphrase that only the key store can open', async () => {
    const made = await open(keyStore)
    const again = await open(keyStore)
    expect(made.ok && made.value.created).toBe(true)
    expect(again.ok && again.value.created).toBe(false)
    expect(readFileSync(join(caFolder, 'ca.key'), 'utf8')).toContain('ENCRYPTED PRIVATE KEY')
    const sealed = join(caFolder, 'passphrase.sealed')
    expect(keyStore.open(readFileSync(sealed, 'utf8'))).toMatch(/^[\w-]{43}$/)
    if (process.platform !== 'win32') expect(statSync(sealed).mode & 0o777).toBe(0o600)
  })

  it('says so when the key store does not open it any more', async () => {
    await open(keyStore)
    const other = { ...keyStore, open: () => null }
    expect(problemOf(await open(other))?.code).toBe('wrong-password')
  })

  it('asks for a passphrase where there is no key store, and makes nothing before', async () => {
    for (const given of [undefined, '', 'short'])
      expect(problemOf(await open(noKeyStore, given))).toMatchObject({
        code: 'invalid-input',
        field: 'caPassphrase'
      })
    expect(() => readdirSync(caFolder)).toThrow()
    expect((await open(noKeyStore, 'four words nobody guesses')).ok).toBe(true)
    expect(readFileSync(join(caFolder, 'ca.key'), 'utf8')).toContain('ENCRYPTED PRIVATE KEY')
    expect(readdirSync(caFolder)).not.toContain('passphrase.sealed')
  })

  it('opens with that passphrase alone, also once there is a key store', async () => {
    await open(noKeyStore, 'four words nobody guesses')
    expect(problemOf(await open(keyStore))?.field).toBe('caPassphrase')
    expect(problemOf(await open(keyStore, 'four other words of mine'))).toMatchObject({
      code: 'wrong-password',
      field: 'caPassphrase'
    })
    expect((await open(keyStore, 'four words nobody guesses')).ok).toBe(true)
  })
})
