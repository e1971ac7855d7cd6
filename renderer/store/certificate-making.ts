import type { CallInput, CallOutput } from '../../shared/contract'
import type { Problem } from '../../shared/result'
import { call } from '../bridge'
import type { CertificateInspectionSlice } from './certificate-inspection'
import { currentDevice, type SiteSlice } from './site'
import type { Slice, Store } from './slice'

type Creation = CallInput<'certificate.create'>
/** How a certificate is made; without a password it gets the guide's. */
export type MakeOptions = Pick<Creation, 'algorithm' | 'format' | 'password'>
export type MakeWish = MakeOptions & Pick<Creation, 'ca' | 'caPassphrase'>

/** What every scanner reads, as the guide does it. */
export const USUAL_MAKE_OPTIONS: MakeOptions = { algorithm: 'rsa-2048', format: 'scanner' }

/** A certificate that is made here instead of at HeartLab. */
export interface CertificateMakingSlice {
  readonly making: boolean
  readonly makeProblem: Problem | null
  makeCertificate(wish: MakeWish): Promise<void>
}

export const certificateMakingSlice: Slice<
  CertificateMakingSlice,
  CertificateInspectionSlice & SiteSlice
> = (set, get) => ({
  making: false,
  makeProblem: null,
  makeCertificate: async (wish) => {
    const device = currentDevice(get().site)
    const chosen = await call('folder.choose', { purpose: 'certificate' })
    const folder = chosen.ok ? chosen.value.folder : null
    if (!device || !folder) return
    set({ making: true, makeProblem: null })
    const { name, aeTitle } = device
    const made = await call('certificate.create', { ...wish, name, aeTitle, folderId: folder.id })
    set({ making: false, makeProblem: made.ok ? null : made.problem })
    if (made.ok) await takeCertificate([set, get], made.value, wish.password)
  }
})

/** The device gets its new certificate; the CA that signed it is trusted where no other is named. */
async function takeCertificate(
  [set, get]: Store<CertificateInspectionSlice & SiteSlice>,
  { certificate, serverCa, until }: CallOutput<'certificate.create'>,
  password: string | undefined
): Promise<void> {
  if (password !== undefined)
    set(({ passwords }) => ({ passwords: { ...passwords, [certificate.id]: password } }))
  get().editDevice({ certificate, certificateUntil: until })
  if (!get().site.endpoint.serverCa) get().editEndpoint({ serverCa })
  await get().inspectClient()
}
