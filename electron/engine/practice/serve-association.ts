import type { EngineSaying } from '../../../shared/words/english'
import { acceptAssociation } from '../dicom/accept-association'
import type { Decision, IncomingRequest } from '../dicom/accept-types'
import type { DicomSocket } from '../dicom/association-types'
import { admit, type Admission } from './admit'
import { answerFind } from './answer-find'
import type { ClientCertificate } from './client-certificate'
import type { Operation } from './identity-list'
import type { Guest } from './guest'
import { judgeProtocol, type Improper } from './judge-request'
import { NOT_AUTHORISED, tellAssociation, type Visit } from './tell-association'
import { endWords, witnessEnd } from './tell-end'

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
