import { sopClassName } from '../../../shared/dicom/sop-classes'
import { acceptAssociation } from '../dicom/accept-association'
import type { AcceptEnd, AcceptEvent, Decision, IncomingRequest } from '../dicom/accept-types'
import type { DicomSocket } from '../dicom/association-types'
import { admit, type Admission } from './admit'
import { answerFind } from './answer-find'
import type { ClientCertificate } from './client-certificate'
import type { Operation } from './identity-list'
import type { Guest } from './serve-connection'
import type { ArrivedWhole } from './study-store'

/** Refused: not authorised (PS3.7 C.5.11). */
const NOT_AUTHORISED = 0x0124

/** `unasked`: only to read the request of a device that should have used TLS; it is never answered. */
export type Certificate = ClientCertificate | 'unasked'

/** Serves one association and gives the words of how it ended. */
export async function serveAssociation(
  guest: Guest,
  socket: DicomSocket,
  certificate: Certificate
): Promise<string> {
  const { house, tell, witness } = guest
  const { limits, signal } = house
  let admission: Admission | null = null
  let isOpen = false
  const whole = new Map<string, ArrivedWhole>()

  async function decide(request: IncomingRequest): Promise<Decision> {
    witness.saw({ request: requestSeen(request) })
    if (certificate === 'unasked') {
      socket.destroy()
      return { accept: false, result: 1, source: 1, reason: 1 }
    }
    await house.refreshIdentities()
    if (house.associations.open >= limits.associations) return tooMany()
    admission = judge(guest, request, certificate)
    if (!admission.admitted) {
      const { cause, whose, reject, says } = admission
      tell({ event: 'rejected', cause, whose, told: { by: 'reject', ...reject } }, says)
      return { accept: false, ...reject }
    }
    isOpen = true
    house.associations.open++
    return { accept: true }
  }

  function tooMany(): Decision {
    const reject = { result: 2, source: 3, reason: 2 }
    tell(
      {
        event: 'rejected',
        cause: 'out-of-resources',
        whose: 'server',
        told: { by: 'reject', ...reject }
      },
      `${limits.associations} associations are open; this one was sent away.`
    )
    return { accept: false, ...reject }
  }

  /** 0, or the status that refuses an operation that the identity may not use. */
  function statusFor(operation: Operation): number {
    const identity = admission?.admitted ? admission.identity : null
    if (!identity || identity.operations.includes(operation)) return 0
    tell(
      {
        event: 'rejected',
        cause: 'identity-refused',
        whose: 'client',
        told: { by: 'status', status: NOT_AUTHORISED }
      },
      `The identity ${identity.name} may not use ${operation.toUpperCase()}.`
    )
    return NOT_AUTHORISED
  }

  let calling = ''
  let called = ''
  function onEvent(event: AcceptEvent): void {
    switch (event.kind) {
      case 'request':
        ;({ calling, called } = event.request)
        return
      case 'accepted': {
        const named = (fits: (result: number) => boolean) => [
          ...new Set(
            event.contexts.filter((each) => fits(each.result)).map((each) => each.abstractSyntax)
          )
        ]
        const identity = admission?.admitted ? (admission.identity?.name ?? null) : null
        const [accepted, refused] = [named((value) => value === 0), named((value) => value !== 0)]
        tell(
          { event: 'association', calling, called, identity, accepted, refused },
          `${calling} is associated: ${accepted.length} kinds of object accepted, ${refused.length} refused.`
        )
        return
      }
      case 'echo':
        tell(
          { event: 'echo', status: event.status },
          event.status === 0 ? `${calling} asked for an echo and got it.` : 'An echo was refused.'
        )
        if (event.status === 0) witness.saw({ echoed: true })
        return
      case 'store':
        onStore(event)
        return
      case 'find':
        tell(
          { event: 'find', status: event.status, matches: event.matches },
          `${calling} asked for studies: ${event.matches} found.`
        )
        return
      case 'rejected':
      case 'unsupported':
        return
    }
  }

  function onStore({ stored, status, store }: Extract<AcceptEvent, { kind: 'store' }>): void {
    const arrived = stored && whole.get(stored.path)
    if (!arrived) {
      if (status === NOT_AUTHORISED) return
      const cause = status === 0xa700 ? 'out-of-resources' : 'other'
      tell(
        { event: 'rejected', cause, whose: 'server', told: { by: 'status', status } },
        `${sopClassName(store.sopClassUid)} could not be stored (status 0x${status.toString(16).padStart(4, '0').toUpperCase()}).`
      )
      return
    }
    whole.delete(stored.path)
    const { at, path, seen, ...rest } = arrived
    void at
    tell(
      { event: 'stored', ...rest, file: path },
      `${calling} stored ${rest.kind}, ${rest.bytes} bytes.`
    )
    witness.saw({ arrived: [...witness.observed().arrived, seen] })
  }

  const ending = acceptAssociation(socket, {
    decide,
    store: async (incoming) => {
      const status = statusFor('store')
      if (status !== 0) return { status }
      return house.store.openSink(incoming, (arrived) => whole.set(arrived.path, arrived))
    },
    echo: () => statusFor('echo'),
    find: (_abstractSyntax, keys) => {
      const status = statusFor('find')
      return Promise.resolve(status === 0 ? answerFind(house.store.arrivals(), keys) : { status })
    },
    limits,
    signal,
    onEvent
  })
  // A plain socket was paused to look at its first bytes.
  socket.resume()
  const end = await ending
  if (isOpen) house.associations.open--
  witnessEnd(guest, end)
  return endWords(end)
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

function requestSeen({ calling, called, contexts }: IncomingRequest) {
  return { calling, called, abstractSyntaxes: contexts.map((each) => each.abstractSyntax) }
}

/** A client may refuse our certificate only now (an alert after TLS 1.3's handshake), or break off. */
function witnessEnd({ witness, tell }: Guest, end: AcceptEnd): void {
  if (end.kind !== 'closed') return
  const alert = end.error?.alertNumber ?? null
  if (alert !== null && end.bytesReceived === 0)
    witness.saw({ handshakeFault: { kind: 'alert', alert } })
  if (!end.unfinished) return
  const what = sopClassName(end.unfinished.sopClassUid)
  tell(
    { event: 'rejected', cause: 'nat-firewall', whose: 'network', told: { by: 'close' } },
    `The connection broke off in the middle of ${what}; nothing of it was kept.`
  )
  witness.saw({ brokeOff: what })
}

function endWords(end: AcceptEnd): string {
  switch (end.kind) {
    case 'released':
      return 'released in good order'
    case 'rejected':
      return 'the association was rejected'
    case 'aborted':
      return `the device aborted (source ${end.source}, reason ${end.reason})`
    case 'closed':
      return end.unfinished ? 'broken off in the middle of an object' : 'closed by the device'
    case 'not-dicom':
      return `no DICOM: ${end.fault}`
    case 'timeout':
      return end.phase === 'request'
        ? 'no association was asked for in time'
        : 'silent for too long'
    case 'canceled':
      return 'the endpoint was stopped'
  }
}
