import { bitsOf, childrenOf, integerOf, oidOf, readNode, sequenceOf, type DerNode } from './der'
import { CURVES } from './oids'

interface KeyEncoding {
  /** SubjectPublicKeyInfo, as `createPublicKey({ format: 'der', type: 'spki' })` takes it. */
  readonly spki: Uint8Array
  readonly algorithm: string
}

/** A public key as plain data; `bits` is the size of the modulus or of the field. */
export type PublicKeyInfo =
  | (KeyEncoding & {
      readonly kind: 'rsa' | 'rsa-pss'
      readonly bits: number
      readonly modulus: bigint
      readonly exponent: bigint
    })
  | (KeyEncoding & {
      readonly kind: 'ec'
      readonly bits: number
      /** Undefined where the curve has no name here, or is spelled out. */
      readonly curve: string | undefined
      readonly explicit: boolean
    })
  | (KeyEncoding & {
      readonly kind: 'dsa' | 'ed25519' | 'ed448' | 'x25519' | 'other'
      readonly bits: number
    })

const KINDS: Readonly<Record<string, PublicKeyInfo['kind']>> = {
  '1.2.840.113549.1.1.1': 'rsa',
  '1.2.840.113549.1.1.10': 'rsa-pss',
  '1.2.840.10045.2.1': 'ec',
  '1.2.840.10040.4.1': 'dsa',
  '1.3.14.3.2.12': 'dsa',
  '1.3.101.110': 'x25519',
  '1.3.101.112': 'ed25519',
  '1.3.101.113': 'ed448'
}

/** Reads a SubjectPublicKeyInfo (RFC 5280 4.1.2.7, RFC 3279, RFC 5480). */
export function publicKeyOf(node: DerNode | undefined): PublicKeyInfo {
  const [identifier, key] = sequenceOf(node)
  const [oidNode, parameters] = sequenceOf(identifier)
  const algorithm = oidOf(oidNode) ?? ''
  const encoding = { spki: node?.bytes ?? new Uint8Array(), algorithm }
  const bits = bitsOf(key)?.bytes ?? new Uint8Array()
  const kind = KINDS[algorithm] ?? 'other'
  switch (kind) {
    case 'rsa':
    case 'rsa-pss':
      return rsaKey(kind, encoding, bits)
    case 'ec':
      return ecKey(encoding, parameters, bits)
    case 'dsa':
      return { ...encoding, kind, bits: bitLength(integerOf(sequenceOf(parameters)[0]) ?? 0n) }
    default:
      return { ...encoding, kind, bits: bits.length * 8 }
  }
}

function rsaKey(kind: 'rsa' | 'rsa-pss', encoding: KeyEncoding, bits: Uint8Array): PublicKeyInfo {
  const [modulus, exponent] = sequenceOf(readNode(bits)).map(integerOf)
  const n = modulus ?? 0n
  return { ...encoding, kind, bits: bitLength(n), modulus: n, exponent: exponent ?? 0n }
}

function ecKey(
  encoding: KeyEncoding,
  parameters: DerNode | undefined,
  point: Uint8Array
): PublicKeyInfo {
  const named = CURVES[oidOf(parameters) ?? '']
  const explicit = childrenOf(parameters).length > 0
  // An uncompressed point is 04, x, y: the field's size when the curve has no name.
  const guessed = Math.floor(((point.length - 1) * 8) / (point[0] === 4 ? 2 : 1))
  return {
    ...encoding,
    kind: 'ec',
    bits: named?.bits ?? Math.max(guessed, 0),
    curve: named?.name,
    explicit
  }
}

function bitLength(value: bigint): number {
  return value <= 0n ? 0 : value.toString(2).length
}

/** As a person reads it: `RSA 2048`, `EC P-256`. */
export function keyText(key: PublicKeyInfo): string {
  switch (key.kind) {
    case 'rsa':
    case 'rsa-pss':
      return `${key.kind === 'rsa' ? 'RSA' : 'RSA-PSS'} ${key.bits}`
    case 'ec':
      return `EC ${key.curve ?? `${key.bits} bits`}${key.explicit ? ' (explicit parameters)' : ''}`
    case 'dsa':
      return `DSA ${key.bits}`
    case 'ed25519':
      return 'Ed25519'
    case 'ed448':
      return 'Ed448'
    case 'x25519':
      return 'X25519'
    case 'other':
      return `unknown (${key.algorithm || 'no algorithm'})`
  }
}
