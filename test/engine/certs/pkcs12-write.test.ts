import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSecureContext } from 'node:tls'
import forge from 'node-forge'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPkcs12 } from '../../../electron/engine/certs/open-pkcs12'
import { containerOf, type Identity } from '../../../electron/engine/certs/create-identity'
import { PKCS12_FORMATS } from '../../../electron/engine/certs/write-pkcs12'
import { havePeer } from '../../peers/have-peer'
import { makeCa, makeIdentity, scratchFolder } from './own-pki'

const scratch = scratchFolder()
const identities = new Map<string, Identity>()
afterAll(() => scratch.remove())

const KINDS = ['rsa-2048', 'ec-p256'] as const
const FILES = KINDS.flatMap((kind) => PKCS12_FORMATS.map((format) => [kind, format] as const))
const pathOf = (kind: string, format: string) => join(scratch.path, `${kind}-${format}.p12`)

beforeAll(async () => {
  const ca = await makeCa(join(scratch.path, 'ca'))
  for (const kind of KINDS) {
    const identity = await makeIdentity(ca, 'ROOM1', kind)
    identities.set(kind, identity)
    for (const format of PKCS12_FORMATS)
      writeFileSync(pathOf(kind, format), containerOf(identity, 'pulse', format))
  }
})

function run(
  program: string,
  args: readonly string[]
): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', input: '' })
  return { status, output: `${stdout}${stderr}` }
}

/** Each peer lists the file with the right password, and fails with a wrong one. */
const PEERS = [
  {
    name: 'OpenSSL',
    program: 'openssl',
    args: (file: string, password: string) => [
      'pkcs12',
      '-in',
      file,
      '-passin',
      `pass:${password}`,
      '-nodes'
    ]
  },
  {
    name: 'OpenSSL with its legacy provider',
    program: 'openssl',
    args: (file: string, password: string) => [
      'pkcs12',
      '-legacy',
      '-in',
      file,
      '-passin',
      `pass:${password}`,
      '-nodes'
    ]
  },
  {
    name: 'NSS',
    program: 'pk12util',
    args: (file: string, password: string) => ['-l', file, '-W', password]
  },
  {
    name: 'Java',
    program: 'keytool',
    args: (file: string, password: string) => [
      '-list',
      '-v',
      '-storetype',
      'PKCS12',
      '-keystore',
      file,
      '-storepass',
      password
    ]
  },
  {
    name: 'GnuTLS',
    program: 'certtool',
    args: (file: string, password: string) => [
      '--p12-info',
      '--inder',
      '--infile',
      file,
      '--password',
      password
    ]
  }
] as const

for (const { name, program, args } of PEERS)
  describe.skipIf(!havePeer(program))(`${name} (skipped where ${program} is not installed)`, () => {
    it.each(FILES)(
      'opens %s in the %s container',
      (kind, format) => {
        const { status, output } = run(program, args(pathOf(kind, format), 'pulse'))
        expect(status, output).toBe(0)
        expect(output).toMatch(/ROOM1/i)
      },
      30_000
    )

    it('does not open it with another password', () => {
      expect(run(program, args(pathOf('rsa-2048', 'scanner'), 'wrong')).status).not.toBe(0)
    }, 30_000)
  })

describe('a container of ours', () => {
  it.each(FILES)('opens in this runtime: %s, %s', async (kind, format) => {
    const { readFileSync } = await import('node:fs')
    const pfx = readFileSync(pathOf(kind, format))
    expect(() => createSecureContext({ pfx, passphrase: 'pulse' })).not.toThrow()
    expect(() => createSecureContext({ pfx, passphrase: 'wrong' })).toThrow()
  })

  it.each(FILES)('gives our own reader the same key and certificate: %s, %s', (kind, format) => {
    const identity = identities.get(kind)!
    const opened = openPkcs12(containerOf(identity, 'pass wörd €', format), ['pass wörd €'])
    expect(opened.kind).toBe('open')
    if (opened.kind !== 'open') return
    expect(Buffer.from(opened.privateKeys[0]!.pkcs8Der)).toEqual(identity.keyPkcs8Der)
    expect(Buffer.from(opened.certificates[0]!.der)).toEqual(identity.certificateDer)
  })

  it.each(PKCS12_FORMATS)('opens in node-forge, key and certificate paired: %s', (format) => {
    const bytes = containerOf(identities.get('rsa-2048')!, 'pulse', format)
    const asn1 = forge.asn1.fromDer(bytes.toString('latin1'))
    const p12 = forge.pkcs12.pkcs12FromAsn1(asn1, true, 'pulse')
    const bags = p12.getBags({ bagType: forge.pki.oids.pkcs8ShroudedKeyBag! })
    const [key] = bags[forge.pki.oids.pkcs8ShroudedKeyBag!] ?? []
    const [certificate] =
      p12.getBags({ bagType: forge.pki.oids.certBag! })[forge.pki.oids.certBag!] ?? []
    expect(key?.key).toBeTruthy()
    expect(key?.attributes.localKeyId).toEqual(certificate?.attributes.localKeyId)
  })

  it('hides the certificate too: its name is not in the file', () => {
    const bytes = containerOf(identities.get('ec-p256')!, 'pulse', 'scanner')
    expect(bytes.includes('HeartLab')).toBe(false)
    expect(bytes.includes('ROOM1')).toBe(false)
  })

  it('has its salts anew each time', () => {
    const identity = identities.get('ec-p256')!
    expect(containerOf(identity, 'pulse', 'scanner')).not.toEqual(
      containerOf(identity, 'pulse', 'scanner')
    )
  })
})
