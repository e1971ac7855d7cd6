import type { Candidate, Cause, Confidence } from '../causes/codes'

/** What `diagnose --json` prints. */
export interface Diagnosis {
  readonly kind: 'dicom' | 'ipsec'
  readonly cause: Cause
  readonly confidence: Confidence
  readonly candidates: readonly Candidate[]
  readonly evidence: readonly EvidenceLine[]
  readonly next: string
  /** Both sides in one order of time; only where the other side’s log was given. */
  readonly timeline?: Timeline
}

export interface Timeline {
  /** How far the other side’s clock is ahead of this side’s; null where nothing in the two logs can be compared. */
  readonly clockAheadMs: number | null
  /** How many marks (SPIs, UIDs, messages) that rests on. */
  readonly matches: number
  readonly entries: readonly TimelineEntry[]
}

export interface TimelineEntry {
  readonly side: 'this' | 'other'
  readonly line: number
  /** Time of day by this side’s clock, `HH:MM:SS.mmm`. */
  readonly at: string | null
  readonly text: string
  readonly says: string
  /** Whether the line speaks for the cause. */
  readonly lit: boolean
}

export interface EvidenceLine {
  readonly line: number
  readonly text: string
  readonly says: string
}

export type LogKind = Diagnosis['kind']
