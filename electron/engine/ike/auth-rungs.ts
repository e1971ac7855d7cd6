import type { Evidence, Outcome } from '../../../shared/checks/finding'
import { failed, passed, suspect } from '../../../shared/checks/outcome'
import { assertNever } from '../../../shared/result'
import type { EngineSaying } from '../../../shared/words/english'
import type { Check, CheckContext } from '../checks/check'
import { authenticate, type Credentials } from './authenticate'
import { startSession } from './ike-session'
import { judgeAuth } from './judge-auth'
import { rekeyChild, type RekeyAnswer } from './rekey'
import { mendedBy } from './mended-by'
import type { TunnelClimb } from './tunnel-climb'
import { notifyName } from './wire'

/** IKE_AUTH and the PFS check; only where the technician has consented. */
export function authRungs(
  climb: TunnelClimb,
  credentials: Credentials,
  timeoutMs: number
): readonly Check<TunnelClimb>[] {
  const { prefix, host } = climb
  return [
    {
      id: `${prefix}ike-auth`,
      title: `${host}, key, identities and networks`,
      needs: [`${prefix}sa-init-500`, `${prefix}sa-init-4500`],
      timeoutMs,
      run: (target, context) => runAuth(target, credentials, context)
    },
    {
      id: `${prefix}pfs`,
      title: `${host}, PFS group`,
      needs: [`${prefix}ike-auth`],
      timeoutMs,
      run: (target, context) => runPfs(target, credentials, context)
    }
  ]
}

async function runAuth(
  climb: TunnelClimb,
  credentials: Credentials,
  context: CheckContext
): Promise<Outcome> {
  if (!climb.opened) throw new Error('no SA was opened')
  const { link, sa } = climb.opened
  const session = await startSession(link, climb.suite, sa)
  // Set before the answer: a cancel in between must still delete what may have come up.
  climb.session = session
  const answer = await authenticate(session, credentials, patienceOf(context))
  if (answer.kind === 'rejected') climb.session = null
  if (answer.kind === 'up') climb.child = answer.child
  return judgeAuth(climb.host, answer)
}

async function runPfs(
  climb: TunnelClimb,
  credentials: Credentials,
  context: CheckContext
): Promise<Outcome> {
  if (!climb.session || !climb.child) throw new Error('no child was opened')
  const answer = await rekeyChild(climb.session, credentials, climb.child, patienceOf(context))
  return judgeRekey(climb.host, credentials.esp.group, answer)
}

function judgeRekey(host: string, group: number, answer: RekeyAnswer): Outcome {
  const seen = [{ kind: 'packet', exchange: 'CREATE_CHILD_SA', host, group, answer }] as const
  switch (answer.kind) {
    case 'renewed':
      return passed({ id: 'ike.renewable', values: { group } }, seen)
    case 'wrong-group':
      return judgeOtherGroup(group, answer.group, seen)
    case 'silent':
    case 'refused': {
      const why = { id: 'ike.renewal-unanswered' } as const
      return failed(why, [suspect('lifetime-rekey', 'possible', why)], seen)
    }
    case 'error':
      return {
        status: 'skipped',
        said: { id: 'ike.renewal-refused', values: { notify: notifyName(answer.notify) } },
        evidence: seen
      }
    default:
      return assertNever(answer)
  }
}

function judgeOtherGroup(group: number, wanted: number | null, seen: readonly Evidence[]): Outcome {
  const why: EngineSaying =
    wanted === null
      ? { id: 'ike.pfs-differs', values: { group } }
      : { id: 'ike.pfs-wants', values: { group, wanted } }
  const outcome = failed(why, [suspect('dh-group-mismatch', 'certain', why)], seen)
  const mend: EngineSaying =
    wanted === null
      ? { id: 'ike.set-pfs-as-heartlab' }
      : { id: 'ike.set-pfs', values: { group: wanted } }
  return mendedBy(outcome, 'gateway:phase2', mend)
}

function patienceOf({ signal, timeoutMs }: CheckContext) {
  return { signal, deadline: performance.now() + timeoutMs }
}
