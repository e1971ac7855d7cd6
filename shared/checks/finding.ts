import type { Candidate, Cause, Fix, Side } from '../causes/codes'
import type { EngineSaying } from '../words/english'

/** The rungs of the DICOM ladder in their order; stable and public. Stores are `store:KIND`. */
export const RUNGS = [
  'name-lookup',
  'tcp-connect',
  'tls-handshake',
  'server-certificate',
  'client-certificate',
  'association',
  'contexts',
  'echo',
  'find-confirm',
  'tls-scan'
] as const

export type FindingStatus = 'pass' | 'warn' | 'fail' | 'skipped' | 'crashed' | 'canceled'

/** One piece of evidence, redacted at birth: a kind, then values that may be shown to anybody. */
export interface Evidence {
  readonly kind:
    'alert' | 'pdu' | 'certificate' | 'socket' | 'status' | 'tls' | 'packet' | 'file' | 'text'
  readonly [detail: string]: unknown
}

export interface Finding {
  readonly id: string
  readonly title: string
  readonly status: FindingStatus
  /** In English, as the command line and the reports print it. */
  readonly summary: string
  /** The same for the window, in the person’s language. */
  readonly said: EngineSaying
  readonly cause: Cause | null
  readonly needs: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly fix: Fix | null
  readonly tookMs: number
}

/** What a rung says of itself; id, title, needs and time are added by the runner. */
export interface Outcome {
  readonly status: 'pass' | 'warn' | 'fail' | 'skipped'
  readonly said: EngineSaying
  readonly cause?: Cause
  readonly whose?: Side
  readonly candidates?: readonly Candidate[]
  readonly evidence?: readonly Evidence[]
  readonly fix?: Fix
}
