import type { JobInput } from '../../shared/contract'
import type { Problem } from '../../shared/result'
import { call } from '../bridge'
import type { SettingsSlice } from './settings'
import type { Slice } from './slice'

export const MAKING_WAYS = ['drive-each', 'folders', 'one-drive'] as const
export type MakingWay = (typeof MAKING_WAYS)[number]
export type Issuer = JobInput<'fleet.prepare'>['issuer']['kind']

export interface Folder {
  readonly id: string
  readonly name: string
}

/** Where kits for many machines go, and who makes the certificates that are missing. */
export interface FleetChoiceSlice {
  readonly fleetWay: MakingWay
  readonly fleetIssuer: Issuer
  /** A secret, forgotten as soon as the kits are made. */
  readonly fleetCaPassphrase: string
  /** The own CA did not open: a passphrase is missing, or the wrong one. */
  readonly fleetCaProblem: Problem | null
  readonly fleetFolder: Folder | null
  readonly fleetDrive: string | null
  pickFleetWay(way: MakingWay): void
  pickFleetIssuer(issuer: Issuer): void
  typeCaPassphrase(passphrase: string): void
  pickFleetDrive(id: string): void
  chooseFleetFolder(): Promise<void>
}

export const NO_PASSPHRASE = {
  fleetCaPassphrase: '',
  fleetCaProblem: null
} satisfies Partial<FleetChoiceSlice>

export const fleetChoiceSlice: Slice<FleetChoiceSlice, SettingsSlice> = (set, get) => ({
  ...NO_PASSPHRASE,
  fleetWay: 'drive-each',
  fleetIssuer: 'practice',
  fleetFolder: null,
  fleetDrive: null,
  pickFleetWay: (fleetWay) => set({ fleetWay }),
  pickFleetIssuer: (fleetIssuer) => set({ fleetIssuer }),
  typeCaPassphrase: (fleetCaPassphrase) => set({ fleetCaPassphrase }),
  pickFleetDrive: (fleetDrive) => set({ fleetDrive }),
  chooseFleetFolder: async () => {
    const answer = await call('folder.choose', { purpose: 'kit' })
    if (!answer.ok) return get().tell(answer.problem)
    const { folder } = answer.value
    if (folder) set({ fleetFolder: folder })
  }
})

/** Whether the start button may be pressed; `missing` machines bring no certificate. */
export function isMakingReady(
  state: FleetChoiceSlice & {
    readonly drives: readonly { readonly id: string; readonly usable: boolean }[]
  },
  missing: number
): boolean {
  const { fleetWay, fleetFolder, fleetDrive, drives } = state
  if (fleetWay === 'folders' && fleetFolder === null) return false
  const isThere = drives.some(({ id, usable }) => usable && id === fleetDrive)
  if (fleetWay === 'one-drive' && !isThere) return false
  const asksPassphrase = state.fleetIssuer === 'own' && state.fleetCaProblem !== null
  return missing === 0 || !asksPassphrase || state.fleetCaPassphrase !== ''
}
