import type { CallInput } from '../../shared/contract'
import type { FileRef } from '../../shared/site'
import { call } from '../bridge'
import {
  certificateInspectionSlice,
  type CertificateInspectionSlice
} from './certificate-inspection'
import { certificateMakingSlice, type CertificateMakingSlice } from './certificate-making'
import type { SettingsSlice } from './settings'
import type { SiteSlice } from './site'
import type { Slice } from './slice'

type Purpose = CallInput<'file.choose'>['purpose']

interface FileChoiceSlice {
  chooseFile(purpose: Purpose): Promise<FileRef | null>
  chooseClientCertificate(): Promise<void>
  chooseServerCa(): Promise<void>
}

export type FilesSlice = FileChoiceSlice & CertificateInspectionSlice & CertificateMakingSlice

const fileChoiceSlice: Slice<
  FileChoiceSlice,
  CertificateInspectionSlice & SiteSlice & SettingsSlice
> = (_, get) => ({
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
  }
})

/** The files that a person chooses, what is seen in them, and the certificates that are made here. */
export const filesSlice: Slice<FilesSlice, SiteSlice & SettingsSlice> = (...store) => ({
  ...fileChoiceSlice(...store),
  ...certificateInspectionSlice(...store),
  ...certificateMakingSlice(...store)
})
