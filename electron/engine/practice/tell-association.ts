import { sopClassName } from '../../../shared/dicom/sop-classes'
import { withArrived } from '../../../shared/ge/live-check-seen'
import type { EngineSaying } from '../../../shared/words/english'
import type { AcceptEvent } from '../dicom/accept-types'
import type { ContextAnswer } from '../dicom/association-types'
import type { Identity } from './identity-list'
import type { Guest } from './guest'
import type { Arrival, ArrivedWhole } from './study-store'

/** Refused: not authorised (PS3.7 C.5.11). */
export const NOT_AUTHORISED = 0x0124

/** What is known of one association while it lasts. */
export interface Visit {
  calling: string
  called: string
  identity: Identity | null
  /** It counts among the open associations. */
  isOpen: boolean
  /** Objects that were begun and not answered yet. */
  storing: number
  /** Objects that lie whole on disk and are not told yet, by path. */
  readonly whole: Map<string, ArrivedWhole>
}

type Of<K extends AcceptEvent['kind']> = Extract<AcceptEvent, { kind: K }>

/** Tells what the receiver did, in the endpoint's words, and shows it to the live check. */
export function tellAssociation(guest: Guest, visit: Visit, event: AcceptEvent): void {
  switch (event.kind) {
    case 'request':
      visit.calling = event.request.calling
      visit.called = event.request.called
      return
    case 'accepted':
      return tellAccepted(guest, visit, event.contexts)
    case 'echo':
      return tellEcho(guest, visit, event)
    case 'store':
      return tellStore(guest, visit, event)
    case 'find':
      return guest.tell(
        { event: 'find', status: event.status, matches: event.matches },
        { id: 'event.find', values: { calling: visit.calling, matches: event.matches } }
      )
    case 'rejected':
    case 'unsupported':
      return
  }
}

function tellAccepted(
  { tell }: Guest,
  { calling, called, identity }: Visit,
  contexts: readonly ContextAnswer[]
): void {
  const kinds = (of: readonly ContextAnswer[]) => [
    ...new Set(of.map(({ abstractSyntax }) => abstractSyntax))
  ]
  const accepted = kinds(contexts.filter(({ result }) => result === 0))
  const refused = kinds(contexts.filter(({ result }) => result !== 0))
  tell(
    { event: 'association', calling, called, identity: identity?.name ?? null, accepted, refused },
    {
      id: 'event.associated',
      values: { calling, accepted: accepted.length, refused: refused.length }
    }
  )
}

function tellEcho({ tell, witness }: Guest, { calling }: Visit, { status }: Of<'echo'>): void {
  const id = status === 0 ? 'event.echo' : 'event.echo-refused'
  tell({ event: 'echo', status }, { id, values: { calling } })
  if (status === 0) witness.saw({ echoed: true })
}

function tellStore(guest: Guest, visit: Visit, event: Of<'store'>): void {
  visit.storing--
  guest.house.storing.open--
  const arrived = event.stored && visit.whole.get(event.stored.path)
  if (!arrived) return tellNotStored(guest, event)
  visit.whole.delete(arrived.path)
  const { kind, bytes, calling } = arrived.arrival
  guest.tell(
    { ...storedFields(arrived.arrival), file: arrived.path },
    { id: 'event.stored', values: { calling, kind, bytes } }
  )
  guest.witness.saw({ arrived: withArrived(guest.witness.observed().arrived, arrived.seen) })
}

function storedFields(arrival: Arrival) {
  const { kind, sopClassUid, sopInstanceUid, studyInstanceUid } = arrival
  const { transferSyntax, bytes, calling } = arrival
  return {
    event: 'stored',
    kind,
    sopClassUid,
    sopInstanceUid,
    studyInstanceUid,
    transferSyntax,
    bytes,
    calling
  } as const
}

function tellNotStored({ tell }: Guest, { status, store, errorCode }: Of<'store'>): void {
  // That the operation is not allowed was told when it was refused.
  if (status === NOT_AUTHORISED) return
  const cause = status === 0xa700 ? 'out-of-resources' : 'other'
  const shown = status.toString(16).padStart(4, '0').toUpperCase()
  tell(
    { event: 'rejected', cause, whose: 'server', told: { by: 'status', status } },
    {
      id: 'event.not-stored',
      values: { what: sopClassName(store.sopClassUid), why: diskWords(errorCode), status: shown }
    }
  )
}

function diskWords(code: string | null): EngineSaying {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { id: 'event.disk-full' }
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ESTALE':
      return { id: 'event.folder-gone' }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { id: 'event.folder-locked' }
    default:
      return { id: 'event.disk-fault', values: { code: code ?? '' } }
  }
}
