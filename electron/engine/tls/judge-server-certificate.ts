import type { X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { parseCertificate, type CertificateInfo } from '../../../shared/certs/parse-certificate'
import {
  judgeCertificateUse,
  judgeDates,
  type CertificateFault
} from '../../../shared/checks/judge-certificate-use'
import {
  includes,
  isSelfSigned,
  readChain,
  traceToAnchor,
  type TracedPath
} from './trace-to-anchor'

export interface ServerCertificateQuestion {
  /** As the server sent them, leaf first, DER. */
  readonly sent: readonly Uint8Array[]
  /** The CA file's certificates, DER; null where no CA was given. */
  readonly anchors: readonly Uint8Array[] | null
  /** What the client typed: a name or an IP address. */
  readonly host: string
  readonly at: Date
}

export interface ServerCertificateVerdict {
  /** Every reason why a careful client would hang up, the gravest first; empty = none. */
  readonly faults: readonly CertificateFault[]
  /** The leaf and what it was built up to. */
  readonly path: readonly CertificateInfo[]
  /** What is unwise about it though it works: key size, signature, a common name alone. */
  readonly advice: readonly string[]
}

/**
 * Judges a server's certificate as the scanner's Windows would: chain to the given CA, dates, name or IP
 * in the SAN (RFC 6125: the common name does not count), key usage. Finds all faults, not the first.
 */
export function judgeServerCertificate(
  question: ServerCertificateQuestion
): ServerCertificateVerdict {
  const sent = readChain(question.sent)
  const [leaf] = sent
  if (!leaf) return { faults: [unreadable()], path: [], advice: [] }
  const anchors = readChain(question.anchors ?? [])
  const chain = traceToAnchor(sent, anchors)
  const path = chain.path.flatMap(infoOf)
  const [info] = path
  if (!info) return { faults: [unreadable()], path: [], advice: [] }
  return {
    faults: [
      ...judgeTrust(chain, question.anchors, anchors),
      ...judgeCertificateUse(info, 'server', question.at),
      ...path.slice(1).flatMap((ca) => judgeDates(ca, 'server', question.at)),
      ...judgeIssuers(path.slice(1)),
      ...judgeName(leaf, info, question.host)
    ],
    path,
    advice: adviceOn(info)
  }
}

function judgeTrust(
  chain: TracedPath,
  given: readonly Uint8Array[] | null,
  anchors: readonly X509Certificate[]
): readonly CertificateFault[] {
  if (chain.trusted) return []
  const top = chain.path.at(-1)
  const issuer = oneLine(top?.issuer ?? '')
  const fault = (why: string, whose: CertificateFault['whose'] = 'client') => [
    { cause: 'unknown-ca' as const, whose, why }
  ]
  if (given === null)
    return fault(`No CA file was given; the server’s certificate is issued by “${issuer}”.`)
  if (chain.sameNameOtherKey)
    return fault(
      `The CA file holds a CA named “${issuer}”, but with another key: it was renewed, or it is another site’s.`
    )
  const partial = chain.path.slice(1).find((each) => includes(anchors, each))
  if (partial)
    return fault(
      `The CA file holds “${oneLine(partial.subject)}”, an intermediate; Windows trusts it only with its root “${oneLine(top?.issuer ?? '')}”.`
    )
  if (top && isSelfSigned(top))
    return fault(
      `The server’s chain ends in “${issuer}”; the CA file holds ${anchors.map((each) => `“${oneLine(each.subject)}”`).join(', ')}.`
    )
  return fault(
    `Nobody in the CA file bears the issuer’s name “${issuer}”: it is another CA, or the server leaves out an intermediate certificate.`
  )
}

/** Whoever issues must be allowed to (RFC 5280 6.1.4 k, n). */
function judgeIssuers(issuers: readonly CertificateInfo[]): readonly CertificateFault[] {
  return issuers.flatMap((issuer) => {
    const isCa = issuer.basicConstraints?.ca === true
    const maySign = !issuer.keyUsage || issuer.keyUsage.includes('keyCertSign')
    if (isCa && maySign) return []
    const why = `“${issuer.subject.text}” issued the server’s certificate, but is not allowed to act as a CA.`
    return [{ cause: isCa ? ('eku' as const) : ('unknown-ca' as const), whose: 'server', why }]
  })
}

function judgeName(
  leaf: X509Certificate,
  info: CertificateInfo,
  host: string
): readonly CertificateFault[] {
  const fits = isIP(host) ? leaf.checkIP(host) : leaf.checkHost(host, { subject: 'never' })
  if (fits !== undefined) return []
  const names = info.subjectAltNames.map(({ kind, value }) => `${kind} ${value}`)
  const asName = isIP(host) !== 0 && info.subjectAltNames.some(({ value }) => value === host)
  const why = asName
    ? `${host} stands in the server’s certificate as a DNS name; only an IP address entry counts.`
    : `The server’s certificate is for ${names.join(', ') || 'no name or address at all'}, not for ${host}.`
  return [{ cause: 'hostname-mismatch', whose: 'server', why }]
}

function adviceOn(leaf: CertificateInfo): readonly string[] {
  const weakKey = leaf.publicKey.kind === 'rsa' && leaf.publicKey.bits < 2048
  const weakHash = leaf.signature.hash === 'md5' || leaf.signature.hash === 'sha1'
  return [
    weakKey ? `The server’s key has only ${leaf.publicKey.bits} bits.` : null,
    weakHash ? `The server’s certificate is signed with ${leaf.signature.name}.` : null
  ].filter((each) => each !== null)
}

function infoOf(certificate: X509Certificate): readonly CertificateInfo[] {
  const parsed = parseCertificate(certificate.raw)
  return parsed.ok ? [parsed.value] : []
}

function unreadable(): CertificateFault {
  return { cause: 'unknown-ca', whose: 'server', why: 'The server’s certificate cannot be read.' }
}

function oneLine(name: string): string {
  return name.split('\n').join(', ')
}
