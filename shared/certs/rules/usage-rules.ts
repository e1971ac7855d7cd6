import { finding, reworded, type CertFinding } from '../finding'
import { PURPOSES } from '../oids'
import type { CertificateInfo } from '../parse-certificate'
import { isCa, looksSelfSigned, type Judged } from './judged'

const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2'
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1'
const ANY_PURPOSE = '2.5.29.37.0'

/** Whether the certificate may play its role: device certificate, CA, or whatever it says it is. */
export function judgeUsage(judged: Judged): readonly CertFinding[] {
  const { certificate, role } = judged
  switch (role) {
    case 'client':
      return [...judgeClient(certificate), ...judgeLeaf(certificate)]
    case 'ca':
      return judgeCa(certificate)
    case null:
      return isCa(certificate) ? judgeCaAlone(certificate) : judgeLeaf(certificate)
  }
}

/** A client certificate in Schannel: a purpose, if any is named, must be Client Authentication. */
function judgeClient(certificate: CertificateInfo): readonly CertFinding[] {
  const { extendedKeyUsage: purposes, keyUsage } = certificate
  const findings: CertFinding[] = []
  if (purposes && !allowsClient(purposes))
    findings.push(finding('no-clientauth-eku', 'error', purposesText(purposes)))
  if (!purposes)
    findings.push(
      reworded(finding('no-clientauth-eku', 'info', 'no extended key usage'), {
        title: 'The certificate names no purpose, which Windows takes as any.',
        advice: 'Nothing to do unless the server insists on a purpose.'
      })
    )
  if (isCa(certificate)) findings.push(finding('leaf-is-ca', 'warn', 'basic constraints: CA'))
  if (keyUsage && !keyUsage.includes('digitalSignature'))
    findings.push(finding('ku-no-digitalsignature', 'warn', keyUsage.join(', ') || 'none'))
  if (!keyUsage) findings.push(finding('no-key-usage', 'info', 'no key usage extension'))
  return findings
}

/** Whether purposes, as OIDs, include that of a TLS client. */
export function allowsClient(purposes: readonly string[]): boolean {
  return purposes.some((one) => one === CLIENT_AUTH || one === ANY_PURPOSE)
}

function allowsServer(purposes: readonly string[]): boolean {
  return purposes.some((one) => one === SERVER_AUTH || one === ANY_PURPOSE)
}

/** Rules of any certificate that is no CA. */
function judgeLeaf(certificate: CertificateInfo): readonly CertFinding[] {
  if (isCa(certificate)) return []
  const { keyUsage, extendedKeyUsage: purposes } = certificate
  const findings: CertFinding[] = []
  if (keyUsage?.includes('keyCertSign'))
    findings.push(finding('leaf-certsign', 'warn', keyUsage.join(', ')))
  if (looksSelfSigned(certificate)) findings.push(...judgeSelfSigned(certificate))
  const signs = keyUsage?.some((one) => one === 'digitalSignature' || one === 'keyAgreement')
  const serves = signs || keyUsage?.includes('keyEncipherment')
  const clientMayNot = purposes?.includes(CLIENT_AUTH) && !signs
  const serverMayNot = purposes?.includes(SERVER_AUTH) && !serves
  if (keyUsage && purposes && (clientMayNot || serverMayNot)) {
    const evidence = `usage ${keyUsage.join(', ') || 'none'}; purposes ${purposesText(purposes)}`
    findings.push(finding('ku-eku-inconsistent', 'warn', evidence))
  }
  return findings
}

function judgeSelfSigned(certificate: CertificateInfo): readonly CertFinding[] {
  const findings = [finding('self-signed', 'warn', certificate.subject.text)]
  if (!certificate.basicConstraints && certificate.version === 3)
    findings.push(finding('self-signed-no-bc', 'warn', 'no basic constraints'))
  return findings
}

/** A trusted root (RFC 5280 4.2.1.3, 4.2.1.9): says that it is a CA, and may sign certificates. */
function judgeCa(certificate: CertificateInfo): readonly CertFinding[] {
  const { basicConstraints } = certificate
  const findings: CertFinding[] = []
  const selfSigned = looksSelfSigned(certificate)
  if (!isCa(certificate)) {
    const said = basicConstraints ? 'basic constraints: not a CA' : 'no basic constraints'
    findings.push(finding('not-a-ca', 'error', said))
  }
  if (!basicConstraints)
    findings.push(finding('no-basic-constraints', 'error', 'no basic constraints'))
  if (!basicConstraints && selfSigned)
    findings.push(finding('self-signed-no-bc', 'error', 'no basic constraints'))
  if (basicConstraints?.ca && !basicConstraints.critical)
    findings.push(finding('basic-constraints-not-critical', 'warn', 'not critical'))
  if (!selfSigned)
    findings.push(finding('ca-not-self-signed', 'warn', `issued by ${certificate.issuer.text}`))
  if (basicConstraints?.ca && basicConstraints.pathLength === 0)
    findings.push(finding('pathlen-zero', 'info', 'path length 0'))
  return [...findings, ...judgeCaPurposes(certificate)]
}

function judgeCaPurposes(certificate: CertificateInfo): readonly CertFinding[] {
  const { keyUsage, extendedKeyUsage: purposes } = certificate
  const findings: CertFinding[] = []
  if (keyUsage && !keyUsage.includes('keyCertSign'))
    findings.push(finding('ku-no-certsign', 'error', keyUsage.join(', ') || 'none'))
  if (!keyUsage) findings.push(finding('no-key-usage', 'warn', 'no key usage extension'))
  // Windows and OpenSSL take a CA's purposes for a limit on what it issues.
  if (isCa(certificate) && purposes?.length && !allowsServer(purposes)) {
    const evidence = `it may issue for ${purposesText(purposes)} only, not for servers`
    findings.push(
      reworded(finding('ku-eku-inconsistent', 'warn', evidence), {
        title: 'This CA may not issue for servers, so the scanner would not trust the server.',
        advice: 'Download the Server CA Certificate again, or ask which CA issues for the server.'
      })
    )
  }
  return findings
}

/** A CA that nobody gave a role: only what contradicts itself. */
function judgeCaAlone(certificate: CertificateInfo): readonly CertFinding[] {
  const { basicConstraints, keyUsage } = certificate
  const findings: CertFinding[] = []
  if (keyUsage && !keyUsage.includes('keyCertSign'))
    findings.push(finding('ku-no-certsign', 'warn', keyUsage.join(', ') || 'none'))
  if (!keyUsage) findings.push(finding('no-key-usage', 'info', 'no key usage extension'))
  if (basicConstraints && !basicConstraints.critical)
    findings.push(finding('basic-constraints-not-critical', 'info', 'not critical'))
  if (basicConstraints?.pathLength === 0)
    findings.push(finding('pathlen-zero', 'info', 'path length 0'))
  return findings
}

function purposesText(purposes: readonly string[]): string {
  return purposes.map((one) => PURPOSES[one] ?? one).join(', ') || 'none'
}
