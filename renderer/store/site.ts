import type { Problem } from '../../shared/result'
import { emptyDevice, emptySite, type Device, type Endpoint, type Site } from '../../shared/site'
import { emptyTunnel, type Tunnel } from '../../shared/ipsec/plan'
import { stepById } from '../../shared/wizard/acts'
import { staleAfter } from '../../shared/wizard/stale'
import type { StepId } from '../../shared/wizard/step'
import { call } from '../bridge'
import { forgotten, remembered, type History } from './history'
import type { SettingsSlice } from './settings'
import type { Slice, Store } from './slice'

export type Opening = 'opening' | 'ready' | 'failed'

interface OpenSiteSlice {
  readonly site: Site
  readonly opening: Opening
  readonly openProblem: Problem | null
  readonly history: History
  openSite(): Promise<void>
  importSite(): Promise<void>
  exportSite(): Promise<string | null>
  startNewSite(): void
}

interface PlanEdits {
  renameSite(name: string): void
  editEndpoint(change: Partial<Endpoint>): void
  editTunnel(tunnel: Tunnel): void
  markDone(step: StepId): void
  undo(): void
  redo(): void
}

interface DeviceEdits {
  addDevice(): void
  editDevice(change: Partial<Device>): void
  removeDevice(id: string): void
  replaceDevices(devices: readonly Device[]): void
  selectDevice(id: string): void
}

export type SiteSlice = OpenSiteSlice & PlanEdits & DeviceEdits

const NO_HISTORY: History = { past: [], future: [], label: '', at: 0 }

const openSiteSlice: Slice<OpenSiteSlice, SettingsSlice> = (set, get) => {
  const show = (site: Site) =>
    set({ site, opening: 'ready', openProblem: null, history: NO_HISTORY })

  return {
    site: emptySite('new', ''),
    opening: 'opening',
    openProblem: null,
    history: NO_HISTORY,
    openSite: async () => {
      const answer = await call('site.open', {})
      if (!answer.ok) set({ opening: 'failed', openProblem: answer.problem })
      else show(answer.value.site ?? newSite())
    },
    importSite: async () => {
      const answer = await call('site.import', {})
      if (!answer.ok) get().tell(answer.problem)
      else if (answer.value.site) show(answer.value.site)
    },
    exportSite: async () => {
      const answer = await call('site.export', {})
      if (answer.ok) return answer.value.name
      get().tell(answer.problem)
      return null
    },
    startNewSite: () => show(newSite())
  }
}

type Edit = (label: string, recipe: (site: Site) => Site) => void

/** Every edit of the plan passes through here: one undo step, and what rests on it goes stale. */
function editor([set]: Store<SiteSlice>): Edit {
  return (label, recipe) =>
    set(({ site, history }) => ({
      site: staleAfter(site, recipe(site)),
      history: remembered(history, site, label, Date.now())
    }))
}

const planEdits: Slice<PlanEdits, OpenSiteSlice & DeviceEdits> = (set, get) => {
  const edit = editor([set, get])
  return {
    renameSite: (name) => edit('site.name', (site) => ({ ...site, name })),
    editEndpoint: (change) =>
      edit(`endpoint.${Object.keys(change).join()}`, (site) => ({
        ...site,
        endpoint: { ...site.endpoint, ...change }
      })),
    editTunnel: (tunnel) => edit('tunnel', (site) => ({ ...site, tunnel })),
    markDone: (step) => edit(`done.${step}`, (site) => withDone(site, step)),
    undo: () => set(({ site, history }) => forgotten(site, history, 'past', 'future')),
    redo: () => set(({ site, history }) => forgotten(site, history, 'future', 'past'))
  }
}

const deviceEdits: Slice<DeviceEdits, OpenSiteSlice & PlanEdits> = (set, get) => {
  const edit = editor([set, get])
  return {
    addDevice: () => {
      const device = emptyDevice(crypto.randomUUID())
      edit('device.add', (site) => ({
        ...site,
        devices: [...site.devices, device],
        at: { step: 'identity', deviceId: device.id }
      }))
    },
    editDevice: (change) => {
      if (!currentDevice(get().site)) get().addDevice()
      const id = get().site.at.deviceId
      edit(`${id}.${Object.keys(change).join()}`, (site) => ({
        ...site,
        devices: site.devices.map((device) =>
          device.id === id ? { ...device, ...change } : device
        )
      }))
    },
    removeDevice: (id) =>
      edit('device.remove', (site) => {
        const devices = site.devices.filter((device) => device.id !== id)
        return { ...site, devices, at: { ...site.at, deviceId: devices[0]?.id ?? null } }
      }),
    replaceDevices: (devices) => edit('devices', (site) => ({ ...site, devices: [...devices] })),
    selectDevice: (deviceId) =>
      set(({ site }) => ({ site: { ...site, at: { ...site.at, deviceId } } }))
  }
}

/** The technician's plan: opened and kept as a file, and edited. */
export const siteSlice: Slice<SiteSlice, SettingsSlice> = (...store) => ({
  ...openSiteSlice(...store),
  ...planEdits(...store),
  ...deviceEdits(...store)
})

/** The device that the acts are about at the moment. */
export function currentDevice(site: Site): Device | null {
  return site.devices.find(({ id }) => id === site.at.deviceId) ?? site.devices[0] ?? null
}

/** The tunnel as planned, or the guide's own settings to begin with. */
export function tunnelOf(site: Site): Tunnel {
  return site.tunnel ?? emptyTunnel()
}

function newSite(): Site {
  const now = new Date().toISOString()
  return emptySite(crypto.randomUUID(), now)
}

function withDone(site: Site, step: StepId): Site {
  const done = { [step]: { state: 'done' as const, at: new Date().toISOString() } }
  if (stepById(step).scope === 'site') return { ...site, progress: { ...site.progress, ...done } }
  const id = currentDevice(site)?.id
  const devices = site.devices.map((device) =>
    device.id === id ? { ...device, progress: { ...device.progress, ...done } } : device
  )
  return { ...site, devices }
}
