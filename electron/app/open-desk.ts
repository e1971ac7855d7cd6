import type { CallHandlers, JobHandlers } from '../ipc/wire'
import { fileCalls } from './file-calls'
import { reportCalls } from './report-calls'
import type { Services } from './services'
import { settingsCalls } from './settings-calls'
import { siteCalls } from './site-calls'
import { openSiteDesk } from './site-desk'

/** All handlers of the wire, and what runs beside them (drives, practice endpoint). */
export interface Desk {
  readonly handlers: { readonly calls: CallHandlers; readonly jobs: JobHandlers }
  readonly start: () => void
  readonly close: () => Promise<void>
  readonly isClosed: () => boolean
}

export function openDesk(services: Services): Desk {
  const sites = openSiteDesk(services)
  let closed = false
  const calls = {
    ...settingsCalls(services),
    ...siteCalls(services, sites),
    ...fileCalls(services),
    ...reportCalls(services, sites)
  }
  return {
    handlers: { calls: calls as unknown as CallHandlers, jobs: {} as JobHandlers },
    start: () => undefined,
    close: () => {
      closed = true
      return Promise.resolve()
    },
    isClosed: () => closed
  }
}
