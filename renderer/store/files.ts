import { GUIDE_PASSWORD } from '../../shared/certs/guide-password'
import type { CallInput, Inspection } from '../../shared/contract'
import type { Problem } from '../../shared/result'
import type { FileRef } from '../../shared/site'
import { call } from '../bridge'
import { currentDevice, type SiteSlice } from './site'
import type { SettingsSlice } from './settings'
import type { Slice } from './slice'

export type Inspected =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly inspection: Inspection }
  | { readonly state: 'problem'; readonly problem: Problem }

type Purpose = CallInput<'file.choose'>['purpose']

type Creation = CallInput<'certificate.create'>
/** How a certificate is made; without a password it gets the guide's. */
export type MakeOptions = Pick<Creation, 'algorithm' | 'format' | 'password'>
export type MakeWish = MakeOptions & Pick<Creation, 'ca' | 'caPassphrase'>

/** What every scanner reads, as the guide does it. */
export const USUAL_MAKE_OPTIONS: MakeOptions = { algorithm: 'rsa-2048', format: 'scanner' }

export interface FilesSlice {
  readonly inspected: Readonly<Record<string, Inspected>>
  /** Passwords of chosen files: in memory only, never part of the site. */
  readonly passwords: Readonly<Record<string, string>>
  readonly making: boolean
  readonly makeProblem: Problem | null
  chooseFile(purpose: Purpose): Promise<FileRef | null>
  chooseClientCertificate(): Promise<void>
  chooseServerCa(): Promise<void>
  makeCertificate(wish: MakeWish): Promise<void>
  givePassword(fileId: string, password: string): Promise<void>
  inspectClient(): Promise<void>
  inspectServerCa(): Promise<void>
}

export const filesSlice: Slice<FilesSlice, SiteSlice & SettingsSlice> = (set, get) => {
  const inspect = async (
    file: FileRef,
    input: Omit<CallInput<'certificate.inspect'>, 'fileId'>
  ) => {
    const note = (inspected: Inspected) =>
      set((state) => ({ inspected: { ...state.inspected, [file.id]: inspected } }))
    note({ state: 'reading' })
    const answer = await call('certificate.inspect', { ...input, fileId: file.id })
    if (!answer.ok) return note({ state: 'problem', problem: answer.problem })
    note({ state: 'read', inspection: answer.value })
    const until = answer.value.certificates[0]?.notAfter
    const device = currentDevice(get().site)
    const isItsOwn = input.as === 'client' && device?.certificate?.id === file.id
    if (isItsOwn && until && device.certificateUntil !== until)
      get().editDevice({ certificateUntil: until })
  }

  return {
    inspected: {},
    passwords: {},
    making: false,
    makeProblem: null,

    chooseFile: async (purpose) => {
      const answer = await call('file.choose', { purpose })
      if (answer.ok) return answer.value.file
      get().tell(answer.problem)
      return null
    },
    chooseClientCertificate: async () => {
      const certificate = await get().chooseFile('client-certificate')
      if (!certificate) return
      get().editDevice({ certificate, certificateUntil: undefined })
      await get().inspectClient()
    },
    chooseServerCa: async () => {
      const serverCa = await get().chooseFile('server-ca')
      if (!serverCa) return
      get().editEndpoint({ serverCa })
      await get().inspectServerCa()
    },
    makeCertificate: async (wish) => {
      const device = currentDevice(get().site)
      const chosen = await call('folder.choose', { purpose: 'certificate' })
      const folder = chosen.ok ? chosen.value.folder : null
      if (!device || !folder) return
      set({ making: true, makeProblem: null })
      const made = await call('certificate.create', {
        ...wish,
        name: device.name,
        aeTitle: device.aeTitle,
        folderId: folder.id
      })
      set({ making: false, makeProblem: made.ok ? null : made.problem })
      if (!made.ok) return
      const { certificate, until } = made.value
      if (wish.password !== undefined)
        set(({ passwords }) => ({
          passwords: { ...passwords, [certificate.id]: wish.password ?? '' }
        }))
      get().editDevice({ certificate, certificateUntil: until })
      if (!get().site.endpoint.serverCa) get().editEndpoint({ serverCa: made.value.serverCa })
      await get().inspectClient()
    },
    givePassword: async (fileId, password) => {
      set(({ passwords }) => ({ passwords: { ...passwords, [fileId]: password } }))
      await get().inspectClient()
    },
    inspectClient: async () => {
      const { site, passwords } = get()
      const device = currentDevice(site)
      if (!device?.certificate) return
      await inspect(device.certificate, {
        as: 'client',
        password: passwords[device.certificate.id] ?? GUIDE_PASSWORD,
        aeTitle: device.aeTitle || undefined,
        windows: device.windows
      })
    },
    inspectServerCa: async () => {
      const { serverCa } = get().site.endpoint
      if (!serverCa) return
      const windows = currentDevice(get().site)?.windows ?? null
      await inspect(serverCa, { as: 'ca', windows })
    }
  }
}
