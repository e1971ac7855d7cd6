import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto'
import { GUIDE_PASSWORD } from '../../../shared/certs/guide-password'
import { recogniseFile } from '../../../shared/certs/recognise-file'
import { ok, problem, type Result } from '../../../shared/result'
import { openPkcs12, type OpenedPkcs12 } from './open-pkcs12'
import { writePkcs12, type Pkcs12Format } from './write-pkcs12'

export interface Repacked {
  readonly bytes: Buffer
  /** SHA-256 of the key's certificate, the same before and after. */
  readonly fingerprint256: string
  readonly certificates: number
}

export interface RepackOptions {
  readonly format: Pkcs12Format
  /** Of the new file. Left out: what opened the old one, without blanks around it, or the guide's where it had none. */
  readonly password?: string
}

/**
 * The same key and certificates in another container. The key's own certificate comes first, the others
 * keep their order; nothing is added, renewed or left out.
 * Problems: `wrong-password`, `unsupported` (encrypted in a way that is not known, or too often iterated),
 * `damaged`, `mismatch` (no key, several keys, or a key without its certificate).
 */
export function repackContainer(
  bytes: Uint8Array,
  passwords: readonly (string | null)[],
  { format, password }: RepackOptions
): Result<Repacked> {
  const opened = openPkcs12(binaryOf(bytes), passwords)
  if (opened.kind !== 'open') return refusal(opened)
  const [key, another] = opened.privateKeys
  if (!key) return problem('mismatch', 'The file holds no private key.', { next: FETCH_AGAIN })
  if (another)
    return problem('mismatch', 'The file holds several private keys.', {
      next: 'Export the identity of one device alone.'
    })
  const privateKey = openKey(key.pkcs8Der)
  if (!privateKey)
    return problem(
      'unsupported',
      'The private key in the file is of a kind that is not known here.'
    )
  const leaf = opened.certificates.find(({ der }) => belongsTo(der, privateKey))
  if (!leaf)
    return problem('mismatch', "The file holds a private key without the key's certificate.", {
      next: FETCH_AGAIN
    })
  const others = opened.certificates.filter((one) => one !== leaf)
  const certificates = [leaf, ...others].map(({ der }) => der)
  const friendlyName = leaf.friendlyName ?? key.friendlyName
  const repacked = writePkcs12({
    keyPkcs8Der: key.pkcs8Der,
    certificates,
    ...(friendlyName === undefined ? {} : { friendlyName }),
    password: password ?? (opened.password?.trim() || GUIDE_PASSWORD),
    format
  })
  const { fingerprint256 } = new X509Certificate(Buffer.from(leaf.der))
  return ok({ bytes: repacked, fingerprint256, certificates: certificates.length })
}

/** The container in a file that holds it as text (PEM, base64). */
function binaryOf(bytes: Uint8Array): Uint8Array {
  return recogniseFile({ name: '', bytes }, 'client').pkcs12 ?? bytes
}

const FETCH_AGAIN = 'Download the client certificate again in HeartLab.'

function refusal(opened: Exclude<OpenedPkcs12, { kind: 'open' }>): Result<never> {
  switch (opened.kind) {
    case 'wrong-password':
      return problem('wrong-password', 'The password does not open the file.', {
        next: "HeartLab's own files open with pulse."
      })
    case 'unsupported':
      return problem('unsupported', `The file is encrypted with ${opened.algorithm}.`, {
        next: FETCH_AGAIN
      })
    case 'iterations':
      return problem('unsupported', `The file asks for ${opened.count} iterations.`, {
        next: 'Make it again with the usual number (2,000 to 100,000).'
      })
    case 'mac-mismatch':
      return problem('damaged', "The file's integrity check fails: it is damaged or altered.", {
        next: FETCH_AGAIN
      })
    case 'malformed':
      return problem('damaged', 'This is not a whole PKCS#12 file.', { next: FETCH_AGAIN })
  }
}

function openKey(pkcs8: Uint8Array): KeyObject | undefined {
  try {
    return createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' })
  } catch {
    return undefined
  }
}

function belongsTo(der: Uint8Array, key: KeyObject): boolean {
  try {
    return new X509Certificate(Buffer.from(der)).checkPrivateKey(key)
  } catch {
    return false
  }
}
