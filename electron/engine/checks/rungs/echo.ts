import { judgeContext, judgeStatus } from '../../../../shared/checks/judge-transfer'
import { failed, passed } from '../../../../shared/checks/outcome'
import { explainStatus } from '../../../../shared/dicom/dimse-status'
import type { Check } from '../check'
import type { Climb } from '../climb'
import { explainInterruption } from '../explain-interruption'

/** C-ECHO (PS3.7 9.1.5): the DICOM application itself answers. */
export const echo = (timeoutMs: number): Check<Climb> => ({
  id: 'echo',
  title: 'C-ECHO',
  needs: ['contexts'],
  timeoutMs,
  run: async (climb, context) => {
    if (!climb.association) throw new Error('the echo needs an association')
    const answer = await climb.association.echo({ timeoutMs: context.timeoutMs * 0.9 })
    if (answer.kind === 'no-context')
      return failed({ id: 'rung.echo-no-context' }, judgeContext(answer.results, 'Verification'))
    if (answer.kind !== 'answered') {
      climb.association = null
      climb.silent = answer.kind === 'timeout'
      const options = { ...context, timeoutMs: context.timeoutMs * 0.1 }
      const { suspects, evidence } = await explainInterruption(answer, climb, options, 'echo')
      const isMisanswered = answer.kind === 'not-dicom'
      const id = isMisanswered ? 'rung.echo-misanswered' : 'rung.echo-unanswered'
      return failed({ id }, suspects, evidence)
    }
    const { status, errorComment } = answer
    const { hex, text } = explainStatus(status)
    const evidence = [{ kind: 'status' as const, status: hex, says: text, errorComment }]
    return status === 0
      ? passed({ id: 'rung.echo' }, evidence)
      : failed(
          { id: 'rung.echo-status', values: { status: hex } },
          judgeStatus(status, errorComment),
          evidence
        )
  }
})
