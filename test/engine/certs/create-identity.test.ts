import { X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseCertificate, type CertificateInfo } from '../../../shared/certs/parse-certificate'
import type { Ca } from '../../../electron/engine/certs/create-ca'
import { createIdentity } from '../../../electron/engine/certs/create-identity'
import { generateKey } from '../../../electron/engine/certs/generate-key'
import { issueCertificate } from '../../../electron/engine/certs/issue-certificate'
import { createKeyPool } from '../../../electron/engine/certs/key-pool'
import { makeCa, makeIdentity, NOW, scratchFolder } from './own-pki'

const scratch = scratchFolder()
let ca: Ca
beforeAll(async () => {
  ca = await makeCa(scratch.path)
})
afterAll(() => scratch.remove())

function read(der: Uint8Array): CertificateInfo {
  const info = parseCertificate(der)
  if (!info.ok) throw new Error(info.problem.title)
  return info.value
}

describe('an issued identity', () => {
  it('names its issuer with the very bytes of the CA subject', async () => {
    const { certificateDer } = await makeIdentity(ca, 'ROOM1')
    const issuer = Buffer.from(read(certificateDer).issuer.der)
    expect(issuer.equals(Buffer.from(read(ca.certificateDer).subject.der))).toBe(true)
    expect(
      new X509Certificate(certificateDer).verify(new X509Certificate(ca.certificateDer).publicKey)
    ).toBe(true)
  })

  it('bears the AE title exactly, as its common name', async () => {
    const { certificateDer } = await makeIdentity(ca, 'Room_1*x')
    expect(read(certificateDer).subject.text).toContain('CN=Room_1*x')
  })

  it('is for clients, is no CA, and points to the key of its CA', async () => {
    const info = read((await makeIdentity(ca, 'ROOM1')).certificateDer)
    expect(info.extendedKeyUsage).toEqual(['1.3.6.1.5.5.7.3.2'])
    expect(info.basicConstraints?.ca).toBe(false)
    expect(info.authorityKeyId).toBe(read(ca.certificateDer).subjectKeyId)
    expect(info.keyUsage).toEqual(['digitalSignature'])
  })

  it('is valid from the day before, for a scanner whose clock is behind', async () => {
    const { notBefore } = read((await makeIdentity(ca, 'ROOM1')).certificateDer)
    expect(notBefore.at).toBe(NOW.getTime() - 86_400_000)
  })

  it('does not outlive its CA, nor the year 2049', async () => {
    const far = { name: 'X', aeTitle: 'X', algorithm: 'ec-p256', days: 9000, now: NOW } as const
    const { certificateDer } = await createIdentity(ca, far)
    expect(read(certificateDer).notAfter.at).toBe(ca.notAfter.getTime())
    const late = { ...ca, notAfter: new Date('2090-01-01T00:00:00Z') }
    const { certificateDer: capped } = await createIdentity(late, far)
    expect(read(capped).notAfter.at).toBe(Date.parse('2049-12-31T23:59:59Z'))
  })

  it('has a serial of its own, positive and at most twenty octets', async () => {
    const serials = await Promise.all(
      Array.from(
        { length: 20 },
        async () => read((await makeIdentity(ca, 'R')).certificateDer).serial
      )
    )
    expect(new Set(serials.map(({ hex }) => hex)).size).toBe(20)
    for (const { value, octets } of serials) expect(value > 0n && octets <= 20).toBe(true)
  })

  it('carries addresses of a server where they are asked for', async () => {
    const { spkiDer } = await generateKey('ec-p256')
    const der = issueCertificate(ca, {
      subject: [['CN', 'Practice endpoint']],
      spkiDer,
      eku: ['serverAuth'],
      san: { dns: ['localhost'], ip: ['127.0.0.1', '::1', 'fe80::1:2', '::ffff:10.0.0.1'] },
      days: 30,
      now: NOW
    })
    const x509 = new X509Certificate(der)
    for (const address of ['127.0.0.1', '::1', 'fe80::1:2', '::ffff:10.0.0.1'])
      expect(x509.checkIP(address), address).toBeDefined()
    expect(x509.checkHost('localhost')).toBe('localhost')
    expect(x509.checkIP('127.0.0.2')).toBeUndefined()
  })
})

describe('the pool of keys', () => {
  it('makes keys ahead, and never more than will be asked for', async () => {
    let made = 0
    const generate = (algorithm: Parameters<typeof generateKey>[0]) => {
      made++
      return generateKey(algorithm)
    }
    const pool = createKeyPool({ algorithm: 'ec-p256', ready: 2, total: 3, generate })
    expect(made).toBe(2)
    const keys = await Promise.all([1, 2, 3].map(() => pool.take('ec-p256')))
    expect(made).toBe(3)
    expect(new Set(keys.map(({ spkiDer }) => spkiDer.toString('hex'))).size).toBe(3)
  })
})
