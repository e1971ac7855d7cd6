import { GUIDE_PASSWORD } from '../../shared/certs/guide-password'
import type { CallInput, Inspection } from '../../shared/contract'
import type { Problem } from '../../shared/result'
import type { FileRef } from '../../shared/site'
import { call } from '../bridge'
import { currentDevice, type SiteSlice } from './site'
import type { Slice, Store } from './slice'

export type Inspected =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly inspection: Inspection }
  | { readonly state: 'problem'; readonly problem: Problem }

/** What the machine side sees in the certificate files of the plan. */
export interface CertificateInspectionSlice {
  /** By the id of the file. */
  readonly inspected: Readonly<Record<string, Inspected>>
  /** Passwords of chosen files: in memory only, never part of the site. */
  readonly passwords: Readonly<Record<string, string>>
  givePassword(fileId: string, password: string): Promise<void>
  inspectClient(): Promise<void>
  inspectServerCa(): Promise<void>
}

export const certificateInspectionSlice: Slice<CertificateInspectionSlice, SiteSlice> = (
  set,
  get
) => ({
  inspected: {},
  passwords: {},
  givePassword: async (fileId, password) => {
    set(({ passwords }) => ({ passwords: { ...passwords, [fileId]: password } }))
    await get().inspectClient()
  },
  inspectClient: async () => {
    const { site, passwords } = get()
    const device = currentDevice(site)
    if (!device?.certificate) return
    await inspect([set, get], device.certificate, {
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
    await inspect([set, get], serverCa, { as: 'ca', windows })
  }
})

async function inspect(
  [set, get]: Store<CertificateInspectionSlice & SiteSlice>,
  file: FileRef,
  input: Omit<CallInput<'certificate.inspect'>, 'fileId'>
): Promise<void> {
  const note = (now: Inspected) =>
    set(({ inspected }) => ({ inspected: { ...inspected, [file.id]: now } }))
  note({ state: 'reading' })
  const answer = await call('certificate.inspect', { ...input, fileId: file.id })
  if (!answer.ok) return note({ state: 'problem', problem: answer.problem })
  note({ state: 'read', inspection: answer.value })
  if (input.as === 'client') noteEnd(get(), file, answer.value)
}

/** The plan keeps the day on which the certificate of its device ends. */
function noteEnd({ site, editDevice }: SiteSlice, file: FileRef, inspection: Inspection): void {
  const until = inspection.certificates[0]?.notAfter
  const device = currentDevice(site)
  if (device?.certificate?.id !== file.id || !until) return
  if (device.certificateUntil !== until) editDevice({ certificateUntil: until })
}
