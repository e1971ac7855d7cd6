import type { WireFault } from '../../../shared/dicom/wire-fault'
import {
  NO_USER_INFORMATION,
  PDU_TYPE,
  type Fragment,
  type Pdu,
  type PduContext,
  type PduContextResult,
  type PduFault,
  type UserInformation
} from './pdu'

/** Longest list of items that an association can carry: 128 contexts and as many roles and notes. */
const MOST_ITEMS = 1024

/**
 * Decodes a PDU's body (without the six header bytes). Never throws: bytes that break PS3.8 give a
 * fault. Unknown items are passed over, as PS3.8 9.3.1 asks.
 */
export function decodePdu(type: number, body: Buffer): Pdu | PduFault {
  switch (type) {
    case PDU_TYPE.associateRequest:
      return decodeAssociate(body, associateRequest)
    case PDU_TYPE.associateAccept:
      return decodeAssociate(body, associateAccept)
    case PDU_TYPE.associateReject:
      return decodeReject(body)
    case PDU_TYPE.data:
      return decodeData(body)
    case PDU_TYPE.releaseRequest:
      return body.length === 4 ? { type: 'release-request' } : ofWrongLength('A-RELEASE-RQ')
    case PDU_TYPE.releaseResponse:
      return body.length === 4 ? { type: 'release-response' } : ofWrongLength('A-RELEASE-RP')
    case PDU_TYPE.abort:
      if (body.length !== 4) return ofWrongLength('A-ABORT')
      return { type: 'abort', source: body.readUInt8(2), reason: body.readUInt8(3) }
    default:
      return fault({ id: 'wire.pdu-unknown', values: { type } })
  }
}

interface Item {
  readonly type: number
  readonly body: Buffer
}

interface AssociateParts {
  readonly protocolVersion: number
  readonly called: string
  readonly calling: string
  readonly items: readonly Item[]
}

function decodeAssociate(
  body: Buffer,
  build: (parts: AssociateParts) => Pdu | PduFault
): Pdu | PduFault {
  if (body.length < 68) return fault({ id: 'wire.pdu-short' })
  const items = splitItems(body.subarray(68))
  if (items === null) return fault({ id: 'wire.pdu-item' })
  return build({
    protocolVersion: body.readUInt16BE(0),
    called: aeTitle(body.subarray(4, 20)),
    calling: aeTitle(body.subarray(20, 36)),
    items
  })
}

function associateRequest({ items, ...head }: AssociateParts): Pdu | PduFault {
  const contexts: PduContext[] = []
  for (const { type, body } of items) {
    if (type !== 0x20) continue
    const context = proposedContext(body)
    if (context === null) return fault({ id: 'wire.pdu-context' })
    contexts.push(context)
  }
  const user = userInformation(items)
  if (user === null) return fault({ id: 'wire.pdu-user' })
  return {
    type: 'associate-request',
    ...head,
    applicationContext: applicationContext(items),
    contexts,
    ...user
  }
}

function associateAccept({ items, ...head }: AssociateParts): Pdu | PduFault {
  const contexts: PduContextResult[] = []
  for (const { type, body } of items) {
    if (type !== 0x21) continue
    const context = contextResult(body)
    if (context === null) return fault({ id: 'wire.pdu-context' })
    contexts.push(context)
  }
  const user = userInformation(items)
  if (user === null) return fault({ id: 'wire.pdu-user' })
  return {
    type: 'associate-accept',
    ...head,
    applicationContext: applicationContext(items),
    contexts,
    ...user
  }
}

function proposedContext(body: Buffer): PduContext | null {
  const items = body.length < 4 ? null : splitItems(body.subarray(4))
  if (items === null) return null
  const abstract = items.find(({ type }) => type === 0x30)
  return {
    id: body.readUInt8(0),
    abstractSyntax: abstract ? uid(abstract.body) : '',
    transferSyntaxes: items.filter(({ type }) => type === 0x40).map((each) => uid(each.body))
  }
}

function contextResult(body: Buffer): PduContextResult | null {
  const items = body.length < 4 ? null : splitItems(body.subarray(4))
  if (items === null) return null
  const syntax = items.find(({ type }) => type === 0x40)
  return {
    id: body.readUInt8(0),
    result: body.readUInt8(2),
    transferSyntax: syntax ? uid(syntax.body) : ''
  }
}

function applicationContext(items: readonly Item[]): string {
  const found = items.find(({ type }) => type === 0x10)
  return found ? uid(found.body) : ''
}

/** A missing user information item is taken as empty; one that cannot be split is a fault. */
function userInformation(items: readonly Item[]): UserInformation | null {
  const found = items.find(({ type }) => type === 0x50)
  if (!found) return NO_USER_INFORMATION
  const parts = splitItems(found.body)
  return parts === null ? null : parts.reduce(withUserItem, NO_USER_INFORMATION)
}

function withUserItem(user: UserInformation, { type, body }: Item): UserInformation {
  if (type === 0x51 && body.length >= 4) return { ...user, maxPduLength: body.readUInt32BE(0) }
  if (type === 0x52) return { ...user, implementationUid: uid(body) }
  if (type === 0x53 && body.length >= 4)
    return {
      ...user,
      asyncOperations: { invoked: body.readUInt16BE(0), performed: body.readUInt16BE(2) }
    }
  if (type === 0x54) return withRole(user, body)
  if (type === 0x55) return { ...user, implementationVersion: uid(body) }
  if (type === 0x56) return withExtended(user, body)
  if (type === 0x58 && body.length >= 1) return { ...user, userIdentityType: body.readUInt8(0) }
  return user
}

function withRole(user: UserInformation, body: Buffer): UserInformation {
  const split = splitCounted(body)
  if (split === null || split.rest.length < 2) return user
  const { head, rest } = split
  const role = {
    sopClassUid: uid(head),
    scu: rest.readUInt8(0) === 1,
    scp: rest.readUInt8(1) === 1
  }
  return { ...user, roles: [...user.roles, role] }
}

function withExtended(user: UserInformation, body: Buffer): UserInformation {
  const split = splitCounted(body)
  if (split === null) return user
  const entry = { sopClassUid: uid(split.head), info: Buffer.from(split.rest) }
  return { ...user, extendedNegotiation: [...user.extendedNegotiation, entry] }
}

function splitCounted(body: Buffer): { readonly head: Buffer; readonly rest: Buffer } | null {
  if (body.length < 2) return null
  const end = 2 + body.readUInt16BE(0)
  return end > body.length ? null : { head: body.subarray(2, end), rest: body.subarray(end) }
}

function decodeReject(body: Buffer): Pdu | PduFault {
  if (body.length !== 4) return ofWrongLength('A-ASSOCIATE-RJ')
  return {
    type: 'associate-reject',
    result: body.readUInt8(1),
    source: body.readUInt8(2),
    reason: body.readUInt8(3)
  }
}

function decodeData(body: Buffer): Pdu | PduFault {
  const fragments: Fragment[] = []
  for (let at = 0; at < body.length;) {
    if (body.length - at < 6) return fault({ id: 'wire.pdv-short' })
    const length = body.readUInt32BE(at)
    if (length < 2 || at + 4 + length > body.length) return fault({ id: 'wire.pdv-long' })
    const control = body.readUInt8(at + 5)
    fragments.push({
      contextId: body.readUInt8(at + 4),
      isCommand: (control & 1) !== 0,
      isLast: (control & 2) !== 0,
      bytes: body.subarray(at + 6, at + 4 + length)
    })
    at += 4 + length
  }
  return { type: 'data', fragments }
}

function splitItems(body: Buffer): readonly Item[] | null {
  const items: Item[] = []
  for (let at = 0; at < body.length;) {
    if (body.length - at < 4 || items.length >= MOST_ITEMS) return null
    const end = at + 4 + body.readUInt16BE(at + 2)
    if (end > body.length) return null
    items.push({ type: body.readUInt8(at), body: body.subarray(at + 4, end) })
    at = end
  }
  return items
}

/** Some peers pad with NUL where PS3.8 asks for spaces; both mean nothing. */
function aeTitle(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/^ +|[\0 ]+$/g, '')
}

function uid(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\0 ]+$/, '')
}

function fault(broken: WireFault): PduFault {
  return { type: 'fault', fault: broken }
}

function ofWrongLength(type: string): PduFault {
  return fault({ id: 'wire.pdu-wrong-length', values: { type } })
}
