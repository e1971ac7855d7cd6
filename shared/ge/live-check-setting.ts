import type { Fix, FixPlace } from '../causes/codes'
import { english, type EngineSaying, type Told } from '../words/english'

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

/** One setting of the scanner, judged by what one connection showed; in English, as `serve` prints it. */
export interface LiveSetting {
  readonly setting: LiveSettingName
  readonly status: LiveStatus
  readonly seen: string | null
  readonly expected: string | null
  readonly fix: Fix | null
  /** The same for the window, in its language. */
  readonly said: SaidSetting
}

/** Null where there is nothing to say, or where a bare value reads the same in every language. */
export interface SaidSetting {
  readonly seen: EngineSaying | null
  readonly expected: EngineSaying | null
  readonly fix: EngineSaying | null
}

/** What to do at which place. */
export interface FixSaying {
  readonly where: FixPlace
  readonly what: EngineSaying
}

/** Neither proven nor refuted by this connection. */
export function unseen(
  setting: LiveSettingName,
  expected: Told | null,
  seen: Told | null = null
): LiveSetting {
  return judged(setting, 'unseen', { seen, expected, fix: null })
}

/** Proven by what this connection showed. */
export function right(setting: LiveSettingName, seen: Told, expected: Told | null): LiveSetting {
  return judged(setting, 'right', { seen, expected, fix: null })
}

/** Refuted by what this connection showed, and the place to mend it. */
export function wrong(
  setting: LiveSettingName,
  seen: Told,
  expected: Told | null,
  fix: FixSaying
): LiveSetting {
  return judged(setting, 'wrong', { seen, expected, fix })
}

/** What to do at which place. */
export function fixAt(where: FixPlace, what: EngineSaying): FixSaying {
  return { where, what }
}

interface Judgement {
  readonly seen: Told | null
  readonly expected: Told | null
  readonly fix: FixSaying | null
}

function judged(
  setting: LiveSettingName,
  status: LiveStatus,
  { seen, expected, fix }: Judgement
): LiveSetting {
  return {
    setting,
    status,
    seen: inEnglish(seen),
    expected: inEnglish(expected),
    fix: fix && { where: fix.where, what: english(fix.what) },
    said: { seen: sayingOf(seen), expected: sayingOf(expected), fix: fix && fix.what }
  }
}

function inEnglish(told: Told | null): string | null {
  return told === null ? null : english(told)
}

/** An empty field is a value too, but nobody would see it. */
function sayingOf(told: Told | null): EngineSaying | null {
  if (told === '') return { id: 'live.empty' }
  return typeof told === 'object' ? told : null
}
