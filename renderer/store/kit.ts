import type { CallOutput, Drive, JobOutput, Place as KitPlace } from '../../shared/contract'
import type { Problem } from '../../shared/result'
import type { Saying } from '../../shared/words/say'
import { call, job, listen, type Job } from '../bridge'
import { currentDevice, type SiteSlice } from './site'
import type { FilesSlice } from './files'
import type { SettingsSlice } from './settings'
import type { Progress, Slice } from './slice'

/** Where the kit shall go: a drive of the list, or a folder that the person picked. */
export type KitTarget =
  | { readonly kind: 'drive'; readonly id: string }
  | { readonly kind: 'folder'; readonly id: string; readonly name: string }

export interface KitSlice {
  readonly drives: readonly Drive[]
  readonly kitTarget: KitTarget | null
  readonly kitProgress: Progress | null
  readonly kitWritten: JobOutput<'kit.write'> | null
  readonly kitProblem: Problem | null
  readonly kitCheck: CallOutput<'kit.verify'> | null
  /** What can be promised of a wiped drive. */
  readonly kitWiped: Saying | null
  watchDrives(): () => void
  pickTarget(target: KitTarget): void
  pickFolder(): Promise<void>
  writeKit(): Promise<void>
  cancelKit(): void
  verifyKit(): Promise<void>
  wipeKit(): Promise<void>
}

const STARTING: Progress = { value: 0, title: { id: 'drive.starting' } }
const CLEAN = { kitWritten: null, kitProblem: null, kitCheck: null, kitWiped: null }

export const kitSlice: Slice<KitSlice, SiteSlice & FilesSlice & SettingsSlice> = (set, get) => {
  let running: Job<unknown> | null = null
  const onProgress = (kitProgress: Progress) => set({ kitProgress })
  const ended = () => {
    running = null
    set({ kitProgress: null })
  }

  return {
    drives: [],
    kitTarget: null,
    kitProgress: null,
    ...CLEAN,

    watchDrives: () => listen('drives', ({ drives }) => set({ drives })),
    pickTarget: (kitTarget) => set({ kitTarget, ...CLEAN }),
    pickFolder: async () => {
      const answer = await call('folder.choose', { purpose: 'kit' })
      if (!answer.ok) return get().tell(answer.problem)
      const { folder } = answer.value
      if (folder) get().pickTarget({ kind: 'folder', ...folder })
    },
    writeKit: async () => {
      const { kitTarget, site, passwords } = get()
      const device = currentDevice(site)
      if (!kitTarget || !device) return
      set({ ...CLEAN, kitProgress: STARTING })
      const password = device.certificate ? passwords[device.certificate.id] : undefined
      const input = { deviceId: device.id, place: placeOfKit(kitTarget), password }
      await get().saveNow()
      const writing = job('kit.write', input, onProgress)
      running = writing
      const answer = await writing.done
      ended()
      if (answer.ok) set({ kitWritten: answer.value })
      else set({ kitProblem: answer.problem })
    },
    cancelKit: () => running?.cancel(),
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
      const wiping = job('kit.wipe', { place: placeOfKit(kitTarget) }, onProgress)
      running = wiping
      const answer = await wiping.done
      ended()
      if (answer.ok) set({ kitWiped: answer.value.says })
      else set({ kitProblem: answer.problem })
    }
  }
}

function placeOfKit(target: KitTarget): KitPlace {
  return target.kind === 'drive' ? { driveId: target.id } : { folderId: target.id }
}
