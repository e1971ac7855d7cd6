import type { Candidate, Cause, Confidence } from '../causes/codes'

/** What `diagnose --json` prints. */
export interface Diagnosis {
  readonly kind: 'dicom' | 'ipsec'
  readonly cause: Cause
  readonly confidence: Confidence
  readonly candidates: readonly Candidate[]
  readonly evidence: readonly EvidenceLine[]
  readonly next: string
}

export interface EvidenceLine {
  readonly line: number
  readonly text: string
  readonly says: string
}

export type LogKind = Diagnosis['kind']
