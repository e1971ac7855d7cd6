import type { CallInput, FleetLabel } from '../../shared/contract'
import { trimAeTitle } from '../../shared/dicom/ae-title'
import type { Result } from '../../shared/result'
import type { Device } from '../../shared/site'
import { call } from '../bridge'
import { fleetChoiceSlice, type FleetChoiceSlice } from './fleet-choice'
import { fleetCertificatesSlice, type FleetCertificatesSlice } from './fleet-certificates'
import { fleetListSlice, type FleetListSlice } from './fleet-list'
import { fleetMakingSlice, type FleetMakingSlice } from './fleet-making'
import type { FilesSlice } from './files'
import type { KitSlice } from './kit'
import type { SettingsSlice } from './settings'
import type { SiteSlice } from './site'
import type { Slice } from './slice'

export const FLEET_TABS = ['machines', 'list', 'renewals'] as const
export type FleetTab = (typeof FLEET_TABS)[number]
export type LabelPaper = CallInput<'labels.save'>['paper']

interface FleetPapersSlice {
  readonly fleetTab: FleetTab
  readonly savingPaper: boolean
  openFleetTab(tab: FleetTab): void
  /** Name of the file that was written; null when nothing was. */
  saveLabels(devices: readonly Device[], paper: LabelPaper): Promise<string | null>
  saveRenewals(devices: readonly Device[]): Promise<string | null>
  saveTable(table: CallInput<'table.save'>): Promise<string | null>
}

export type FleetSlice = FleetListSlice &
  FleetCertificatesSlice &
  FleetChoiceSlice &
  FleetMakingSlice &
  FleetPapersSlice

const fleetPapersSlice: Slice<
  FleetPapersSlice,
  FleetListSlice & FleetCertificatesSlice & FleetMakingSlice & SettingsSlice
> = (set, get) => {
  const saved = async (saving: Promise<Result<{ name: string | null }>>) => {
    set({ savingPaper: true })
    const answer = await saving
    set({ savingPaper: false })
    if (answer.ok) return answer.value.name
    get().tell(answer.problem)
    return null
  }
  return {
    fleetTab: 'machines',
    savingPaper: false,
    openFleetTab: (fleetTab) => set({ fleetTab }),
    saveLabels: (devices, paper) => {
      const known = thumbprints(get())
      return saved(
        call('labels.save', { labels: devices.map((one) => labelOf(one, known)), paper })
      )
    },
    saveRenewals: (devices) =>
      saved(
        call('renewals.save', {
          renewals: devices.flatMap(({ name, aeTitle, room, certificateUntil }) =>
            certificateUntil ? [{ name, aeTitle, room, notAfter: certificateUntil }] : []
          )
        })
      ),
    saveTable: (table) => saved(call('table.save', table))
  }
}

function labelOf(device: Device, known: ReadonlyMap<string, string>): FleetLabel {
  const { name, aeTitle, room, certificateUntil = '' } = device
  return { name, aeTitle, room, notAfter: certificateUntil, sha1: known.get(aeTitle) ?? '' }
}

/** Thumbprints by AE title, of certificates that were seen or made since the list was opened. */
function thumbprints({
  fleetTable,
  fleetSeen,
  fleetOutcomes
}: Pick<FleetSlice, 'fleetTable' | 'fleetSeen' | 'fleetOutcomes'>): ReadonlyMap<string, string> {
  return new Map(
    fleetTable.rows.flatMap(({ row, aeTitle }) => {
      const held = fleetOutcomes.get(row)?.certificate ?? fleetSeen.get(row)?.certificate
      return held ? [[trimAeTitle(aeTitle), held.sha1] as const] : []
    })
  )
}

/** Many machines: a list that is looked at and mended, kits that are made of it, papers that are carried away. */
export const fleetSlice: Slice<FleetSlice, SiteSlice & FilesSlice & KitSlice & SettingsSlice> = (
  ...store
) => ({
  ...fleetListSlice(...store),
  ...fleetCertificatesSlice(...store),
  ...fleetChoiceSlice(...store),
  ...fleetMakingSlice(...store),
  ...fleetPapersSlice(...store)
})
