import { explainContextResult } from '../dicom/reject-reasons'
import { explainStatus } from '../dicom/dimse-status'
import type { EngineSaying, Told } from '../words/english'
import type { Suspects } from './judge-handshake'
import { suspect } from './outcome'

/** A DIMSE failure status (PS3.7 C, PS3.4 B.2.3) as a cause; the peer's comment is added raw. */
export function judgeStatus(status: number, comment: string | null): Suspects {
  const { said: says, hex } = explainStatus(status)
  const said: EngineSaying = comment
    ? { id: 'why.status-comment', values: { status: hex, says, comment } }
    : { id: 'why.status', values: { status: hex, says } }
  if (status >>> 8 === 0xa7 || status === 0x0213)
    return [suspect('out-of-resources', 'certain', said)]
  if (status === 0x0122) return [suspect('sop-class-not-supported', 'certain', said)]
  if (status === 0x0124) return [suspect('identity-refused', 'certain', said)]
  return [suspect('other', 'certain', said, 'server')]
}

/**
 * Contexts that cannot carry an object (PS3.8 table 9-18): 3 refuses the class, 4 its transfer syntaxes;
 * 0 among them takes the class in another syntax than the object's.
 */
export function judgeContext(results: readonly number[], name: Told): Suspects {
  if (results.includes(0))
    return [suspect('transfer-syntax', 'certain', { id: 'why.other-syntax', values: { name } })]
  const result = results.includes(4) ? 4 : (results[0] ?? -1)
  const { said: says, known } = explainContextResult(result)
  const said: EngineSaying = { id: 'why.context', values: { name, says } }
  if (result === 4) return [suspect('transfer-syntax', 'certain', said)]
  if (result === 3) return [suspect('sop-class-not-supported', 'certain', said)]
  if (result > 4 && !known) return [suspect('other', 'certain', said, 'server')]
  return [
    suspect('sop-class-not-supported', 'likely', said),
    suspect('identity-refused', 'possible', { id: 'why.operation-not-allowed' })
  ]
}

/** The connection ended, or nothing more came, while an answer to a message was awaited. */
export function judgeBrokenTransfer(end: 'closed' | 'reset' | 'timeout'): Suspects {
  if (end === 'timeout')
    return [
      suspect('timeout', 'likely', { id: 'why.transfer-silent' }),
      suspect('nat-firewall', 'possible', { id: 'why.mtu' })
    ]
  return [
    suspect('peer-abort', 'likely', { id: `why.transfer-${end}` }),
    suspect('nat-firewall', 'possible', { id: 'why.firewall-idle' }),
    suspect('identity-refused', 'possible', { id: 'why.operation-not-allowed' })
  ]
}
