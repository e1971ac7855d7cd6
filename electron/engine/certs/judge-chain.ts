import { sameBytes } from '../../../shared/certs/der'
import { finding, reworded, type CertFinding, type CertRole } from '../../../shared/certs/finding'
import type { CertificateInfo } from '../../../shared/certs/parse-certificate'
import { allowsClient } from '../../../shared/certs/rules/usage-rules'
import { isCa, isSelfIssued, looksSelfSigned } from '../../../shared/certs/rules/judged'
import { violatedConstraint } from '../../../shared/certs/name-constraints'
import { buildChain, type Chain } from './build-chain'
import { verifySignature } from './verify-signature'

export interface ChainQuestion {
  readonly certificate: CertificateInfo
  /** The other certificates of the same file. */
  readonly companions: readonly CertificateInfo[]
  /** The CA it should come from, where one was given. */
  readonly cas: readonly CertificateInfo[]
  readonly role: CertRole
}

export interface JudgedChain {
  readonly chain: Chain
  readonly findings: readonly CertFinding[]
}

/** Whether issuers, signatures, path lengths and name constraints hold (RFC 5280 6.1). */
export function judgeChain(question: ChainQuestion): JudgedChain {
  const { certificate, companions, cas } = question
  const chain = buildChain(certificate, [...companions, ...cas])
  return {
    chain,
    findings: [
      ...judgeOwnSignature(certificate),
      ...judgeLinks(chain),
      ...judgeIssuers(chain, question.role),
      ...judgeEnd(question, chain)
    ]
  }
}

function judgeOwnSignature(certificate: CertificateInfo): readonly CertFinding[] {
  const wrong = looksSelfSigned(certificate) && verifySignature(certificate, certificate) === 'bad'
  return wrong
    ? [finding('bad-signature', 'error', `${certificate.subject.text} does not verify itself`)]
    : []
}

function judgeLinks({ impostor, unlinked }: Chain): readonly CertFinding[] {
  const findings: CertFinding[] = []
  if (impostor && !looksSelfSigned(impostor.child)) {
    const { child, issuer } = impostor
    const evidence = `${child.subject.text}: not signed by the key of ${issuer.subject.text}`
    findings.push(finding('bad-signature', 'error', evidence))
  }
  if (unlinked) {
    const what = unlinked.by === 'name' ? 'name is encoded' : 'key identifier is given'
    const evidence = `the issuer's ${what} otherwise than in ${unlinked.issuer.subject.text}`
    findings.push(finding('ca-mismatch', 'error', evidence))
  }
  return findings
}

/** Every issuer on the path must be a CA that may sign, within the lengths, names and purposes it has. */
function judgeIssuers({ path }: Chain, role: CertRole): readonly CertFinding[] {
  return path.slice(1).flatMap((issuer, index) => {
    const below = path.slice(0, index + 1)
    return [
      ...judgeAuthority(issuer),
      ...judgePathLength(issuer, below),
      ...judgeConstraints(issuer, below),
      ...(role === 'client' ? judgeIssuedPurpose(issuer) : [])
    ]
  })
}

function judgeAuthority(issuer: CertificateInfo): readonly CertFinding[] {
  const name = issuer.subject.text
  const rootOfOld = issuer.version === 1 && isSelfIssued(issuer)
  const signs = issuer.keyUsage?.includes('keyCertSign') ?? true
  return [
    ...(isCa(issuer) || rootOfOld ? [] : [finding('not-a-ca', 'error', name)]),
    ...(signs ? [] : [finding('ku-no-certsign', 'error', name)])
  ]
}

/** RFC 5280 4.2.1.9: the device itself and self-issued certificates do not count. */
function judgePathLength(
  issuer: CertificateInfo,
  [, ...below]: readonly CertificateInfo[]
): readonly CertFinding[] {
  const count = below.filter((one) => !isSelfIssued(one)).length
  const limit = issuer.basicConstraints?.pathLength
  if (limit === undefined || count <= limit) return []
  const evidence = `${issuer.subject.text}: ${count} CAs below, ${limit} allowed`
  return [finding('pathlen-zero', 'error', evidence)]
}

function judgeConstraints(
  issuer: CertificateInfo,
  below: readonly CertificateInfo[]
): readonly CertFinding[] {
  const outside = below
    .filter((one, at) => at === 0 || !isSelfIssued(one))
    .map((one) => violatedConstraint(issuer, one))
    .find((one) => one !== undefined)
  if (outside === undefined) return []
  const evidence = `${issuer.subject.text} does not allow ${outside}`
  return [finding('name-constraints', 'error', evidence)]
}

/** Windows and OpenSSL take a CA's purposes for a limit on what it issues. */
function judgeIssuedPurpose({
  extendedKeyUsage,
  subject
}: CertificateInfo): readonly CertFinding[] {
  if (!extendedKeyUsage || allowsClient(extendedKeyUsage)) return []
  const evidence = `${subject.text} may not issue for clients`
  return [
    reworded(finding('no-clientauth-eku', 'error', evidence), {
      title: 'A CA above the certificate may not issue for clients, so servers refuse it.'
    })
  ]
}

function judgeEnd(question: ChainQuestion, chain: Chain): readonly CertFinding[] {
  const { certificate, cas, role } = question
  const direct = chain.path.length > 1 || isSelfIssued(certificate) || chain.impostor
  if (cas.length > 0 && !chain.path.some((one) => isOneOf(one, cas)))
    return [
      finding('ca-mismatch', 'error', `issued by ${certificate.issuer.text}`),
      ...(direct ? [] : [finding('chain-incomplete', 'warn', certificate.issuer.text)])
    ]
  const missing = role !== 'ca' && !direct && cas.length === 0
  return missing
    ? [finding('chain-incomplete', 'info', `issued by ${certificate.issuer.text}`)]
    : []
}

/** Its own file, or another certificate of the same CA: renewed, or signed by somebody else as well. */
function isOneOf(certificate: CertificateInfo, others: readonly CertificateInfo[]): boolean {
  const { subject, publicKey } = certificate
  return others.some(
    (one) =>
      sameBytes(one.subject.der, subject.der) && sameBytes(one.publicKey.spki, publicKey.spki)
  )
}
