import { GUIDE_PASSWORD } from '../../shared/certs/guide-password'
import type { CallInput, CallName, CallOutput, Practice } from '../../shared/contract'
import type { Problem, Result } from '../../shared/result'
import { call, listen } from '../bridge'
import { USUAL_MAKE_OPTIONS } from './certificate-making'
import type { FilesSlice } from './files'
import { currentDevice, type SiteSlice } from './site'
import type { SettingsSlice } from './settings'
import type { Slice, Store } from './slice'

type IdentityChange = CallInput<'practice.identity'>

export interface PracticeSlice {
  readonly practice: Practice | null
  readonly practiceProblem: Problem | null
  followPractice(): () => void
  startPractice(input: CallInput<'practice.start'>): Promise<void>
  stopPractice(): Promise<void>
  changeIdentity(change: IdentityChange): Promise<void>
  /** "Create DICOM Identity": binds the scanner's AE title to its certificate file. */
  createIdentity(): Promise<void>
  /** "Download Client Certificate": the practice CA makes one, and the identity is bound to it. */
  downloadCertificate(): Promise<void>
  allowAnonymous(allow: boolean): Promise<void>
  saveCa(format: 'pem' | 'der'): Promise<string | null>
  takePracticeCa(): Promise<void>
  watchDevice(watch: boolean): Promise<void>
}

export const practiceSlice: Slice<PracticeSlice, SiteSlice & FilesSlice & SettingsSlice> = (
  set,
  get
) => {
  const ask = asker([set, get])
  return {
    practice: null,
    practiceProblem: null,
    followPractice: () => listen('practice', (practice) => set({ practice })),
    startPractice: async (input) => void (await ask('practice.start', input)),
    stopPractice: async () => void (await ask('practice.stop', {})),
    changeIdentity: async (change) => void (await ask('practice.identity', change)),
    createIdentity: async () => {
      const identity = identityOf(get())
      if (identity) await get().changeIdentity(identity)
    },
    downloadCertificate: async () => {
      const before = currentDevice(get().site)?.certificate
      await get().makeCertificate({ ...USUAL_MAKE_OPTIONS, ca: 'practice' })
      if (currentDevice(get().site)?.certificate !== before) await get().createIdentity()
    },
    allowAnonymous: async (allow) => void (await ask('practice.allow-anonymous', { allow })),
    saveCa: async (format) => (await ask('practice.save-ca', { format }))?.name ?? null,
    takePracticeCa: async () => {
      const answer = await ask('practice.use-ca', {})
      if (!answer) return
      get().editEndpoint({ serverCa: answer.file })
      await get().inspectServerCa()
    },
    watchDevice: async (watch) => {
      const deviceId = watch ? (currentDevice(get().site)?.id ?? null) : null
      await get().saveNow()
      await ask('practice.watch', { deviceId })
    }
  }
}

/** Asks the practice endpoint; null when it failed, and why is noted. */
function asker([set]: Store<PracticeSlice>) {
  return async <N extends CallName>(name: N, input: CallInput<N>) => {
    const answer: Result<CallOutput<N>> = await call(name, input)
    set({ practiceProblem: answer.ok ? null : answer.problem })
    return answer.ok ? answer.value : null
  }
}

/** The device and its certificate as an identity; null while it has none. */
function identityOf({ site, passwords }: SiteSlice & FilesSlice): IdentityChange | null {
  const device = currentDevice(site)
  if (!device?.certificate) return null
  const { name, aeTitle, certificate } = device
  const password = passwords[certificate.id] ?? GUIDE_PASSWORD
  return { action: 'add', name, aeTitle, fileId: certificate.id, password }
}
