import { constants, createPublicKey, verify, type KeyObject } from 'node:crypto'
import {
  sequenceOf,
  readNode,
  contextOf,
  childrenOf,
  countOf,
  oidOf
} from '../../../shared/certs/der'
import { hashOf } from '../../../shared/certs/pbe-scheme'
import type { CertificateInfo } from '../../../shared/certs/parse-certificate'

/** `unknown`: this build of the crypto library cannot say (MD2, a foreign algorithm, a broken key). */
export type SignatureVerdict = 'good' | 'bad' | 'unknown'

/** Digest of each signature algorithm that can be checked; null for those that hash inside. */
const DIGESTS: Readonly<Record<string, string | null>> = {
  '1.2.840.113549.1.1.4': 'md5',
  '1.2.840.113549.1.1.5': 'sha1',
  '1.3.14.3.2.29': 'sha1',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.113549.1.1.14': 'sha224',
  '1.2.840.10045.4.1': 'sha1',
  '1.2.840.10045.4.3.1': 'sha224',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
  '1.2.840.10040.4.3': 'sha1',
  '2.16.840.1.101.3.4.3.2': 'sha256',
  '1.3.101.112': null,
  '1.3.101.113': null
}
const RSA_PSS = '1.2.840.113549.1.1.10'

/** Whether `issuer`'s key made the signature of `certificate` (RFC 5280 6.1.3 a 1). */
export function verifySignature(
  certificate: CertificateInfo,
  issuer: CertificateInfo
): SignatureVerdict {
  const { tbs, signature } = certificate
  // Spelled-out curves have cost libraries endless loops (CVE-2022-0778), and are refused anyway.
  if (issuer.publicKey.kind === 'ec' && issuer.publicKey.explicit) return 'unknown'
  try {
    const key = publicKeyFrom(issuer)
    const pss = signature.oid === RSA_PSS ? pssOptions(signature.algorithm) : undefined
    const digest = pss?.digest ?? DIGESTS[signature.oid]
    if (digest === undefined) return 'unknown'
    const { digest: _, ...options } = pss ?? { digest }
    const fits = fitsAlgorithm(signature.oid, key)
    return fits && verify(digest, tbs, { key, ...options }, signature.value) ? 'good' : 'bad'
  } catch {
    return 'unknown'
  }
}

function publicKeyFrom(certificate: CertificateInfo): KeyObject {
  const spki = Buffer.from(certificate.publicKey.spki)
  return createPublicKey({ key: spki, format: 'der', type: 'spki' })
}

/** An RSA signature is never an EC key's: without this a mismatch would be called unknown. */
function fitsAlgorithm(oid: string, key: KeyObject): boolean {
  const type = key.asymmetricKeyType ?? ''
  if (oid.startsWith('1.2.840.10045.')) return type === 'ec'
  if (oid.startsWith('1.2.840.113549.1.1.')) return type.startsWith('rsa')
  return true
}

/** RSASSA-PSS-params (RFC 4055 3.1); every field has SHA-1's default. */
function pssOptions(algorithm: Uint8Array) {
  const fields = sequenceOf(sequenceOf(readNode(algorithm))[1])
  const hashNode = childrenOf(contextOf(fields, 0))[0]
  const digest = oidOf(sequenceOf(hashNode)[0]) === undefined ? 'sha1' : hashOf(hashNode)
  const saltLength = countOf(childrenOf(contextOf(fields, 2))[0]) ?? 20
  return digest && { digest, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }
}
