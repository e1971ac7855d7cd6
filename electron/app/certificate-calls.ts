import { join } from 'node:path'
import { GUIDE_PASSWORD } from '../../shared/certs/guide-password'
import { inspectFile } from '../engine/certs/inspect-file'
import type { Ca } from '../engine/certs/create-ca'
import { IDENTITY_DAYS, createIdentity } from '../engine/certs/create-identity'
import { createKeyPool, type KeyPool } from '../engine/certs/key-pool'
import {
  identityFileNames,
  refuseToOverwrite,
  writeCaCertificate,
  writeIdentity
} from '../engine/certs/write-identity'
import type { CallHandlers } from '../ipc/wire'
import type { CallInput } from '../../shared/contract'
import { checkAeTitle } from '../../shared/dicom/ae-title'
import { ok, problem } from '../../shared/result'
import { openIssuingCa } from './issuing-ca'
import { repackCertificate } from './repack-certificate'
import type { Services } from './services'

type CertificateCalls = Pick<
  CallHandlers,
  'certificate.create' | 'certificate.inspect' | 'certificate.repack'
>
type Wish = CallInput<'certificate.create'>

/** Makes client identities in the window; one key is ready before it is asked for. */
export function certificateCalls(services: Services): CertificateCalls {
  let pool: KeyPool | null = null
  return {
    'certificate.inspect': (wish) => inspectChosen(wish, services),
    'certificate.repack': (wish) => repackCertificate(wish, services),
    'certificate.create': async (wish) => {
      const refused = checkAeTitle(wish.aeTitle).find((fault) => fault.severity === 'error')
      if (refused) return problem('invalid-input', refused.title, { field: 'aeTitle' })
      const folder = services.desk.pathOf(wish.folderId)
      if (folder === null) return problem('vanished', { id: 'refusal.folder-gone' })
      pool ??= createKeyPool({ algorithm: 'rsa-2048', ready: 1 })
      const free = await refuseToOverwrite(folder, wish.aeTitle, wish.format)
      if (!free.ok) return free
      const ca = await openIssuingCa(services, wish.ca, wish.caPassphrase)
      return ca.ok ? writeNew(wish, folder, ca.value, pool, services) : ca
    }
  }
}

async function inspectChosen(
  wish: CallInput<'certificate.inspect'>,
  { desk, now }: Services
): ReturnType<CallHandlers['certificate.inspect']> {
  const file = await desk.read(wish.fileId)
  if (!file.ok) return file
  const withCa = wish.withCaFileId ? await desk.read(wish.withCaFileId) : null
  const inspected = inspectFile(file.value, {
    as: wish.as,
    passwords: wish.password === undefined ? [] : [wish.password],
    aeTitle: wish.aeTitle,
    windows: wish.windows ?? undefined,
    withCa: withCa?.ok ? withCa.value : undefined,
    at: now()
  })
  const { kind, role, verdict } = inspected
  return ok({
    file: file.value.name,
    kind,
    role,
    verdict,
    findings: inspected.findings.map((one) => ({ ...one, fix: one.fix.what })),
    certificates: inspected.certificates.map((one) => ({
      ...one,
      notBefore: one.notBefore ?? '',
      notAfter: one.notAfter ?? ''
    }))
  })
}

async function writeNew(
  wish: Wish,
  folder: string,
  ca: Ca,
  pool: KeyPool,
  { desk, now }: Services
): ReturnType<CallHandlers['certificate.create']> {
  const made = await createIdentity(ca, { ...wish, days: IDENTITY_DAYS, now: now() }, pool.take)
  const password = wish.password ?? GUIDE_PASSWORD
  const written = await writeIdentity(folder, made, password, wish.format, 'keep')
  if (!written.ok) return written
  const shared = await writeCaCertificate(folder, ca, 'replace')
  if (!shared.ok) return shared
  const [container = ''] = identityFileNames(wish.aeTitle, wish.format)
  const certificate = await desk.take(join(folder, container))
  const serverCa = await desk.take(join(folder, 'ca.pem'))
  if (!certificate.ok) return certificate
  if (!serverCa.ok) return serverCa
  const until = new Date(now().getTime() + IDENTITY_DAYS * 86_400_000).toISOString()
  return ok({ certificate: certificate.value, serverCa: serverCa.value, until })
}
