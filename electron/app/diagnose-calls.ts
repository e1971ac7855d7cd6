import { Readable } from 'node:stream'
import { diagnoseLog, type LogSource, type LogSources } from '../engine/diagnosis/read-log'
import type { CallHandlers } from '../ipc/wire'
import type { Diagnosis as DiagnosisMessage } from '../../shared/contract'
import { diagnoseText } from '../../shared/diagnosis/diagnose'
import type { Diagnosis } from '../../shared/diagnosis/diagnosis'
import { ok, problem, type Result } from '../../shared/result'
import type { Services } from './services'

type DiagnoseCalls = Pick<CallHandlers, 'diagnose.text' | 'diagnose.file'>

/** Logs pasted or chosen: nothing here touches the network. */
export function diagnoseCalls({ desk }: Services): DiagnoseCalls {
  return {
    'diagnose.text': ({ text, kind, otherSide, otherFileId }) =>
      otherFileId === undefined
        ? Promise.resolve(ok(asMessage(diagnoseText(text, { kind, otherSide }))))
        : read({ log: Readable.from([text]), kind, otherSide: desk.pathOf(otherFileId) }),
    'diagnose.file': ({ fileId, kind, otherSide, otherFileId }) => {
      const pasted = otherSide === undefined ? undefined : Readable.from([otherSide])
      const other = otherFileId === undefined ? pasted : desk.pathOf(otherFileId)
      return read({ log: desk.pathOf(fileId), kind, otherSide: other })
    }
  }
}

/** Null stands for a file that is no longer where it was chosen. */
interface Chosen {
  readonly log: LogSource | null
  readonly kind: LogSources['kind']
  readonly otherSide: LogSource | null | undefined
}

async function read({ log, kind, otherSide }: Chosen): Promise<Result<DiagnosisMessage>> {
  if (log === null || otherSide === null) return problem('vanished', { id: 'refusal.log-moved' })
  try {
    return ok(asMessage(await diagnoseLog({ log, kind, otherSide })))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return problem('unreadable', { id: 'refusal.log-unreadable' }, { detail: code })
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
