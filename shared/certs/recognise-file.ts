import { classifyDer, readPkcs7, type DerKind } from './classify-der'
import { decodeBase64 } from './base64'
import { decodeText, type DecodedText } from './decode-text'
import { elementsOf, measureDer } from './der'
import { finding, type CertFinding, type CertRole } from './finding'
import type { CertCode } from './finding-codes'
import { readPem, type PemBlock, type PemText } from './read-pem'

export type FileKind =
  | 'empty'
  | 'oversize'
  | 'html'
  | 'json'
  | 'p12'
  | 'pem'
  | 'der'
  | 'base64'
  | 'pkcs7'
  | 'csr'
  | 'crl'
  | 'key'
  | 'parameters'
  | 'keystore'
  | 'zip'
  | 'unknown'

export interface PrivateKeyFound {
  /** PKCS#8, PKCS#1 or SEC 1; undefined where it is encrypted or in a form of its own. */
  readonly der: Uint8Array | undefined
}

/** What a file holds, told by its content; findings are those of container and encoding. */
export interface Material {
  readonly kind: FileKind
  readonly certificates: readonly Uint8Array[]
  readonly privateKeys: readonly PrivateKeyFound[]
  readonly pkcs12: Uint8Array | undefined
  readonly findings: readonly CertFinding[]
}

export interface NamedBytes {
  /** The file's name; only its ending is looked at. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** No certificate file comes near this. */
export const MOST_BYTES = 5 * 1024 * 1024

/** Recognises a file by its content, whatever it is called (RFC 7468, RFC 5280, RFC 7292, RFC 5652). */
export function recogniseFile(file: NamedBytes, role: CertRole): Material {
  const { bytes } = file
  if (bytes.length === 0) return only('empty', finding('empty-file', 'error', '0 bytes'))
  if (bytes.length > MOST_BYTES)
    return only('oversize', finding('oversize', 'error', `more than ${MOST_BYTES} bytes`))
  const keystore = keystoreOf(bytes)
  if (keystore) return keystoreMaterial(keystore, role)
  // A SEQUENCE begins with "0", which text may too; binary has control characters.
  if (measureDer(bytes).kind !== 'none' && decodeText(bytes) === undefined)
    return recogniseDer(file, role)
  const text = decodeText(withoutTail(bytes))
  return (text && recogniseText(text, file.name, role)) ?? recogniseDer(file, role)
}

/** Copied text may end in zeroes or in DOS's end-of-file mark. */
function withoutTail(bytes: Uint8Array): Uint8Array {
  // In UTF-16 the last zero belongs to a letter.
  if (bytes.subarray(0, 8).includes(0)) return bytes
  const end = bytes.findLastIndex((octet) => octet !== 0 && octet !== 0x1a)
  return bytes.subarray(0, end + 1)
}

function only(kind: FileKind, ...findings: readonly CertFinding[]): Material {
  return { kind, certificates: [], privateKeys: [], pkcs12: undefined, findings }
}

const KEYSTORES: readonly (readonly [string, readonly number[]])[] = [
  ['Java keystore (JKS)', [0xfe, 0xed, 0xfe, 0xed]],
  ['Java keystore (JCEKS)', [0xce, 0xce, 0xce, 0xce]],
  ['Bouncy Castle keystore', [0, 0, 0, 1, 0, 0, 0, 20]],
  ['Bouncy Castle keystore', [0, 0, 0, 2, 0, 0, 0, 20]],
  ['SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]]
]

function keystoreOf(bytes: Uint8Array): string | undefined {
  return KEYSTORES.find(([, magic]) => magic.every((octet, at) => bytes[at] === octet))?.[0]
}

function keystoreMaterial(keystore: string, role: CertRole): Material {
  const wrong = finding('not-a-pkcs12', 'error', keystore)
  return role === 'ca'
    ? only('keystore', wrong, finding('malformed', 'error', keystore))
    : only('keystore', wrong)
}

function recogniseDer({ name, bytes }: NamedBytes, role: CertRole): Material {
  const shape = measureDer(bytes)
  if (shape.kind === 'cut') {
    const evidence = `${bytes.length} bytes of ${shape.declared}`
    return only('unknown', finding('truncated', 'error', evidence))
  }
  const kind = classifyDer(bytes)
  const material = ofDer(kind, bytes, role)
  const misnamed = /\.pem$/i.test(name) && kind === 'certificate'
  if (!misnamed) return notPkcs12(material, name, role)
  const named = finding('der-named-pem', 'warn', name.split(/[\\/]/).at(-1) ?? name)
  return { ...material, findings: [named, ...material.findings] }
}

/** A file that should be a P12 by its name or role, and is nothing that is known. */
function notPkcs12(material: Material, name: string, role: CertRole): Material {
  const promised = /\.(p12|pfx)$/i.test(name) || (role === 'client' && material.kind === 'unknown')
  if (!promised || material.kind === 'p12') return material
  const wrong = finding('not-a-pkcs12', 'error', `the content is: ${material.kind}`)
  return { ...material, findings: [...material.findings, wrong] }
}

function ofDer(kind: DerKind, bytes: Uint8Array, role: CertRole): Material {
  switch (kind) {
    case 'certificate': {
      // Some tools write several certificates one after the other.
      const all = elementsOf(bytes)?.map((one) => one.bytes) ?? [bytes]
      const certificates = all.filter((one) => classifyDer(one) === 'certificate')
      return { ...only('der'), certificates }
    }
    case 'pkcs12':
      return { ...only('p12'), pkcs12: bytes }
    case 'pkcs7':
      return ofPkcs7(bytes)
    case 'csr':
      return only('csr', finding('csr-not-certificate', 'error', 'PKCS#10 request'))
    case 'crl':
      return only('crl', finding('crl-not-certificate', 'error', 'X.509 CRL'))
    case 'private-key':
      return withKey(only('key'), bytes, role)
    case 'encrypted-private-key':
      return withKey(only('key'), undefined, role)
    case 'public-key':
      return only('key', finding('no-certificate', 'error', 'a public key alone'))
    case 'parameters':
      return only('parameters', finding('no-certificate', 'error', 'key parameters'))
    case 'unknown':
      return only('unknown', finding('malformed', 'error', 'no known structure'))
  }
}

function ofPkcs7(bytes: Uint8Array): Material {
  const { certificates, crls } = readPkcs7(bytes)
  if (certificates.length > 0) {
    const evidence = `${certificates.length} certificates`
    return { ...only('pkcs7', finding('pkcs7', 'warn', evidence)), certificates }
  }
  const evidence = crls > 0 ? 'revocation lists only' : 'no certificates inside'
  return only('pkcs7', finding('pkcs7-no-certificates', 'error', evidence))
}

/** A key is what a client needs in its P12, and what must never lie beside a CA. */
function withKey(material: Material, der: Uint8Array | undefined, role: CertRole): Material {
  const severity = role === 'ca' ? 'error' : 'warn'
  const inside = finding('private-key-inside', severity, der ? 'not encrypted' : 'encrypted')
  const findings = role === 'client' ? [] : [inside]
  return {
    ...material,
    privateKeys: [...material.privateKeys, { der }],
    findings: [...material.findings, ...findings]
  }
}

function recogniseText(decoded: DecodedText, name: string, role: CertRole): Material | undefined {
  const text = decoded.text.trim()
  if (text === '') return only('empty', finding('empty-file', 'error', 'nothing but white space'))
  if (isJson(text)) return only('json', finding('not-a-certificate-json', 'error', 'JSON'))
  const pem = readPem(decoded.text)
  if (pem.blocks.length > 0) return ofPem(pem, decoded, name, role)
  if (text.startsWith('<') || /<html|<body|<!doctype/i.test(text.slice(0, 4096)))
    return only('html', finding('not-a-certificate-html', 'error', firstLine(text)))
  return ofBareBase64(text, decoded, name, role) ?? ofStrangeText(text, name, role)
}

function isJson(text: string): boolean {
  if (!/^[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    // Cut short, or nearly JSON: it is still no certificate.
    return /^\{\s*"/.test(text)
  }
}

function firstLine(text: string): string {
  return text.slice(0, 80).replace(/\s+/g, ' ')
}

/** Base64 whose BEGIN and END lines are lost or broken. */
function ofBareBase64(
  text: string,
  decoded: DecodedText,
  name: string,
  role: CertRole
): Material | undefined {
  const letters = text.replace(/^[-\u2010-\u2015]+[^\n]*$/gm, '')
  const der = letters.length >= 40 ? decodeBase64(letters) : undefined
  if (!der || measureDer(der).kind === 'none') return undefined
  const inner = recogniseDer({ name: '', bytes: der }, role)
  const bare = finding('pem-no-armor', 'warn', 'base64 without BEGIN and END')
  const findings = [bare, ...encodingFindings(decoded, role), ...inner.findings]
  return notPkcs12({ ...inner, kind: 'base64', findings }, inner.pkcs12 ? '' : name, role)
}

function ofStrangeText(text: string, name: string, role: CertRole): Material {
  if (/^(ssh-|ecdsa-sha2-|PuTTY-User-Key)/.test(text))
    return only('key', finding('no-certificate', 'error', 'an SSH key'))
  const damaged = finding('malformed', 'error', `text: ${firstLine(text).slice(0, 40)}`)
  return notPkcs12(only('unknown', damaged), name, role)
}

/** How the text was saved: what Windows' own programs do to a file in passing. */
function encodingFindings(decoded: DecodedText, role: CertRole): readonly CertFinding[] {
  const found: CertFinding[] = []
  if (decoded.encoding.startsWith('utf-16'))
    found.push(finding('pem-utf16', 'warn', decoded.encoding.toUpperCase()))
  else if (decoded.bom) found.push(finding('pem-bom', 'warn', 'UTF-8 with a byte order mark'))
  if (decoded.text.includes('\r\n'))
    found.push(finding('pem-crlf', role === null ? 'info' : 'warn', 'CR LF'))
  return found
}

function ofPem(pem: PemText, decoded: DecodedText, name: string, role: CertRole): Material {
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
  const flaws = labelFindings(block)
  const said = { ...material, findings: [...material.findings, ...flaws] }
  if (!block.closed) return addFindings(said, finding('truncated', 'error', 'no END line'))
  if (/PRIVATE KEY/.test(block.label)) return withKey(said, plainKey(block), role)
  if (!block.der || block.der.length === 0)
    return addFindings(said, finding('malformed', 'error', `${block.label}: not base64`))
  const inner = recogniseDer({ name: '', bytes: block.der }, role)
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

function labelFindings(block: PemBlock): readonly CertFinding[] {
  if (block.label === 'X509 CERTIFICATE')
    return [finding('pem-x509-certificate-header', 'warn', block.label)]
  if (block.label === 'TRUSTED CERTIFICATE')
    return [finding('trusted-cert-pem', 'warn', block.label)]
  return []
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
