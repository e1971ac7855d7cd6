import { createHash, createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseCertificate } from '../../../shared/certs/parse-certificate'
import { ok, problem, type Result } from '../../../shared/result'
import { generateKey, type TakeKey } from './generate-key'
import { issueCaCertificate, keyIdOf, type Issuer } from './issue-certificate'
import { codeOf, guardFiles, placeNewFile, replaceFile } from './place-file'
import { pemOf } from './write-der'

/** A CA that can issue. Its folder holds ca.pem and ca.crt (PEM), ca.cer (DER) and ca.key (0600). */
export interface Ca extends Issuer {
  readonly folder: string
  /** Absolute path of ca.pem. */
  readonly certificatePath: string
  readonly certificateDer: Buffer
  readonly certificatePem: string
  /** True when this call made it. */
  readonly created: boolean
}

export interface CaOptions {
  /** Begins the CA's common name; a piece of the key's fingerprint ends it, so that no two are alike. */
  readonly name: string
  readonly now: Date
  /** Encrypts ca.key when it is made, opens it when it is there. */
  readonly passphrase?: string
  readonly takeKey?: TakeKey
}

const TEN_YEARS = 3650
const CERTIFICATE_FILES = ['ca.pem', 'ca.crt', 'ca.cer'] as const

/**
 * Opens the CA in a folder, or makes one there. The key is placed first and wins or loses at once, the
 * certificate follows from it: two programs that start together end with the same CA, and a power cut
 * in between is mended by the next call.
 * Problems: `wrong-password` (ca.key is encrypted), `mismatch`, `not-found` (a certificate without its
 * key), `damaged`, and what the file system says.
 */
export function openOrCreateCa(folder: string, options: CaOptions): Promise<Result<Ca>> {
  return guardFiles({ id: 'refusal.the-ca-folder', values: { folder } }, async () => {
    const place = resolve(folder)
    const held = await readCaFiles(place)
    if (held.keyPem === undefined && held.certificate !== undefined)
      return problem(
        'not-found',
        { id: 'refusal.ca-key-missing', values: { folder } },
        { next: { id: 'refusal.ca-own-folder' } }
      )
    const created = held.keyPem === undefined
    const keyPem = held.keyPem ?? (await placeKey(place, options))
    const key = openKey(keyPem, options.passphrase)
    if (!key.ok) return key
    const certificate = held.certificate ?? (await placeCertificate(place, key.value, options))
    return await describeCa(place, key.value, certificate, created)
  })
}

interface CaFiles {
  readonly keyPem: string | undefined
  readonly certificate: Buffer | undefined
}

async function readCaFiles(folder: string): Promise<CaFiles> {
  const key = await readIfThere(join(folder, 'ca.key'))
  for (const name of CERTIFICATE_FILES) {
    const certificate = await readIfThere(join(folder, name))
    if (certificate) return { keyPem: key?.toString('utf8'), certificate }
  }
  return { keyPem: key?.toString('utf8'), certificate: undefined }
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** RSA for every CA: the oldest scanner's Windows verifies it. */
async function placeKey(folder: string, options: CaOptions): Promise<string> {
  const { pkcs8Der } = await (options.takeKey ?? generateKey)('rsa-2048')
  const key = createPrivateKey({ key: pkcs8Der, format: 'der', type: 'pkcs8' })
  const locked = options.passphrase ? { cipher: 'aes-256-cbc', passphrase: options.passphrase } : {}
  const pem = String(key.export({ type: 'pkcs8', format: 'pem', ...locked }))
  const path = join(folder, 'ca.key')
  const won = await placeNewFile(path, Buffer.from(pem), 0o600)
  return won ? pem : await readFile(path, 'utf8')
}

function openKey(pem: string, passphrase: string | undefined): Result<KeyObject> {
  const encrypted = /ENCRYPTED/.test(pem)
  if (encrypted && !passphrase)
    return problem(
      'wrong-password',
      { id: 'refusal.ca-passphrase-missing' },
      { next: { id: 'refusal.ca-passphrase-file' } }
    )
  try {
    return ok(createPrivateKey({ key: pem, ...(encrypted ? { passphrase } : {}) }))
  } catch {
    return encrypted
      ? problem('wrong-password', { id: 'refusal.ca-passphrase-wrong' })
      : problem(
          'damaged',
          { id: 'refusal.ca-key-unreadable' },
          { next: { id: 'refusal.ca-key-backup' } }
        )
  }
}

async function placeCertificate(
  folder: string,
  privateKey: KeyObject,
  options: CaOptions
): Promise<Buffer> {
  const spkiDer = spkiOf(privateKey)
  const mark = createHash('sha256').update(spkiDer).digest('hex').slice(0, 6).toUpperCase()
  const subject = [['O', 'HeartLab Connect'] as const, ['CN', `${options.name} ${mark}`] as const]
  const der = issueCaCertificate({ spkiDer, privateKey }, subject, TEN_YEARS, options.now)
  const pem = Buffer.from(pemOf('CERTIFICATE', der))
  const path = join(folder, 'ca.pem')
  return (await placeNewFile(path, pem, 0o644)) ? pem : await readFile(path)
}

async function describeCa(
  folder: string,
  privateKey: KeyObject,
  certificate: Buffer,
  created: boolean
): Promise<Result<Ca>> {
  const read = readCertificate(certificate)
  if (!read) return problem('damaged', { id: 'refusal.ca-unreadable', values: { folder } })
  if (!read.x509.checkPrivateKey(privateKey))
    return problem('mismatch', { id: 'refusal.ca-mismatch', values: { folder } })
  const { x509, info } = read
  if (!x509.ca) return problem('mismatch', { id: 'refusal.ca-is-none', values: { folder } })
  const certificateDer = Buffer.from(x509.raw)
  const certificatePem = pemOf('CERTIFICATE', certificateDer)
  await completeCopies(folder, certificateDer, certificatePem)
  return ok({
    folder,
    certificatePath: join(folder, 'ca.pem'),
    certificateDer,
    certificatePem,
    created,
    privateKey,
    subjectDer: info.subject.der,
    spkiDer: info.publicKey.spki,
    subjectKeyId: info.subjectKeyId
      ? Buffer.from(info.subjectKeyId, 'hex')
      : keyIdOf(info.publicKey.spki),
    notAfter: new Date(x509.validTo)
  })
}

function readCertificate(bytes: Buffer) {
  try {
    const x509 = new X509Certificate(bytes)
    const info = parseCertificate(x509.raw)
    return info.ok ? { x509, info: info.value } : undefined
  } catch {
    return undefined
  }
}

/** The three forms of the certificate, each written where it is missing. */
async function completeCopies(folder: string, der: Buffer, pem: string): Promise<void> {
  for (const [name, bytes] of [
    ['ca.pem', Buffer.from(pem)],
    ['ca.crt', Buffer.from(pem)],
    ['ca.cer', der]
  ] as const) {
    const held = await readIfThere(join(folder, name))
    if (!held) await replaceFile(join(folder, name), bytes, 0o644)
  }
}

function spkiOf(privateKey: KeyObject): Buffer {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
}
