import { judgeContext, judgeStatus } from '../../../../shared/checks/judge-transfer'
import type { Evidence, Outcome } from '../../../../shared/checks/finding'
import { failed, passed, suspect, warned } from '../../../../shared/checks/outcome'
import { explainStatus } from '../../../../shared/dicom/dimse-status'
import { sopClassName } from '../../../../shared/dicom/sop-classes'
import { transferSyntaxName } from '../../../../shared/dicom/transfer-syntaxes'
import type { Association, StoreOutcome, StoreSource } from '../../dicom/association-types'
import type { Check, CheckContext } from '../check'
import type { Climb, StoreWish } from '../climb'
import { explainInterruption } from '../explain-interruption'
import { reopenAssociation } from '../open-connection'

/** One object stored (C-STORE, PS3.4 B); the limit is on silence, not on the transfer. */
export const store = (wish: StoreWish, silenceMs: number): Check<Climb> => ({
  id: wish.rung,
  title: `C-STORE ${wish.rung.slice('store:'.length)}`,
  needs: ['contexts'],
  timeoutMs: Number.POSITIVE_INFINITY,
  run: async (climb, context) => {
    if (wish.kind === 'defect')
      return wish.isBystander
        ? { status: 'skipped', summary: `Not sent: ${wish.title}` }
        : unsendable(wish.title)
    const source = wish.kind === 'test' ? wish.object : wish.instance
    const association = await openAssociation(climb, context.signal, silenceMs)
    if (!association) return noAssociation()
    const answer = await association.store(source, { timeoutMs: silenceMs })
    const outcome = await explain(answer, climb, source, { ...context, timeoutMs: silenceMs * 0.5 })
    if (outcome.status !== 'fail') climb.stored.push(wish)
    return outcome
  }
})

function unsendable(title: string): Outcome {
  return failed(title, [suspect('other', 'certain', 'The file was not sent.', 'client')])
}

function noAssociation(): Outcome {
  const why = 'The association ended before this object’s turn.'
  return { status: 'skipped', summary: why }
}

/** The association in hand, or a new one where the peer has ended it; a silent peer gets no second try. */
async function openAssociation(
  climb: Climb,
  signal: AbortSignal,
  timeoutMs: number
): Promise<Association | null> {
  return (
    climb.association ?? (climb.silent ? null : reopenAssociation(climb, { signal, timeoutMs }))
  )
}

async function explain(
  answer: StoreOutcome,
  climb: Climb,
  source: StoreSource,
  context: Pick<CheckContext, 'signal' | 'timeoutMs'>
): Promise<Outcome> {
  const name = sopClassName(source.sopClassUid)
  switch (answer.kind) {
    case 'answered':
      return explainAnswer(answer, source)
    case 'no-context': {
      const syntax = transferSyntaxName(source.transferSyntax)
      return failed(
        `The server does not take ${name} in ${syntax}.`,
        judgeContext(answer.results.length > 0 ? answer.results : [4], `${name} in ${syntax}`),
        [{ kind: 'pdu', abstractSyntax: source.sopClassUid, results: answer.results }]
      )
    }
    case 'file-fault':
      climb.association = null
      return unsendable(`The file could not be read to its end (${answer.code}).`)
    default: {
      climb.association = null
      climb.silent = answer.kind === 'timeout'
      const { suspects, evidence } = await explainInterruption(answer, climb, context)
      return failed(`${name} was not stored: the server broke off.`, suspects, evidence)
    }
  }
}

function explainAnswer(
  { status, errorComment, offendingElements }: Extract<StoreOutcome, { kind: 'answered' }>,
  source: StoreSource
): Outcome {
  const { hex, text, class: kind } = explainStatus(status)
  const name = sopClassName(source.sopClassUid)
  const evidence: readonly Evidence[] = [
    {
      kind: 'status',
      status: hex,
      says: text,
      errorComment,
      offendingElements,
      sopInstanceUid: source.sopInstanceUid,
      ...studyOf(source)
    }
  ]
  if (kind === 'success') return passed(`${name} is stored.`, evidence)
  if (kind === 'warning')
    return warned(`${name} is stored with a warning: ${text} (${hex}).`, evidence)
  return failed(
    `${name} is not stored: ${text} (${hex}).`,
    judgeStatus(status, errorComment),
    evidence
  )
}

function studyOf(source: StoreSource): { readonly studyInstanceUid?: string | null } {
  return 'studyInstanceUid' in source
    ? { studyInstanceUid: source.studyInstanceUid as string | null }
    : {}
}
