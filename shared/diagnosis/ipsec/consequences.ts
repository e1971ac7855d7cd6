import type { IpsecCause } from '../../causes/codes'
import type { Blamed } from '../book'
import type { Course } from './course'

const LIKELY = 55
const LITTLE = 45
const HARDLY = 30

/**
 * Where no NAT was found IKEv1 stays on UDP 500, so UDP 4500 cannot be what is lost (RFC 3947 §4). Where this side
 * signs, a refusal that names no reason is hardly one of a shared key.
 */
export function withoutUnused(blamed: readonly Blamed[], { seen }: Course): Blamed[] {
  return blamed
    .map((one) => {
      if (one.cause === 'natt-udp4500-blocked' && seen['no-nat'] > 0)
        return { ...one, score: Math.min(one.score, LITTLE) }
      const isUnnamed = one.cause === 'psk-mismatch' && one.score < LIKELY
      return isUnnamed && seen.signed > 0 ? { ...one, score: Math.min(one.score, HARDLY) } : one
    })
    .sort((a, b) => b.score - a.score)
}

const ANSWERED = 60

/** Who was refused was answered: a timeout or a failed renewal in the same log is only the consequence. */
export function withoutConsequences(blamed: readonly Blamed[]): Blamed[] {
  const refusal = blamed.find((one) => !SILENCES.has(one.cause) && one.score >= ANSWERED)
  if (!refusal) return [...blamed]
  return blamed
    .map((one) =>
      CONSEQUENCES.has(one.cause) ? { ...one, score: Math.min(one.score, refusal.score - 6) } : one
    )
    .sort((a, b) => b.score - a.score)
}

const CONSEQUENCES: ReadonlySet<string> = new Set([
  'no-response-udp500',
  'lifetime-rekey'
] satisfies IpsecCause[])

const SILENCES: ReadonlySet<string> = new Set([
  'no-response-udp500',
  'natt-udp4500-blocked',
  'dpd-timeout',
  'lifetime-rekey',
  'routing-conflict',
  'duplicate-sa'
] satisfies IpsecCause[])
