import { createHash } from 'node:crypto'
import { judgeContext, judgeStatus } from '../../../../shared/checks/judge-transfer'
import type { Evidence, Outcome } from '../../../../shared/checks/finding'
import { failed, passed, suspect, warned } from '../../../../shared/checks/outcome'
import { explainStatus } from '../../../../shared/dicom/dimse-status'
import { sopClassName } from '../../../../shared/dicom/sop-classes'
import { transferSyntaxName } from '../../../../shared/dicom/transfer-syntaxes'
import type { EngineSaying } from '../../../../shared/words/english'
import type { Association, StoreOutcome, StoreSource } from '../../dicom/association-types'
import type { Check, CheckContext } from '../check'
import type { Climb, StoreWish } from '../climb'
import { explainInterruption } from '../explain-interruption'
import { reopenAssociation } from '../open-connection'
import { releaseAssociation } from '../release-association'

/** One object stored (C-STORE, PS3.4 B); the limit is on silence, not on the transfer. */
export const store = (wish: StoreWish, silenceMs: number): Check<Climb> => ({
  id: wish.rung,
  title: `C-STORE ${wish.rung.slice('store:'.length)}`,
  needs: ['contexts'],
  timeoutMs: Number.POSITIVE_INFINITY,
  run: async (climb, context) => {
    if (wish.kind === 'defect')
      return wish.isBystander
        ? { status: 'skipped', said: { id: 'rung.not-sent', values: { title: wish.title } } }
        : unsendable({ id: 'rung.file-fault', values: { title: wish.title } })
    const source = wish.kind === 'test' ? wish.object : wish.instance
    const association = await associationFor(source, climb, context.signal, silenceMs)
    if (!association) return noAssociation(climb)
    const answer = await association.store(source, { timeoutMs: silenceMs })
    const outcome = await explain(answer, climb, source, { ...context, timeoutMs: silenceMs * 0.5 })
    if (outcome.status !== 'fail') climb.stored.push(wish)
    return outcome
  }
})

function unsendable(said: EngineSaying): Outcome {
  return failed(said, [suspect('other', 'certain', { id: 'why.file-not-sent' }, 'client')])
}

function noAssociation(climb: Climb): Outcome {
  if (climb.silent) return { status: 'skipped', said: { id: 'rung.fell-silent' } }
  return failed({ id: 'rung.no-second-association' }, [
    suspect('out-of-resources', 'likely', { id: 'why.second-refused' }),
    suspect('peer-abort', 'possible', { id: 'why.ended-before' })
  ])
}

/** From this size on an object is worth a connection that nobody watches. */
const LARGE_BYTES = 512 * 1024

/**
 * The association in hand; a new one where the peer has ended it, or where the object is large and the
 * socket still runs through the judge's tap. A peer that fell silent gets no second try.
 */
async function associationFor(
  source: StoreSource,
  climb: Climb,
  signal: AbortSignal,
  timeoutMs: number
): Promise<Association | null> {
  if (climb.silent) return null
  const { dataset } = source
  if (climb.watched && dataset.kind === 'file' && dataset.length > LARGE_BYTES)
    await releaseAssociation(climb)
  return climb.association ?? reopenAssociation(climb, { signal, timeoutMs })
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
        { id: 'rung.kind-refused', values: { name, syntax } },
        judgeContext(answer.results.length > 0 ? answer.results : [4], `${name} in ${syntax}`),
        [{ kind: 'pdu', abstractSyntax: source.sopClassUid, results: answer.results }]
      )
    }
    case 'file-fault':
      climb.association = null
      return unsendable({ id: 'rung.file-unreadable', values: { code: answer.code } })
    default: {
      climb.association = null
      climb.silent = answer.kind === 'timeout'
      const { suspects, evidence } = await explainInterruption(answer, climb, context, 'store')
      return failed({ id: 'rung.store-broken-off', values: { name } }, suspects, evidence)
    }
  }
}

function explainAnswer(
  { status, errorComment, offendingElements }: Extract<StoreOutcome, { kind: 'answered' }>,
  source: StoreSource
): Outcome {
  const { hex, text, said, class: kind } = explainStatus(status)
  const name = sopClassName(source.sopClassUid)
  const values = { name, says: said, status: hex }
  const evidence: readonly Evidence[] = [
    {
      kind: 'status',
      status: hex,
      says: text,
      errorComment,
      offendingElements,
      sopInstanceUid: source.sopInstanceUid,
      ...studyOf(source),
      ...digestOf(source)
    }
  ]
  if (kind === 'success') return passed({ id: 'rung.stored', values: { name } }, evidence)
  if (kind === 'warning') return warned({ id: 'rung.stored-warning', values }, evidence)
  return failed({ id: 'rung.not-stored', values }, judgeStatus(status, errorComment), evidence)
}

function studyOf(source: StoreSource): { readonly studyInstanceUid?: string | null } {
  return 'studyInstanceUid' in source
    ? { studyInstanceUid: source.studyInstanceUid as string | null }
    : {}
}

/** What was sent, by its fingerprint: the data set as it lies in the file, without the meta header. */
function digestOf({ dataset }: StoreSource): { readonly sha256?: string } {
  if (dataset.kind === 'file') return {}
  return { sha256: createHash('sha256').update(dataset.bytes).digest('hex') }
}
