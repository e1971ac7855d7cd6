import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import {
  integerOf,
  octetsOf,
  readNode,
  sameBytes,
  sequenceOf,
  TAG
} from '../../../shared/certs/der'
import type { CertificateInfo } from '../../../shared/certs/parse-certificate'

/**
 * Whether a private key (PKCS#8, PKCS#1 or SEC 1) belongs to a certificate; undefined where this build of
 * the crypto library cannot read the key. RSA keys are compared by their modulus, whatever their size.
 */
export function keyMatches(
  privateKey: Uint8Array,
  certificate: CertificateInfo
): boolean | undefined {
  const { publicKey } = certificate
  const modulus = rsaModulusOf(privateKey)
  if (modulus !== undefined)
    return (
      (publicKey.kind === 'rsa' || publicKey.kind === 'rsa-pss') && publicKey.modulus === modulus
    )
  const made = publicHalfOf(privateKey)
  return made && sameBytes(made, publicKey.spki)
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
