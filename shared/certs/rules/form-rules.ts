import { isReadable } from '../extensions'
import { finding, type CertFinding, type Severity } from '../finding'
import { EXTENSION, KNOWN_EXTENSIONS } from '../oids'
import type { Judged } from './judged'

/** What RFC 5280 section 4.1 and 4.2 ask of version, serial number, signature and extensions. */
export function judgeForm(judged: Judged): readonly CertFinding[] {
  return [
    ...judgeExtensions(judged),
    ...judgeVersion(judged),
    ...judgeSignature(judged),
    ...judgeSerial(judged)
  ]
}

function judgeVersion({ certificate, role }: Judged): readonly CertFinding[] {
  const { version } = certificate
  const extended = certificate.extensions.length > 0
  const findings: CertFinding[] = []
  if (version === 1)
    findings.push(finding('x509-v1', role === 'ca' ? 'error' : 'warn', 'version 1'))
  if (version < 1 || version > 3)
    findings.push(finding('malformed-version', 'error', `version ${version}`))
  else if (version < 3 && extended)
    findings.push(finding('malformed-version', 'error', `version ${version} with extensions`))
  else if (version === 2) findings.push(finding('malformed-version', 'warn', 'version 2'))
  return findings
}

function judgeSignature({ certificate }: Judged): readonly CertFinding[] {
  const { signature } = certificate
  const findings: CertFinding[] = []
  if (!signature.agrees)
    findings.push(finding('bad-signature', 'error', 'two different signature algorithms named'))
  if (signature.pss) findings.push(finding('rsa-pss', 'warn', 'signed with RSA-PSS'))
  switch (signature.hash) {
    case 'md2':
      findings.push(finding('weak-signature-md2', 'error', signature.name))
      break
    case 'md5':
      findings.push(finding('weak-signature-md5', 'error', signature.name))
      break
    case 'sha1':
      findings.push(finding('weak-signature-sha1', 'warn', signature.name))
      break
    case 'sha2':
    case 'none':
  }
  return findings
}

/** RFC 5280 4.1.2.2: positive, 20 octets at most. Old roots have zero, which harms nobody. */
function judgeSerial({ certificate }: Judged): readonly CertFinding[] {
  const { value, octets, hex } = certificate.serial
  if (value < 0n) return [finding('negative-serial', 'warn', `negative: ${hex.slice(0, 60)}`)]
  if (octets > 21 || (octets === 21 && !hex.startsWith('00')))
    return [finding('negative-serial', 'warn', `${octets} octets long`)]
  return value === 0n ? [finding('negative-serial', 'info', 'zero')] : []
}

function judgeExtensions({ certificate, role }: Judged): readonly CertFinding[] {
  const { duplicateExtensions, unknownCriticalExtensions, basicConstraints } = certificate
  const findings: CertFinding[] = []
  const say = (code: CertFinding['code'], severity: Severity, evidence: string) =>
    findings.push(finding(code, severity, evidence))
  if (duplicateExtensions.length > 0)
    say('duplicate-extension', 'error', duplicateExtensions.join(', '))
  if (unknownCriticalExtensions.length > 0)
    say('unknown-critical-extension', 'error', unknownCriticalExtensions.join(', '))
  if (basicConstraints && !basicConstraints.wellFormed)
    say('malformed-basic-constraints', 'error', 'not readable as DER')
  else if (basicConstraints?.pathLength !== undefined && !basicConstraints.ca)
    say('malformed-basic-constraints', 'warn', 'a path length, though it is no CA')
  if (certificate.extendedKeyUsage?.length === 0) say('empty-eku', 'error', 'no purpose listed')
  if (certificate.nameConstraints)
    say('name-constraints', role === 'ca' ? 'warn' : 'info', 'name constraints present')
  const broken = certificate.extensions.find(
    (one) =>
      one.critical &&
      one.oid !== EXTENSION.basicConstraints &&
      KNOWN_EXTENSIONS.has(one.oid) &&
      !isReadable(one)
  )
  if (broken) say('malformed', 'error', `critical extension ${broken.oid}`)
  return findings
}
