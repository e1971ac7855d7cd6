import { create } from 'zustand'
import { filesSlice, type FilesSlice } from './files'
import { fleetSlice, type FleetSlice } from './fleet'
import { kitSlice, type KitSlice } from './kit'
import { logSlice, type LogSlice } from './log'
import { papersSlice, type PapersSlice } from './papers'
import { placeSlice, type PlaceSlice } from './place'
import { practiceSlice, type PracticeSlice } from './practice'
import { proofSlice, type ProofSlice } from './proof'
import { repackSlice, type RepackSlice } from './repack'
import { settingsSlice, type SettingsSlice } from './settings'
import { siteSlice, type SiteSlice } from './site'
import { tunnelSlice, type TunnelSlice } from './tunnel'

/** All that the window knows. A slice holds and assigns; deciding is in shared, doing is behind the bridge. */
export type AppState = SiteSlice &
  PlaceSlice &
  PapersSlice &
  FilesSlice &
  RepackSlice &
  KitSlice &
  ProofSlice &
  PracticeSlice &
  LogSlice &
  FleetSlice &
  TunnelSlice &
  SettingsSlice

export const useApp = create<AppState>()((...store) => ({
  ...siteSlice(...store),
  ...placeSlice(...store),
  ...papersSlice(...store),
  ...filesSlice(...store),
  ...repackSlice(...store),
  ...kitSlice(...store),
  ...proofSlice(...store),
  ...practiceSlice(...store),
  ...logSlice(...store),
  ...fleetSlice(...store),
  ...tunnelSlice(...store),
  ...settingsSlice(...store)
}))
