import type { Fix, FixPlace } from '../causes/codes'
import type { LiveSetting, LiveSettingName } from './live-check'

export function unseen(
  setting: LiveSettingName,
  expected: string | null,
  seen: string | null = null
): LiveSetting {
  return { setting, status: 'unseen', seen, expected, fix: null }
}

export function right(
  setting: LiveSettingName,
  seen: string,
  expected: string | null
): LiveSetting {
  return { setting, status: 'right', seen, expected, fix: null }
}

export function wrong(
  setting: LiveSettingName,
  seen: string,
  expected: string | null,
  fix: Fix
): LiveSetting {
  return { setting, status: 'wrong', seen, expected, fix }
}

export function fixAt(where: FixPlace, what: string): Fix {
  return { where, what }
}
