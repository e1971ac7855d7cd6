import type { FakeOptions } from '../../renderer/fake-bridge'
import type { AppState } from '../../renderer/store/app'

/** One state of the window that a person can meet: what the machine side tells, and what has been done so far. */
export interface Scene {
  readonly fake?: FakeOptions
  /** What has happened before the page is looked at; the store as it stands comes in. */
  readonly before?: (app: AppState) => void | Promise<void>
  /** Selectors of what is then pressed, in turn. */
  readonly press?: readonly string[]
}

export type Scenes = Readonly<Record<string, Scene>>

/** For a job that is still running when the picture is taken. */
export const never = new Promise<never>(() => undefined)
