import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { certificateCalls } from '../../electron/app/certificate-calls'
import type { Services } from '../../electron/app/services'
import { containerOf, type Identity } from '../../electron/engine/certs/create-identity'
import { openPkcs12 } from '../../electron/engine/certs/open-pkcs12'
import { openFileDesk, type FileDesk } from '../../electron/engine/plan/file-desk'
import { makeCa, makeIdentity, scratchFolder } from '../engine/certs/own-pki'

const scratch = scratchFolder()
let identity: Identity
let round = 0
let folder = ''
let desk: FileDesk

beforeAll(async () => {
  identity = await makeIdentity(await makeCa(join(scratch.path, 'ca')), 'ROOM1')
})
afterAll(() => scratch.remove())
beforeEach(() => {
  round += 1
  folder = join(scratch.path, `round-${round}`)
  mkdirSync(folder)
  desk = openFileDesk()
})

/** The handler of the window with a desk and nothing else of the machine. */
function repack(wish: { fileId: string; folderId: string; password?: string }) {
  const services = { desk, now: () => new Date('2026-11-22T00:00:00Z') } as Partial<Services>
  return certificateCalls(services as Services)['certificate.repack'](wish)
}

async function chosen(password: string, name = 'ROOM1.p12') {
  const path = join(folder, name)
  writeFileSync(path, containerOf(identity, password, 'modern'))
  const taken = await desk.take(path)
  if (!taken.ok) throw new Error(taken.problem.title)
  return { fileId: taken.value.id, folderId: desk.takeFolder(folder).id }
}

describe('repacking in the window', () => {
  it('writes the same key beside the original, under the same password, for its owner alone', async () => {
    const wish = await chosen('pulse')
    const before = readFileSync(join(folder, 'ROOM1.p12'))
    const answer = await repack(wish)
    expect(answer.ok && answer.value.certificate.name).toBe('ROOM1-scanner.p12')
    const path = join(folder, 'ROOM1-scanner.p12')
    const opened = openPkcs12(readFileSync(path), ['pulse'])
    expect(opened.kind === 'open' && Buffer.from(opened.privateKeys[0]!.pkcs8Der)).toEqual(
      identity.keyPkcs8Der
    )
    expect(opened.kind === 'open' && opened.structure.mac).toMatchObject({ hash: 'sha1' })
    expect(readFileSync(join(folder, 'ROOM1.p12'))).toEqual(before)
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('gives the page a file that the desk can read and whose path it does not name', async () => {
    const answer = await repack(await chosen('pulse'))
    if (!answer.ok) throw new Error(answer.problem.title)
    expect(answer.value.certificate.path).toBeUndefined()
    const read = await desk.read(answer.value.certificate.id)
    expect(read.ok && read.value.path).toBe(join(folder, 'ROOM1-scanner.p12'))
  })

  it('keeps the password that was given', async () => {
    const answer = await repack({ ...(await chosen('geheim')), password: 'geheim' })
    expect(answer.ok).toBe(true)
    const bytes = readFileSync(join(folder, 'ROOM1-scanner.p12'))
    expect(openPkcs12(bytes, ['pulse']).kind).toBe('wrong-password')
    expect(openPkcs12(bytes, ['geheim']).kind).toBe('open')
  })

  it('opens a file without a password and gives the new one the guide’s', async () => {
    expect((await repack(await chosen(''))).ok).toBe(true)
    const bytes = readFileSync(join(folder, 'ROOM1-scanner.p12'))
    expect(openPkcs12(bytes, ['']).kind).toBe('wrong-password')
    expect(openPkcs12(bytes, ['pulse']).kind).toBe('open')
  })

  it('leaves a file alone that already bears the name', async () => {
    const wish = await chosen('pulse')
    writeFileSync(join(folder, 'ROOM1-scanner.p12'), 'mine')
    const answer = await repack(wish)
    expect(!answer.ok && answer.problem.code).toBe('in-use')
    expect(readFileSync(join(folder, 'ROOM1-scanner.p12'), 'utf8')).toBe('mine')
  })

  it('says what stands in the way: the password, the folder', async () => {
    const wish = await chosen('geheim')
    const locked = await repack(wish)
    expect(!locked.ok && locked.problem.code).toBe('wrong-password')
    const nowhere = await repack({ ...wish, folderId: 'unknown' })
    expect(!nowhere.ok && nowhere.problem.code).toBe('vanished')
  })
})
