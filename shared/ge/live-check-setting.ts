import type { Fix, FixPlace } from '../causes/codes'

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

/** Neither proven nor refuted by this connection. */
export function unseen(
  setting: LiveSettingName,
  expected: string | null,
  seen: string | null = null
): LiveSetting {
  return { setting, status: 'unseen', seen, expected, fix: null }
}

/** Proven by what this connection showed. */
export function right(
  setting: LiveSettingName,
  seen: string,
  expected: string | null
): LiveSetting {
  return { setting, status: 'right', seen, expected, fix: null }
}

/** Refuted by what this connection showed, and the place to mend it. */
export function wrong(
  setting: LiveSettingName,
  seen: string,
  expected: string | null,
  fix: Fix
): LiveSetting {
  return { setting, status: 'wrong', seen, expected, fix }
}

/** What to do at which place. */
export function fixAt(where: FixPlace, what: string): Fix {
  return { where, what }
}
