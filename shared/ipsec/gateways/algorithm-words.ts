import type { Encryption, Integrity } from './gateway-plan'

/*
 * The guide's algorithms as several command lines spell them alike. Where a vendor has words of its
 * own, they stand in its writer.
 */

/** FortiOS, IOS XE, PAN-OS, RouterOS, EdgeOS and swanctl. */
export const HASHES = {
  SHA1: 'sha1',
  'SHA2-256': 'sha256',
  'SHA2-384': 'sha384',
  'SHA2-512': 'sha512'
} as const satisfies Record<Integrity, string>

/** PAN-OS, Junos and, for ESP, RouterOS. */
export const DASHED_CIPHERS = {
  AES128: 'aes-128-cbc',
  AES256: 'aes-256-cbc',
  'AES128-GCM-16': 'aes-128-gcm',
  'AES256-GCM-16': 'aes-256-gcm'
} as const satisfies Record<Encryption, string>
