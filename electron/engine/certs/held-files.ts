import type { CertRole } from '../../../shared/certs/finding'
import type { CertificateInfo } from '../../../shared/certs/parse-certificate'
import { isCa, isSelfIssued } from '../../../shared/certs/rules/judged'
import type { KeyMatcher } from './match-key'

/** A private key that a file holds. */
export interface Key {
  /** Undefined where the key is encrypted by itself. */
  readonly matches: KeyMatcher | undefined
  readonly localKeyId: Uint8Array | undefined
}

/** A certificate that a file holds. */
export interface Held {
  readonly info: CertificateInfo
  readonly localKeyId?: Uint8Array
}

/** The certificate that the file is about. */
export function pickMain(
  held: readonly Held[],
  keys: readonly Key[],
  role: CertRole
): Held | undefined {
  if (role === 'ca') {
    const roots = held.filter((one) => isCa(one.info) && isSelfIssued(one.info))
    return roots[0] ?? held.find((one) => isCa(one.info)) ?? held[0]
  }
  const key = keys[0]
  const own = key && (ownByKey(held, key) ?? ownById(held, key))
  return own ?? held.find((one) => !isCa(one.info)) ?? held[0]
}

function ownByKey(held: readonly Held[], { matches }: Key): Held | undefined {
  return held.find((one) => matches?.(one.info) === true)
}

function ownById(held: readonly Held[], { localKeyId }: Key): Held | undefined {
  if (!localKeyId) return undefined
  return held.find((one) => one.localKeyId && Buffer.from(one.localKeyId).equals(localKeyId))
}
