import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ca } from '../../../electron/engine/certs/create-ca'
import { containerOf, type Identity } from '../../../electron/engine/certs/create-identity'
import { openPkcs12 } from '../../../electron/engine/certs/open-pkcs12'
import { repackContainer } from '../../../electron/engine/certs/repack'
import { pemOf } from '../../../electron/engine/certs/write-der'
import { havePeer } from '../../peers/have-peer'
import { makeCa, makeIdentity, scratchFolder } from './own-pki'

const scratch = scratchFolder()
let ca: Ca
let identity: Identity
beforeAll(async () => {
  ca = await makeCa(join(scratch.path, 'ca'))
  identity = await makeIdentity(ca, 'ROOM1', 'rsa-2048')
})
afterAll(() => scratch.remove())

const SCANNER = { format: 'scanner', password: 'pulse' } as const

describe('repacking', () => {
  it('keeps key and certificate and changes the container', () => {
    const modern = containerOf(identity, 'geheim', 'modern')
    const repacked = repackContainer(modern, ['geheim'], SCANNER)
    expect(repacked.ok).toBe(true)
    if (!repacked.ok) return
    const opened = openPkcs12(repacked.value.bytes, ['pulse'])
    expect(opened.kind === 'open' && Buffer.from(opened.privateKeys[0]!.pkcs8Der)).toEqual(
      identity.keyPkcs8Der
    )
    expect(opened.kind === 'open' && opened.structure.mac).toMatchObject({
      kind: 'hmac',
      hash: 'sha1'
    })
  })

  it('says that the password is wrong', () => {
    const repacked = repackContainer(containerOf(identity, 'geheim', 'modern'), ['pulse'], SCANNER)
    expect(!repacked.ok && repacked.problem.code).toBe('wrong-password')
  })

  it.each([[Buffer.alloc(0)], [Buffer.from('<html>')], [Buffer.from('3003020103', 'hex')]])(
    'says that a file is no P12: %s',
    (bytes) => {
      const repacked = repackContainer(bytes, ['pulse'], SCANNER)
      expect(!repacked.ok && repacked.problem.code).toBe('damaged')
    }
  )

  it.skipIf(!havePeer('openssl')).each([
    ['OpenSSL 3 default', []],
    ['RC2-40, as mkcert and old Java write', ['-legacy']],
    ['chain inside', ['-certfile', 'ca']],
    ['no encryption', ['-keypbe', 'NONE', '-certpbe', 'NONE']],
    [
      'SHA-256 MAC around 3DES',
      ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha256']
    ]
  ])('takes what OpenSSL writes: %s', (name, options) => {
    const at = (file: string) => join(scratch.path, file)
    writeFileSync(at('key.pem'), pemOf('PRIVATE KEY', identity.keyPkcs8Der))
    writeFileSync(at('cert.pem'), identity.certificatePem)
    const extra = options.map((one) => (one === 'ca' ? join(ca.folder, 'ca.pem') : one))
    execFileSync('openssl', [
      'pkcs12',
      '-export',
      '-inkey',
      at('key.pem'),
      '-in',
      at('cert.pem'),
      '-out',
      at('in.p12'),
      '-passout',
      'pass:abc',
      ...extra
    ])
    const repacked = repackContainer(readFileSync(at('in.p12')), ['abc'], SCANNER)
    expect(repacked.ok, name).toBe(true)
    if (!repacked.ok) return
    writeFileSync(at('out.p12'), repacked.value.bytes)
    const key = execFileSync(
      'openssl',
      ['pkcs12', '-in', at('out.p12'), '-passin', 'pass:pulse', '-nodes', '-nocerts'],
      { encoding: 'utf8' }
    )
    expect(key).toContain(identity.keyPkcs8Der.toString('base64').slice(0, 60))
    expect(repacked.value.certificates).toBe(options.includes('ca') ? 2 : 1)
  })

  it('refuses a file that holds no key', async () => {
    const { writePkcs12 } = await import('../../../electron/engine/certs/write-pkcs12')
    const odd = writePkcs12({
      keyPkcs8Der: Buffer.from('3000', 'hex'),
      certificates: [identity.certificateDer],
      password: 'a',
      format: 'scanner'
    })
    expect(repackContainer(odd, ['a'], SCANNER).ok).toBe(false)
  })
})
