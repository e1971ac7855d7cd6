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
  /** An issuer whose key fits while its name is encoded in other bytes: Windows does not link them. */
  readonly renamed:
    { readonly child: CertificateInfo; readonly issuer: CertificateInfo } | undefined
}

const LONGEST = 10

/** Follows issuers by name bytes and by signature; the first that fits both is taken. */
export function buildChain(leaf: CertificateInfo, pool: readonly CertificateInfo[]): Chain {
  const path = [leaf]
  let impostor: Chain['impostor']
  let renamed: Chain['renamed']
  while (path.length < LONGEST) {
    const child = path.at(-1) ?? leaf
    if (isSelfIssued(child) && verifySignature(child, child) !== 'bad')
      return { path, rooted: true, impostor, renamed }
    const named = pool.filter((one) => sameBytes(one.subject.der, child.issuer.der))
    const others = named.filter((one) => !path.includes(one))
    const issuer = others.find((one) => verifySignature(child, one) !== 'bad')
    if (!issuer) {
      const wrong = others[0]
      if (wrong) impostor = { child, issuer: wrong }
      else renamed = renamedIssuer(child, pool)
      return { path, rooted: false, impostor, renamed }
    }
    path.push(issuer)
  }
  return { path, rooted: false, impostor, renamed }
}

function renamedIssuer(child: CertificateInfo, pool: readonly CertificateInfo[]): Chain['renamed'] {
  const issuer = pool.find(
    (one) =>
      one !== child &&
      one.subject.text.toLowerCase() === child.issuer.text.toLowerCase() &&
      verifySignature(child, one) === 'good'
  )
  return issuer && { child, issuer }
}
