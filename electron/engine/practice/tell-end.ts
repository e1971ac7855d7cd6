import { sopClassName } from '../../../shared/dicom/sop-classes'
import { isPduLengthFault } from '../../../shared/dicom/wire-fault'
import type { EngineSaying } from '../../../shared/words/english'
import type { AcceptEnd } from '../dicom/accept-types'
import { foreignWords } from './foreign-words'
import type { Guest } from './guest'
import type { Tell } from './house'
import type { Told } from './practice-events'
import { recogniseClient } from './recognise-client'

/** A client may refuse our certificate only now (an alert after TLS 1.3's handshake), or break off. */
export function witnessEnd({ witness, tell }: Guest, end: AcceptEnd): void {
  if (end.kind === 'not-dicom') tellDisorder(tell, end)
  if (end.kind === 'timeout') tellSilence(tell, end.phase)
  if (end.kind !== 'closed') return
  const alert = end.error?.alertNumber ?? null
  if (alert !== null && end.bytesReceived === 0)
    witness.saw({ handshakeFault: { kind: 'alert', alert } })
  if (!end.unfinished) return
  const what = sopClassName(end.unfinished.sopClassUid)
  tell(
    { event: 'rejected', cause: 'nat-firewall', whose: 'network', told: { by: 'close' } },
    { id: 'event.broke-off', values: { what } }
  )
  witness.saw({ brokeOff: what })
}

/** Bytes of another service inside TLS, or DICOM that breaks a rule. */
function tellDisorder(
  tell: Tell,
  { firstBytes, fault }: Extract<AcceptEnd, { kind: 'not-dicom' }>
): void {
  const told: Told = { by: 'close' }
  // Whoever speaks DICOM begins with 01 00, A-ASSOCIATE-RQ, or another PDU out of place.
  if (!/^0[1-7]00/.test(firstBytes)) {
    const protocol = recogniseClient(Buffer.from(firstBytes, 'hex'))
    tell(
      { event: 'rejected', cause: 'wrong-port', whose: 'client', told },
      foreignWords(protocol, firstBytes)
    )
    return
  }
  const cause = isPduLengthFault(fault) ? 'pdu-size' : 'other'
  tell(
    { event: 'rejected', cause, whose: 'client', told },
    { id: 'event.not-dicom', values: { fault } }
  )
}

function tellSilence(tell: Tell, phase: 'request' | 'idle'): void {
  tell(
    { event: 'rejected', cause: 'timeout', whose: 'client', told: { by: 'close' } },
    { id: phase === 'request' ? 'event.no-request' : 'event.fell-silent' }
  )
}

export function endWords(end: AcceptEnd): EngineSaying {
  switch (end.kind) {
    case 'released':
      return { id: 'event.how-released' }
    case 'rejected':
      return { id: 'event.how-rejected' }
    case 'aborted':
      return { id: 'event.how-aborted', values: { source: end.source, reason: end.reason } }
    case 'closed':
      return { id: end.unfinished ? 'event.how-broken-off' : 'event.how-closed' }
    case 'not-dicom':
      return { id: 'event.how-not-dicom', values: { fault: end.fault } }
    case 'timeout':
      return { id: end.phase === 'request' ? 'event.how-no-request' : 'event.how-silent' }
    case 'canceled':
      return { id: 'event.how-stopped' }
  }
}
