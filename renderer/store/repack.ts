import type { Problem } from '../../shared/result'
import type { FileRef } from '../../shared/site'
import { call } from '../bridge'
import { currentDevice, type SiteSlice } from './site'
import type { FilesSlice } from './files'
import type { Slice } from './slice'

/** What a repacked file was made from and where it lies, by names that a person knows. */
export interface Repacked {
  readonly original: string
  readonly folder: string
}

export interface RepackSlice {
  readonly repacking: boolean
  /** Why the last try failed, by the file that was to be repacked. */
  readonly repackProblem: { readonly fileId: string; readonly problem: Problem } | null
  /** By the id of the new file. */
  readonly repacked: Readonly<Record<string, Repacked>>
  /** Asks for a folder, writes the older container there and makes it the device's certificate. */
  repackForScanner(): Promise<void>
}

export const repackSlice: Slice<RepackSlice, SiteSlice & FilesSlice> = (set, get) => {
  const fail = (fileId: string, problem: Problem) => set({ repackProblem: { fileId, problem } })

  const put = async (original: FileRef, fresh: FileRef, folder: string) => {
    const password = get().passwords[original.id]
    set(({ passwords, repacked }) => ({
      passwords: password === undefined ? passwords : { ...passwords, [fresh.id]: password },
      repacked: { ...repacked, [fresh.id]: { original: original.name, folder } }
    }))
    // Another device or file may have been opened meanwhile: its certificate is none of ours.
    if (currentDevice(get().site)?.certificate?.id !== original.id) return
    get().editDevice({ certificate: fresh })
    await get().inspectClient()
  }

  return {
    repacking: false,
    repackProblem: null,
    repacked: {},

    repackForScanner: async () => {
      const original = currentDevice(get().site)?.certificate
      if (!original || get().repacking) return
      set({ repacking: true, repackProblem: null })
      const chosen = await call('folder.choose', { purpose: 'certificate' })
      const folder = chosen.ok ? chosen.value.folder : null
      if (!chosen.ok) fail(original.id, chosen.problem)
      if (!folder) return set({ repacking: false })
      const password = get().passwords[original.id]
      const answer = await call('certificate.repack', {
        fileId: original.id,
        folderId: folder.id,
        password
      })
      set({ repacking: false })
      if (!answer.ok) return fail(original.id, answer.problem)
      await put(original, answer.value.certificate, folder.name)
    }
  }
}
