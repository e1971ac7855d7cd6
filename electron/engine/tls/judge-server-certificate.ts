import type { X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { parseCertificate, type CertificateInfo } from '../../../shared/certs/parse-certificate'
import {
  judgeCertificateUse,
  judgeDates,
  weaknessesOf,
  type CertificateFault
} from '../../../shared/checks/judge-certificate-use'
import type { EngineSaying } from '../../../shared/words/english'
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
  readonly advice: readonly EngineSaying[]
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
      ...judgeKey(info),
      ...judgeName(leaf, info, question.host)
    ],
    path,
    advice: weaknessesOf(info, 'server')
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
  const fault = (why: EngineSaying) => [{ cause: 'unknown-ca', whose: 'client', why }] as const
  if (given === null) return fault({ id: 'why.no-ca-given', values: { issuer } })
  if (chain.sameNameOtherKey) return fault({ id: 'why.ca-other-key', values: { issuer } })
  const partial = chain.path.slice(1).find((each) => includes(anchors, each))
  if (partial) {
    const values = { subject: oneLine(partial.subject), root: oneLine(top?.issuer ?? '') }
    return fault({ id: 'why.ca-intermediate', values })
  }
  if (top && isSelfSigned(top)) {
    const held = anchors.map((each) => `“${oneLine(each.subject)}”`).join(', ')
    return fault({ id: 'why.ca-other-root', values: { issuer, held } })
  }
  return fault({ id: 'why.ca-not-found', values: { issuer } })
}

/** Whoever issues must be allowed to, and at this height (RFC 5280 6.1.4 k, l, n). */
function judgeIssuers(issuers: readonly CertificateInfo[]): readonly CertificateFault[] {
  return issuers.flatMap((issuer, below) => {
    const { subject, basicConstraints, keyUsage } = issuer
    const isCa = basicConstraints?.ca === true
    const maySign = !keyUsage || keyUsage.includes('keyCertSign')
    const allowed = basicConstraints?.pathLength ?? below
    if (isCa && maySign) return below > allowed ? [tooDeep(subject.text, allowed)] : []
    const values = { subject: subject.text }
    const why = { id: 'why.issuer-no-ca', values } as const
    return [{ cause: isCa ? ('eku' as const) : ('unknown-ca' as const), whose: 'server', why }]
  })
}

const SHORTEST_FOR_WINDOWS = 1024

/** Windows takes no RSA key of less than 1024 bits (KB 2661254, since 2012). */
function judgeKey({ publicKey: { kind, bits } }: CertificateInfo): readonly CertificateFault[] {
  if (kind !== 'rsa' || bits >= SHORTEST_FOR_WINDOWS) return []
  return [{ cause: 'other', whose: 'server', why: { id: 'why.weak-key-server', values: { bits } } }]
}

function tooDeep(subject: string, allowed: number): CertificateFault {
  const why = { id: 'why.chain-too-deep', values: { subject, allowed } } as const
  return { cause: 'unknown-ca', whose: 'server', why }
}

function judgeName(
  leaf: X509Certificate,
  info: CertificateInfo,
  typed: string
): readonly CertificateFault[] {
  // The zone of a link-local address means something on this computer alone (RFC 4007 11).
  const host = isIP(typed) ? typed.replace(/%.*$/, '') : typed
  const fits = isIP(host) ? leaf.checkIP(host) : leaf.checkHost(host, { subject: 'never' })
  if (fits !== undefined) return []
  return [{ cause: 'hostname-mismatch', whose: 'server', why: otherName(info, host) }]
}

function otherName({ subjectAltNames: names }: CertificateInfo, host: string): EngineSaying {
  if (isIP(host) !== 0 && names.some(({ value }) => value === host))
    return { id: 'why.address-as-name', values: { host } }
  if (names.length === 0) return { id: 'why.no-names', values: { host } }
  const all = names.map(({ kind, value }) => `${kind} ${value}`).join(', ')
  return { id: 'why.other-names', values: { names: all, host } }
}

function infoOf(certificate: X509Certificate): readonly CertificateInfo[] {
  const parsed = parseCertificate(certificate.raw)
  return parsed.ok ? [parsed.value] : []
}

function unreadable(): CertificateFault {
  return { cause: 'unknown-ca', whose: 'server', why: { id: 'why.server-unreadable' } }
}

function oneLine(name: string): string {
  return name.split('\n').join(', ')
}
