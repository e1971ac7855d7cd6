import type { X509Certificate } from 'node:crypto'
import type { SecureContext } from 'node:tls'
import type { LiveExpectation } from '../../../shared/ge/live-check-seen'
import type { ReceiveLimits } from '../dicom/accept-types'
import type { IdentityList } from './identity-list'
import { english, type EngineSaying } from '../../../shared/words/english'
import type { PracticeEvent, PracticeHappening } from './practice-events'
import type { StudyStore } from './study-store'

export interface PracticeLimits extends Partial<ReceiveLimits> {
  /** Open associations; one more is answered RJ 2/3/2. */
  readonly associations: number
  /** Open sockets; one more is closed at once. */
  readonly connections: number
  /** From the connection to a whole ClientHello or the first DICOM bytes, and again for the handshake, ms. */
  readonly firstBytesMs: number
}

export const DEFAULT_LIMITS: PracticeLimits = {
  associations: 128,
  connections: 1000,
  firstBytesMs: 10_000,
  requestMs: 15_000,
  idleMs: 60_000
}

/** What the connections of one running endpoint share. */
export interface House {
  readonly aeTitle: string
  readonly ca: X509Certificate
  readonly limits: PracticeLimits
  readonly store: StudyStore
  readonly signal: AbortSignal
  readonly now: () => Date
  readonly secureContext: () => SecureContext
  readonly allowAnonymous: () => boolean
  /** The identities as last read; `refreshIdentities` reads them again. */
  readonly identities: () => IdentityList
  readonly refreshIdentities: () => Promise<void>
  /** What the live check expects; null when nobody watches. */
  readonly expectation: () => LiveExpectation | null
  readonly tell: (event: PracticeEvent) => void
  readonly associations: { open: number }
  /** Objects that were begun and not answered yet. */
  readonly storing: { open: number }
}

/** Tells one happening of a connection, with time and words. */
export type Tell = (happening: PracticeHappening, said: EngineSaying) => void

export function tellerOf(house: Pick<House, 'tell' | 'now'>, connection: number | null): Tell {
  return (happening, said) =>
    house.tell({
      ...happening,
      at: house.now().toISOString(),
      connection,
      says: english(said),
      said
    })
}
