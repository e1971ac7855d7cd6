import type { Fix } from '../causes/codes'
import { matchDevice } from './live-check-device'
import { judgeCalledTitle, judgeCallingTitle } from './live-check-titles'
import { judgeArrivals } from './live-check-arrivals'
import { judgeTls } from './live-check-tls'
import type { LiveExpectation, LiveObservation, WatchedDevice } from './live-check-seen'

/** The settings that a connection can show, in the order in which a person meets them. */
export const LIVE_SETTINGS = [
  'tls',
  'tls-version',
  'client-certificate',
  'server-trusted',
  'calling-ae',
  'called-ae',
  'multiframe',
  'sr',
  'sr-private',
  'echo',
  'store'
] as const

export type LiveSettingName = (typeof LIVE_SETTINGS)[number]
export type LiveStatus = 'right' | 'wrong' | 'unseen'

/** One setting of the scanner, judged by what one connection showed. */
export interface LiveSetting {
  readonly setting: LiveSettingName
  readonly status: LiveStatus
  readonly seen: string | null
  readonly expected: string | null
  readonly fix: Fix | null
}

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

export type { LiveExpectation, LiveObservation, WatchedDevice }
