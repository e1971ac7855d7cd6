import { GUIDE_PASSWORD } from '../../../shared/certs/guide-password'
import { screenValues, type ScreenValues, type SeenCertificates } from '../../../shared/ge/values'
import type { FileRef } from '../../../shared/site'
import { useApp } from '../../store/app'
import { commonNameOf } from '../certificates/certificate-words'
import { usePlan } from '../plan'

/** The values of this site and scanner as its screens show them, with what was read from the files. */
export function useScreenValues(): ScreenValues {
  const { site, device } = usePlan()
  return screenValues(site, device, useSeenCertificates())
}

/** What the machine side has read from this plan's certificate files so far. */
export function useSeenCertificates(): SeenCertificates {
  const { device, endpoint } = usePlan()
  const hasOwnPassword = useHasOwnPassword()
  const client = useFirstCertificate(device?.certificate ?? null)
  const serverCa = useFirstCertificate(endpoint.serverCa)
  return { client, serverCa, hasOwnPassword }
}

/** The technician had to type another password than HeartLab's published one to open the file. */
export function useHasOwnPassword(): boolean {
  const id = usePlan().device?.certificate?.id
  const password = useApp(({ passwords }) => (id ? passwords[id] : undefined))
  return password !== undefined && password !== GUIDE_PASSWORD
}

function useFirstCertificate(file: FileRef | null): SeenCertificates['serverCa'] {
  const inspected = useApp((state) => (file ? state.inspected[file.id] : undefined))
  const first = inspected?.state === 'read' ? inspected.inspection.certificates[0] : undefined
  if (!first) return undefined
  return {
    issuedTo: commonNameOf(first.subject),
    issuedBy: commonNameOf(first.issuer),
    validUntil: first.notAfter,
    sha1: first.sha1
  }
}
