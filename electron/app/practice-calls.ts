import { X509Certificate } from 'node:crypto'
import { copyFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { openOrCreateCa } from '../engine/certs/create-ca'
import { openPkcs12 } from '../engine/certs/open-pkcs12'
import {
  disablePracticeIdentity,
  enablePracticeIdentity,
  removePracticeIdentity
} from '../engine/practice/identities'
import { addIdentity } from '../engine/practice/identity-list'
import { updateIdentities } from '../engine/practice/identity-store'
import { fingerprintOf } from '../engine/practice/read-certificate-file'
import { stateFolder } from '../engine/practice/state-folder'
import { readAnchors } from '../engine/tls/read-anchors'
import type { CallHandlers } from '../ipc/wire'
import { GUIDE_PASSWORD } from '../../shared/certs/guide-password'
import type { CallInput } from '../../shared/contract'
import { ok, problem, type Result } from '../../shared/result'
import type { PracticeDesk } from './practice-desk'
import type { Services } from './services'

type PracticeCalls = Pick<
  CallHandlers,
  | 'practice.start'
  | 'practice.stop'
  | 'practice.identity'
  | 'practice.allow-anonymous'
  | 'practice.watch'
  | 'practice.save-ca'
  | 'practice.use-ca'
>

export function practiceCalls(services: Services, practice: PracticeDesk): PracticeCalls {
  const { profile, dialogs, desk } = services
  const { ca } = stateFolder(profile.practiceFolder)
  const ensureCa = () =>
    openOrCreateCa(ca, { name: 'HeartLab Connect practice CA', now: services.now() })
  return {
    'practice.start': (wish) => practice.start(wish),
    'practice.stop': async () => {
      await practice.stop()
      return ok({})
    },
    'practice.identity': async (wish) => {
      const changed = await changeIdentities(wish, services)
      if (!changed.ok) return changed
      await practice.refresh()
      return ok({})
    },
    'practice.allow-anonymous': ({ allow }) => {
      practice.allowAnonymous(allow)
      return Promise.resolve(ok({}))
    },
    'practice.watch': ({ deviceId }) => practice.watch(deviceId),
    'practice.save-ca': async ({ format }) => {
      const made = await ensureCa()
      if (!made.ok) return made
      const name = format === 'pem' ? 'ca.pem' : 'ca.cer'
      const file = await dialogs.chooseTarget('dialog.save-ca', name)
      return file === null ? ok({ name: null }) : copyCa(join(ca, name), file)
    },
    'practice.use-ca': async () => {
      const made = await ensureCa()
      if (!made.ok) return made
      const taken = await desk.take(made.value.certificatePath)
      return taken.ok ? ok({ file: taken.value }) : taken
    }
  }
}

function copyCa(from: string, to: string): Promise<Result<{ name: string }>> {
  return copyFile(from, to).then(
    () => ok({ name: basename(to) }),
    (error: NodeJS.ErrnoException) =>
      problem('unwritable', { id: 'refusal.ca-not-written' }, { detail: error.code })
  )
}

type Wish = CallInput<'practice.identity'>

async function changeIdentities(wish: Wish, services: Services): Promise<Result<unknown>> {
  const state = services.profile.practiceFolder
  switch (wish.action) {
    case 'enable':
      return enablePracticeIdentity(state, wish.aeTitle)
    case 'disable':
      return disablePracticeIdentity(state, wish.aeTitle)
    case 'remove':
      return removePracticeIdentity(state, wish.aeTitle)
    case 'add':
      return addPracticeIdentity(wish, services)
  }
}

/** Binds the AE title to the certificate of the chosen file, a PKCS#12 or a bare certificate. */
async function addPracticeIdentity(wish: Wish, services: Services): Promise<Result<unknown>> {
  if (!wish.fileId)
    return problem(
      'invalid-input',
      { id: 'refusal.choose-certificate' },
      {
        field: 'certificate'
      }
    )
  const file = await services.desk.read(wish.fileId)
  if (!file.ok) return file
  const der = certificateIn(file.value.bytes, wish.password ?? GUIDE_PASSWORD)
  if (!der)
    return problem(
      'wrong-password',
      { id: 'refusal.no-certificate-read' },
      { next: { id: 'refusal.check-password' } }
    )
  const identity = {
    name: wish.name,
    aeTitle: wish.aeTitle,
    fingerprint: fingerprintOf(new X509Certificate(der)),
    enabled: true,
    allowAnonymous: false,
    operations: ['echo', 'store', 'find'] as const
  }
  const { identities } = stateFolder(services.profile.practiceFolder)
  return updateIdentities(identities, (list) =>
    addIdentity(list, { ...identity, operations: [...identity.operations] })
  )
}

function certificateIn(bytes: Uint8Array, password: string): Uint8Array | undefined {
  const opened = openPkcs12(bytes, [password])
  if (opened.kind === 'open') return opened.certificates[0]?.der
  return readAnchors(bytes)[0]
}
