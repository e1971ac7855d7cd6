import type { CallInput } from '../../shared/contract'
import { call } from '../bridge'
import { currentDevice, type SiteSlice } from './site'
import type { SettingsSlice } from './settings'
import type { Slice } from './slice'

type ReportFormat = CallInput<'report.save'>['format']

export interface PapersSlice {
  /** Name of the file that was written; null when the person closed the dialog, or it failed and was said. */
  saveReport(format: ReportFormat): Promise<string | null>
  saveBundle(): Promise<string | null>
  printPage(): Promise<void>
}

export const papersSlice: Slice<PapersSlice, SiteSlice & SettingsSlice> = (_, get) => ({
  saveReport: async (format) => {
    const device = currentDevice(get().site)
    if (!device) return null
    await get().saveNow()
    const answer = await call('report.save', { deviceId: device.id, format })
    if (answer.ok) return answer.value.name
    get().tell(answer.problem)
    return null
  },
  saveBundle: async () => {
    await get().saveNow()
    const answer = await call('bundle.save', {})
    if (answer.ok) return answer.value.name
    get().tell(answer.problem)
    return null
  },
  printPage: async () => {
    const answer = await call('print.page', {})
    if (!answer.ok) get().tell(answer.problem)
  }
})
