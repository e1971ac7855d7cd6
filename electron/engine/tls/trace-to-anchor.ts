import { X509Certificate } from 'node:crypto'

/** Certificates as the runtime reads them. */
type Chain = readonly X509Certificate[]

export interface TracedPath {
  /** From the leaf upwards, as far as issuers were found. */
  readonly path: Chain
  /** The path ends in (or at) a certificate that the CA file holds. */
  readonly trusted: boolean
  /** A CA of the issuer's name is known, but its key did not make the signature. */
  readonly sameNameOtherKey: X509Certificate | null
}

/** As OpenSSL has it. */
const LONGEST_PATH = 100

/**
 * Traces the path from the leaf to a trust anchor the way a validator does (RFC 5280 6.1): the next one
 * is whoever bears the issuer's name and made the signature. Dates and usages are judged elsewhere.
 */
export function traceToAnchor(sent: Chain, anchors: Chain): TracedPath {
  const path: X509Certificate[] = sent.slice(0, 1)
  while (path.length > 0 && path.length < LONGEST_PATH) {
    const top = path[path.length - 1] as X509Certificate
    if (isAnchor(top, anchors)) return { path, trusted: true, sameNameOtherKey: null }
    const issuer = [...anchors, ...sent].find(
      (each) => !sameCertificate(each, top) && issued(each, top)
    )
    if (!issuer || path.some((each) => sameCertificate(each, issuer))) break
    path.push(issuer)
  }
  return { path, trusted: false, sameNameOtherKey: namesake(path.at(-1), anchors) }
}

/**
 * An anchor vouches for itself. Windows, like OpenSSL, does not end a chain in an intermediate, not even in
 * one that lies among the trusted roots (CERT_TRUST_IS_PARTIAL_CHAIN); nor is a server's own leaf a root.
 */
function isAnchor(certificate: X509Certificate, anchors: Chain): boolean {
  return isSelfSigned(certificate) && includes(anchors, certificate)
}

/** By fingerprint: the same certificate may have been read twice. */
export function includes(chain: Chain, certificate: X509Certificate): boolean {
  return chain.some((each) => sameCertificate(each, certificate))
}

/** Names itself as its issuer, and its own key made the signature. */
export function isSelfSigned(certificate: X509Certificate): boolean {
  return certificate.subject === certificate.issuer && issued(certificate, certificate)
}

/** The issuer’s name stands in the certificate, and its key made the signature. */
export function issued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  try {
    return issuer.subject === certificate.issuer && certificate.verify(issuer.publicKey)
  } catch {
    // A key that the library cannot use has signed nothing.
    return false
  }
}

function namesake(top: X509Certificate | undefined, anchors: Chain): X509Certificate | null {
  if (!top) return null
  return (
    anchors.find((anchor) => anchor.subject === top.issuer && !sameCertificate(anchor, top)) ?? null
  )
}

function sameCertificate(one: X509Certificate, other: X509Certificate): boolean {
  return one.fingerprint256 === other.fingerprint256
}

/** Certificates that the runtime can read; the others are left out. */
export function readChain(ders: readonly Uint8Array[]): Chain {
  return ders.flatMap((der) => {
    try {
      return [new X509Certificate(der)]
    } catch {
      return []
    }
  })
}
