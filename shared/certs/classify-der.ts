import {
  childrenOf,
  contextOf,
  countOf,
  oidOf,
  readNode,
  sequenceOf,
  TAG,
  type DerNode
} from './der'
import { looksLikePkcs12 } from './pkcs12-structure'

export type DerKind =
  | 'certificate'
  | 'pkcs12'
  | 'pkcs7'
  | 'csr'
  | 'crl'
  | 'private-key'
  | 'encrypted-private-key'
  | 'public-key'
  | 'parameters'
  | 'unknown'

const SIGNED_DATA = '1.2.840.113549.1.7.2'
const PKCS7 = '1.2.840.113549.1.7.'

/** Says what a DER document is from its shape alone; names and labels lie. */
export function classifyDer(bytes: Uint8Array): DerKind {
  const node = readNode(bytes)
  if (node?.tag === TAG.oid) return 'parameters'
  const parts = sequenceOf(node)
  const [first, second, third] = parts
  if (!first) return 'unknown'
  if (looksLikePkcs12(bytes)) return 'pkcs12'
  if (oidOf(first)?.startsWith(PKCS7)) return 'pkcs7'
  if (isSigned(parts)) return signedKind(first)
  if (first.tag === TAG.integer) return keyOrParameters(parts)
  if (first.tag === TAG.sequence && second?.tag === TAG.bitString && !third) return 'public-key'
  if (first.tag === TAG.sequence && second?.tag === TAG.octetString && oidOf(childrenOf(first)[0]))
    return 'encrypted-private-key'
  return 'unknown'
}

/** What is signed, by which algorithm, the signature. */
function isSigned([body, algorithm, signature]: readonly DerNode[]): boolean {
  return (
    body?.tag === TAG.sequence &&
    algorithm?.tag === TAG.sequence &&
    signature?.tag === TAG.bitString
  )
}

/** Tells certificate, request and revocation list apart (RFC 5280 4.1 and 5.1, RFC 2986 4). */
function signedKind(body: DerNode): DerKind {
  const fields = sequenceOf(body)
  const [first, second, third] = fields
  if (first?.tag === 0xa0) return 'certificate'
  const request = first?.tag === TAG.integer && countOf(first) !== undefined && fields.length <= 4
  if (request && second?.tag === TAG.sequence && isPublicKey(third)) return 'csr'
  // A list has a time where a certificate has its validity; its version, if any, stands before.
  const unversioned = first?.tag === TAG.integer ? fields.slice(1) : fields
  if (isTime(unversioned[2])) return 'crl'
  return first?.tag === TAG.integer && fields.length >= 6 ? 'certificate' : 'unknown'
}

function isPublicKey(node: DerNode | undefined): boolean {
  return sequenceOf(node)[1]?.tag === TAG.bitString
}

function isTime(node: DerNode | undefined): boolean {
  return node?.tag === TAG.utcTime || node?.tag === TAG.generalizedTime
}

/** PKCS#8, PKCS#1, SEC 1 and DSA keys begin with a version; DH parameters with the prime. */
function keyOrParameters(parts: readonly DerNode[]): DerKind {
  const [version, second, third] = parts
  if (second?.tag === TAG.sequence && third?.tag === TAG.octetString) return 'private-key'
  if (second?.tag === TAG.octetString && countOf(version) === 1) return 'private-key'
  const integers = parts.filter((part) => part.tag === TAG.integer).length
  if (integers >= 6) return 'private-key'
  return integers >= 2 ? 'parameters' : 'unknown'
}

export interface Pkcs7Contents {
  readonly certificates: readonly Uint8Array[]
  readonly crls: number
}

const MOST_CERTIFICATES = 200

/** The certificates of a PKCS#7 / CMS SignedData (RFC 5652 5.1), as `.p7b` files carry them. */
export function readPkcs7(bytes: Uint8Array): Pkcs7Contents {
  const [type, content] = sequenceOf(readNode(bytes))
  const none = { certificates: [], crls: 0 }
  if (oidOf(type) !== SIGNED_DATA) return none
  const fields = sequenceOf(childrenOf(content)[0]).slice(3)
  const found = childrenOf(contextOf(fields, 0)).filter((one) => one.tag === TAG.sequence)
  const certificates = found.slice(0, MOST_CERTIFICATES).map((one) => one.bytes)
  return { certificates, crls: childrenOf(contextOf(fields, 1)).length }
}
