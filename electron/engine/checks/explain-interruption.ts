import {
  judgeAbort,
  judgeAbortedMessage,
  judgeNotDicom,
  judgeUnanswered
} from '../../../shared/checks/judge-association'
import { judgeForeign } from '../../../shared/checks/judge-handshake'
import { assertNever } from '../../../shared/result'
import { recogniseFirstBytes } from '../../../shared/dicom/first-bytes'
import { english } from '../../../shared/words/english'
import type { Interrupted } from '../dicom/association-types'
import type { CheckContext } from './check'
import type { Climb } from './climb'
import { explainClientRefusal, type Explained } from './explain-client-refusal'
import { alertOf, lookForWeb, speaksTls } from './second-looks'
import { judgeBrokenTransfer } from '../../../shared/checks/judge-transfer'

/**
 * Names what ended a conversation before its answer; `during` is the message that was not answered, none
 * while the association is asked for. Asks the port for TLS where plain DICOM got nowhere.
 */
export async function explainInterruption(
  interrupted: Interrupted,
  climb: Climb,
  options: Pick<CheckContext, 'signal' | 'timeoutMs'>,
  during?: 'echo' | 'store' | 'find'
): Promise<Explained> {
  switch (interrupted.kind) {
    case 'aborted': {
      const { source, reason } = interrupted
      return {
        suspects: during ? judgeAbortedMessage(interrupted, during) : judgeAbort(interrupted),
        evidence: [{ kind: 'pdu', pdu: 'A-ABORT', source, reason }]
      }
    }
    case 'not-dicom': {
      const bytes = Buffer.from(interrupted.firstBytes, 'hex')
      const { firstBytes, fault } = interrupted
      const suspects = judgeNotDicom({ firstBytes: bytes, fault, ...situationOf(climb) })
      return { suspects, evidence: [{ kind: 'pdu', firstBytes, fault: english(fault) }] }
    }
    case 'closed':
    case 'timeout':
      return explainEnd(interrupted, climb, options)
    case 'canceled':
      return {
        suspects: judgeUnanswered({ ...NOBODY_LOOKED, end: 'timeout', mode: climb.plan.mode }),
        evidence: []
      }
    default:
      return assertNever(interrupted)
  }
}

function situationOf({ plan, accepted }: Climb) {
  return { mode: plan.mode, accepted }
}

const NOBODY_LOOKED = { bytesReceived: 0, speaksTls: null }

async function explainEnd(
  interrupted: Extract<Interrupted, { kind: 'closed' | 'timeout' }>,
  climb: Climb,
  options: Pick<CheckContext, 'signal' | 'timeoutMs'>
): Promise<Explained> {
  const alert = alertOf(interrupted)
  if (alert !== null || isAboutTheClient(interrupted, climb))
    return explainClientRefusal(climb, { alert, wentOn: true }, options)
  const { mode, host } = climb.plan
  const end =
    interrupted.kind === 'timeout' ? 'timeout' : interrupted.error === null ? 'closed' : 'reset'
  const { bytesReceived } = interrupted
  const firstBytes = interrupted.kind === 'closed' ? interrupted.firstBytes : ''
  const evidence = [{ kind: 'socket' as const, end, bytesReceived, firstBytes }]
  // Once the association stood, the port has proven to be DICOM: only the transfer is in question.
  if (climb.accepted) return { suspects: judgeBrokenTransfer(end), evidence }
  const disorder = {
    firstBytes: Buffer.from(firstBytes, 'hex'),
    fault: { id: 'wire.pdu-none' }
  } as const
  const speaker = recogniseFirstBytes(disorder.firstBytes)
  if (speaker !== 'nobody' && speaker !== 'dicom')
    return { suspects: judgeNotDicom({ ...disorder, ...situationOf(climb) }), evidence }
  const [isTls, web] = await Promise.all([
    mode === 'plain' ? speaksTls(climb.place, host, options) : null,
    end === 'timeout' ? lookForWeb(climb.place, climb.plan, options) : 'nobody'
  ])
  if (web === 'http') return { suspects: judgeForeign(web), evidence }
  return { suspects: judgeUnanswered({ end, bytesReceived, mode, speaksTls: isTls }), evidence }
}

/** It ended before a word of DICOM, and the server had asked who we are. */
function isAboutTheClient(
  { kind, bytesReceived }: Extract<Interrupted, { kind: 'closed' | 'timeout' }>,
  { tls, accepted }: Climb
): boolean {
  if (kind === 'timeout' || accepted || bytesReceived > 0) return false
  return tls?.kind === 'secured' && tls.certificateAskedFor
}
