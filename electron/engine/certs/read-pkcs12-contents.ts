import { readNode, sequenceOf, TAG } from '../../../shared/certs/der'
import { derivationOf, type PbeScheme } from '../../../shared/certs/pbe-scheme'
import {
  readSafeContents,
  type Pkcs12Structure,
  type SafeBag
} from '../../../shared/certs/pkcs12-structure'
import { decryptPbe, schemeCost } from './pbe-decrypt'

/** More iterations than this are named and never run: the file is hostile, or useless on a scanner. */
export const MOST_ITERATIONS = 600_000

/** Time that may still be spent on one file, in microseconds. */
export interface Budget {
  left: number
  /** On the clock of `performance.now()`: later, only the first passwords are tried. */
  readonly guessUntil: number
}

export interface OpenedKey {
  readonly pkcs8Der: Uint8Array
  readonly localKeyId: Uint8Array | undefined
  readonly friendlyName: string | undefined
}

export interface OpenedCertificate {
  readonly der: Uint8Array
  readonly localKeyId: Uint8Array | undefined
  readonly friendlyName: string | undefined
}

export interface Pkcs12Contents {
  readonly privateKeys: readonly OpenedKey[]
  readonly certificates: readonly OpenedCertificate[]
  /** How every encrypted part was encrypted, those inside others too. */
  readonly schemes: readonly PbeScheme[]
  /** True where a private key lies in the file with no encryption around it. */
  readonly bareKey: boolean
}

export type ReadContents =
  /** `missed` counts parts that the password, right for another part, did not open: they are damaged. */
  | { readonly kind: 'read'; readonly contents: Pkcs12Contents; readonly missed: number }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'unsupported'; readonly algorithm: string }
  /** `fits`: the password had opened a part before the time ran out. */
  | { readonly kind: 'iterations'; readonly count: number; readonly fits: boolean }

type Failure = Exclude<ReadContents, { kind: 'read' }>

interface Found {
  readonly privateKeys: OpenedKey[]
  readonly certificates: OpenedCertificate[]
  readonly schemes: PbeScheme[]
  bareKey: boolean
  missed: number
}

/**
 * `hurried`: a password that fails on the first part is wrong, which leaves time for the next one.
 * `patient`: it is tried on every part, since that first one may be damaged.
 */
export type Patience = 'hurried' | 'patient'

/** Decrypts every part with one password and gathers the keys and certificates in it. */
export function readPkcs12Contents(
  structure: Pkcs12Structure,
  password: string | null,
  budget: Budget,
  patience: Patience
): ReadContents {
  const found: Found = { privateKeys: [], certificates: [], schemes: [], bareKey: false, missed: 0 }
  for (const part of structure.parts) {
    const safe =
      part.kind === 'plain'
        ? { bytes: part.safe }
        : decryptWithin(part.scheme, part.ciphertext, password, budget, found)
    if ('kind' in safe && safe.kind !== 'wrong') return safe
    const bags = 'bytes' in safe ? readSafeContents(safe.bytes) : undefined
    if (!bags) {
      if (part.kind === 'plain') return { kind: 'wrong' }
      found.missed++
    } else {
      if (part.kind === 'encrypted') found.schemes.push(part.scheme)
      const failure = gatherBags(bags, part.kind === 'encrypted', password, budget, found)
      if (failure) return failure
    }
    if (patience === 'hurried' && opensNothing(found)) return { kind: 'wrong' }
  }
  return opensNothing(found)
    ? { kind: 'wrong' }
    : { kind: 'read', contents: found, missed: found.missed }
}

function opensNothing({ missed, schemes }: Found): boolean {
  return missed > 0 && schemes.length === 0
}

function gatherBags(
  bags: readonly SafeBag[],
  inside: boolean,
  password: string | null,
  budget: Budget,
  found: Found
): Failure | undefined {
  for (const bag of bags) {
    const { localKeyId, friendlyName } = bag
    if (bag.kind === 'certificate') {
      found.certificates.push({ der: bag.der, localKeyId, friendlyName })
    } else if (bag.kind === 'key') {
      found.privateKeys.push({ pkcs8Der: bag.pkcs8, localKeyId, friendlyName })
      found.bareKey ||= !inside
    } else if (bag.kind === 'shrouded-key') {
      const key = decryptWithin(bag.scheme, bag.ciphertext, password, budget, found)
      if ('kind' in key && key.kind !== 'wrong') return key
      if ('bytes' in key && looksLikePkcs8(key.bytes)) {
        found.schemes.push(bag.scheme)
        found.privateKeys.push({ pkcs8Der: key.bytes, localKeyId, friendlyName })
      } else found.missed++
    }
  }
  return undefined
}

function decryptWithin(
  scheme: PbeScheme,
  ciphertext: Uint8Array,
  password: string | null,
  budget: Budget,
  { schemes }: Found
): { readonly bytes: Uint8Array } | Failure {
  if (scheme.kind === 'unsupported') return { kind: 'unsupported', algorithm: scheme.algorithm }
  const count = derivationOf(scheme)?.iterations ?? 0
  if (count < 1) return { kind: 'wrong' }
  if (count > MOST_ITERATIONS || schemeCost(scheme) > budget.left)
    return { kind: 'iterations', count, fits: schemes.length > 0 }
  budget.left -= schemeCost(scheme)
  const bytes = decryptPbe(scheme, ciphertext, password)
  return bytes ? { bytes } : { kind: 'wrong' }
}

/** PrivateKeyInfo: a version, an algorithm, the key (RFC 5208). */
function looksLikePkcs8(bytes: Uint8Array): boolean {
  const [version, algorithm, key] = sequenceOf(readNode(bytes))
  return (
    version?.tag === TAG.integer && algorithm?.tag === TAG.sequence && key?.tag === TAG.octetString
  )
}
