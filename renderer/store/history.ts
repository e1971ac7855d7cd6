import type { Site } from '../../shared/site'

/** Earlier and undone states of the plan; `label` and `at` (ms) tell whether typing goes on in the same field. */
export interface History {
  readonly past: readonly Site[]
  readonly future: readonly Site[]
  readonly label: string
  readonly at: number
}

const KEPT = 100
const SAME_TYPING_MS = 1500

/** Keystrokes in one field, close together, are one step of undo. */
export function remembered(history: History, before: Site, label: string, now: number): History {
  const goesOn = history.label === label && now - history.at < SAME_TYPING_MS
  const past = goesOn ? history.past : [...history.past.slice(1 - KEPT), before]
  return { past, future: [], label, at: now }
}

/** Steps back (`past` to `future`) or forward; the page that is open stays open. */
export function forgotten(
  site: Site,
  history: History,
  from: 'past' | 'future',
  to: 'past' | 'future'
): { site: Site; history: History } {
  const target = history[from].at(-1)
  if (!target) return { site, history }
  const moved = { [from]: history[from].slice(0, -1), [to]: [...history[to], site] }
  const stillThere = target.devices.some(({ id }) => id === site.at.deviceId)
  const at = stillThere ? site.at : { ...site.at, deviceId: target.at.deviceId }
  return { site: { ...target, at }, history: { ...history, ...moved, label: '', at: 0 } }
}
