import { createHmac } from 'node:crypto'
import type { Cipher, Hash, Suite } from './algorithms'
import type { OpenedIkeSa } from './sa-init'

/** What one direction needs: cipher key (GCM: with its salt behind it) and integrity key (GCM: empty). */
export interface DirectionKeys {
  readonly encryption: Buffer
  readonly integrity: Buffer
}

/** The keys of an IKE SA (RFC 7296 2.14). */
export interface IkeKeys {
  readonly initiator: DirectionKeys
  readonly responder: DirectionKeys
  /** SK_pi and SK_pr, which authenticate the identities. */
  readonly authInitiator: Buffer
  readonly authResponder: Buffer
}

/** The negotiated PRF, always an HMAC here (RFC 7296 2.13). */
export function prf(hash: Pick<Hash, 'name'>, key: Buffer, data: Buffer): Buffer {
  return createHmac(hash.name, key).update(data).digest()
}

/** RFC 7296 2.13. */
export function prfPlus(hash: Hash, key: Buffer, seed: Buffer, length: number): Buffer {
  const blocks: Buffer[] = []
  for (let index = 1; (index - 1) * hash.bytes < length; index += 1) {
    const previous = blocks.at(-1) ?? Buffer.alloc(0)
    blocks.push(prf(hash, key, Buffer.concat([previous, seed, Buffer.of(index)])))
  }
  return Buffer.concat(blocks).subarray(0, length)
}

/** RFC 5282 7.1: four bytes of salt follow a GCM key. */
function encryptionBytes({ keyBits, isAead }: Cipher): number {
  return keyBits / 8 + (isAead ? 4 : 0)
}

/** The keys of an IKE SA from the shared secret (RFC 7296 2.14). */
export function deriveKeys(
  { cipher, hash }: Suite,
  sa: Pick<OpenedIkeSa, 'nonceInitiator' | 'nonceResponder' | 'spiInitiator' | 'spiResponder'>,
  secret: Buffer
): IkeKeys {
  const nonces = Buffer.concat([sa.nonceInitiator, sa.nonceResponder])
  const seed = Buffer.concat([nonces, sa.spiInitiator, sa.spiResponder])
  const integrity = cipher.isAead ? 0 : hash.bytes
  const encryption = encryptionBytes(cipher)
  // SK_d, SK_ai, SK_ar, SK_ei, SK_er, SK_pi, SK_pr in this order; SK_d serves child keys, which nobody uses here.
  const sizes = [hash.bytes, integrity, integrity, encryption, encryption, hash.bytes, hash.bytes]
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const stream = prfPlus(hash, prf(hash, nonces, secret), seed, total)
  const take = (index: number) => {
    const start = sizes.slice(0, index).reduce((sum, size) => sum + size, 0)
    return stream.subarray(start, start + (sizes[index] ?? 0))
  }
  return {
    initiator: { integrity: take(1), encryption: take(3) },
    responder: { integrity: take(2), encryption: take(4) },
    authInitiator: take(5),
    authResponder: take(6)
  }
}

const KEY_PAD = Buffer.from('Key Pad for IKEv2', 'latin1')

/** The AUTH value of a pre-shared key over a signed text (RFC 7296 2.15). */
export function pskAuth(hash: Hash, psk: string, signed: Buffer): Buffer {
  return prf(hash, prf(hash, Buffer.from(psk, 'utf8'), KEY_PAD), signed)
}
