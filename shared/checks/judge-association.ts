import { recogniseFirstBytes } from '../dicom/first-bytes'
import { explainAbort, explainReject } from '../dicom/reject-reasons'
import type { ProbeMode } from './probe-target'
import { judgeForeign, type Suspects } from './judge-handshake'
import { suspect, type Suspect } from './outcome'

export interface Reject {
  readonly result: number
  readonly source: number
  readonly reason: number
}

/** A-ASSOCIATE-RJ (PS3.8 table 9-21); values that no table defines are `other`, shown raw. */
export function judgeReject(reject: Reject, mode: ProbeMode): Suspects {
  const { text, known } = explainReject(reject)
  const said = `The server says: ${text}.`
  if (!known) return [suspect('other', 'certain', said, 'server')]
  switch (`${reject.source}/${reject.reason}`) {
    case '1/3':
      return [suspect('wrong-calling-ae', 'certain', said)]
    case '1/7':
      return [suspect('wrong-called-ae', 'certain', said)]
    case '3/1':
    case '3/2':
      return [suspect('out-of-resources', 'certain', said)]
    case '1/1':
      return reject.result === 2
        ? [busy(said), refused(said, mode)]
        : [refused(said, mode), ownPolicy()]
    case '2/1':
      return reject.result === 2
        ? [busy(said), suspect('other', 'possible', said, 'server')]
        : [suspect('other', 'likely', said, 'server'), refused(said, mode)]
    default:
      return [suspect('other', 'certain', said, 'server')]
  }
}

function refused(said: string, mode: ProbeMode): Suspect {
  const who = mode === 'authenticated' ? 'this identity' : 'this AE title from this address'
  return suspect('identity-refused', 'likely', `${said} It knows both AE titles, but not ${who}.`)
}

function ownPolicy(): Suspect {
  return suspect('other', 'possible', 'A server may refuse for a policy of its own.', 'server')
}

function busy(said: string): Suspect {
  return suspect('out-of-resources', 'likely', `${said} A transient refusal asks to try later.`)
}

/** A-ABORT (PS3.8 table 9-26) in answer to something that was in order. */
export function judgeAbort(abort: { readonly source: number; readonly reason: number }): Suspects {
  return [suspect('peer-abort', 'certain', `The server has ${explainAbort(abort).text}.`)]
}

/** Bytes that are no PDU, or one that breaks a length limit; in plain mode perhaps TLS. */
export function judgeNotDicom(firstBytes: Uint8Array, fault: string, mode: ProbeMode): Suspects {
  const speaker = recogniseFirstBytes(firstBytes)
  if (/too long|longer than|shorter than/.test(fault))
    return [suspect('pdu-size', 'likely', `A length in the answer is wrong: ${fault}.`, 'server')]
  if (speaker === 'tls' && mode === 'plain')
    return [suspect('plaintext-to-tls', 'certain', 'The answer to plain DICOM is a TLS record.')]
  if (speaker === 'dicom')
    return [suspect('other', 'likely', `The answer breaks the DICOM protocol: ${fault}.`, 'server')]
  return judgeForeign(speaker === 'tls' ? 'unknown' : speaker)
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
    return [suspect('plaintext-to-tls', 'certain', 'The same port answers TLS at once.')]
  if (answer.end === 'timeout') return judgeNoAnswer(answer)
  const how = answer.end === 'reset' ? 'resets' : 'closes'
  if (answer.bytesReceived > 0)
    return [
      suspect(
        'peer-abort',
        'likely',
        `The server ${how} the connection in the middle of its answer.`
      ),
      suspect('nat-firewall', 'possible', 'Something in between may cut the answer short.')
    ]
  if (answer.mode === 'plain')
    return [
      suspect('peer-abort', 'likely', `The server ${how} the connection instead of answering.`),
      suspect('wrong-port', 'possible', 'Another service may end what it does not understand.'),
      suspect('nat-firewall', 'possible', 'A firewall may cut what it takes for unknown.')
    ]
  return [
    suspect('peer-abort', 'likely', `The server took the client, then ${how} the connection.`),
    suspect('identity-refused', 'possible', 'It may refuse this identity without saying so.'),
    suspect('wrong-port', 'possible', 'It may speak something else than DICOM inside TLS.')
  ]
}

function judgeNoAnswer({ bytesReceived }: Unanswered): Suspects {
  const why =
    bytesReceived > 0
      ? 'The server began an answer and did not end it in time.'
      : 'The server does not answer the association request in time.'
  return [
    suspect('timeout', 'likely', why),
    suspect('wrong-port', 'possible', 'What listens there may not be DICOM.'),
    suspect('nat-firewall', 'possible', 'The answer may get lost on its way back.')
  ]
}
