import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'
import type { Pkcs12Mac } from '../../../shared/certs/pkcs12-structure'
import {
  bmpPassword,
  derivationCost,
  derivePkcs12,
  digestSize,
  KDF_PURPOSE,
  pbkdf2Cost
} from './pkcs12-kdf'

export type KnownMac = Exclude<Pkcs12Mac, { kind: 'unsupported' }>

/** Microseconds that one try of the MAC takes. */
export function macCost(mac: KnownMac): number {
  if (mac.kind === 'hmac') return derivationCost(mac.hash, mac.iterations, digestSize(mac.hash))
  return pbkdf2Cost(mac.kdf.prf, mac.kdf.iterations, mac.keyLength)
}

/** Whether a password makes the MAC over the authenticated safe (RFC 7292 4, RFC 9579 5). */
export function macAgrees(
  mac: KnownMac,
  authenticated: Uint8Array,
  password: string | null
): boolean {
  if (mac.kind === 'pbmac1' && !usableKeyLength(mac.keyLength)) return false
  if (macIterations(mac) < 1) return false
  const made = createHmac(mac.hash, macKey(mac, password)).update(authenticated).digest()
  return made.length === mac.digest.length && timingSafeEqual(made, mac.digest)
}

function macIterations(mac: KnownMac): number {
  return mac.kind === 'hmac' ? mac.iterations : mac.kdf.iterations
}

/** RFC 9579 5: the key length must be written, and 20 octets is the least. */
function usableKeyLength(length: number): boolean {
  return length >= 20 && length <= 1024
}

function macKey(mac: KnownMac, password: string | null): Uint8Array {
  if (mac.kind === 'hmac') {
    const input = { ...mac, password: bmpPassword(password) }
    return derivePkcs12(input, KDF_PURPOSE.mac, digestSize(mac.hash))
  }
  const { salt, iterations, prf } = mac.kdf
  return pbkdf2Sync(password ?? '', salt, iterations, mac.keyLength, prf)
}
