import { countOf, integerOf, octetsOf, oidOf, sequenceOf, TAG, type DerNode } from './der'

export type HashName = 'md5' | 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512'

/** Iterated derivation of a key from a password: what it costs and what it mixes in. */
export interface Derivation {
  readonly salt: Uint8Array
  readonly iterations: number
}

export interface Pbkdf2 extends Derivation {
  readonly prf: HashName
  readonly keyLength: number | undefined
}

export type Pbes1Cipher = '3des-3key' | '3des-2key' | 'rc2-128' | 'rc2-40' | 'rc4-128' | 'rc4-40'

/** How a part of a PKCS#12 file is encrypted, read before any password is tried. */
export type PbeScheme =
  | (Derivation & { readonly kind: 'pbes1'; readonly cipher: Pbes1Cipher })
  | {
      readonly kind: 'pbes2'
      readonly kdf: Pbkdf2
      /** A cipher name of node:crypto, or `rc2-cbc`. */
      readonly cipher: string
      readonly keyLength: number
      readonly iv: Uint8Array
      /** RC2 only: the effective key size (RFC 8018 B.2.3). */
      readonly effectiveBits?: number
    }
  | { readonly kind: 'unsupported'; readonly algorithm: string }

/** PKCS#12 appendix C. */
const PBES1: Readonly<Record<string, Pbes1Cipher>> = {
  '1.2.840.113549.1.12.1.1': 'rc4-128',
  '1.2.840.113549.1.12.1.2': 'rc4-40',
  '1.2.840.113549.1.12.1.3': '3des-3key',
  '1.2.840.113549.1.12.1.4': '3des-2key',
  '1.2.840.113549.1.12.1.5': 'rc2-128',
  '1.2.840.113549.1.12.1.6': 'rc2-40'
}

const PBES2 = '1.2.840.113549.1.5.13'
const PBKDF2 = '1.2.840.113549.1.5.12'
const RC2_CBC = '1.2.840.113549.3.2'

const CIPHERS: Readonly<Record<string, { readonly name: string; readonly keyLength: number }>> = {
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', keyLength: 24 },
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keyLength: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keyLength: 24 },
  '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', keyLength: 32 }
}

const PRFS: Readonly<Record<string, HashName>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.8': 'sha224',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512'
}

const HASHES: Readonly<Record<string, HashName>> = {
  '1.2.840.113549.2.5': 'md5',
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512'
}

/** Names for what nobody here can open, so that a person can look them up. */
const FOREIGN: Readonly<Record<string, string>> = {
  '1.2.643.2.2.9': 'GOST R 34.11-94',
  '1.2.643.2.2.10': 'HMAC GOST R 34.11-94',
  '1.2.643.2.2.21': 'GOST 28147-89',
  '1.2.643.7.1.1.2.2': 'GOST R 34.11-2012 (256)',
  '1.2.643.7.1.1.2.3': 'GOST R 34.11-2012 (512)',
  '1.2.643.7.1.1.4.1': 'HMAC GOST R 34.11-2012 (256)',
  '1.2.643.7.1.1.4.2': 'HMAC GOST R 34.11-2012 (512)',
  '1.2.643.7.1.1.5.1.1': 'Magma',
  '1.2.643.7.1.1.5.2.1': 'Kuznyechik',
  '1.3.6.1.4.1.11591.4.11': 'scrypt',
  '1.2.840.113549.1.5.1': 'MD2 with DES',
  '1.2.840.113549.1.5.3': 'MD5 with DES',
  '1.2.840.113549.1.5.4': 'MD2 with RC2',
  '1.2.840.113549.1.5.6': 'MD5 with RC2',
  '1.2.840.113549.1.5.10': 'SHA-1 with DES',
  '1.2.840.113549.1.5.11': 'SHA-1 with RC2',
  '1.3.14.3.2.7': 'DES',
  '1.2.840.113549.3.4': 'RC4',
  '1.2.840.113549.3.9': 'RC5'
}

/** The name of an algorithm that is not ours to open; its OID where that has no name. */
export function algorithmName(oid: string | undefined): string {
  return oid === undefined ? 'unreadable algorithm' : (FOREIGN[oid] ?? oid)
}

/** The hash of an AlgorithmIdentifier; undefined where it is none of ours. */
export function hashOf(identifier: DerNode | undefined): HashName | undefined {
  return HASHES[oidOf(sequenceOf(identifier)[0]) ?? '']
}

/** PBKDF2’s PRF (RFC 8018 B.1) as its hash; undefined where it is none of ours. */
export function prfOf(identifier: DerNode | undefined): HashName | undefined {
  return PRFS[oidOf(sequenceOf(identifier)[0]) ?? '']
}

/** Reads an AlgorithmIdentifier of password-based encryption (RFC 7292 C, RFC 8018 6). */
export function pbeSchemeOf(identifier: DerNode | undefined): PbeScheme {
  const [oidNode, parameters] = sequenceOf(identifier)
  const oid = oidOf(oidNode)
  const pbes1 = PBES1[oid ?? '']
  if (pbes1) return pbes1Of(pbes1, parameters)
  return oid === PBES2 ? pbes2Of(parameters) : unsupported(oid)
}

function unsupported(oid: string | undefined): PbeScheme {
  return { kind: 'unsupported', algorithm: algorithmName(oid) }
}

function pbes1Of(cipher: Pbes1Cipher, parameters: DerNode | undefined): PbeScheme {
  const [salt, iterations] = sequenceOf(parameters)
  return {
    kind: 'pbes1',
    cipher,
    salt: octetsOf(salt) ?? new Uint8Array(),
    iterations: iterationsOf(iterations)
  }
}

function pbes2Of(parameters: DerNode | undefined): PbeScheme {
  const [kdfNode, cipherNode] = sequenceOf(parameters)
  const kdf = pbkdf2Of(kdfNode)
  if ('unsupported' in kdf) return { kind: 'unsupported', algorithm: kdf.unsupported }
  const [oidNode, detail] = sequenceOf(cipherNode)
  const oid = oidOf(oidNode)
  if (oid === RC2_CBC) return rc2Of(kdf, detail)
  const cipher = CIPHERS[oid ?? '']
  if (!cipher) return unsupported(oid)
  const iv = octetsOf(detail) ?? new Uint8Array()
  const keyLength = cipher.keyLength
  return { kind: 'pbes2', kdf, cipher: cipher.name, keyLength, iv }
}

/** RC2-CBC-Parameter: a version that stands for the effective key size (32 bits when absent). */
function rc2Of(kdf: Pbkdf2, detail: DerNode | undefined): PbeScheme {
  const [first, second] = sequenceOf(detail)
  const version = countOf(first)
  const iv = octetsOf(detail?.tag === TAG.octetString ? detail : (second ?? first))
  const effectiveBits = version === undefined ? 32 : rc2Bits(version)
  return {
    kind: 'pbes2',
    kdf,
    cipher: 'rc2-cbc',
    keyLength: kdf.keyLength ?? effectiveBits / 8,
    iv: iv ?? new Uint8Array(),
    effectiveBits
  }
}

function rc2Bits(version: number): number {
  const coded: Readonly<Record<number, number>> = { 160: 40, 120: 64, 58: 128 }
  return coded[version] ?? Math.min(version, 1024)
}

/** PBKDF2-params (RFC 8018 A.2), or the name of the derivation that is not PBKDF2. */
export function pbkdf2Of(identifier: DerNode | undefined): Pbkdf2 | { unsupported: string } {
  const [oidNode, parameters] = sequenceOf(identifier)
  const oid = oidOf(oidNode)
  if (oid !== PBKDF2) return { unsupported: algorithmName(oid) }
  const [salt, iterations, ...rest] = sequenceOf(parameters)
  const prfNode = rest.find((one) => one.tag === TAG.sequence)
  const prf = prfNode ? prfOf(prfNode) : 'sha1'
  if (!prf) return { unsupported: algorithmName(oidOf(sequenceOf(prfNode)[0])) }
  return {
    salt: octetsOf(salt) ?? new Uint8Array(),
    iterations: iterationsOf(iterations),
    keyLength: countOf(rest.find((one) => one.tag === TAG.integer)),
    prf
  }
}

/** An iteration count; an absurd one stays absurd rather than becoming small. */
export function iterationsOf(node: DerNode | undefined): number {
  const value = integerOf(node)
  if (value === undefined) return 1
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(value)
}

/** The derivation of a scheme, where there is one. */
export function derivationOf(scheme: PbeScheme): Derivation | undefined {
  switch (scheme.kind) {
    case 'pbes1':
      return scheme
    case 'pbes2':
      return scheme.kdf
    case 'unsupported':
      return undefined
  }
}

/** As a person reads it: `PBES2 aes-256-cbc`, `3DES`. */
export function schemeText(scheme: PbeScheme): string {
  switch (scheme.kind) {
    case 'pbes1':
      return `PBE-SHA1-${scheme.cipher.toUpperCase()}`
    case 'pbes2':
      return `PBES2 ${scheme.cipher.toUpperCase()} with PBKDF2-${scheme.kdf.prf.toUpperCase()}`
    case 'unsupported':
      return scheme.algorithm
  }
}
