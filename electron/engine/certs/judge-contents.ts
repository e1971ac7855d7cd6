import { finding, type CertFinding, type CertRole } from '../../../shared/certs/finding'
import type { Material } from '../../../shared/certs/material'
import { isCa } from '../../../shared/certs/rules/judged'
import type { Held, Key } from './held-files'

/** What the role asks of the file as a whole. `read`: its content could be looked at. */
export function roleFindings(
  material: Material,
  held: readonly Held[],
  keys: readonly Key[],
  role: CertRole,
  read: boolean
): readonly CertFinding[] {
  const findings: CertFinding[] = []
  const isP12 = material.pkcs12 !== undefined
  if (isP12 && role === 'ca') {
    findings.push(finding('client-file-as-ca', 'error', 'PKCS#12'))
    if (keys.length > 0)
      findings.push(finding('private-key-inside', 'error', 'in the PKCS#12 file'))
  }
  if (isP12 && read && keys.length === 0 && role !== 'ca')
    findings.push(finding('no-private-key', 'error', 'no key in the PKCS#12 file'))
  if (isP12 && read && held.length === 0)
    findings.push(finding('no-certificate', 'error', 'no certificate in the PKCS#12 file'))
  if (!isP12 && role === 'client' && held.length > 0) findings.push(...loose(held, keys))
  if (!isP12 && held.length > 1 && role !== 'client') findings.push(...severalFindings(held, role))
  return findings
}

/** A certificate outside a P12 where a client's file is wanted. */
function loose(held: readonly Held[], keys: readonly Key[]): readonly CertFinding[] {
  if (keys.length > 0)
    return [finding('not-a-pkcs12', 'error', 'certificate and key lie side by side, not in a P12')]
  const onlyCas = held.every((one) => isCa(one.info))
  return [
    finding('no-private-key', 'error', 'a certificate alone'),
    ...(onlyCas ? [finding('ca-file-as-client', 'error', 'every certificate in it is a CA')] : [])
  ]
}

function severalFindings(held: readonly Held[], role: CertRole): readonly CertFinding[] {
  const evidence = `${held.length} certificates`
  const findings = [finding('several-certs', 'warn', evidence)]
  const mixed = held.some((one) => isCa(one.info)) && held.some((one) => !isCa(one.info))
  if (mixed) findings.push(finding('chain-file', role === 'ca' ? 'warn' : 'info', evidence))
  return findings
}

/** Whether the key belongs to any certificate beside it; silent where this build cannot read it. */
export function keyFindings(
  main: Held,
  held: readonly Held[],
  keys: readonly Key[]
): readonly CertFinding[] {
  const readable = keys.flatMap((key) => (key.matches ? [key.matches] : []))
  if (readable.length === 0) return []
  const answers = readable.flatMap((matches) => held.map((one) => matches(one.info)))
  if (answers.some((answer) => answer !== false)) return []
  return [finding('key-mismatch', 'error', `the key is not that of ${main.info.subject.text}`)]
}
