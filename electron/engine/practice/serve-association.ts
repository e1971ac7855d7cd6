import { isPduLengthFault } from '../../../shared/dicom/pdu-length-fault'
import { sopClassName } from '../../../shared/dicom/sop-classes'
import type { EngineSaying } from '../../../shared/words/english'
import { acceptAssociation } from '../dicom/accept-association'
import type { AcceptEnd, Decision, IncomingRequest } from '../dicom/accept-types'
import type { DicomSocket } from '../dicom/association-types'
import { APPLICATION_CONTEXT } from '../dicom/pdu'
import { admit, type Admission } from './admit'
import { answerFind } from './answer-find'
import type { ClientCertificate } from './client-certificate'
import type { Operation } from './identity-list'
import type { Guest } from './guest'
import { foreignWords } from './foreign-words'
import type { Tell } from './house'
import type { Told } from './practice-events'
import { recogniseClient } from './recognise-client'
import { NOT_AUTHORISED, tellAssociation, type Visit } from './tell-association'

/** `unasked`: only to read the request of a device that should have used TLS; it is never answered. */
export type ShownCertificate = ClientCertificate | 'unasked'

/** Serves one association and gives the words of how it ended. */
export async function serveAssociation(
  guest: Guest,
  socket: DicomSocket,
  certificate: ShownCertificate
): Promise<EngineSaying> {
  const { house } = guest
  const visit: Visit = {
    calling: '',
    called: '',
    identity: null,
    isOpen: false,
    storing: 0,
    whole: new Map()
  }
  const ending = acceptAssociation(socket, {
    decide: (request) => decide(guest, visit, socket, request, certificate),
    echo: () => statusFor('echo', guest, visit),
    store: (incoming) => {
      visit.storing++
      house.storing.open++
      const status = statusFor('store', guest, visit)
      if (status !== 0) return { status }
      return house.store.openSink(incoming, (arrived) => visit.whole.set(arrived.path, arrived))
    },
    find: (_abstractSyntax, keys) => {
      const status = statusFor('find', guest, visit)
      return Promise.resolve(status === 0 ? answerFind(house.store.arrivals(), keys) : { status })
    },
    limits: house.limits,
    signal: house.signal,
    onEvent: (event) => tellAssociation(guest, visit, event)
  })
  // A plain socket was paused to look at its first bytes.
  socket.resume()
  const end = await ending
  house.storing.open -= visit.storing
  if (visit.isOpen) house.associations.open--
  witnessEnd(guest, end)
  return endWords(end)
}

async function decide(
  guest: Guest,
  visit: Visit,
  socket: DicomSocket,
  request: IncomingRequest,
  certificate: ShownCertificate
): Promise<Decision> {
  const { house, tell, witness } = guest
  const { calling, called, contexts } = request
  const abstractSyntaxes = contexts.map(({ abstractSyntax }) => abstractSyntax)
  witness.saw({ request: { calling, called, abstractSyntaxes } })
  if (certificate === 'unasked') {
    socket.destroy()
    return { accept: false, result: 1, source: 1, reason: 1 }
  }
  await house.refreshIdentities()
  const improper = judgeProtocol(request)
  if (improper) return turnDown(guest, improper)
  if (house.associations.open >= house.limits.associations) return sendAway(guest)
  const admission = judge(guest, request, certificate)
  if (!admission.admitted) {
    const { cause, whose, reject, said } = admission
    tell({ event: 'rejected', cause, whose, told: { by: 'reject', ...reject } }, said)
    return { accept: false, ...reject }
  }
  visit.identity = admission.identity
  visit.isOpen = true
  house.associations.open++
  return { accept: true }
}

interface Improper {
  readonly reject: { readonly result: number; readonly source: number; readonly reason: number }
  readonly said: EngineSaying
}

/** A request that is no DICOM association of this protocol version (PS3.8 9.3.2, table 9-21). */
function judgeProtocol(request: IncomingRequest): Improper | null {
  const { applicationContext, protocolVersion } = request
  if ((protocolVersion & 1) === 0)
    return {
      reject: { result: 1, source: 2, reason: 2 },
      said: { id: 'event.dicom-version' }
    }
  if (applicationContext !== APPLICATION_CONTEXT)
    return {
      reject: { result: 1, source: 1, reason: 2 },
      said: { id: 'event.application' }
    }
  const disorder = disorderOf(request)
  return disorder && { reject: { result: 1, source: 2, reason: 1 }, said: disorder }
}

/** At least one context, each with an odd number of its own (PS3.8 9.3.2, 9.3.2.2). */
function disorderOf({ contexts }: IncomingRequest): EngineSaying | null {
  if (contexts.length === 0) return { id: 'event.no-contexts' }
  const ids = contexts.map(({ id }) => id)
  const even = ids.find((id) => id % 2 === 0)
  if (even !== undefined) return { id: 'event.context-even', values: { number: even } }
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  return twice === undefined ? null : { id: 'event.context-twice', values: { number: twice } }
}

function turnDown({ tell }: Guest, { reject, said }: Improper): Decision {
  tell(
    { event: 'rejected', cause: 'other', whose: 'client', told: { by: 'reject', ...reject } },
    said
  )
  return { accept: false, ...reject }
}

/** Local limit exceeded, for now (PS3.8 table 9-21: result 2, source 3, reason 2). */
function sendAway({ house, tell }: Guest): Decision {
  const reject = { result: 2, source: 3, reason: 2 }
  tell(
    {
      event: 'rejected',
      cause: 'out-of-resources',
      whose: 'server',
      told: { by: 'reject', ...reject }
    },
    { id: 'event.too-many', values: { count: house.limits.associations } }
  )
  return { accept: false, ...reject }
}

function judge(
  { house, door }: Guest,
  request: IncomingRequest,
  certificate: ClientCertificate
): Admission {
  const expected = house.expectation()
  return admit(
    {
      calling: request.calling,
      called: request.called,
      door: expected?.mode === 'plain' ? 'plain' : door,
      certificate
    },
    {
      aeTitle: house.aeTitle,
      identities: house.identities(),
      allowAnonymous: house.allowAnonymous() || expected?.mode === 'anonymous',
      watched: expected?.devices ?? []
    }
  )
}

/** 0, or the status that refuses an operation that the identity may not use. */
function statusFor(operation: Operation, { tell }: Guest, { identity }: Visit): number {
  if (!identity || identity.operations.includes(operation)) return 0
  tell(
    {
      event: 'rejected',
      cause: 'identity-refused',
      whose: 'client',
      told: { by: 'status', status: NOT_AUTHORISED }
    },
    {
      id: 'event.operation',
      values: { name: identity.name, operation: operation.toUpperCase() }
    }
  )
  return NOT_AUTHORISED
}

/** A client may refuse our certificate only now (an alert after TLS 1.3's handshake), or break off. */
function witnessEnd({ witness, tell }: Guest, end: AcceptEnd): void {
  if (end.kind === 'not-dicom') tellDisorder(tell, end)
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

function endWords(end: AcceptEnd): EngineSaying {
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
