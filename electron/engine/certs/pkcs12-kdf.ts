import { createHash } from 'node:crypto'
import { iterateSha1, iterateSha256 } from '../../../shared/certs/iterate-hash'
import type { HashName } from '../../../shared/certs/pbe-scheme'

/** What the derived octets are for (RFC 7292 B.3). */
export const KDF_PURPOSE = { key: 1, iv: 2, mac: 3 } as const

const SIZES: Readonly<Record<HashName, { readonly digest: number; readonly block: number }>> = {
  md5: { digest: 16, block: 64 },
  sha1: { digest: 20, block: 64 },
  sha224: { digest: 28, block: 64 },
  sha256: { digest: 32, block: 64 },
  sha384: { digest: 48, block: 128 },
  sha512: { digest: 64, block: 128 }
}

export interface KdfInput {
  readonly hash: HashName
  /** UTF-16BE with its two zero octets at the end; empty for the null password. */
  readonly password: Uint8Array
  readonly salt: Uint8Array
  readonly iterations: number
}

/** Microseconds that a derivation takes on a slow laptop, to be judged before it is begun. */
export function derivationCost(hash: HashName, iterations: number, length: number): number {
  const perRound = hash === 'sha1' ? 1 : hash === 'sha256' ? 1.5 : 8
  return iterations * Math.ceil(length / SIZES[hash].digest) * perRound
}

/** The same for PBKDF2, which runs in native code. */
export function pbkdf2Cost(hash: HashName, iterations: number, length: number): number {
  const perRound = SIZES[hash].block === 64 ? 0.5 : 1.4
  return iterations * Math.ceil(length / SIZES[hash].digest) * perRound
}

/** Bytes that a hash gives. */
export function digestSize(hash: HashName): number {
  return SIZES[hash].digest
}

/** The key derivation of PKCS#12 (RFC 7292 appendix B.2): `length` octets for one purpose. */
export function derivePkcs12(
  input: KdfInput,
  purpose: (typeof KDF_PURPOSE)[keyof typeof KDF_PURPOSE],
  length: number
): Uint8Array {
  const { digest, block } = SIZES[input.hash]
  const diversifier = new Uint8Array(block).fill(purpose)
  const mixed = Uint8Array.from([...stretch(input.salt, block), ...stretch(input.password, block)])
  const derived = new Uint8Array(Math.ceil(length / digest) * digest)
  for (let at = 0; at < length; at += digest) {
    const first = createHash(input.hash).update(diversifier).update(mixed).digest()
    const piece = iterate(input.hash, first, input.iterations - 1)
    derived.set(piece, at)
    addToBlocks(mixed, stretch(piece, block).subarray(0, block), block)
  }
  return derived.subarray(0, length)
}

/** Repeats bytes up to a whole number of blocks; nothing stays nothing. */
function stretch(bytes: Uint8Array, block: number): Uint8Array {
  const length = block * Math.ceil(bytes.length / block)
  return Uint8Array.from({ length }, (_, at) => bytes[at % bytes.length] ?? 0)
}

function iterate(hash: HashName, first: Uint8Array, times: number): Uint8Array {
  if (hash === 'sha1') return iterateSha1(first, times)
  if (hash === 'sha256') return iterateSha256(first, times)
  let digest = first
  for (let round = 0; round < times; round++) digest = createHash(hash).update(digest).digest()
  return digest
}

/** I_j = I_j + B + 1 for each block of I, as big-endian numbers (RFC 7292 B.2 step 6C). */
function addToBlocks(mixed: Uint8Array, addend: Uint8Array, block: number): void {
  for (let start = 0; start < mixed.length; start += block) {
    let carry = 1
    for (let at = block - 1; at >= 0; at--) {
      carry += (mixed[start + at] ?? 0) + (addend[at] ?? 0)
      mixed[start + at] = carry & 0xff
      carry >>= 8
    }
  }
}

/** A password as PKCS#12 derives from it: UTF-16BE and a terminator (RFC 7292 B.1). */
export function bmpPassword(password: string | null): Uint8Array {
  if (password === null) return new Uint8Array()
  const bytes = new Uint8Array(password.length * 2 + 2)
  for (let at = 0; at < password.length; at++) {
    const unit = password.charCodeAt(at)
    bytes[2 * at] = unit >> 8
    bytes[2 * at + 1] = unit & 0xff
  }
  return bytes
}
