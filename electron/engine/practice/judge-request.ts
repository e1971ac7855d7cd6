import type { EngineSaying } from '../../../shared/words/english'
import type { IncomingRequest } from '../dicom/accept-types'
import { APPLICATION_CONTEXT } from '../dicom/pdu'

export interface Improper {
  readonly reject: { readonly result: number; readonly source: number; readonly reason: number }
  readonly said: EngineSaying
}

/** A request that is no DICOM association of this protocol version (PS3.8 9.3.2, table 9-21). */
export function judgeProtocol(request: IncomingRequest): Improper | null {
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
