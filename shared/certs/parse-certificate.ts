import { type Result, problem, ok } from '../result'
import { timeOf, type CertificateTime } from './certificate-time'
import {
  bitsOf,
  childrenOf,
  contextOf,
  countOf,
  hexOf,
  integerOf,
  oidOf,
  readNode,
  sequenceOf,
  TAG,
  type DerNode
} from './der'
import { nameOf, type DistinguishedName } from './distinguished-name'
import * as read from './extensions'
import { EXTENSION, KNOWN_EXTENSIONS, SIGNATURE_NAMES, type SignatureName } from './oids'
import { publicKeyOf, type PublicKeyInfo } from './public-key'

export interface SerialNumber {
  /** Lower-case hex of the content octets, as Windows shows it without its spaces. */
  readonly hex: string
  readonly value: bigint
  readonly octets: number
}

export interface Signature extends SignatureName {
  readonly oid: string
  /** AlgorithmIdentifier of the outer and of the signed part; RFC 5280 4.1.1.2 wants them equal. */
  readonly agrees: boolean
  readonly algorithm: Uint8Array
  readonly value: Uint8Array
}

/** A certificate as plain data (RFC 5280 4.1). Nothing here is judged, only read. */
export interface CertificateInfo {
  readonly der: Uint8Array
  /** TBSCertificate: the bytes that the signature covers. */
  readonly tbs: Uint8Array
  /** 1, 2 or 3; other numbers are what the file says, and forbidden. */
  readonly version: number
  readonly serial: SerialNumber
  readonly signature: Signature
  readonly issuer: DistinguishedName
  readonly subject: DistinguishedName
  readonly notBefore: CertificateTime
  readonly notAfter: CertificateTime
  readonly publicKey: PublicKeyInfo
  readonly extensions: readonly read.Extension[]
  readonly duplicateExtensions: readonly string[]
  readonly unknownCriticalExtensions: readonly string[]
  readonly keyUsage: readonly read.KeyUsage[] | undefined
  /** OIDs; undefined where the extension is absent, empty where it allows nothing. */
  readonly extendedKeyUsage: readonly string[] | undefined
  readonly basicConstraints: read.BasicConstraints | undefined
  readonly subjectAltNames: readonly read.GeneralName[]
  readonly nameConstraints: Uint8Array | undefined
  readonly subjectKeyId: string | undefined
  readonly authorityKeyId: string | undefined
}

/**
 * Reads one DER certificate, leniently: a wrong time, name or version is kept as it stands, so that the
 * rules can name it. Only what has not the shape of a certificate is refused.
 */
export function parseCertificate(der: Uint8Array): Result<CertificateInfo> {
  const node = readNode(der)
  const [tbs, algorithm, value] = sequenceOf(node)
  const fields = sequenceOf(tbs)
  if (!node || !tbs || !algorithm || value?.tag !== TAG.bitString)
    return problem('damaged', { id: 'refusal.not-a-certificate' })
  // version [0] EXPLICIT DEFAULT v1: absent in a version 1 certificate.
  const explicit = fields[0]?.tag === 0xa0 ? fields[0] : undefined
  const [serial, inner, issuer, validity, subject, key, ...rest] = explicit
    ? fields.slice(1)
    : fields
  if (serial?.tag !== TAG.integer || key?.tag !== TAG.sequence)
    return problem('damaged', { id: 'refusal.not-a-certificate' })
  const [notBefore, notAfter] = sequenceOf(validity)
  return ok({
    der: node.bytes,
    tbs: tbs.bytes,
    version: explicit ? (countOf(childrenOf(explicit)[0]) ?? -1) + 1 : 1,
    serial: serialOf(serial),
    signature: signatureOf(algorithm, inner, value),
    issuer: nameOf(issuer),
    subject: nameOf(subject),
    notBefore: timeOf(notBefore),
    notAfter: timeOf(notAfter),
    publicKey: publicKeyOf(key),
    ...extensionFields(read.extensionsOf(childrenOf(contextOf(rest, 3))[0]))
  })
}

function serialOf(node: DerNode): SerialNumber {
  return {
    hex: hexOf(node.body.subarray(0, 64)),
    value: integerOf(node) ?? 0n,
    octets: node.body.length
  }
}

function signatureOf(algorithm: DerNode, inner: DerNode | undefined, value: DerNode): Signature {
  const oid = oidOf(sequenceOf(algorithm)[0]) ?? ''
  const named = SIGNATURE_NAMES[oid] ?? { name: `unknown (${oid})`, hash: 'none' as const }
  return {
    ...named,
    oid,
    agrees: inner !== undefined && hexOf(inner.bytes) === hexOf(algorithm.bytes),
    algorithm: algorithm.bytes,
    value: bitsOf(value)?.bytes ?? new Uint8Array()
  }
}

function extensionFields(extensions: readonly read.Extension[]) {
  const find = (oid: string) => extensions.find((one) => one.oid === oid)
  const given = <T>(oid: string, reader: (extension: read.Extension) => T): T | undefined => {
    const extension = find(oid)
    return extension && reader(extension)
  }
  const oids = extensions.map((one) => one.oid)
  return {
    extensions,
    duplicateExtensions: [...new Set(oids.filter((oid, at) => oids.indexOf(oid) !== at))],
    unknownCriticalExtensions: extensions
      .filter((one) => one.critical && !KNOWN_EXTENSIONS.has(one.oid))
      .map((one) => one.oid),
    keyUsage: given(EXTENSION.keyUsage, read.keyUsageOf),
    extendedKeyUsage: given(EXTENSION.extendedKeyUsage, read.extendedKeyUsageOf),
    basicConstraints: given(EXTENSION.basicConstraints, read.basicConstraintsOf),
    subjectAltNames: read.generalNamesOf(find(EXTENSION.subjectAltName)?.value ?? new Uint8Array()),
    nameConstraints: find(EXTENSION.nameConstraints)?.value,
    subjectKeyId: given(EXTENSION.subjectKeyIdentifier, read.subjectKeyOf),
    authorityKeyId: given(EXTENSION.authorityKeyIdentifier, read.authorityKeyOf)
  }
}
