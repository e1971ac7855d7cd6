import { classifyDer } from './classify-der'
import type { DecodedText } from './decode-text'
import { finding, reworded, type CertFinding, type CertRole } from './finding'
import type { CertCode } from './finding-codes'
import { firstLine, only, type FileKind, type Material } from './material'
import type { PemBlock, PemText } from './read-pem'
import { notPkcs12, recogniseDer, withKey } from './recognise-der'

/** How the text was saved: what Windows' own programs do to a file in passing. */
export function encodingFindings(decoded: DecodedText, role: CertRole): readonly CertFinding[] {
  const found: CertFinding[] = []
  if (decoded.encoding.startsWith('utf-16'))
    found.push(finding('pem-utf16', 'warn', decoded.encoding.toUpperCase()))
  else if (decoded.bom) found.push(finding('pem-bom', 'warn', 'UTF-8 with a byte order mark'))
  if (decoded.text.includes('\r\n'))
    found.push(finding('pem-crlf', role === null ? 'info' : 'warn', 'CR LF'))
  return found
}

/** What the blocks of a PEM text hold, each told by its content; labels lie. */
export function recognisePem(
  pem: PemText,
  decoded: DecodedText,
  name: string,
  role: CertRole
): Material {
  const start: Material = { ...only('pem'), findings: encodingFindings(decoded, role) }
  const read = pem.blocks.reduce((material, block) => addBlock(material, block, role), start)
  const findings = [...outsideFindings(pem, role), ...read.findings]
  const nothing = read.certificates.length === 0 && !read.pkcs12
  const named = findings.some((one) => one.severity === 'error' && saysWhatItIs(one.code))
  const empty = nothing && !named ? [finding('no-certificate', 'error', labelsOf(pem))] : []
  const kind = read.pkcs12 ? 'p12' : nothing ? kindOfBlocks(pem) : 'pem'
  return notPkcs12({ ...read, kind, findings: [...empty, ...findings] }, name, role)
}

function saysWhatItIs(code: CertCode): boolean {
  return code !== 'private-key-inside'
}

function labelsOf(pem: PemText): string {
  return [...new Set(pem.blocks.map((block) => block.label))].join(', ')
}

function kindOfBlocks(pem: PemText): FileKind {
  return /PRIVATE KEY/.test(labelsOf(pem)) ? 'key' : 'pem'
}

function addBlock(material: Material, block: PemBlock, role: CertRole): Material {
  const said = addFindings(material, ...lineFindings(block))
  if (!block.closed) return addFindings(said, finding('truncated', 'error', 'no END line'))
  if (/PRIVATE KEY/.test(block.label)) return withKey(said, plainKey(block), role)
  if (!block.der || block.der.length === 0)
    return addFindings(said, finding('malformed', 'error', `${block.label}: not base64`))
  return addContent(addFindings(said, ...labelFindings(block)), block, block.der, role)
}

function addContent(said: Material, block: PemBlock, bytes: Uint8Array, role: CertRole): Material {
  const inner = recogniseDer({ name: '', bytes }, role)
  return {
    ...said,
    certificates: [...said.certificates, ...inner.certificates],
    privateKeys: [...said.privateKeys, ...inner.privateKeys],
    pkcs12: said.pkcs12 ?? inner.pkcs12,
    findings: [...said.findings, ...inner.findings.filter((one) => matters(one, said, block))]
  }
}

/** Parameters and public keys beside a certificate are no fault of it. */
function matters(one: CertFinding, said: Material, block: PemBlock): boolean {
  const aside = /PARAMETERS|PUBLIC KEY/.test(block.label)
  return !aside || (one.code !== 'no-certificate' && said.certificates.length === 0)
}

function addFindings(material: Material, ...more: readonly CertFinding[]): Material {
  return { ...material, findings: [...material.findings, ...more] }
}

/** Without its END a block is cut short, which says more. */
function lineFindings({ closed, onOwnLines }: PemBlock): readonly CertFinding[] {
  return onOwnLines || !closed
    ? []
    : [finding('pem-no-armor', 'warn', 'BEGIN and END do not stand on lines of their own')]
}

/** What Windows does not take for what it is, because of its heading. */
function labelFindings({ label, der }: PemBlock): readonly CertFinding[] {
  if (label === 'TRUSTED CERTIFICATE') return [finding('trusted-cert-pem', 'warn', label)]
  const kind = der && classifyDer(der)
  if (kind === 'certificate' && label !== 'CERTIFICATE')
    return [finding('pem-x509-certificate-header', 'warn', label)]
  return kind === 'pkcs12' ? [textP12(label)] : []
}

function textP12(label: string): CertFinding {
  return reworded(finding('not-a-pkcs12', 'warn', label), {
    title: 'The P12 file is written as text (PEM), which Windows does not import.',
    advice: 'Repack it with this program: same key, a binary file that Windows reads.'
  })
}

function plainKey(block: PemBlock): Uint8Array | undefined {
  const sealed = block.encrypted || /ENCRYPTED|OPENSSH/.test(block.label)
  return sealed ? undefined : block.der
}

/** OpenSSL's own dump before a certificate is common and read by everyone who reads PEM leniently. */
function outsideFindings(pem: PemText, role: CertRole): readonly CertFinding[] {
  if (pem.outside === '') return []
  const dump = /^(Certificate:\s+Data:|Bag Attributes|subject=|issuer=|#)/m.test(pem.outside)
  const severity = role === null && dump ? 'info' : 'warn'
  return [finding('pem-extra-text', severity, firstLine(pem.outside).slice(0, 60))]
}
