import { createPrivateKey, X509Certificate } from 'node:crypto'
import { parseCertificate, type CertificateInfo } from '../../../shared/certs/parse-certificate'
import type { CertificateFacts } from '../../../shared/kit/kit-facts'
import type { Pkcs12Format } from '../certs/write-pkcs12'
import { openPkcs12, type OpenedCertificate, type OpenedPkcs12 } from '../certs/open-pkcs12'

/** A client P12 as a kit needs it: its bytes as they are, and what can be said of its certificate. */
export interface ClientFile {
  readonly bytes: Uint8Array
  readonly leaf: CertificateInfo
  readonly facts: CertificateFacts
  /** A secret. */
  readonly password: string
  /** Which of our two containers it is; null for any other. */
  readonly format: Pkcs12Format | null
}

type Opened = Extract<OpenedPkcs12, { kind: 'open' }>

/** Opens a P12 with the first password that fits; undefined when it does not open or holds no pair of key and certificate. */
export function openClientFile(
  bytes: Uint8Array,
  passwords: readonly string[]
): ClientFile | undefined {
  const opened = openPkcs12(bytes, passwords)
  if (opened.kind !== 'open') return undefined
  const der = leafOf(opened)
  const info = der && parseCertificate(der)
  if (!info?.ok) return undefined
  const password = opened.password ?? ''
  const facts = certificateFacts(info.value)
  return { bytes, leaf: info.value, facts, password, format: formatOf(opened) }
}

function formatOf({ structure, schemes }: Opened): Pkcs12Format | null {
  const hash = structure.mac?.kind === 'hmac' ? structure.mac.hash : undefined
  if (hash === 'sha1' && schemes.every(({ kind }) => kind === 'pbes1')) return 'scanner'
  return hash === 'sha256' && schemes.every(({ kind }) => kind === 'pbes2') ? 'modern' : null
}

function leafOf({ privateKeys, certificates }: Opened) {
  const [key] = privateKeys
  if (!key) return undefined
  try {
    const privateKey = createPrivateKey({
      key: Buffer.from(key.pkcs8Der),
      format: 'der',
      type: 'pkcs8'
    })
    const fits = ({ der }: OpenedCertificate) =>
      new X509Certificate(Buffer.from(der)).checkPrivateKey(privateKey)
    return certificates.find(fits)?.der
  } catch {
    return undefined
  }
}

/** As Windows lists a certificate: its common name, or the whole name where it has none. */
export function certificateFacts(info: CertificateInfo): CertificateFacts {
  const x509 = new X509Certificate(Buffer.from(info.der))
  const iso = (at: number | undefined) => new Date(at ?? 0).toISOString()
  const digits = (fingerprint: string) => fingerprint.replaceAll(':', '').toLowerCase()
  return {
    issuedTo: commonNames(info.subject)[0] ?? info.subject.text,
    issuedBy: commonNames(info.issuer)[0] ?? info.issuer.text,
    notBefore: iso(info.notBefore.at),
    notAfter: iso(info.notAfter.at),
    sha1: digits(x509.fingerprint),
    sha256: digits(x509.fingerprint256)
  }
}

const COMMON_NAME = '2.5.4.3'

function commonNames(name: CertificateInfo['subject']): readonly string[] {
  return name.attributes.filter(({ oid }) => oid === COMMON_NAME).map(({ value }) => value)
}

/** Every name by which a certificate may say whose it is. */
export function namesOf(info: CertificateInfo): readonly string[] {
  const alternative = info.subjectAltNames.filter(({ kind }) => kind === 'dns' || kind === 'uri')
  return [...commonNames(info.subject), ...alternative.map(({ value }) => value)]
}
