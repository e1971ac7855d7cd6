import { isStorageClass, SOP_CLASS } from '../../../shared/dicom/sop-classes'
import { isKnownTransferSyntax, TRANSFER_SYNTAX } from '../../../shared/dicom/transfer-syntaxes'
import type { ContextChoice } from './accept-types'
import type { ProposedContext } from './association-types'

const CONVERSATION: ReadonlySet<string> = new Set([
  TRANSFER_SYNTAX.implicitLittle,
  TRANSFER_SYNTAX.explicitLittle,
  TRANSFER_SYNTAX.explicitBig
])

/** Any storage class in the peer's first syntax that we know; C-ECHO and Study Root C-FIND. */
export function chooseAnyStorage(context: ProposedContext): ContextChoice {
  const { abstractSyntax, transferSyntaxes } = context
  if (isStorageClass(abstractSyntax)) return firstOf(transferSyntaxes, isKnownTransferSyntax)
  if (abstractSyntax !== SOP_CLASS.verification && abstractSyntax !== SOP_CLASS.studyRootFind)
    return { result: 3 }
  return firstOf(transferSyntaxes, (syntax) => CONVERSATION.has(syntax))
}

/** The first acceptable syntax in the peer's own order, or result 4. */
export function firstOf(
  transferSyntaxes: readonly string[],
  accepts: (syntax: string) => boolean
): ContextChoice {
  const transferSyntax = transferSyntaxes.find(accepts)
  return transferSyntax === undefined ? { result: 4 } : { result: 0, transferSyntax }
}
