import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hexOf } from '../../../shared/certs/der'
import { iterateSha1, iterateSha256 } from '../../../shared/certs/iterate-hash'
import { decryptRc2Cbc, rc4 } from '../../../shared/certs/rc2'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))

describe('RC2 (RFC 2268 section 5)', () => {
  it.each([
    ['0000000000000000', 63, '0000000000000000', 'ebb773f993278eff'],
    ['ffffffffffffffff', 64, 'ffffffffffffffff', '278b27e42e2f0d49'],
    ['3000000000000000', 64, '1000000000000001', '30649edf9be7d2c2'],
    ['88', 64, '0000000000000000', '61a8a244adacccf0'],
    ['88bca90e90875a', 64, '0000000000000000', '6ccf4308974c267f'],
    ['88bca90e90875a7f0f79c384627bafb2', 64, '0000000000000000', '1a807d272bbe5db1'],
    ['88bca90e90875a7f0f79c384627bafb2', 128, '0000000000000000', '2269552ab0f85ca6']
  ])('key %s, %s bits', (key, bits, plain, cipher) => {
    // A vector that turns the block into a whole one of padding shows the block itself.
    const iv = bytes(plain).map((octet) => octet ^ 8)
    expect(decryptRc2Cbc(bytes(key), bits, iv, bytes(cipher))).toEqual(new Uint8Array())
    const other = iv.map((octet, at) => (at === 0 ? octet ^ 1 : octet))
    expect(decryptRc2Cbc(bytes(key), bits, other, bytes(cipher))).toBeUndefined()
  })

  it('refuses what is no whole number of blocks', () => {
    const iv = new Uint8Array(8)
    expect(decryptRc2Cbc(bytes('88'), 64, iv, new Uint8Array(7))).toBeUndefined()
    expect(decryptRc2Cbc(new Uint8Array(), 64, iv, new Uint8Array(8))).toBeUndefined()
  })
})

describe('RC4 (RFC 6229)', () => {
  it('gives the stream of the key 0102030405', () => {
    expect(hexOf(rc4(bytes('0102030405'), new Uint8Array(16)))).toBe(
      'b2396305f03dc027ccc3524a0a1118a8'
    )
  })
})

describe('a hash of its own output', () => {
  it.each([
    ['sha1', iterateSha1],
    ['sha256', iterateSha256]
  ] as const)('agrees with %s of the library', (name, iterate) => {
    const first = createHash(name).update('pulse').digest()
    let expected = first
    for (let round = 0; round < 100; round++) expected = createHash(name).update(expected).digest()
    expect(hexOf(iterate(first, 100))).toBe(expected.toString('hex'))
    expect(hexOf(iterate(first, 0))).toBe(first.toString('hex'))
  })
})
