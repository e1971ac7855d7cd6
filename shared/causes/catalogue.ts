import {
  DICOM_CAUSES,
  IPSEC_CAUSES,
  type Candidate,
  type Cause,
  type Confidence,
  type Fix
} from './codes'
import { DICOM_ENTRIES } from './dicom-causes'
import type { CauseEntry } from './entry'
import { IPSEC_ENTRIES } from './ipsec-causes'

const CATALOGUE: Readonly<Record<Cause, CauseEntry>> = { ...DICOM_ENTRIES, ...IPSEC_ENTRIES }

/** Every cause of both vocabularies, each once. */
export const CAUSES: readonly Cause[] = [...new Set<Cause>([...DICOM_CAUSES, ...IPSEC_CAUSES])]

/** What is known about a cause: title, meaning, side, fixes, evidence wanted. */
export function causeEntry(cause: Cause): CauseEntry {
  return CATALOGUE[cause]
}

/** True for a code of either vocabulary; a saved report may come from another version. */
export function isCause(code: string): code is Cause {
  return Object.hasOwn(CATALOGUE, code)
}

/** The title of a code, or the code itself where it is not one of ours. */
export function causeTitle(code: string): string {
  return isCause(code) ? CATALOGUE[code].title : code
}

/** The first thing to do about a cause; null only for `ok`. */
export function firstFix(cause: Cause): Fix | null {
  return CATALOGUE[cause].fixes[0] ?? null
}

/** A candidate with the catalogue's first fix, or phase 2’s where the log shows that phase 2 is the matter. */
export function candidateOf(
  cause: Cause,
  confidence: Confidence,
  why: string,
  phase?: 2
): Candidate {
  const later = CATALOGUE[cause].fixes.find(({ where }) => where === 'gateway:phase2')
  return { cause, confidence, why, fix: (phase === 2 ? later : null) ?? firstFix(cause) }
}
