import type { DicomCause, Side } from '../../../shared/causes/codes'
import type { LiveVerdict } from '../../../shared/ge/live-check'
import type { EngineSaying } from '../../../shared/words/english'

/** One thing that happened, as `serve` prints it and the window lists it: UIDs and titles, no names. */
export type PracticeHappening =
  | { readonly event: 'connection'; readonly from: string; readonly port: number }
  | {
      readonly event: 'tls'
      readonly version: string
      readonly suite: string
      readonly certificate: {
        readonly subject: string
        readonly issuer: string
        readonly sha256: string
        readonly fault: string | null
      } | null
    }
  | {
      readonly event: 'association'
      readonly calling: string
      readonly called: string
      readonly identity: string | null
      readonly accepted: readonly string[]
      readonly refused: readonly string[]
    }
  | { readonly event: 'echo'; readonly status: number }
  | {
      readonly event: 'stored'
      readonly kind: string
      readonly sopClassUid: string
      readonly sopInstanceUid: string
      readonly studyInstanceUid: string
      readonly transferSyntax: string
      readonly bytes: number
      readonly calling: string
      readonly file: string
    }
  | { readonly event: 'find'; readonly status: number; readonly matches: number }
  | {
      readonly event: 'rejected'
      readonly cause: DicomCause
      readonly whose: Side
      /** How the device was told: a TLS alert, A-ASSOCIATE-RJ, a DIMSE status, or nothing at all. */
      readonly told: Told
    }
  | ({ readonly event: 'verdict' } & LiveVerdict)
  | { readonly event: 'closed'; readonly how: string; readonly tookMs: number }
  | { readonly event: 'identities'; readonly count: number }
  | { readonly event: 'problem' }

export type Told =
  | { readonly by: 'alert'; readonly alert: number }
  | {
      readonly by: 'reject'
      readonly result: number
      readonly source: number
      readonly reason: number
    }
  | { readonly by: 'status'; readonly status: number }
  | { readonly by: 'close' }

/** `connection` counts from 1 within a run; null for what belongs to no connection. */
export type PracticeEvent = PracticeHappening & {
  readonly at: string
  readonly connection: number | null
  /** The same in one plain sentence, in English as `serve` prints it. */
  readonly says: string
  /** The sentence for the window, in its language. */
  readonly said: EngineSaying
}
