import type { Diagnosis } from '../../shared/contract'
import type { Problem } from '../../shared/result'
import { call } from '../bridge'
import type { FilesSlice } from './files'
import type { Slice } from './slice'

export type LogKind = 'dicom' | 'ipsec' | null

export interface LogSlice {
  readonly logText: string
  readonly logOther: string
  /** A file chosen for the other side, instead of pasted text. */
  readonly logOtherFile: { readonly id: string; readonly name: string } | null
  readonly logKind: LogKind
  readonly reading: boolean
  readonly diagnosis: Diagnosis | null
  readonly logProblem: Problem | null
  writeLog(text: string): void
  writeOtherLog(text: string): void
  pickLogKind(kind: LogKind): void
  readLog(): Promise<void>
  readLogFile(): Promise<void>
  chooseOtherLog(): Promise<void>
}

export const logSlice: Slice<LogSlice, FilesSlice> = (set, get) => ({
  logText: '',
  logOther: '',
  logOtherFile: null,
  logKind: null,
  reading: false,
  diagnosis: null,
  logProblem: null,
  writeLog: (logText) => set({ logText, diagnosis: null, logProblem: null }),
  writeOtherLog: (logOther) => set({ logOther, logOtherFile: null, diagnosis: null }),
  pickLogKind: (logKind) => set({ logKind, diagnosis: null }),
  readLog: async () => {
    const { logText, logOther, logOtherFile, logKind } = get()
    set({ reading: true, diagnosis: null, logProblem: null })
    const answer = await call('diagnose.text', {
      text: logText,
      kind: logKind ?? undefined,
      otherSide: logOther || undefined,
      otherFileId: logOtherFile?.id
    })
    set({ reading: false })
    if (answer.ok) set({ diagnosis: answer.value })
    else set({ logProblem: answer.problem })
  },
  readLogFile: async () => {
    const file = await get().chooseFile('log')
    if (!file) return
    set({ reading: true, diagnosis: null, logProblem: null, logText: '' })
    const answer = await call('diagnose.file', {
      fileId: file.id,
      kind: get().logKind ?? undefined,
      otherSide: get().logOther || undefined,
      otherFileId: get().logOtherFile?.id
    })
    set({ reading: false })
    if (answer.ok) set({ diagnosis: answer.value })
    else set({ logProblem: answer.problem })
  },
  chooseOtherLog: async () => {
    const file = await get().chooseFile('log')
    if (file) set({ logOtherFile: { id: file.id, name: file.name }, logOther: '', diagnosis: null })
  }
})
