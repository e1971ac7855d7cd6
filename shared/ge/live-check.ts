import { judgeArrivals } from './live-check-arrivals'
import { matchDevice } from './live-check-device'
import type { LiveExpectation, LiveObservation } from './live-check-seen'
import type { LiveSetting } from './live-check-setting'
import { judgeCalledTitle, judgeCallingTitle } from './live-check-titles'
import { judgeTls } from './live-check-tls'

export interface LiveVerdict {
  /** The machine's name in the list; null where nothing tells which one it is. */
  readonly device: string | null
  readonly settings: readonly LiveSetting[]
}

/**
 * Judges one connection. A setting is `wrong` only on evidence and `right` only on proof; what was
 * not seen is `unseen`. Nothing from another connection counts.
 */
export function judgeConnection(observed: LiveObservation, expected: LiveExpectation): LiveVerdict {
  const device = matchDevice(observed, expected)
  const settings = [
    ...judgeTls(observed, expected, device),
    judgeCallingTitle(observed, expected, device),
    judgeCalledTitle(observed, expected),
    ...judgeArrivals(observed)
  ]
  return { device: device?.name ?? null, settings }
}
