import { diagnoseLog } from '../engine/diagnosis/read-log'
import type { CallHandlers } from '../ipc/wire'
import type { Diagnosis as DiagnosisMessage } from '../../shared/contract'
import { diagnoseText } from '../../shared/diagnosis/diagnose'
import type { Diagnosis } from '../../shared/diagnosis/diagnosis'
import { checkTunnel } from '../../shared/ipsec/check-tunnel'
import { ok, problem } from '../../shared/result'
import type { Services } from './services'

type DiagnoseCalls = Pick<CallHandlers, 'diagnose.text' | 'diagnose.file' | 'tunnel.check'>

/** Logs pasted or chosen, and the rules of a tunnel plan: nothing here touches the network. */
export function diagnoseCalls({ desk }: Services): DiagnoseCalls {
  return {
    'diagnose.text': ({ text, kind, otherSide }) =>
      Promise.resolve(ok(asMessage(diagnoseText(text, { kind, otherSide })))),
    'diagnose.file': async ({ fileId, kind }) => {
      const log = desk.pathOf(fileId)
      if (log === null) return problem('vanished', 'The log is not where it was chosen.')
      try {
        return ok(asMessage(await diagnoseLog({ log, kind })))
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        return problem('unreadable', 'The log cannot be read.', { detail: code })
      }
    },
    'tunnel.check': ({ tunnel }) => {
      const { verdict, findings } = checkTunnel(tunnel)
      return Promise.resolve(ok({ verdict, findings: findings.map((one) => ({ ...one })) }))
    }
  }
}

function asMessage(diagnosis: Diagnosis): DiagnosisMessage {
  const { candidates, evidence } = diagnosis
  return {
    ...diagnosis,
    candidates: candidates.map((one) => ({ ...one })),
    evidence: evidence.map((one) => ({ ...one }))
  }
}
