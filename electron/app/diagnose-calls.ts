import { diagnoseLog } from '../engine/diagnosis/read-log'
import type { CallHandlers } from '../ipc/wire'
import type { Diagnosis as DiagnosisMessage } from '../../shared/contract'
import { diagnoseText } from '../../shared/diagnosis/diagnose'
import type { Diagnosis } from '../../shared/diagnosis/diagnosis'
import { ok, problem } from '../../shared/result'
import type { Services } from './services'

type DiagnoseCalls = Pick<CallHandlers, 'diagnose.text' | 'diagnose.file'>

/** Logs pasted or chosen: nothing here touches the network. */
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
    }
  }
}

function asMessage(diagnosis: Diagnosis): DiagnosisMessage {
  const { candidates, evidence, timeline, ...told } = diagnosis
  return {
    ...told,
    candidates: candidates.map((one) => ({ ...one })),
    evidence: evidence.map((one) => ({ ...one })),
    ...(timeline && { timeline: { ...timeline, entries: [...timeline.entries] } })
  }
}
