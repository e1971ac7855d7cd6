import { judgeContext } from '../../../../shared/checks/judge-transfer'
import type { Evidence, Outcome } from '../../../../shared/checks/finding'
import { failed, passed, warned } from '../../../../shared/checks/outcome'
import { explainContextResult } from '../../../../shared/dicom/reject-reasons'
import { SOP_CLASS, sopClassName } from '../../../../shared/dicom/sop-classes'
import { transferSyntaxName } from '../../../../shared/dicom/transfer-syntaxes'
import type { Association, ContextAnswer } from '../../dicom/association-types'
import type { Check } from '../check'
import type { Climb } from '../climb'

/** Which of the proposed contexts the server takes; partial acceptance is a failure mode of its own. */
export const contexts = (timeoutMs: number): Check<Climb> => ({
  id: 'contexts',
  title: 'What the server takes',
  needs: ['association'],
  timeoutMs,
  run: ({ association }) => {
    if (!association) throw new Error('the contexts need an association')
    return Promise.resolve(weigh(association))
  }
})

function weigh(association: Association): Outcome {
  const evidence = association.contexts.map(showContext)
  const small = association.peer.maxPduLength
  const refused = association.contexts.filter(isRefusal)
  const [first] = refused
  if (!association.contexts.some(({ result }) => result === 0)) {
    const results = refused.map(({ result }) => result)
    return failed(
      { id: 'rung.contexts-none' },
      judgeContext(
        results,
        first ? sopClassName(first.abstractSyntax) : { id: 'peer.all-contexts' }
      ),
      evidence
    )
  }
  if (!first)
    return passed({ id: 'rung.contexts-all', values: { count: evidence.length } }, [
      ...evidence,
      limit(small)
    ])
  const names = [...new Set(refused.map(({ abstractSyntax }) => sopClassName(abstractSyntax)))]
  const [why] = judgeContext([first.result], names[0] ?? '')
  return warned(
    { id: 'rung.contexts-refused', values: { names: names.join(', ') } },
    [...evidence, limit(small)],
    why.cause
  )
}

/** Query is asked for a confirmation only; a server without it is none the worse for storing. */
function isRefusal({ result, abstractSyntax }: ContextAnswer): boolean {
  return result !== 0 && abstractSyntax !== SOP_CLASS.studyRootFind
}

function showContext(context: ContextAnswer): Evidence {
  const { id, abstractSyntax, transferSyntaxes, result, transferSyntax } = context
  return {
    kind: 'pdu',
    context: id,
    name: sopClassName(abstractSyntax),
    abstractSyntax,
    result,
    says: explainContextResult(result).text,
    transferSyntax: transferSyntax ? transferSyntaxName(transferSyntax) : null,
    offered: transferSyntaxes.map(transferSyntaxName)
  }
}

function limit(maxPduLength: number): Evidence {
  return { kind: 'pdu', maxPduLength }
}
