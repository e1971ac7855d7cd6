import { setTimeout as pause } from 'node:timers/promises'
import type { Drive } from '../../../shared/contract'
import { listDrives, type DriveLister } from './list-drives'

export interface WatchOptions {
  readonly signal: AbortSignal
  /** Milliseconds between looks. */
  readonly every?: number
}

/**
 * Looks for drives again and again and tells the whole list whenever it has changed, the first time at once.
 * Systems tell of drives each in its own way; a look a second and a half is the same on all. A look that
 * fails changes nothing. Ends when the signal is aborted.
 */
export async function watchDrives(
  lister: DriveLister,
  onChange: (drives: readonly Drive[]) => void,
  { signal, every = 1500 }: WatchOptions
): Promise<void> {
  let last: string | undefined
  while (!signal.aborted) {
    const drives = await listDrives(lister).catch(() => undefined)
    const seen = drives && JSON.stringify(drives.map(withoutFreeBytes))
    if (drives && seen !== last && !signal.aborted) {
      last = seen
      onChange(drives)
    }
    await pause(every, undefined, { signal }).catch(() => undefined)
  }
}

/** Free space moves with every file written; it is no news of its own. */
function withoutFreeBytes({ freeBytes: _, ...drive }: Drive): Omit<Drive, 'freeBytes'> {
  return drive
}
