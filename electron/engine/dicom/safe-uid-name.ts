import { createHash } from 'node:crypto'

/** Digits in dotted groups; also those UIDs that break the leading-zero rule, which is no danger. */
const HARMLESS = /^\d+(\.\d+)*$/

/**
 * A file name made of a peer's UID: the UID itself where it is harmless, else `uid-` and a hash of
 * what came. So it is never empty, never `..`, holds no separator and has at most 64 characters.
 */
export function safeUidName(uid: string): string {
  if (uid.length <= 64 && HARMLESS.test(uid)) return uid
  return `uid-${createHash('sha256').update(uid, 'latin1').digest('hex').slice(0, 32)}`
}
