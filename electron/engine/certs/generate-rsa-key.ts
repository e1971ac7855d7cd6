import { createPrivateKey, generatePrime, type KeyObject } from 'node:crypto'

const EXPONENT = 65_537n

/**
 * A fresh RSA key with the exponent 65537 (RFC 8017 3), from two primes of the crypto library's own generator.
 * OpenSSL 3 finds the same key in two and a half times the work: it looks for primes of FIPS 186-4's special
 * form, which guard against factoring methods that no key of this size needs guarding from.
 */
export async function generateRsaKey(bits: 2048 | 3072): Promise<KeyObject> {
  for (;;) {
    const half = bits / 2
    const [one, other] = await Promise.all([primeOf(half), primeOf(half)])
    const key = one > other ? rsaKeyOf(one, other, bits) : rsaKeyOf(other, one, bits)
    if (key) return key
  }
}

function primeOf(bits: number): Promise<bigint> {
  return new Promise((resolve, reject) =>
    generatePrime(bits, { bigint: true }, (error, prime) =>
      error ? reject(error) : resolve(prime)
    )
  )
}

/** The key of two primes, the larger first; undefined where FIPS 186-4 B.3.1 wants other primes. */
export function rsaKeyOf(p: bigint, q: bigint, bits: number): KeyObject | undefined {
  const n = p * q
  const half = BigInt(bits / 2)
  const tooNear = p - q <= 1n << (half - 100n)
  if (tooNear || n >> BigInt(bits - 1) !== 1n) return undefined
  const order = ((p - 1n) * (q - 1n)) / commonDivisor(p - 1n, q - 1n)
  const d = inverseOf(EXPONENT, order)
  const qi = inverseOf(q, p)
  if (d === undefined || qi === undefined || d <= 1n << half) return undefined
  const numbers = { n, e: EXPONENT, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi }
  const encoded = Object.entries(numbers).map(([name, value]) => [name, base64url(value)])
  return createPrivateKey({
    key: { kty: 'RSA', ...Object.fromEntries(encoded) },
    format: 'jwk'
  })
}

function commonDivisor(one: bigint, other: bigint): bigint {
  let [larger, smaller] = [one, other]
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger
}

/** The inverse modulo `modulus`, by Euclid's extended algorithm; undefined where they share a divisor. */
function inverseOf(value: bigint, modulus: bigint): bigint | undefined {
  let [rest, next] = [modulus, value % modulus]
  let [factor, nextFactor] = [0n, 1n]
  while (next > 0n) {
    const quotient = rest / next
    ;[rest, next] = [next, rest - quotient * next]
    ;[factor, nextFactor] = [nextFactor, factor - quotient * nextFactor]
  }
  if (rest !== 1n) return undefined
  return factor < 0n ? factor + modulus : factor
}

function base64url(value: bigint): string {
  const hex = value.toString(16)
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex').toString('base64url')
}
