import type { Witness } from '../book'
import type { IkeEvent } from '../rule'

/** How often each thing happened. */
export type Counts = Record<IkeEvent, number>

/** What a negotiation has done so far: since its last success or answer, and ever. */
export interface Course {
  counts: Counts
  readonly seen: Counts
  readonly last: Partial<Record<IkeEvent, Witness>>
}

export function noCounts(): Counts {
  return {
    started: 0,
    ikev1: 0,
    'first-sent': 0,
    'first-answered': 0,
    'first-received': 0,
    'auth-sent': 0,
    'auth-received': 0,
    'auth-answered': 0,
    'child-asked': 0,
    'rekey-asked': 0,
    'ike-up': 0,
    rekeyed: 0,
    'child-up': 0,
    'resent-first': 0,
    'resent-auth': 0,
    'resent-later': 0,
    resent: 0,
    'repeated-first': 0,
    'repeated-auth': 0,
    'gave-up': 0,
    'half-open': 0,
    'no-proposal': 0,
    'no-config': 0,
    'invalid-id': 0,
    'wrong-group': 0,
    'received-proposals': 0,
    'configured-proposals': 0,
    'timed-out': 0,
    closed: 0,
    lost: 0,
    accepted: 0,
    displaced: 0,
    'received-list': 0,
    'configured-list': 0,
    listed: 0
  }
}
