import type { Site } from '../../shared/site'
import { call } from '../bridge'
import { useApp } from './app'

const WAIT_MS = 500

/**
 * Saves the plan a moment after each change, one save at a time; what changed meanwhile is saved next.
 * Returns the way to stop, and to save at once what is not yet saved.
 */
export function startAutosave(waitMs = WAIT_MS): { stop(): void; now(): Promise<void> } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> | null = null
  let wanted: Site | null = null

  const save = async (): Promise<void> => {
    clearTimeout(timer)
    while (wanted) {
      const site = wanted
      wanted = null
      const answer = await call('site.save', { site })
      if (!answer.ok) {
        // What was not saved is still wanted, unless something newer is.
        wanted ??= site
        return useApp.getState().noteSaved({ state: 'unsaved', problem: answer.problem })
      }
    }
    useApp.getState().noteSaved({ state: 'saved' })
  }
  const run = (): Promise<void> => (saving ??= save().finally(() => (saving = null)))

  const stop = useApp.subscribe((state, before) => {
    if (state.site === before.site || state.opening !== 'ready' || before.opening !== 'ready')
      return
    wanted = state.site
    state.noteSaved({ state: 'saving' })
    clearTimeout(timer)
    timer = setTimeout(() => void run(), waitMs)
  })
  const now = async () => {
    if (wanted || saving) await run()
  }
  useApp.setState({ saveNow: now })
  return { stop, now }
}
