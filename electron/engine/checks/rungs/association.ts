import { judgePduLength, judgeReject } from '../../../../shared/checks/judge-association'
import type { Outcome } from '../../../../shared/checks/finding'
import { failed, passed } from '../../../../shared/checks/outcome'
import { explainReject } from '../../../../shared/dicom/reject-reasons'
import type { EngineWordId } from '../../../../shared/words/english'
import type { AssociationAnswer, Interrupted } from '../../dicom/association-types'
import type { Check, CheckContext } from '../check'
import type { Climb } from '../climb'
import { explainInterruption } from '../explain-interruption'
import { startAssociation } from '../open-connection'

/** Asks for the association that a scanner asks for: both AE titles and its presentation contexts. */
export const association = (timeoutMs: number, below: string): Check<Climb> => ({
  id: 'association',
  title: 'DICOM association',
  needs: [below],
  timeoutMs,
  run: async (climb, context) => {
    const startedAt = performance.now()
    const answer = await answerOf(climb, context)
    const left = Math.max(50, context.timeoutMs - (performance.now() - startedAt))
    return explain(answer, climb, {
      ...context,
      timeoutMs: Math.min(left * 0.9, context.timeoutMs / 2)
    })
  }
})

function answerOf(climb: Climb, context: CheckContext): Promise<AssociationAnswer> {
  if (climb.answer) return climb.answer
  if (!climb.tcp) throw new Error('the association needs a connected socket')
  // Part of the time is kept for the second look: does the port speak TLS?
  return startAssociation(climb, climb.tcp, context.timeoutMs * 0.7, climb.signal)
}

async function explain(
  answer: AssociationAnswer,
  climb: Climb,
  context: CheckContext
): Promise<Outcome> {
  const { called, calling, mode } = climb.plan
  if (answer.kind === 'accepted') {
    climb.association = answer.association
    climb.accepted = true
    const { peer } = answer.association
    const evidence = [{ kind: 'pdu' as const, pdu: 'A-ASSOCIATE-AC', ...peer }]
    const tooSmall = judgePduLength(peer.maxPduLength)
    return tooSmall
      ? failed(tooSmall[0].why, tooSmall, evidence)
      : passed({ id: 'rung.accepts', values: { called, calling } }, evidence)
  }
  if (answer.kind === 'rejected') {
    const { result, source, reason } = answer
    const values = { called, host: climb.plan.host, calling, says: explainReject(answer).said }
    return failed({ id: 'rung.rejects', values }, judgeReject(answer, mode), [
      { kind: 'pdu', pdu: 'A-ASSOCIATE-RJ', result, source, reason }
    ])
  }
  const { suspects, evidence } = await explainInterruption(answer, climb, context)
  return failed({ id: ENDINGS[answer.kind] }, suspects, evidence)
}

/** How the request ended, where it got no answer of its own. */
const ENDINGS = {
  aborted: 'rung.aborts',
  timeout: 'rung.association-unanswered',
  'not-dicom': 'rung.not-dicom',
  closed: 'rung.ends-unanswered',
  canceled: 'rung.ends-unanswered'
} as const satisfies Record<Interrupted['kind'], EngineWordId>
