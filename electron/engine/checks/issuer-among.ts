import { sameBytes } from '../../../shared/certs/der'
import { parseCertificate } from '../../../shared/certs/parse-certificate'
import type { ClientRefusal } from '../../../shared/checks/judge-client-certificate'
import type { DistinguishedNames } from '../../../shared/checks/judge-handshake'

/**
 * Do the CAs that a server names lead to one of the certificates that go to it (DER)? A server that names
 * its root alone is content with a leaf that brings the CA between them along (RFC 5246 7.4.4, RFC 8446 4.2.4).
 */
export function issuerAmong(
  authorities: DistinguishedNames,
  certificates: readonly Uint8Array[]
): ClientRefusal['issuer'] {
  if (certificates.length === 0 || authorities.length === 0) return 'unknown'
  const isNamed = certificates.some((der) => {
    const parsed = parseCertificate(der)
    return parsed.ok && authorities.some((name) => sameBytes(name, parsed.value.issuer.der))
  })
  return isNamed ? 'named' : 'not-named'
}
