import { judgeStatus } from '../../../../shared/checks/judge-transfer'
import type { Outcome } from '../../../../shared/checks/finding'
import { failed, passed, warned } from '../../../../shared/checks/outcome'
import { explainStatus } from '../../../../shared/dicom/dimse-status'
import type { FindOutcome, Interrupted } from '../../dicom/association-types'
import type { Check } from '../check'
import type { Climb } from '../climb'
import { explainInterruption } from '../explain-interruption'

/** Asks the server itself (C-FIND, Study Root) whether the study that it took is there. */
export const findConfirm = (timeoutMs: number): Check<Climb> => ({
  id: 'find-confirm',
  title: 'The study is there',
  needs: ['contexts'],
  timeoutMs,
  run: async (climb, context) => {
    const study = storedStudy(climb)
    if (!climb.association) return { status: 'skipped', said: { id: 'rung.find-ended' } }
    if (!study) return { status: 'skipped', said: { id: 'rung.find-nothing' } }
    const keys = {
      '00080052': ['CS', 'STUDY'],
      '0020000D': ['UI', study],
      '00100010': ['PN', '']
    } as const
    const answer = await climb.association.find({ keys }, { timeoutMs: context.timeoutMs * 0.9 })
    if (answer.kind === 'answered') return explain(answer, study)
    if (answer.kind === 'no-context') return warned({ id: 'rung.find-no-queries' })
    climb.association = null
    const { suspects, evidence } = await explainInterruption(answer, climb, context, 'find')
    return failed({ id: ENDINGS[answer.kind] ?? 'rung.find-unanswered' }, suspects, evidence)
  }
})

const ENDINGS: Partial<Record<Interrupted['kind'], 'rung.find-aborted' | 'rung.find-misanswered'>> =
  {
    aborted: 'rung.find-aborted',
    'not-dicom': 'rung.find-misanswered'
  }

function storedStudy({ stored }: Climb): string | null {
  for (const wish of stored) {
    if (wish.kind === 'test') return wish.object.studyInstanceUid
    if (wish.kind === 'file' && wish.instance.studyInstanceUid)
      return wish.instance.studyInstanceUid
  }
  return null
}

function explain(answer: Extract<FindOutcome, { kind: 'answered' }>, study: string): Outcome {
  const { hex, text, said } = explainStatus(answer.status)
  const evidence = [
    { kind: 'status' as const, status: hex, says: text, matches: answer.matches.length, study }
  ]
  if (answer.status !== 0)
    return failed(
      { id: 'rung.find-status', values: { status: hex, says: said } },
      judgeStatus(answer.status, answer.errorComment),
      evidence
    )
  const found = answer.matches.some((match) => match['0020000D']?.includes(study))
  return found
    ? passed({ id: 'rung.found' }, evidence)
    : warned({ id: 'rung.not-found-yet' }, evidence)
}
