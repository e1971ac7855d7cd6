import type { Diagnosis } from '../../shared/contract'
import type { Problem, Result } from '../../shared/result'
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

export const logSlice: Slice<LogSlice, FilesSlice> = (set, get) => {
  const diagnosed = async (asking: Promise<Result<Diagnosis>>) => {
    set({ reading: true, diagnosis: null, logProblem: null })
    const answer = await asking
    set({ reading: false })
    if (answer.ok) set({ diagnosis: answer.value })
    else set({ logProblem: answer.problem })
  }
  return {
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
    readLog: () => diagnosed(call('diagnose.text', { text: get().logText, ...besideLog(get()) })),
    readLogFile: async () => {
      const file = await get().chooseFile('log')
      if (!file) return
      set({ logText: '' })
      await diagnosed(call('diagnose.file', { fileId: file.id, ...besideLog(get()) }))
    },
    chooseOtherLog: async () => {
      const file = await get().chooseFile('log')
      if (!file) return
      set({ logOtherFile: { id: file.id, name: file.name }, logOther: '', diagnosis: null })
    }
  }
}

/** What is told beside the log itself: its kind, and the other side of the connection. */
function besideLog({ logKind, logOther, logOtherFile }: LogSlice) {
  return {
    kind: logKind ?? undefined,
    otherSide: logOther || undefined,
    otherFileId: logOtherFile?.id
  }
}
