import { join } from 'node:path'
import { hostPractice } from '../engine/practice/practice-host'
import { systemDrives } from '../engine/usb/list-drives'
import { watchDrives } from '../engine/usb/watch-drives'
import type { CallHandlers, JobHandlers } from '../ipc/wire'
import { certificateCalls } from './certificate-calls'
import { diagnoseCalls } from './diagnose-calls'
import { fileCalls } from './file-calls'
import { fleetCalls } from './fleet-calls'
import { openFleetDesk } from './fleet-desk'
import { fleetInspect } from './fleet-inspect'
import { fleetPapers } from './fleet-papers'
import { fleetPrepare } from './fleet-prepare'
import { kitCalls, kitJobs } from './kit-calls'
import { practiceCalls } from './practice-calls'
import { openPracticeDesk, type PracticeDesk } from './practice-desk'
import { probeJob } from './probe-job'
import { reportCalls } from './report-calls'
import type { Services } from './services'
import { settingsCalls } from './settings-calls'
import { siteCalls } from './site-calls'
import { openSiteDesk, type SiteDesk } from './site-desk'
import { tunnelCalls } from './tunnel-calls'
import { tunnelProbeJob } from './tunnel-probe-job'

/** All handlers of the wire, and what runs beside them (drives, practice endpoint). */
export interface Desk {
  readonly handlers: { readonly calls: CallHandlers; readonly jobs: JobHandlers }
  readonly start: () => void
  readonly close: () => Promise<void>
  readonly isClosed: () => boolean
}

export function openDesk(services: Services): Desk {
  const sites = openSiteDesk(services)
  const worker = join(services.bundles, 'practice-worker.cjs')
  const practice = openPracticeDesk(services, sites, (options, onEvent) =>
    hostPractice(worker, options, onEvent)
  )
  const closing = new AbortController()
  return {
    handlers: handlersOf(services, sites, practice),
    start: () => {
      void practice.refresh()
      const show = (drives: Parameters<Parameters<typeof watchDrives>[1]>[0]) =>
        services.publish('drives', { drives: drives.map((drive) => ({ ...drive })) })
      void watchDrives(systemDrives, show, { signal: closing.signal })
    },
    close: async () => {
      closing.abort()
      await practice.stop()
    },
    isClosed: () => closing.signal.aborted
  }
}

function handlersOf(services: Services, sites: SiteDesk, practice: PracticeDesk): Desk['handlers'] {
  const fleet = openFleetDesk(services)
  const calls = {
    ...settingsCalls(services),
    ...siteCalls(services, sites),
    ...fileCalls(services),
    ...certificateCalls(services),
    ...kitCalls(services),
    ...practiceCalls(services, practice),
    ...reportCalls(services, sites),
    ...fleetCalls(fleet),
    ...fleetPapers(services),
    ...diagnoseCalls(services),
    ...tunnelCalls(services)
  }
  const jobs = {
    ...probeJob(services),
    ...tunnelProbeJob(services),
    ...kitJobs(services, sites),
    ...fleetInspect(services, fleet),
    ...fleetPrepare(services, sites, fleet)
  }
  return { calls, jobs }
}
