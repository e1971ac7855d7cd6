import type { CertFinding } from '../../shared/certs/finding'
import type { FileInspection } from '../engine/certs/inspect-file'
import { oneLine } from '../../shared/report/lines'
import type { CommandIo } from './command'

const MARKS = { error: '✗', warn: '!', info: 'i' } as const

const VERDICTS = {
  ok: 'usable',
  warn: 'usable, with warnings',
  defect: 'not usable as it is'
} as const

/** One file for a person: verdict, findings, the chain drawn as a chain. */
export function printInspection(file: FileInspection, io: CommandIo): void {
  const lines = [
    `${file.file}: ${VERDICTS[file.verdict]}`,
    ...file.findings.flatMap(findingLines),
    ...chainLines(file)
  ]
  // Names in files and certificates may hold line breaks of their own.
  for (const line of lines) io.out(oneLine(line))
  const next = file.findings.find((one) => one.severity !== 'info')
  if (next) io.out(`  Next: ${next.fix.what}`)
  io.out('')
}

function findingLines(finding: CertFinding): readonly string[] {
  const head = `  ${MARKS[finding.severity]} ${finding.title} (${finding.code}: ${finding.evidence})`
  return finding.severity === 'info' ? [head] : [head, `      → ${finding.fix.what}`]
}

/** From the certificate up to its root, each line hanging from the one below it. */
function chainLines(file: FileInspection): readonly string[] {
  const rest = file.certificates.map((_, at) => at).filter((at) => !file.chain.includes(at))
  const upwards = [...file.chain].reverse()
  const drawn = upwards.flatMap((at, depth) => certificateLines(file, at, depth))
  return [...drawn, ...rest.slice(0, 10).flatMap((at) => certificateLines(file, at, 0))]
}

function certificateLines(file: FileInspection, at: number, depth: number): readonly string[] {
  const certificate = file.certificates[at]
  if (!certificate) return []
  const indent = `  ${'   '.repeat(depth)}`
  const joint = depth === 0 ? '■ ' : '└─ '
  const days = `${dayOf(certificate.notBefore)} to ${dayOf(certificate.notAfter)}`
  return [
    `${indent}${joint}${certificate.subject || '(no name)'}`,
    `${indent}   ${certificate.key}, ${certificate.signature}, ${days}`,
    `${indent}   thumbprint ${pairs(certificate.sha1)}`
  ]
}

function dayOf(time: string | null): string {
  return time?.slice(0, 10) ?? '(unreadable date)'
}

/** As Windows shows a thumbprint: lower-case pairs with spaces between them. */
function pairs(hex: string): string {
  return (hex.match(/../g) ?? []).join(' ')
}
