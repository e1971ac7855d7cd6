import { X509Certificate } from 'node:crypto'
import { parseCertificate } from '../../../shared/certs/parse-certificate'
import { recogniseFile, type NamedBytes } from '../../../shared/certs/recognise-file'
import { rowProblem, type RowProblem } from '../../../shared/kit/device-row'
import { CA_FILES, type KitServerCa } from '../../../shared/kit/kit-facts'
import { inspectFile } from '../certs/inspect-file'
import { pemOf } from '../certs/write-der'
import { certificateFacts } from './client-file'
import { findingProblems } from './judge-clients'

/** A CA ready for a kit: one PEM text for both endings, whatever the file was. */
export interface KitCa {
  readonly facts: KitServerCa
  readonly pem: Uint8Array
}

export interface JudgedServerCa {
  /** Undefined where an error forbids to carry it. */
  readonly ca: KitCa | undefined
  /** Row 0: they concern every kit. */
  readonly problems: readonly RowProblem[]
}

/** Judges HeartLab's Server CA file as the inspector does; one with an error, a key in it above all, is not carried. */
export function judgeServerCa(file: NamedBytes, now: Date): JudgedServerCa {
  const { findings } = inspectFile(file, { as: 'ca', passwords: [], at: now })
  const problems = findingProblems(0, 'server-ca', findings)
  if (problems.some(({ severity }) => severity === 'error')) return { ca: undefined, problems }
  const ca = readServerCa(file.bytes, 'heartlab')
  if (ca) return { ca, problems }
  const said = { id: 'row.no-server-ca' } as const
  const none = rowProblem(0, 'server-ca', 'bad-certificate', 'error', said)
  return { ca: undefined, problems: [...problems, { ...none, finding: 'not-a-ca' }] }
}

/**
 * Takes a CA from the bytes of a file: PEM with anything around it, DER, one certificate or a chain, of which
 * the root is taken. The kit's copy is plain PEM, so that the import wizard reads it.
 * Undefined where no certificate can be had of it.
 */
export function readServerCa(bytes: Uint8Array, role: KitServerCa['role']): KitCa | undefined {
  const { certificates } = recogniseFile({ name: 'ca', bytes }, 'ca')
  const readable = certificates.flatMap((der) => x509Of(der) ?? [])
  const chosen = readable.find(isRoot) ?? readable.find(({ ca }) => ca) ?? readable[0]
  const info = chosen && parseCertificate(chosen.raw)
  if (!chosen || !info?.ok) return undefined
  const pem = Buffer.from(pemOf('CERTIFICATE', chosen.raw))
  return { facts: { role, ...CA_FILES[role], ...certificateFacts(info.value) }, pem }
}

function x509Of(der: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(Buffer.from(der))
  } catch {
    return undefined
  }
}

function isRoot(certificate: X509Certificate): boolean {
  return certificate.ca && certificate.subject === certificate.issuer
}
