import { judgeConnection, type LiveVerdict } from '../../../shared/ge/live-check'
import {
  NOTHING_SEEN,
  type LiveExpectation,
  type LiveObservation
} from '../../../shared/ge/live-check-seen'

/** Watches one connection for the live check. */
export interface Witness {
  readonly saw: (more: Partial<LiveObservation>) => void
  readonly observed: () => LiveObservation
}

/** Judges again whenever more is seen, and tells only what is new. */
export function createWitness(
  expectation: () => LiveExpectation | null,
  onVerdict: (verdict: LiveVerdict) => void
): Witness {
  let observed = NOTHING_SEEN
  let last = ''
  return {
    observed: () => observed,
    saw(more) {
      observed = { ...observed, ...more }
      const expected = expectation()
      // What spoke neither TLS nor DICOM is no scanner, and nothing is said of it.
      if (!expected || observed.spoke === null) return
      const verdict = judgeConnection(observed, expected)
      const text = JSON.stringify(verdict)
      if (text === last) return
      last = text
      onVerdict(verdict)
    }
  }
}
