import { proveConnection, type ProofOptions } from '../engine/checks/prove-connection'
import { wishTestStudy } from '../engine/checks/wish-stores'
import { openIdentity, USUAL_PASSWORDS } from '../engine/tls/open-identity'
import { readAnchors } from '../engine/tls/read-anchors'
import type { JobHandlers } from '../ipc/wire'
import type { JobInput } from '../../shared/contract'
import { ok, problem, type Result } from '../../shared/result'
import { rungEvent } from './rung-event'
import type { Services } from './services'

type Wish = JobInput<'probe.run'>

const TIMEOUT_MS = 10_000

/** Climbs the ladder for the window, with the files that the plan names, read anew. */
export function probeJob({ desk, version, now }: Services): Pick<JobHandlers, 'probe.run'> {
  return {
    'probe.run': async (wish, { signal, emit }) => {
      const identity = await identityFor(wish, desk)
      if (!identity.ok) return identity
      const anchors = await anchorsFor(wish, desk)
      if (!anchors.ok) return anchors
      const { host, port, called, calling, mode } = wish
      const at = now()
      const report = await proveConnection(
        { host, port, called, calling, mode },
        {
          identity: identity.value,
          anchors: anchors.value,
          stores: wishTestStudy(wish.stores, at),
          scan: wish.scan,
          confirmFind: wish.confirmFind,
          timeoutMs: TIMEOUT_MS,
          at,
          version,
          signal,
          onEvent: (event) => emit(rungEvent(event))
        }
      )
      return ok(report)
    }
  }
}

async function identityFor(
  wish: Wish,
  desk: Services['desk']
): Promise<Result<ProofOptions['identity']>> {
  if (wish.mode !== 'authenticated') return ok(null)
  if (!wish.certificateFileId)
    return problem(
      'invalid-input',
      { id: 'refusal.no-certificate-file' },
      { next: { id: 'refusal.choose-under-identity' }, field: 'certificate' }
    )
  const file = await desk.read(wish.certificateFileId)
  if (!file.ok) return file
  const passwords = wish.password === undefined ? USUAL_PASSWORDS : [wish.password]
  return ok(openIdentity(file.value.bytes, passwords))
}

async function anchorsFor(
  wish: Wish,
  desk: Services['desk']
): Promise<Result<readonly Uint8Array[] | null>> {
  if (!wish.serverCaFileId || wish.mode === 'plain') return ok(null)
  const file = await desk.read(wish.serverCaFileId)
  if (!file.ok) return file
  const anchors = readAnchors(file.value.bytes)
  if (anchors.length > 0) return ok(anchors)
  return problem(
    'mismatch',
    { id: 'refusal.holds-no-certificate', values: { name: file.value.name } },
    { next: { id: 'refusal.download-ca-again' }, field: 'serverCa' }
  )
}
