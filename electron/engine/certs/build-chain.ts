import { sameBytes } from '../../../shared/certs/der'
import type { CertificateInfo } from '../../../shared/certs/parse-certificate'
import { isSelfIssued } from '../../../shared/certs/rules/judged'
import { verifySignature } from './verify-signature'

/** The way from a certificate to its root, as far as certificates at hand lead. */
export interface Chain {
  /** The certificate itself, its issuer, and so on upwards. */
  readonly path: readonly CertificateInfo[]
  /** The path ends in a certificate that signed itself. */
  readonly rooted: boolean
  /** A certificate that bears the issuer's name, whose key did not make the signature. */
  readonly impostor:
    { readonly child: CertificateInfo; readonly issuer: CertificateInfo } | undefined
  /** An issuer whose key fits while readers do not link it to its child. */
  readonly unlinked:
    | {
        readonly child: CertificateInfo
        readonly issuer: CertificateInfo
        /** Its name is encoded in other bytes, or the child points to a key of another identifier. */
        readonly by: 'name' | 'key-identifier'
      }
    | undefined
}

const LONGEST = 10

/** Follows issuers by name bytes, key identifier and signature; the first that fits all is taken. */
export function buildChain(leaf: CertificateInfo, pool: readonly CertificateInfo[]): Chain {
  const path = [leaf]
  while (path.length < LONGEST) {
    const child = path.at(-1) ?? leaf
    if (isSelfIssued(child) && verifySignature(child, child) !== 'bad')
      return { path, rooted: true, impostor: undefined, unlinked: undefined }
    const candidates = pool.filter((one) => !path.includes(one))
    const issuer = candidates.find((one) => isIssuer(one, child))
    if (!issuer) return { path, rooted: false, ...whyNoIssuer(child, candidates) }
    path.push(issuer)
  }
  return { path, rooted: false, impostor: undefined, unlinked: undefined }
}

function isIssuer(one: CertificateInfo, child: CertificateInfo): boolean {
  return bearsName(one, child) && bearsKeyId(one, child) && verifySignature(child, one) !== 'bad'
}

function bearsName(issuer: CertificateInfo, child: CertificateInfo): boolean {
  return sameBytes(issuer.subject.der, child.issuer.der)
}

/** Where both certificates speak of the key, Windows and OpenSSL link by nothing else. */
function bearsKeyId(issuer: CertificateInfo, { authorityKeyId }: CertificateInfo): boolean {
  const { subjectKeyId } = issuer
  return (
    authorityKeyId === undefined || subjectKeyId === undefined || authorityKeyId === subjectKeyId
  )
}

/** Who comes near to being the issuer, and what keeps it from it. */
function whyNoIssuer(
  child: CertificateInfo,
  candidates: readonly CertificateInfo[]
): Pick<Chain, 'impostor' | 'unlinked'> {
  const named = candidates.filter((one) => bearsName(one, child))
  const otherKeyId = named.find((one) => verifySignature(child, one) === 'good')
  if (otherKeyId)
    return {
      impostor: undefined,
      unlinked: { child, issuer: otherKeyId, by: 'key-identifier' }
    }
  const [wrong] = named
  if (wrong) return { impostor: { child, issuer: wrong }, unlinked: undefined }
  const renamed = candidates.find(
    (one) =>
      one.subject.text.toLowerCase() === child.issuer.text.toLowerCase() &&
      verifySignature(child, one) === 'good'
  )
  return { impostor: undefined, unlinked: renamed && { child, issuer: renamed, by: 'name' } }
}
