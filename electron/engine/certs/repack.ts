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
  if (!key) return problem('mismatch', { id: 'refusal.no-private-key' }, { next: FETCH_AGAIN })
  if (another)
    return problem(
      'mismatch',
      { id: 'refusal.several-keys' },
      { next: { id: 'refusal.export-one' } }
    )
  const privateKey = openKey(key.pkcs8Der)
  if (!privateKey) return problem('unsupported', { id: 'refusal.strange-key' })
  const leaf = opened.certificates.find(({ der }) => belongsTo(der, privateKey))
  if (!leaf)
    return problem('mismatch', { id: 'refusal.key-without-certificate' }, { next: FETCH_AGAIN })
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

const FETCH_AGAIN = { id: 'refusal.download-again' } as const

function refusal(opened: Exclude<OpenedPkcs12, { kind: 'open' }>): Result<never> {
  switch (opened.kind) {
    case 'wrong-password':
      return problem(
        'wrong-password',
        { id: 'refusal.password-wrong' },
        { next: { id: 'refusal.pulse' } }
      )
    case 'unsupported':
      return problem(
        'unsupported',
        { id: 'refusal.encrypted-with', values: { algorithm: opened.algorithm } },
        { next: FETCH_AGAIN }
      )
    case 'iterations':
      return problem(
        'unsupported',
        { id: 'refusal.iterations', values: { count: opened.count } },
        { next: { id: 'refusal.usual-iterations' } }
      )
    case 'mac-mismatch':
      return problem('damaged', { id: 'refusal.mac-fails' }, { next: FETCH_AGAIN })
    case 'malformed':
      return problem('damaged', { id: 'refusal.not-whole' }, { next: FETCH_AGAIN })
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
