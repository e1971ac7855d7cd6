import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import {
  bitsOf,
  integerOf,
  octetsOf,
  readNode,
  sameBytes,
  sequenceOf,
  TAG
} from '../../../shared/certs/der'
import type { CertificateInfo } from '../../../shared/certs/parse-certificate'

/** Whether a key belongs to a certificate; undefined where this build cannot read the key. */
export type KeyMatcher = (certificate: CertificateInfo) => boolean | undefined

/**
 * Reads a private key (PKCS#8, PKCS#1 or SEC 1) once, to compare it with certificates. RSA keys are
 * compared by their modulus, whatever their size.
 */
export function matcherOf(privateKey: Uint8Array): KeyMatcher {
  const modulus = rsaModulusOf(privateKey)
  if (modulus !== undefined)
    return ({ publicKey }) => 'modulus' in publicKey && publicKey.modulus === modulus
  const made = publicHalfOf(privateKey)
  return ({ publicKey }) => made && sameBytes(keyBitsOf(made), keyBitsOf(publicKey.spki))
}

function rsaModulusOf(privateKey: Uint8Array): bigint | undefined {
  const fields = sequenceOf(readNode(privateKey))
  const wrapped = fields[1]?.tag === TAG.sequence ? octetsOf(fields[2]) : privateKey
  const numbers = sequenceOf(wrapped && readNode(wrapped))
  // version, n, e, d, p, q, dP, dQ, qInv (RFC 8017 A.1.2); DSA's PKCS#8 holds one INTEGER.
  return numbers.length >= 9 ? integerOf(numbers[1]) : undefined
}

function publicHalfOf(privateKey: Uint8Array): Uint8Array | undefined {
  const key = readKey(privateKey)
  return key && new Uint8Array(createPublicKey(key).export({ format: 'der', type: 'spki' }))
}

/** The key alone: BoringSSL writes a spelled-out curve back as a named one. */
function keyBitsOf(spki: Uint8Array): Uint8Array {
  return bitsOf(sequenceOf(readNode(spki))[1])?.bytes ?? spki
}

function readKey(der: Uint8Array): KeyObject | undefined {
  for (const type of ['pkcs8', 'sec1'] as const) {
    try {
      return createPrivateKey({ key: Buffer.from(der), format: 'der', type })
    } catch {
      // The other form, or a key that this build does not know.
    }
  }
  return undefined
}
