import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inspectFile, type InspectOptions } from '../../../electron/engine/certs/inspect-file'
import * as der from '../../../electron/engine/certs/write-der'
import {
  attribute,
  AUTHORITY,
  CLIENT_AUTH,
  daysFromNow,
  DEVICE,
  keyFrom,
  makeCertificate,
  makeKey,
  nameOf,
  NOW,
  pem,
  says,
  SERVER_AUTH,
  type Made,
  type Recipe
} from './made-certificate'

const ec = makeKey()
const rsa = makeKey('rsa', 2048)
const ca = makeCertificate({ cn: 'HeartLab CA', key: ec, extensions: AUTHORITY })

function inspect(made: Made, options: Partial<InspectOptions> = {}) {
  const bytes = Buffer.from(pem(made))
  return inspectFile({ name: 'a.pem', bytes }, { as: null, passwords: [], at: NOW, ...options })
}

function device(recipe: Recipe): Made {
  return makeCertificate({ issuer: ca, key: ec, extensions: DEVICE, ...recipe })
}

function authority(recipe: Recipe): Made {
  return makeCertificate({ cn: 'HeartLab CA', key: ec, extensions: AUTHORITY, ...recipe })
}

const RSA_WITH = (oid: string) => der.sequence(der.oid(oid), der.nil())
const generalized = (text: string) => der.element(0x18, Buffer.from(text))
const rsaSpki = (modulus: Buffer, exponent: Buffer) =>
  der.sequence(
    der.sequence(der.oid('1.2.840.113549.1.1.1'), der.nil()),
    der.bitString(der.sequence(der.integer(modulus), der.integer(exponent)))
  )
/** Odd, and without a factor below 752: the modulus of a real key. */
const modulus = Buffer.from(String(rsa.privateKey.export({ format: 'jwk' }).n), 'base64url')
const E = Buffer.from([1, 0, 1])

describe('a certificate that no role is asked of', () => {
  it('is usable when nothing is wrong with it', () => {
    const { verdict, findings } = inspect(device({}))
    expect(verdict).toBe('ok')
    expect(findings.filter((one) => one.severity !== 'info')).toEqual([])
  })

  it.each<[string, Recipe, string]>([
    [
      'unknown-critical-extension',
      { extensions: [...DEVICE, says.raw('1.2.3.4', true, Buffer.from('not DER'))] },
      'error'
    ],
    ['expired', { until: daysFromNow(-1) }, 'error'],
    ['not-yet-valid', { from: daysFromNow(1) }, 'error'],
    ['expires-soon', { until: daysFromNow(20) }, 'warn'],
    ['expires-soon', { until: daysFromNow(80) }, 'info'],
    ['long-validity', { until: daysFromNow(8000) }, 'info'],
    ['malformed-time', { from: generalized('20260101000000') }, 'error'],
    ['malformed-time', { from: generalized('202601010000Z') }, 'error'],
    ['malformed-time', { from: generalized('20260101000000Z') }, 'info'],
    ['weak-key', { spki: rsaSpki(modulus.subarray(0, 128), E) }, 'error'],
    [
      'weak-key',
      { spki: rsaSpki(Buffer.concat([modulus.subarray(0, -1), Buffer.of(4)]), E) },
      'error'
    ],
    ['weak-exponent', { spki: rsaSpki(modulus, Buffer.from([1])) }, 'error'],
    ['weak-exponent', { spki: rsaSpki(modulus, Buffer.from([3])) }, 'warn'],
    ['huge-key', { spki: rsaSpki(Buffer.concat([modulus, modulus, modulus]), E) }, 'warn'],
    [
      'huge-key-8192',
      { spki: rsaSpki(Buffer.concat([modulus, modulus, modulus, modulus]), E) },
      'warn'
    ],
    ['weak-curve', { key: makeKey('ec', 'P-224') }, 'error'],
    ['unsupported-key', { key: keyFrom(generateKeyPairSync('ed25519')) }, 'error'],
    ['unsupported-key', { key: makeKey('ec', 'secp256k1') }, 'error'],
    [
      'weak-signature-sha1',
      { issuer: undefined, key: rsa, algorithm: RSA_WITH('1.2.840.113549.1.1.5'), hash: 'sha1' },
      'warn'
    ],
    [
      'weak-signature-md5',
      { issuer: undefined, key: rsa, algorithm: RSA_WITH('1.2.840.113549.1.1.4'), hash: 'md5' },
      'error'
    ],
    [
      'weak-signature-md2',
      { issuer: undefined, key: rsa, algorithm: RSA_WITH('1.2.840.113549.1.1.2') },
      'error'
    ],
    ['bad-signature', { issuer: undefined, spoilSignature: true }, 'error'],
    ['bad-signature', { innerAlgorithm: RSA_WITH('1.2.840.113549.1.1.11') }, 'error'],
    ['self-signed', { issuer: undefined }, 'warn'],
    ['self-signed-no-bc', { issuer: undefined, extensions: [says.dns('a.example')] }, 'warn'],
    ['empty-eku', { extensions: [says.noCa(), says.purposes()] }, 'error'],
    [
      'ku-eku-inconsistent',
      { extensions: [says.keyUsage(0x20), says.purposes(CLIENT_AUTH)] },
      'warn'
    ],
    ['leaf-certsign', { extensions: [says.noCa(), says.keyUsage(0x84)] }, 'warn'],
    ['unknown-critical-extension', { extensions: [says.something('1.2.3.4', true)] }, 'error'],
    ['duplicate-extension', { extensions: [says.dns('a'), says.dns('b')] }, 'error'],
    [
      'malformed-basic-constraints',
      { extensions: [says.raw('2.5.29.19', true, Buffer.from('x'))] },
      'error'
    ],
    ['negative-serial', { serial: der.element(0x02, Buffer.from([0x85, 1])) }, 'warn'],
    ['negative-serial', { serial: der.integer(Buffer.alloc(24, 7)) }, 'warn'],
    ['x509-v1', { version: null, extensions: [] }, 'warn'],
    ['malformed-version', { version: 4 }, 'error'],
    ['malformed-version', { version: null, extensions: DEVICE }, 'error'],
    ['empty-subject', { name: der.sequence() }, 'warn'],
    [
      'no-common-name',
      { name: der.sequence(attribute('2.5.4.10', der.utf8String('Clinic'))) },
      'warn'
    ],
    ['non-ascii-dn', { cn: 'Écho' }, 'warn'],
    [
      'malformed-dn',
      { name: der.sequence(attribute('2.5.4.3', der.printableString('a@b'))) },
      'warn'
    ],
    ['known-bad-issuer', { issuer: { ...ca, name: nameOf('eDellRoot') } }, 'error']
  ])('names %s', (code, recipe, severity) => {
    const found = inspect(device(recipe)).findings.find((one) => one.code === code)
    expect(found?.severity).toBe(severity)
  })

  it('reads a curve that is spelled out, and does not run it', () => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' })
    const { findings } = inspect(device({ spki: keyFrom(pair).spki }))
    expect(findings[0]?.code).toBe('ec-explicit-parameters')
  })
})

describe('a certificate in the place of the server CA', () => {
  it('is usable when it is a root', () => {
    expect(inspect(ca, { as: 'ca' })).toMatchObject({ verdict: 'ok', chain: [0] })
  })

  it.each<[string, Recipe, string]>([
    ['not-a-ca', { extensions: DEVICE }, 'error'],
    ['no-basic-constraints', { extensions: [says.keyUsage(0x06)] }, 'error'],
    ['self-signed-no-bc', { extensions: [says.keyUsage(0x06)] }, 'error'],
    [
      'basic-constraints-not-critical',
      { extensions: [says.ca(undefined, false), says.keyUsage(6)] },
      'warn'
    ],
    ['ku-no-certsign', { extensions: [says.ca(), says.keyUsage(0x80)] }, 'error'],
    ['no-key-usage', { extensions: [says.ca()] }, 'warn'],
    ['pathlen-zero', { extensions: [says.ca(0), says.keyUsage(6)] }, 'info'],
    ['ca-not-self-signed', { issuer: ca, cn: 'Issuing CA' }, 'warn'],
    [
      'name-constraints',
      { extensions: [...AUTHORITY, says.constraints([der.implicit(2, Buffer.from('a'))], [])] },
      'warn'
    ],
    ['x509-v1', { version: null, extensions: [] }, 'error'],
    ['empty-subject', { name: der.sequence() }, 'error'],
    ['expired', { until: daysFromNow(-1) }, 'error']
  ])('names %s', (code, recipe, severity) => {
    const found = inspect(authority(recipe), { as: 'ca' }).findings.find((one) => one.code === code)
    expect(found?.severity).toBe(severity)
  })

  it('is not taken for the rollover of a root whose key it does not bear', () => {
    const next = makeKey()
    const rollover = authority({
      issuer: ca,
      key: next,
      extensions: [
        ...AUTHORITY,
        says.raw('2.5.29.14', false, der.octetString(Buffer.from('new'))),
        says.raw('2.5.29.35', false, der.sequence(der.implicit(0, Buffer.from('old'))))
      ]
    })
    const codes = inspect(rollover, { as: 'ca' }).findings.map((one) => one.code)
    expect(codes).not.toContain('bad-signature')
    expect(codes).toContain('ca-not-self-signed')
  })
})

describe('a CA whose key everybody has', () => {
  it('is known by the name on it or on what it issued', () => {
    const leaked = makeCertificate({ cn: 'eDellRoot', extensions: AUTHORITY })
    for (const one of [leaked, device({ issuer: leaked })])
      expect(inspect(one).findings[0]?.code).toBe('known-bad-issuer')
  })

  it('is known by its key where the name is anybody’s', () => {
    const id = Buffer.from('a91a2d802640c6bfd660cb24194e9fe875d7a59b', 'hex')
    const localhost = (keyId: Buffer) =>
      authority({
        cn: 'localhost',
        extensions: [...AUTHORITY, says.raw('2.5.29.14', false, der.octetString(keyId))]
      })
    expect(inspect(localhost(id), { as: 'ca' }).findings[0]?.code).toBe('known-bad-issuer')
    expect(inspect(localhost(Buffer.from('1')), { as: 'ca' }).verdict).toBe('ok')
  })
})

describe('the chain between the files', () => {
  const withCa = (made: Made) => ({ name: 'ca.pem', bytes: Buffer.from(pem(made)) })

  it('holds when the CA issued the certificate', () => {
    expect(inspect(device({}), { withCa: withCa(ca) }).verdict).toBe('ok')
  })

  it('is broken by another CA', () => {
    const other = makeCertificate({ cn: 'Other CA', key: makeKey(), extensions: AUTHORITY })
    const { findings } = inspect(device({}), { withCa: withCa(other) })
    expect(findings[0]?.code).toBe('ca-mismatch')
  })

  it('is broken by a CA of the same name with another key', () => {
    const twin = authority({ key: makeKey() })
    const codes = inspect(device({}), { withCa: withCa(twin) }).findings.map((one) => one.code)
    expect(codes).toContain('bad-signature')
    expect(codes).toContain('ca-mismatch')
  })

  it('is broken where the issuer is the same name in other bytes', () => {
    const renamed = {
      ...ca,
      name: der.sequence(attribute('2.5.4.3', der.printableString('HeartLab CA')))
    }
    const { findings } = inspect(device({ issuer: renamed }), { withCa: withCa(ca) })
    expect(findings.find((one) => one.code === 'ca-mismatch')?.severity).toBe('error')
  })

  it('holds when the file brings the CA itself, and when the CA was renewed with its key', () => {
    const both = Buffer.from(pem(device({})) + pem(ca))
    const options = { as: null, passwords: [], at: NOW }
    const renewed = authority({ until: daysFromNow(2000), serial: der.integer(2) })
    for (const given of [ca, renewed]) {
      const found = inspectFile(
        { name: 'a.pem', bytes: both },
        { ...options, withCa: withCa(given) }
      )
      expect(found.findings.map((one) => one.code)).not.toContain('ca-mismatch')
    }
  })

  it('is broken where the certificate points to another key than its CA says it has', () => {
    const keyed = authority({
      extensions: [...AUTHORITY, says.raw('2.5.29.14', false, der.octetString(Buffer.from('new')))]
    })
    const pointing = (id: string) =>
      device({
        issuer: keyed,
        extensions: [
          ...DEVICE,
          says.raw('2.5.29.35', false, der.sequence(der.implicit(0, Buffer.from(id))))
        ]
      })
    const codes = (id: string) =>
      inspect(pointing(id), { withCa: withCa(keyed) }).findings.map((one) => one.code)
    expect(codes('new')).not.toContain('ca-mismatch')
    expect(codes('old')).toContain('ca-mismatch')
    expect(codes('old')).not.toContain('bad-signature')
  })

  it('is broken for a client by a CA that may issue for servers only', () => {
    const narrow = authority({ extensions: [...AUTHORITY, says.purposes(SERVER_AUTH)] })
    const codes = (as: 'client' | null) =>
      inspect(device({ issuer: narrow }), { as, withCa: withCa(narrow) }).findings.map(
        (one) => one.code
      )
    expect(codes('client')).toContain('no-clientauth-eku')
    expect(codes(null)).not.toContain('no-clientauth-eku')
  })

  it('compares names with the AE title, letter by letter', () => {
    const codes = (aeTitle: string) =>
      inspect(device({ cn: 'VIVID1' }), { aeTitle }).findings.map((one) => one.code)
    expect(codes('VIVID1')).not.toContain('name-not-ae-title')
    expect(codes('Vivid1')).toContain('name-not-ae-title')
  })

  it('asks for the purpose of its role only', () => {
    const server = device({
      extensions: [says.noCa(), says.keyUsage(0xa0), says.purposes(SERVER_AUTH)]
    })
    expect(inspect(server).verdict).toBe('ok')
    const codes = inspect(server, { as: 'client' }).findings.map((one) => one.code)
    expect(codes).toEqual(expect.arrayContaining(['no-clientauth-eku', 'no-private-key']))
  })
})
