import { execFileSync } from 'node:child_process'
import { createPublicKey, generatePrimeSync, sign, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { generateRsaKey, rsaKeyOf } from '../../../electron/engine/certs/generate-rsa-key'
import { havePeer } from '../../peers/have-peer'

describe('an RSA key', () => {
  it.each([2048, 3072] as const)('has exactly %i bits and the exponent 65537', async (bits) => {
    const key = await generateRsaKey(bits)
    expect(key.asymmetricKeyDetails).toEqual({ modulusLength: bits, publicExponent: 65_537n })
    const signature = sign('sha256', Buffer.from('echo'), key)
    expect(verify('sha256', Buffer.from('echo'), createPublicKey(key), signature)).toBe(true)
  })

  it('is another one each time', async () => {
    const [one, other] = await Promise.all([generateRsaKey(2048), generateRsaKey(2048)])
    expect(one.export({ format: 'jwk' }).n).not.toBe(other.export({ format: 'jwk' }).n)
  })

  it('is not made of primes that lie near each other, or are too short', () => {
    const p = generatePrimeSync(1024, { bigint: true })
    expect(rsaKeyOf(p, p, 2048)).toBeUndefined()
    expect(rsaKeyOf(p + 2n, p, 2048)).toBeUndefined()
    expect(rsaKeyOf(p, generatePrimeSync(1000, { bigint: true }), 2048)).toBeUndefined()
  })

  it('is not made of primes whose order the exponent divides', () => {
    const p = generatePrimeSync(1024, { bigint: true, add: 65_537n, rem: 1n })
    const q = generatePrimeSync(1024, { bigint: true })
    expect((p - 1n) % 65_537n).toBe(0n)
    expect(p > q ? rsaKeyOf(p, q, 2048) : rsaKeyOf(q, p, 2048)).toBeUndefined()
  })

  it.skipIf(!havePeer('openssl'))('is right by every check of openssl', async () => {
    const keys = await Promise.all(Array.from({ length: 4 }, () => generateRsaKey(2048)))
    for (const key of keys) {
      const input = key.export({ type: 'pkcs8', format: 'pem' })
      const output = execFileSync('openssl', ['rsa', '-check', '-noout'], { input })
      expect(output.toString()).toContain('RSA key ok')
    }
  })
})
