import { judgeReject } from '../../../../shared/checks/judge-association'
import type { Outcome } from '../../../../shared/checks/finding'
import { failed, passed } from '../../../../shared/checks/outcome'
import { explainReject } from '../../../../shared/dicom/reject-reasons'
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
    return passed(`${called} accepts ${calling}.`, [
      { kind: 'pdu', pdu: 'A-ASSOCIATE-AC', ...peer }
    ])
  }
  if (answer.kind === 'rejected') {
    const { result, source, reason } = answer
    return failed(
      `${called} at ${climb.plan.host} rejects ${calling}: ${explainReject(answer).text}.`,
      judgeReject(answer, mode),
      [{ kind: 'pdu', pdu: 'A-ASSOCIATE-RJ', result, source, reason }]
    )
  }
  const { suspects, evidence } = await explainInterruption(answer, climb, context)
  return failed(summaryOf(answer), suspects, evidence)
}

function summaryOf(answer: Interrupted): string {
  if (answer.kind === 'aborted') return 'The server aborts instead of answering the request.'
  if (answer.kind === 'timeout') return 'The server does not answer the association request.'
  if (answer.kind === 'not-dicom') return 'The answer to the association request is not DICOM.'
  return 'The connection ends before the association request is answered.'
}
