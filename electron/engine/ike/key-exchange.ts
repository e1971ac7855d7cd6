import { createECDH, randomBytes } from 'node:crypto'
import { modularPower } from './modular-power'
import { MODP_GROUPS, type ModpConstants } from './modp-groups'

/** Our half of one Diffie-Hellman exchange (RFC 7296 1.2 and 3.4). */
export interface KeyExchange {
  readonly group: number
  /** What the KE payload carries. */
  readonly publicValue: Buffer
  /** False for a value of the wrong length or range: 1 < y < p - 1 (RFC 6989 2.1), a point off the curve. */
  readonly accepts: (peerValue: Buffer) => boolean
  /** The shared secret, padded to the prime's length; call it only with a value that `accepts`. */
  readonly agree: (peerValue: Buffer) => Promise<Buffer>
}

const CURVES: ReadonlyMap<number, { readonly name: string; readonly bytes: number }> = new Map([
  [19, { name: 'prime256v1', bytes: 32 }],
  [20, { name: 'secp384r1', bytes: 48 }],
  [21, { name: 'secp521r1', bytes: 66 }]
])

/** The groups of HeartLab's guide, both phases. */
export function isKnownGroup(group: number): boolean {
  return CURVES.has(group) || MODP_GROUPS.has(group)
}

/** Makes a fresh key pair; null for a group that we cannot compute. */
export async function startKeyExchange(group: number): Promise<KeyExchange | null> {
  const curve = CURVES.get(group)
  if (curve) return startCurve(group, curve.name, curve.bytes)
  const modp = MODP_GROUPS.get(group)
  return modp ? startModp(group, modp) : null
}

/** RFC 5903 7: x and y without the leading 04; the secret is x alone. */
function startCurve(group: number, name: string, bytes: number): KeyExchange {
  const ecdh = createECDH(name)
  const publicValue = ecdh.generateKeys().subarray(1)
  const secretOf = (peer: Buffer): Buffer | null => {
    if (peer.length !== 2 * bytes) return null
    try {
      return ecdh.computeSecret(Buffer.concat([Buffer.of(4), peer]))
    } catch {
      return null
    }
  }
  return {
    group,
    publicValue,
    accepts: (peer) => secretOf(peer) !== null,
    agree: (peer) => Promise.resolve(secretOf(peer) ?? Buffer.alloc(0))
  }
}

async function startModp(group: number, constants: ModpConstants): Promise<KeyExchange> {
  const length = constants.bits / 8
  const prime = BigInt(`0x${constants.prime}`)
  const secret = toNumber(randomBytes(constants.exponentBits / 8)) | 1n
  const own = await modularPower(BigInt(`0x${constants.generator}`), secret, prime)
  return {
    group,
    publicValue: toBytes(own, length),
    accepts: (peer) => peer.length === length && isInRange(toNumber(peer), prime),
    agree: async (peer) => toBytes(await modularPower(toNumber(peer), secret, prime), length)
  }
}

function isInRange(value: bigint, prime: bigint): boolean {
  return value > 1n && value < prime - 1n
}

function toNumber(bytes: Buffer): bigint {
  return BigInt(`0x${bytes.toString('hex') || '0'}`)
}

function toBytes(value: bigint, length: number): Buffer {
  return Buffer.from(value.toString(16).padStart(2 * length, '0'), 'hex')
}
