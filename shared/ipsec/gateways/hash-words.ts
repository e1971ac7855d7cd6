import type { Integrity } from './gateway-plan'

/** The guide's hashes as most command lines spell them. */
export const HASHES = {
  SHA1: 'sha1',
  'SHA2-256': 'sha256',
  'SHA2-384': 'sha384',
  'SHA2-512': 'sha512'
} as const satisfies Record<Integrity, string>
