import type { CallOutput, Drive, JobOutput, Place as KitPlace } from '../../shared/contract'
import type { Problem } from '../../shared/result'
import type { Saying } from '../../shared/words/say'
import { call, job, listen, type Job } from '../bridge'
import { currentDevice, type SiteSlice } from './site'
import type { FilesSlice } from './files'
import type { SettingsSlice } from './settings'
import type { Progress, Slice, Store } from './slice'

/** Where the kit shall go: a drive of the list, or a folder that the person picked. */
export type KitTarget =
  | { readonly kind: 'drive'; readonly id: string }
  | { readonly kind: 'folder'; readonly id: string; readonly name: string }

interface KitTargetSlice {
  readonly drives: readonly Drive[]
  readonly kitTarget: KitTarget | null
  watchDrives(): () => void
  pickTarget(target: KitTarget): void
  pickFolder(): Promise<void>
}

interface KitJobsSlice {
  readonly kitProgress: Progress | null
  readonly kitWritten: JobOutput<'kit.write'> | null
  readonly kitProblem: Problem | null
  readonly kitCheck: CallOutput<'kit.verify'> | null
  /** What can be promised of a wiped drive. */
  readonly kitWiped: Saying | null
  writeKit(): Promise<void>
  cancelKit(): void
  verifyKit(): Promise<void>
  wipeKit(): Promise<void>
}

export type KitSlice = KitTargetSlice & KitJobsSlice

const STARTING: Progress = { value: 0, title: { id: 'drive.starting' } }
const CLEAN = { kitWritten: null, kitProblem: null, kitCheck: null, kitWiped: null }

const kitTargetSlice: Slice<KitTargetSlice, KitJobsSlice & SettingsSlice> = (set, get) => ({
  drives: [],
  kitTarget: null,
  watchDrives: () => listen('drives', ({ drives }) => set({ drives })),
  pickTarget: (kitTarget) => set({ kitTarget, ...CLEAN }),
  pickFolder: async () => {
    const answer = await call('folder.choose', { purpose: 'kit' })
    if (!answer.ok) return get().tell(answer.problem)
    const { folder } = answer.value
    if (folder) get().pickTarget({ kind: 'folder', ...folder })
  }
})

const kitJobsSlice: Slice<KitJobsSlice, KitTargetSlice & SiteSlice & FilesSlice & SettingsSlice> = (
  set,
  get
) => {
  const { follow, cancel } = jobFollower([set, get])
  const onProgress = (kitProgress: Progress) => set({ kitProgress })

  return {
    kitProgress: null,
    ...CLEAN,
    writeKit: async () => {
      const input = writingOf(get())
      if (!input) return
      set({ ...CLEAN, kitProgress: STARTING })
      await get().saveNow()
      const kitWritten = await follow(job('kit.write', input, onProgress))
      if (kitWritten) set({ kitWritten })
    },
    cancelKit: cancel,
    verifyKit: async () => {
      const { kitTarget } = get()
      if (!kitTarget) return
      const answer = await call('kit.verify', { place: placeOfKit(kitTarget) })
      if (answer.ok) set({ kitCheck: answer.value, kitProblem: null })
      else set({ kitProblem: answer.problem })
    },
    wipeKit: async () => {
      const { kitTarget } = get()
      if (!kitTarget) return
      set({ ...CLEAN, kitProgress: STARTING })
      const wiped = await follow(job('kit.wipe', { place: placeOfKit(kitTarget) }, onProgress))
      if (wiped) set({ kitWiped: wiped.says })
    }
  }
}

/** Waits for the end of a job on the drive; null when it failed, and why is noted. */
function jobFollower([set]: Store<KitJobsSlice>) {
  let running: Job<unknown> | null = null
  return {
    cancel: () => running?.cancel(),
    follow: async <T>(started: Job<T>): Promise<T | null> => {
      running = started
      const answer = await started.done
      running = null
      set({ kitProgress: null })
      if (answer.ok) return answer.value
      set({ kitProblem: answer.problem })
      return null
    }
  }
}

/** The kit of the open device and where it goes; null while one of them is missing. */
function writingOf({ kitTarget, site, passwords }: KitTargetSlice & SiteSlice & FilesSlice) {
  const device = currentDevice(site)
  if (!kitTarget || !device) return null
  const password = device.certificate ? passwords[device.certificate.id] : undefined
  return { deviceId: device.id, place: placeOfKit(kitTarget), password }
}

function placeOfKit(target: KitTarget): KitPlace {
  return target.kind === 'drive' ? { driveId: target.id } : { folderId: target.id }
}

/** Where the kit goes, and what is done to the place: written, checked, wiped. */
export const kitSlice: Slice<KitSlice, SiteSlice & FilesSlice & SettingsSlice> = (...store) => ({
  ...kitTargetSlice(...store),
  ...kitJobsSlice(...store)
})
