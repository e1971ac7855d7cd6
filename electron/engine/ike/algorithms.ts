import { PHASE1_GROUPS } from '../../../shared/ipsec/check-proposals'
import type { TunnelPhase } from '../../../shared/ipsec/plan'
import { english, listed, type Told } from '../../../shared/words/english'
import { isKnownGroup } from './key-exchange'
import type { Proposal, Transform } from './security-association'
import { PROTOCOL, TRANSFORM } from './wire'

/** A cipher of the guide: its IANA number, key length, and how it protects integrity. */
export interface Cipher {
  readonly id: number
  readonly keyBits: number
  readonly isAead: boolean
}

/** A hash of the guide in its three parts: PRF, integrity transform, node's name. */
export interface Hash {
  readonly prf: number
  readonly integrity: number
  readonly name: 'sha1' | 'sha256' | 'sha384' | 'sha512'
  readonly bytes: number
  /** The bytes that are left of a checksum (RFC 2404, RFC 4868). */
  readonly checksumBytes: number
}

export interface Suite {
  readonly cipher: Cipher
  readonly hash: Hash
  readonly group: number
}

const AES_CBC = 12
const AES_GCM_16 = 20

const CIPHERS: ReadonlyMap<string, Cipher> = new Map([
  ['AES128', { id: AES_CBC, keyBits: 128, isAead: false }],
  ['AES256', { id: AES_CBC, keyBits: 256, isAead: false }],
  ['AES128-GCM-16', { id: AES_GCM_16, keyBits: 128, isAead: true }],
  ['AES256-GCM-16', { id: AES_GCM_16, keyBits: 256, isAead: true }]
])

const HASHES: ReadonlyMap<string, Hash> = new Map([
  ['SHA1', { prf: 2, integrity: 2, name: 'sha1', bytes: 20, checksumBytes: 12 }],
  ['SHA2-256', { prf: 5, integrity: 12, name: 'sha256', bytes: 32, checksumBytes: 16 }],
  ['SHA2-384', { prf: 6, integrity: 13, name: 'sha384', bytes: 48, checksumBytes: 24 }],
  ['SHA2-512', { prf: 7, integrity: 14, name: 'sha512', bytes: 64, checksumBytes: 32 }]
])

/** The algorithms of one phase; null when a name or the group is none of the guide's. */
export function suiteOf(
  phase: Pick<TunnelPhase, 'encryption' | 'integrity' | 'dhGroup'>
): Suite | null {
  const cipher = CIPHERS.get(phase.encryption)
  const hash = HASHES.get(phase.integrity)
  return cipher && hash && isKnownGroup(phase.dhGroup)
    ? { cipher, hash, group: phase.dhGroup }
    : null
}

const NO_SPI = Buffer.alloc(0)

/** Phase 1's proposal, with these groups on offer. GCM has no integrity transform (RFC 5282 8). */
export function ikeProposal({ cipher, hash }: Suite, groups: readonly number[]): Proposal {
  const transforms: readonly Transform[] = [
    { type: TRANSFORM.encryption, id: cipher.id, keyBits: cipher.keyBits },
    ...(cipher.isAead ? [] : [{ type: TRANSFORM.integrity, id: hash.integrity }]),
    { type: TRANSFORM.prf, id: hash.prf },
    ...groups.map((id) => ({ type: TRANSFORM.group, id }))
  ]
  return { protocol: PROTOCOL.ike, spi: NO_SPI, transforms }
}

/** Phase 2's proposal; the PFS group only where new keys are made (rekeying), never in IKE_AUTH. */
export function espProposal({ cipher, hash }: Suite, spi: Buffer, group?: number): Proposal {
  const transforms: readonly Transform[] = [
    { type: TRANSFORM.encryption, id: cipher.id, keyBits: cipher.keyBits },
    ...(cipher.isAead ? [] : [{ type: TRANSFORM.integrity, id: hash.integrity }]),
    ...(group === undefined ? [] : [{ type: TRANSFORM.group, id: group }]),
    { type: TRANSFORM.esn, id: 0 }
  ]
  return { protocol: PROTOCOL.esp, spi, transforms }
}

/** Every group that a gateway may be set to, the guide's and others (to be named, never computed). */
export const EVERY_GROUP: readonly number[] = [
  14, 2, 5, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 1, 25, 26, 27, 28, 29, 30, 31, 32
]

/** Every cipher and hash in use, in two proposals: with and without an integrity transform (RFC 7296 3.3). */
export function everyIkeProposal(): readonly Proposal[] {
  const plain = [...keyed(AES_CBC), { type: TRANSFORM.encryption, id: 3 }, ...keyed(23)]
  const aead = [...[20, 19, 18].flatMap(keyed), { type: TRANSFORM.encryption, id: 28 }]
  const common = [
    ...[5, 6, 7, 2, 1, 4].map((id) => ({ type: TRANSFORM.prf, id })),
    ...EVERY_GROUP.map((id) => ({ type: TRANSFORM.group, id }))
  ]
  const integrity = [12, 13, 14, 2, 1, 5].map((id) => ({ type: TRANSFORM.integrity, id }))
  return [
    { protocol: PROTOCOL.ike, spi: NO_SPI, transforms: [...plain, ...integrity, ...common] },
    { protocol: PROTOCOL.ike, spi: NO_SPI, transforms: [...aead, ...common] }
  ]
}

function keyed(id: number): readonly Transform[] {
  return [256, 192, 128].map((keyBits) => ({ type: TRANSFORM.encryption, id, keyBits }))
}

/** Is every algorithm of a chosen proposal one that HeartLab's guide allows in phase 1? */
export function isOfGuide({ transforms }: Proposal): boolean {
  const ciphers = [...CIPHERS.values()]
  const hashes = [...HASHES.values()]
  return transforms.every(({ type, id, keyBits }) => {
    if (type === TRANSFORM.encryption)
      return ciphers.some((cipher) => cipher.id === id && cipher.keyBits === keyBits)
    if (type === TRANSFORM.prf) return hashes.some(({ prf }) => prf === id)
    if (type === TRANSFORM.integrity) return hashes.some(({ integrity }) => integrity === id)
    return type !== TRANSFORM.group || PHASE1_GROUPS.some((group) => group === id)
  })
}

const NAMES: Readonly<Record<number, ReadonlyMap<number, string>>> = {
  [TRANSFORM.encryption]: new Map([
    [3, '3DES'],
    [12, 'AES'],
    [18, 'AES-GCM-8'],
    [19, 'AES-GCM-12'],
    [20, 'AES-GCM-16'],
    [23, 'Camellia'],
    [28, 'ChaCha20-Poly1305']
  ]),
  [TRANSFORM.prf]: new Map([
    [1, 'PRF MD5'],
    [2, 'PRF SHA1'],
    [4, 'PRF AES-XCBC'],
    [5, 'PRF SHA2-256'],
    [6, 'PRF SHA2-384'],
    [7, 'PRF SHA2-512']
  ]),
  [TRANSFORM.integrity]: new Map([
    [1, 'MD5'],
    [2, 'SHA1'],
    [5, 'AES-XCBC'],
    [12, 'SHA2-256'],
    [13, 'SHA2-384'],
    [14, 'SHA2-512']
  ])
}

/** `AES256, SHA2-256, PRF SHA2-256, group 14`. */
export function sayProposal(proposal: Proposal): string {
  return english(proposalWords(proposal))
}

/** The same for every language: only the word for the group differs. */
export function proposalWords({ transforms }: Proposal): Told {
  const [first, ...more] = transforms.flatMap((one) => transformWords(one) ?? [])
  return first === undefined ? '' : listed([first, ...more])
}

function transformWords({ type, id, keyBits }: Transform): Told | null {
  if (type === TRANSFORM.esn) return null
  if (type === TRANSFORM.group) return { id: 'ike.group', values: { group: id } }
  const name = NAMES[type]?.get(id) ?? `transform ${type}/${id}`
  if (type !== TRANSFORM.encryption || keyBits === undefined) return name
  return name.startsWith('AES') ? name.replace('AES', `AES${keyBits}`) : `${name} ${keyBits}`
}
