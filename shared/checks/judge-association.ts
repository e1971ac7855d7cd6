import { recogniseFirstBytes } from '../dicom/first-bytes'
import { isPduLengthFault, type WireFault } from '../dicom/wire-fault'
import { explainAbort, explainReject } from '../dicom/reject-reasons'
import type { ProbeMode } from './probe-target'
import { judgeForeign, type Suspects } from './judge-handshake'
import { suspect, type Suspect } from './outcome'
import type { EngineSaying } from '../words/english'

export interface Reject {
  readonly result: number
  readonly source: number
  readonly reason: number
}

/**
 * A-ASSOCIATE-RJ (PS3.8 table 9-21); values that no table defines are `other`, shown raw. What the table says
 * is certain; yet DCMTK's dcmqrscp says 1/7 also to a calling title that is not among the called one's peers,
 * and to the right title from another host. Asking again under other titles gets the same answer, so that is
 * named, too.
 */
export function judgeReject(reject: Reject, mode: ProbeMode): Suspects {
  const { said: says, known } = explainReject(reject)
  const said: EngineSaying = { id: 'why.server-says', values: { says } }
  if (!known) return [suspect('other', 'certain', said, 'server')]
  switch (`${reject.source}/${reject.reason}`) {
    case '1/3':
      return [suspect('wrong-calling-ae', 'certain', said)]
    case '1/7':
      return [
        suspect('wrong-called-ae', 'certain', said),
        suspect('wrong-calling-ae', 'possible', { id: 'why.called-or-calling' })
      ]
    case '3/1':
    case '3/2':
      return [suspect('out-of-resources', 'certain', said)]
    case '1/1':
      return reject.result === 2
        ? [busy(says), refused(says, mode)]
        : [refused(says, mode), ownPolicy()]
    case '2/1':
      return reject.result === 2
        ? [busy(says), suspect('other', 'possible', said, 'server')]
        : [suspect('other', 'likely', said, 'server'), refused(says, mode)]
    default:
      return [suspect('other', 'certain', said, 'server')]
  }
}

function refused(says: EngineSaying, mode: ProbeMode): Suspect {
  const id = mode === 'authenticated' ? 'why.unknown-identity' : 'why.unknown-title'
  return suspect('identity-refused', 'likely', { id, values: { says } })
}

function ownPolicy(): Suspect {
  return suspect('other', 'possible', { id: 'why.own-policy' }, 'server')
}

function busy(says: EngineSaying): Suspect {
  return suspect('out-of-resources', 'likely', { id: 'why.try-later', values: { says } })
}

/** A-ABORT (PS3.8 table 9-26) in answer to an association request. */
export function judgeAbort(abort: { readonly source: number; readonly reason: number }): Suspects {
  const { said: says } = explainAbort(abort)
  return [suspect('peer-abort', 'certain', { id: 'why.aborted', values: { says } })]
}

/**
 * A-ABORT in answer to a message. Orthanc aborts what a client may not do instead of answering 0x0124; a
 * query is refused so more often than a server breaks over it.
 */
export function judgeAbortedMessage(
  abort: { readonly source: number; readonly reason: number },
  message: 'echo' | 'store' | 'find'
): Suspects {
  const [aborted] = judgeAbort(abort)
  const refused = (confidence: 'likely' | 'possible') =>
    suspect('identity-refused', confidence, { id: 'why.operation-not-allowed' })
  return message === 'find'
    ? [refused('likely'), { ...aborted, confidence: 'possible' }]
    : [{ ...aborted, confidence: 'likely' }, refused('possible')]
}

/** A PDV has 6 bytes before its first two of a message (PS3.8 9.3.5.1, E.1). */
const SHORTEST_PDU = 8

/** The length that the server says it takes; 0 is any. Null where a message fits, however many parts it takes. */
export function judgePduLength(length: number): Suspects | null {
  if (length === 0 || length >= SHORTEST_PDU) return null
  return [suspect('pdu-size', 'certain', { id: 'why.pdu-too-small', values: { length } }, 'server')]
}

/** What went out of order on a connection that was to be DICOM. */
export interface Disorder {
  readonly firstBytes: Uint8Array
  readonly fault: WireFault
  readonly mode: ProbeMode
  /** The association stood already: whoever answers does speak DICOM. */
  readonly accepted: boolean
}

/** Bytes that are no PDU, or one that breaks a length limit; in plain mode perhaps TLS. */
export function judgeNotDicom({ firstBytes, fault, mode, accepted }: Disorder): Suspects {
  const speaker = accepted || firstBytes.length === 0 ? 'dicom' : recogniseFirstBytes(firstBytes)
  const values = { fault }
  if (isRelease(fault)) return [suspect('peer-abort', 'likely', { id: 'why.released-instead' })]
  if (isPduLengthFault(fault))
    return [suspect('pdu-size', 'likely', { id: 'why.bad-length', values }, 'server')]
  if (speaker === 'tls' && mode === 'plain')
    return [suspect('plaintext-to-tls', 'certain', { id: 'why.tls-record' })]
  if (speaker === 'dicom')
    return [suspect('other', 'likely', { id: 'why.breaks-protocol', values }, 'server')]
  return judgeForeign(speaker === 'tls' ? 'unknown' : speaker)
}

/** A-RELEASE where an answer was due: orderly, but no answer. */
function isRelease(fault: WireFault): boolean {
  if (fault.id !== 'wire.pdu-not-an-accept' && fault.id !== 'wire.pdu-not-a-response') return false
  return String(fault.values.type).startsWith('release-')
}

/** How a connection without an answer ended, and what a second look at it showed. */
export interface Unanswered {
  readonly end: 'closed' | 'reset' | 'timeout'
  readonly bytesReceived: number
  readonly mode: ProbeMode
  /** TLS answers on the same port; null where nobody looked. */
  readonly speaksTls: boolean | null
}

/** Closed or silent after the association request. */
export function judgeUnanswered(answer: Unanswered): Suspects {
  if (answer.speaksTls === true)
    return [suspect('plaintext-to-tls', 'certain', { id: 'why.answers-tls' })]
  if (answer.end === 'timeout') return judgeNoAnswer(answer)
  const how = answer.end === 'reset' ? 'resets' : 'closes'
  if (answer.bytesReceived > 0)
    return [
      suspect('peer-abort', 'likely', { id: `why.${how}-mid-answer` }),
      suspect('nat-firewall', 'possible', { id: 'why.cut-short' })
    ]
  if (answer.mode === 'plain')
    return [
      suspect('peer-abort', 'likely', { id: `why.${how}-unanswered` }),
      suspect('wrong-port', 'possible', { id: 'why.other-service-ends' }),
      suspect('nat-firewall', 'possible', { id: 'why.firewall-cuts' })
    ]
  return [
    suspect('peer-abort', 'likely', { id: `why.took-then-${how}` }),
    suspect('identity-refused', 'possible', { id: 'why.refuses-silently' }),
    suspect('wrong-port', 'possible', { id: 'why.other-inside-tls' })
  ]
}

function judgeNoAnswer({ bytesReceived }: Unanswered): Suspects {
  const id = bytesReceived > 0 ? 'why.answer-unfinished' : 'why.association-unanswered'
  return [
    suspect('timeout', 'likely', { id }),
    suspect('wrong-port', 'possible', { id: 'why.maybe-not-dicom' }),
    suspect('out-of-resources', 'possible', { id: 'why.busy-elsewhere' }),
    suspect('nat-firewall', 'possible', { id: 'why.answer-lost' })
  ]
}
