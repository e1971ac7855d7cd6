import { createHash, randomBytes, sign, type KeyObject } from 'node:crypto'
import { isIPv4, isIPv6 } from 'node:net'
import { elementsOf, readNode, sequenceOf } from '../../../shared/certs/der'
import { EXTENSION } from '../../../shared/certs/oids'
import * as der from './write-der'

/** Attributes of a distinguished name in their order, as `[type, text]`. */
export type SubjectName = readonly (readonly ['CN' | 'OU' | 'O', string])[]

export interface AlternativeNames {
  readonly dns?: readonly string[]
  /** IPv4 or IPv6 addresses as text; a server reached by its address needs it here (RFC 6125). */
  readonly ip?: readonly string[]
}

export interface CertificateRequest {
  readonly subject: SubjectName
  /** SubjectPublicKeyInfo. */
  readonly spkiDer: Uint8Array
  readonly eku: readonly ('clientAuth' | 'serverAuth')[]
  readonly san?: AlternativeNames
  /** From `now`; a CA's own end cuts it short. */
  readonly days: number
  readonly now: Date
}

/** What issuing needs of a CA. `subjectDer` goes into each certificate byte for byte. */
export interface Issuer {
  readonly subjectDer: Uint8Array
  readonly spkiDer: Uint8Array
  readonly subjectKeyId: Uint8Array
  readonly notAfter: Date
  readonly privateKey: KeyObject
}

const DAY = 86_400_000
/** Old parsers read a year in two digits; RFC 5280 switches its format at 2050. */
const LATEST = new Date('2049-12-31T23:59:59Z')
const PURPOSE_OIDS = { serverAuth: '1.3.6.1.5.5.7.3.1', clientAuth: '1.3.6.1.5.5.7.3.2' } as const
const ATTRIBUTE_OIDS = { CN: '2.5.4.3', O: '2.5.4.10', OU: '2.5.4.11' } as const

/**
 * Issues an end-entity certificate (RFC 5280) as DER. The issuer's name is the CA's subject byte for
 * byte, since Windows and some servers compare bytes; notBefore lies a day back, for a scanner whose
 * clock is behind.
 */
export function issueCertificate(issuer: Issuer, request: CertificateRequest): Buffer {
  const isRsa = keyTypeOf(request.spkiDer) === 'rsa'
  return signCertificate(issuer.privateKey, issuer.spkiDer, {
    issuerDer: issuer.subjectDer,
    subjectDer: nameDer(request.subject),
    spkiDer: request.spkiDer,
    notBefore: new Date(request.now.getTime() - DAY),
    notAfter: earliest(daysAfter(request.now, request.days), issuer.notAfter),
    extensions: [
      extension(EXTENSION.basicConstraints, der.sequence(), 'critical'),
      keyUsage(isRsa ? ['digitalSignature', 'keyEncipherment'] : ['digitalSignature']),
      extension(
        EXTENSION.extendedKeyUsage,
        der.sequence(...request.eku.map((purpose) => der.oid(PURPOSE_OIDS[purpose])))
      ),
      ...alternativeNames(request.san ?? {}),
      subjectKey(keyIdOf(request.spkiDer)),
      authorityKey(issuer.subjectKeyId)
    ]
  })
}

/** A self-signed CA certificate as DER. */
export function issueCaCertificate(
  key: { readonly spkiDer: Uint8Array; readonly privateKey: KeyObject },
  subject: SubjectName,
  days: number,
  now: Date
): Buffer {
  const name = nameDer(subject)
  return signCertificate(key.privateKey, key.spkiDer, {
    issuerDer: name,
    subjectDer: name,
    spkiDer: key.spkiDer,
    notBefore: new Date(now.getTime() - DAY),
    notAfter: daysAfter(now, days),
    extensions: [
      extension(EXTENSION.basicConstraints, der.sequence(der.boolean(true)), 'critical'),
      keyUsage(['keyCertSign', 'cRLSign']),
      subjectKey(keyIdOf(key.spkiDer))
    ]
  })
}

interface Unsigned {
  readonly issuerDer: Uint8Array
  readonly subjectDer: Uint8Array
  readonly spkiDer: Uint8Array
  readonly notBefore: Date
  readonly notAfter: Date
  readonly extensions: readonly Buffer[]
}

function signCertificate(key: KeyObject, signerSpki: Uint8Array, fields: Unsigned): Buffer {
  const algorithm = signatureAlgorithm(signerSpki)
  const tbs = der.sequence(
    der.explicit(0, der.integer(2)),
    der.integer(freshSerial()),
    algorithm,
    fields.issuerDer,
    der.sequence(der.time(fields.notBefore), der.time(fields.notAfter)),
    fields.subjectDer,
    fields.spkiDer,
    der.explicit(3, der.sequence(...fields.extensions))
  )
  return der.sequence(tbs, algorithm, der.bitString(sign('sha256', tbs, key)))
}

/** sha256WithRSAEncryption (RFC 4055) or ecdsa-with-SHA256 (RFC 5758). */
function signatureAlgorithm(signerSpki: Uint8Array): Buffer {
  return keyTypeOf(signerSpki) === 'rsa'
    ? der.sequence(der.oid('1.2.840.113549.1.1.11'), der.nil())
    : der.sequence(der.oid('1.2.840.10045.4.3.2'))
}

function keyTypeOf(spki: Uint8Array): 'rsa' | 'ec' {
  const algorithm = sequenceOf(sequenceOf(readNode(spki))[0])[0]
  const rsa = der.oid('1.2.840.113549.1.1.1')
  return algorithm && Buffer.compare(algorithm.bytes, rsa) === 0 ? 'rsa' : 'ec'
}

/** 16 random octets, the first neither zero nor above 0x7f: positive and within RFC 5280's 20. */
function freshSerial(): Buffer {
  const octets = randomBytes(16)
  octets[0] = ((octets[0] ?? 0) & 0x3f) | 0x40
  return octets
}

/** A Name: PrintableString where its characters allow it, else UTF8String (RFC 5280 4.1.2.4). */
function nameDer(subject: SubjectName): Buffer {
  return der.sequence(
    ...subject.map(([type, text]) =>
      der.setOf(der.sequence(der.oid(ATTRIBUTE_OIDS[type]), nameString(text)))
    )
  )
}

function nameString(text: string): Buffer {
  return /^[A-Za-z0-9 '()+,./:=?-]*$/.test(text) ? der.printableString(text) : der.utf8String(text)
}

/** Method 1 of RFC 5280 4.2.1.2: SHA-1 over the key's bits. */
export function keyIdOf(spki: Uint8Array): Buffer {
  const bits = elementsOf(readNode(spki)?.body ?? new Uint8Array())?.[1]?.body.subarray(1)
  return createHash('sha1')
    .update(bits ?? spki)
    .digest()
}

function extension(id: string, value: Buffer, critical?: 'critical'): Buffer {
  return der.sequence(der.oid(id), ...(critical ? [der.boolean(true)] : []), der.octetString(value))
}

const USAGE_BITS = { digitalSignature: 0, keyEncipherment: 2, keyCertSign: 5, cRLSign: 6 } as const

function keyUsage(usages: readonly (keyof typeof USAGE_BITS)[]): Buffer {
  const bits = usages.reduce((sum, usage) => sum | (0x80 >> USAGE_BITS[usage]), 0)
  const unused = 31 - Math.clz32(bits & -bits)
  return extension(EXTENSION.keyUsage, der.bitString(Buffer.from([bits]), unused), 'critical')
}

function subjectKey(id: Uint8Array): Buffer {
  return extension(EXTENSION.subjectKeyIdentifier, der.octetString(id))
}

function authorityKey(id: Uint8Array): Buffer {
  return extension(EXTENSION.authorityKeyIdentifier, der.sequence(der.implicit(0, id)))
}

function alternativeNames({ dns = [], ip = [] }: AlternativeNames): readonly Buffer[] {
  const names = [
    ...dns.map((name) => der.implicit(2, Buffer.from(name, 'latin1'))),
    ...ip.map((address) => der.implicit(7, addressOctets(address)))
  ]
  return names.length > 0 ? [extension(EXTENSION.subjectAltName, der.sequence(...names))] : []
}

/** The octets of an IP address; a zone (`%eth0`) is no part of it. */
function addressOctets(address: string): Buffer {
  const plain = address.replace(/%.*$/, '')
  if (isIPv4(plain)) return Buffer.from(plain.split('.').map(Number))
  if (isIPv6(plain)) return ipv6Octets(plain)
  throw new Error(`not an IP address: ${address}`)
}

function ipv6Octets(address: string): Buffer {
  const hex = address.replace(/\d+\.\d+\.\d+\.\d+$/, (dotted) =>
    Buffer.from(dotted.split('.').map(Number)).toString('hex').replace(/^.{4}/, '$&:')
  )
  const [head = [], tail] = hex.split('::').map((half) => half.split(':').filter(Boolean))
  const gap = Array<string>(tail ? 8 - head.length - tail.length : 0).fill('0')
  const groups = [...head, ...gap, ...(tail ?? [])]
  return Buffer.from(groups.map((group) => group.padStart(4, '0')).join(''), 'hex')
}

function daysAfter(now: Date, days: number): Date {
  return earliest(new Date(now.getTime() + days * DAY), LATEST)
}

function earliest(one: Date, other: Date): Date {
  return one < other ? one : other
}
