import { finding, type CertFinding, type CertRole } from '../../../shared/certs/finding'
import type { CertificateInfo } from '../../../shared/certs/parse-certificate'
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
      ...judgeIssuers(chain),
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

function judgeLinks({ impostor, renamed }: Chain): readonly CertFinding[] {
  const findings: CertFinding[] = []
  if (impostor && !looksSelfSigned(impostor.child)) {
    const { child, issuer } = impostor
    const evidence = `${child.subject.text}: not signed by the key of ${issuer.subject.text}`
    findings.push(finding('bad-signature', 'error', evidence))
  }
  if (renamed) {
    const evidence = `the issuer's name is encoded otherwise than in ${renamed.issuer.subject.text}`
    findings.push(finding('ca-mismatch', 'error', evidence))
  }
  return findings
}

/** Every issuer on the path must be a CA that may sign, within the lengths and names it is limited to. */
function judgeIssuers({ path }: Chain): readonly CertFinding[] {
  return path.slice(1).flatMap((issuer, index) => {
    const findings: CertFinding[] = []
    const name = issuer.subject.text
    const rootOfOld = issuer.version === 1 && isSelfIssued(issuer)
    if (!isCa(issuer) && !rootOfOld) findings.push(finding('not-a-ca', 'error', name))
    if (issuer.keyUsage && !issuer.keyUsage.includes('keyCertSign'))
      findings.push(finding('ku-no-certsign', 'error', name))
    // RFC 5280 4.2.1.9: self-issued certificates do not count.
    const below = path.slice(1, index + 1).filter((one) => !isSelfIssued(one)).length
    const limit = issuer.basicConstraints?.pathLength
    if (limit !== undefined && below > limit)
      findings.push(
        finding('pathlen-zero', 'error', `${name}: ${below} CAs below, ${limit} allowed`)
      )
    const outside = path
      .slice(0, index + 1)
      .map((one, at) => (at > 0 && isSelfIssued(one) ? undefined : violatedConstraint(issuer, one)))
      .find((one) => one !== undefined)
    if (outside !== undefined)
      findings.push(finding('name-constraints', 'error', `${name} does not allow ${outside}`))
    return findings
  })
}

function judgeEnd(question: ChainQuestion, chain: Chain): readonly CertFinding[] {
  const { certificate, cas, role } = question
  const direct = chain.path.length > 1 || isSelfIssued(certificate) || chain.impostor
  if (cas.length > 0 && !chain.path.some((one) => cas.includes(one)) && !isOneOf(certificate, cas))
    return [
      finding('ca-mismatch', 'error', `issued by ${certificate.issuer.text}`),
      ...(direct ? [] : [finding('chain-incomplete', 'warn', certificate.issuer.text)])
    ]
  const missing = role !== 'ca' && !direct && cas.length === 0
  return missing
    ? [finding('chain-incomplete', 'info', `issued by ${certificate.issuer.text}`)]
    : []
}

function isOneOf(certificate: CertificateInfo, others: readonly CertificateInfo[]): boolean {
  return others.some((one) => Buffer.from(one.der).equals(certificate.der))
}
