import { SOP_CLASS } from '../../../shared/dicom/sop-classes'
import { isUncompressed, TRANSFER_SYNTAX } from '../../../shared/dicom/transfer-syntaxes'
import type { ProposedContext, StoreSource } from '../dicom/association-types'
import type { StoreWish } from './climb'

/** PS3.8 9.3.2.2: ids are the odd numbers up to 255. */
const MOST_CONTEXTS = 128

const UNCOMPRESSED = [TRANSFER_SYNTAX.explicitLittle, TRANSFER_SYNTAX.implicitLittle]

/** What a scanner stores: proposed on every climb, so that a server which takes only a part shows it. */
const ECHO_STUDY = [
  SOP_CLASS.ultrasoundImage,
  SOP_CLASS.ultrasoundMultiFrame,
  SOP_CLASS.comprehensiveSr
]

/**
 * The contexts of one climb: verification, the classes of an echo study, then what the wished objects
 * need beyond that, and the query where a confirmation is asked for. Each pair of class and syntax that
 * is to be sent has a context of its own, for the acceptor picks one syntax a context.
 */
export function proposeContexts(
  wishes: readonly StoreWish[],
  confirmFind: boolean
): readonly ProposedContext[] {
  const needed = wishes.flatMap(sourceOf).map(({ sopClassUid, transferSyntax }) => ({
    abstractSyntax: sopClassUid,
    transferSyntaxes: [transferSyntax]
  }))
  const always = [SOP_CLASS.verification, ...ECHO_STUDY].map((abstractSyntax) => ({
    abstractSyntax,
    transferSyntaxes: UNCOMPRESSED
  }))
  const query = confirmFind
    ? [{ abstractSyntax: SOP_CLASS.studyRootFind, transferSyntaxes: UNCOMPRESSED }]
    : []
  return unique([...always, ...query, ...needed.filter(isNotCovered)])
    .slice(0, MOST_CONTEXTS)
    .map((context, index) => ({ id: index * 2 + 1, ...context }))
}

type Proposal = Omit<ProposedContext, 'id'>

/** Explicit little endian of an echo study's classes comes first in their shared context. */
function isNotCovered({ abstractSyntax, transferSyntaxes: [syntax = ''] }: Proposal): boolean {
  const isExplicit = syntax === TRANSFER_SYNTAX.explicitLittle && isUncompressed(syntax)
  return !(isExplicit && ECHO_STUDY.some((uid) => uid === abstractSyntax))
}

function unique(proposals: readonly Proposal[]): readonly Proposal[] {
  const seen = new Map(proposals.map((each) => [JSON.stringify(each), each]))
  return [...seen.values()]
}

function sourceOf(wish: StoreWish): readonly StoreSource[] {
  if (wish.kind === 'defect') return []
  return [wish.kind === 'test' ? wish.object : wish.instance]
}
