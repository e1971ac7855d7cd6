import type { CallOutput, Settings } from '../../shared/contract'
import type { Problem } from '../../shared/result'
import { problemWords } from '../../shared/words/problem-words'
import { call } from '../bridge'
import type { Slice } from './slice'

export type SavedState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'unsaved'; readonly problem: Problem }

/** A passing word at the bottom of the window. */
export interface Notice {
  readonly text: string
  readonly next?: string
}

export interface SettingsSlice {
  readonly settings: Settings
  readonly appInfo: CallOutput<'app.info'> | null
  readonly saved: SavedState
  readonly notice: Notice | null
  readSettings(): Promise<void>
  changeSettings(change: Partial<Settings>): Promise<void>
  noteSaved(saved: SavedState): void
  /** Saves what is not yet saved: before anything that the machine side does with the saved plan. */
  readonly saveNow: () => Promise<void>
  tell(problem: Problem): void
  say(text: string): void
  hush(): void
  copy(text: string, said: string): Promise<void>
}

export const settingsSlice: Slice<SettingsSlice> = (set, get) => ({
  settings: { theme: 'system', language: 'en' },
  appInfo: null,
  saved: { state: 'saved' },
  notice: null,
  readSettings: async () => {
    const [settings, info] = await Promise.all([call('settings.read', {}), call('app.info', {})])
    if (settings.ok) set({ settings: settings.value })
    if (info.ok) set({ appInfo: info.value })
  },
  changeSettings: async (change) => {
    const settings = { ...get().settings, ...change }
    set({ settings })
    const answer = await call('settings.save', settings)
    if (!answer.ok) get().tell(answer.problem)
  },
  saveNow: () => Promise.resolve(),
  noteSaved: (saved) => set({ saved }),
  // A person who closes a dialog has not made a mistake: nothing is said.
  tell: (problem) => {
    const { title, next } = problemWords(get().settings.language, problem)
    if (problem.code !== 'canceled') set({ notice: { text: title, next } })
  },
  say: (text) => set({ notice: { text } }),
  hush: () => set({ notice: null }),
  copy: async (text, said) => {
    const answer = await call('clipboard.write', { text })
    if (answer.ok) get().say(said)
    else get().tell(answer.problem)
  }
})
