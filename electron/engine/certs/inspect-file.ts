import {
  finding,
  orderFindings,
  verdictOf,
  type CertFinding,
  type CertRole,
  type CertVerdict,
  type WindowsVersion
} from '../../../shared/certs/finding'
import { parseCertificate, type CertificateInfo } from '../../../shared/certs/parse-certificate'
import type { FileKind, NamedBytes } from '../../../shared/certs/recognise-file'
import {
  judgeBystander,
  judgeCertificate,
  judgePathIssuer
} from '../../../shared/certs/rules/judge-certificate'
import { describeCertificate, type CertificateSummary } from './describe-certificate'
import { pickMain, type Held, type Key } from './held-files'
import { inspectPkcs12 } from './inspect-pkcs12'
import { judgeChain } from './judge-chain'
import { keyFindings, roleFindings } from './judge-contents'
import { matcherOf } from './match-key'
import { unpackFile } from './unpack-file'

export interface InspectOptions {
  readonly as: CertRole
  readonly passwords: readonly string[]
  readonly aeTitle?: string
  readonly windows?: WindowsVersion
  /** A file that holds the CA which should have issued the certificate. */
  readonly withCa?: NamedBytes
  /** The clock that validity is judged by. */
  readonly at: Date
}

export interface FileInspection {
  readonly file: string
  readonly kind: FileKind
  readonly role: CertRole
  readonly verdict: CertVerdict
  /** Worst first: the first one is what to tell a person. */
  readonly findings: readonly CertFinding[]
  /** In the order of the file; secrets and keys are never among them. */
  readonly certificates: readonly CertificateSummary[]
  /** The way upwards from the certificate that was judged: indices into `certificates`. */
  readonly chain: readonly number[]
}

/**
 * Recognises any file by its content and judges it for its role on the scanner. Never throws, reads and
 * writes nothing, and takes under a second whatever the file is.
 */
export function inspectFile(file: NamedBytes, options: InspectOptions): FileInspection {
  const material = unpackFile(file, options.as)
  const { as: role, windows } = options
  const p12 = material.pkcs12 && inspectPkcs12(material.pkcs12, options.passwords, windows)
  const found = [...(p12?.certificates ?? []), ...material.certificates.map((der) => ({ der }))]
  const { held, broken } = parseAll(found)
  const keys = [...(p12?.privateKeys ?? []), ...material.privateKeys].map(keyOf)
  const main = pickMain(held, keys, role)
  const judged = main && judgeMain(main, held, options)
  const findings = orderFindings([
    ...material.findings,
    ...(p12?.findings ?? []),
    ...broken,
    ...roleFindings(material, held, keys, role, p12?.read ?? true),
    ...(main ? keyFindings(main, held, keys) : []),
    ...(judged?.findings ?? [])
  ])
  const infos = held.map((one) => one.info)
  return {
    file: file.name,
    kind: material.kind,
    role,
    verdict: verdictOf(findings),
    findings,
    certificates: infos.map(describeCertificate),
    chain: (judged?.path ?? []).map((one) => infos.indexOf(one)).filter((at) => at >= 0)
  }
}

function keyOf(found: { der: Uint8Array | undefined; localKeyId?: Uint8Array }): Key {
  return { matches: found.der && matcherOf(found.der), localKeyId: found.localKeyId }
}

function parseAll(found: readonly { der: Uint8Array; localKeyId?: Uint8Array }[]) {
  const held: Held[] = []
  const broken: CertFinding[] = []
  for (const { der, localKeyId } of found) {
    const parsed = parseCertificate(der)
    if (parsed.ok) held.push({ info: parsed.value, localKeyId })
    else broken.push(finding('malformed', 'error', 'a certificate that cannot be read'))
  }
  return { held, broken }
}

function judgeMain(main: Held, held: readonly Held[], options: InspectOptions) {
  const { as: role, aeTitle, windows } = options
  const shared = { role, windows, aeTitle, at: options.at.getTime() }
  const companions = held.filter((one) => one !== main).map((one) => one.info)
  const question = { certificate: main.info, companions, cas: casOf(options.withCa), role }
  const { chain, findings } = judgeChain(question)
  return {
    path: chain.path,
    findings: [
      ...findings,
      ...judgeCertificate({ certificate: main.info, ...shared }),
      ...chain.path.slice(1).flatMap((certificate) => judgePathIssuer({ certificate, ...shared })),
      ...companions
        .filter((one) => !chain.path.includes(one))
        .flatMap((certificate) => judgeBystander({ certificate, ...shared }))
    ]
  }
}

function casOf(file: NamedBytes | undefined): readonly CertificateInfo[] {
  if (!file) return []
  return unpackFile(file, 'ca').certificates.flatMap((der) => {
    const parsed = parseCertificate(der)
    return parsed.ok ? [parsed.value] : []
  })
}
