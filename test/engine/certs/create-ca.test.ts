import { X509Certificate } from 'node:crypto'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openOrCreateCa } from '../../../electron/engine/certs/create-ca'
import { NOW, quickKey, scratchFolder } from './own-pki'

let scratch: ReturnType<typeof scratchFolder>
let folder: string
beforeEach(() => {
  scratch = scratchFolder()
  folder = join(scratch.path, 'ca')
})
afterEach(() => scratch.remove())

const open = (options = {}) =>
  openOrCreateCa(folder, { name: 'Test CA', now: NOW, takeKey: quickKey, ...options })

describe('the CA in a folder', () => {
  it('is made once and opened again as the same', async () => {
    const first = await open()
    const second = await open()
    expect(first.ok && first.value.created).toBe(true)
    expect(second.ok && second.value.created).toBe(false)
    expect(
      second.ok && first.ok && second.value.certificateDer.equals(first.value.certificateDer)
    ).toBe(true)
  })

  it('keeps its key for its owner alone and its certificate in three forms', async () => {
    await open()
    expect(statSync(join(folder, 'ca.key')).mode & 0o777).toBe(0o600)
    const [pem, crt, cer] = ['ca.pem', 'ca.crt', 'ca.cer'].map((name) =>
      readFileSync(join(folder, name))
    )
    expect(crt).toEqual(pem)
    expect(new X509Certificate(pem ?? '').raw).toEqual(cer)
  })

  it('is one and the same for programs that start together', async () => {
    const cas = await Promise.all([open(), open(), open()])
    const ders = new Set(
      cas.map((ca) => (ca.ok ? ca.value.certificateDer.toString('hex') : 'failed'))
    )
    expect(ders.size).toBe(1)
  })

  it('is completed where a power cut left only the key', async () => {
    await open()
    for (const name of ['ca.pem', 'ca.crt', 'ca.cer']) rmSync(join(folder, name))
    const again = await open()
    expect(again.ok && again.value.created).toBe(false)
    expect(statSync(join(folder, 'ca.cer')).size).toBeGreaterThan(100)
  })

  it('refuses a certificate without its key instead of replacing it', async () => {
    await open()
    const before = readFileSync(join(folder, 'ca.pem'))
    rmSync(join(folder, 'ca.key'))
    const again = await open()
    expect(!again.ok && again.problem.code).toBe('not-found')
    expect(readFileSync(join(folder, 'ca.pem'))).toEqual(before)
  })

  it('refuses a key of another CA', async () => {
    await open()
    const other = join(scratch.path, 'other')
    await openOrCreateCa(other, { name: 'Other', now: NOW, takeKey: quickKey })
    writeFileSync(join(folder, 'ca.key'), readFileSync(join(other, 'ca.key')))
    const again = await open()
    expect(!again.ok && again.problem.code).toBe('mismatch')
  })

  it('encrypts its key with a passphrase and opens with no other', async () => {
    const made = await open({ passphrase: 'correct horse' })
    expect(made.ok).toBe(true)
    expect(readFileSync(join(folder, 'ca.key'), 'utf8')).toContain('ENCRYPTED PRIVATE KEY')
    const [without, wrong, right] = [
      await open(),
      await open({ passphrase: 'wrong' }),
      await open({ passphrase: 'correct horse' })
    ]
    expect(!without.ok && without.problem.code).toBe('wrong-password')
    expect(!wrong.ok && wrong.problem.code).toBe('wrong-password')
    expect(right.ok).toBe(true)
  })

  it('says that a file in the way of its folder is no folder', async () => {
    writeFileSync(folder, 'in the way')
    const ca = await open()
    expect(!ca.ok && ca.problem.code).toBe('unwritable')
  })
})
