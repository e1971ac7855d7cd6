import type { Socket } from 'node:net'
import type { ProbeMode } from '../../../shared/checks/probe-target'
import type { Association, AssociationAnswer, ProposedContext } from '../dicom/association-types'
import type { DicomInstance } from '../dicom/file-types'
import type { TestObject } from '../dicom/test-studies'
import type { ClientIdentity } from '../tls/client-identity'
import type { Place } from '../tls/exchange-bytes'
import type { TlsAnswer } from '../tls/open-tls'

/** What is to be proven; nothing in it changes during the climb. */
export interface ProbePlan {
  readonly host: string
  readonly port: number
  readonly called: string
  readonly calling: string
  readonly mode: ProbeMode
  readonly identity: ClientIdentity | null
  /** The CA file's certificates, DER; null where none was given. */
  readonly anchors: readonly Uint8Array[] | null
  /** The clock by which validity is judged. */
  readonly at: Date
  /** How long a rung may take, ms. */
  readonly timeoutMs: number
  readonly stores: readonly StoreWish[]
  readonly confirmFind: boolean
}

/** Something to store: a synthetic object, or a file that was looked at beforehand. */
export type StoreWish =
  | { readonly kind: 'test'; readonly rung: string; readonly object: TestObject }
  | { readonly kind: 'file'; readonly rung: string; readonly instance: DicomInstance }
  | {
      readonly kind: 'defect'
      readonly rung: string
      readonly title: string
      /** It lies in a folder that is sent and was never meant to be stored. */
      readonly isBystander: boolean
    }

/** What the rungs hand on to each other while they climb; one connection, opened step by step. */
export interface Climb {
  readonly plan: ProbePlan
  /** Of the whole climb: an association outlives the rung that asked for it. */
  readonly signal: AbortSignal
  readonly contexts: readonly ProposedContext[]
  place: Place
  tcp: Socket | null
  tls: TlsAnswer | null
  /** The answer to our association request; asked for while the client certificate is proven. */
  answer: Promise<AssociationAnswer> | null
  association: Association | null
  /** The association runs through the judge's tap, which slows down what is large. */
  watched: boolean
  /** An association was accepted at least once. */
  accepted: boolean
  /** The peer fell silent in a transfer: no further object is tried. */
  silent: boolean
  /** SOP instances that the peer said it stored. */
  readonly stored: StoreWish[]
}

export function startClimb(
  plan: ProbePlan,
  contexts: readonly ProposedContext[],
  signal: AbortSignal
): Climb {
  return {
    plan,
    signal,
    contexts,
    place: { addresses: [], port: plan.port },
    tcp: null,
    tls: null,
    answer: null,
    association: null,
    watched: plan.mode !== 'plain',
    accepted: false,
    silent: false,
    stored: []
  }
}

/** Closes whatever is open, at once. */
export function endClimb(climb: Climb): void {
  if (climb.tls?.kind === 'secured') climb.tls.socket.destroy()
  climb.tcp?.destroy()
}
