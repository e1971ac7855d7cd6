import type { WireFault } from '../../../shared/dicom/wire-fault'

/** The bit that makes a command field a response (PS3.7 E.1). */
export const RESPONSE = 0x8000

/** DIMSE command fields (PS3.7 E.1). */
export const COMMAND = {
  storeRequest: 0x0001,
  storeResponse: 0x8001,
  getRequest: 0x0010,
  findRequest: 0x0020,
  findResponse: 0x8020,
  moveRequest: 0x0021,
  echoRequest: 0x0030,
  echoResponse: 0x8030,
  cancelRequest: 0x0fff
} as const

/** (0000,0800) where no data set follows; any other value says that one does (PS3.7 E.1). */
export const NO_DATA_SET = 0x0101
const WITH_DATA_SET = 0x0001

/** A command set with what this product reads or writes; what is not there is undefined. */
export interface CommandSet {
  readonly commandField: number
  readonly messageId?: number
  readonly respondedTo?: number
  readonly affectedSopClass?: string
  readonly requestedSopClass?: string
  readonly affectedSopInstance?: string
  readonly requestedSopInstance?: string
  readonly priority?: number
  readonly hasDataSet: boolean
  readonly status?: number
  readonly offendingElements?: readonly string[]
  readonly errorComment?: string
  readonly moveOriginator?: string
}

export interface CommandFault {
  readonly fault: WireFault
}

const PRIORITY_MEDIUM = 0

export function echoRequest(messageId: number, sopClass: string): Buffer {
  return encodeCommand({
    commandField: COMMAND.echoRequest,
    messageId,
    affectedSopClass: sopClass,
    hasDataSet: false
  })
}

export function storeRequest(messageId: number, sopClass: string, sopInstance: string): Buffer {
  return encodeCommand({
    commandField: COMMAND.storeRequest,
    messageId,
    affectedSopClass: sopClass,
    affectedSopInstance: sopInstance,
    priority: PRIORITY_MEDIUM,
    hasDataSet: true
  })
}

export function findRequest(messageId: number, sopClass: string): Buffer {
  return encodeCommand({
    commandField: COMMAND.findRequest,
    messageId,
    affectedSopClass: sopClass,
    priority: PRIORITY_MEDIUM,
    hasDataSet: true
  })
}

/** The response to a request: same class and instance, its message id answered. */
export function responseTo(
  request: CommandSet,
  status: number,
  rest: { readonly hasDataSet?: boolean; readonly errorComment?: string } = {}
): Buffer {
  return encodeCommand({
    commandField: request.commandField | RESPONSE,
    respondedTo: request.messageId ?? 0,
    affectedSopClass: request.affectedSopClass ?? request.requestedSopClass,
    affectedSopInstance: request.affectedSopInstance ?? request.requestedSopInstance,
    hasDataSet: rest.hasDataSet ?? false,
    status,
    errorComment: rest.errorComment
  })
}

/** Values that a command set can have: a US number, or text that is even already. */
type CommandElement = readonly [element: number, value: number | string | undefined]

/** The group length element: its header and four bytes. */
const GROUP_LENGTH = 12

/** A command set in Implicit VR Little Endian, group length first (PS3.7 6.3.1). */
export function encodeCommand(command: CommandSet): Buffer {
  const elements = elementsOf(command)
  const length = elements.reduce((sum, [, value]) => sum + encodedLength(value), 0)
  const bytes = Buffer.allocUnsafe(GROUP_LENGTH + length)
  bytes.writeUInt32LE(0, 0)
  bytes.writeUInt32LE(4, 4)
  bytes.writeUInt32LE(length, 8)
  let at = GROUP_LENGTH
  for (const element of elements) at = writeElement(bytes, at, element)
  return bytes
}

function elementsOf(command: CommandSet): readonly CommandElement[] {
  return [
    [0x0002, uid(command.affectedSopClass)],
    [0x0003, uid(command.requestedSopClass)],
    [0x0100, command.commandField],
    [0x0110, command.messageId],
    [0x0120, command.respondedTo],
    [0x0700, command.priority],
    [0x0800, command.hasDataSet ? WITH_DATA_SET : NO_DATA_SET],
    [0x0900, command.status],
    [0x0902, words(command.errorComment?.slice(0, 64))],
    [0x1000, uid(command.affectedSopInstance)],
    [0x1001, uid(command.requestedSopInstance)],
    [0x1030, words(command.moveOriginator)]
  ]
}

function encodedLength(value: CommandElement[1]): number {
  if (value === undefined) return 0
  return 8 + (typeof value === 'number' ? 2 : value.length)
}

/** Gives where the next one begins; what is undefined is left out. */
function writeElement(bytes: Buffer, at: number, [element, value]: CommandElement): number {
  if (value === undefined) return at
  const end = at + encodedLength(value)
  bytes.writeUInt16LE(0, at)
  bytes.writeUInt16LE(element, at + 2)
  bytes.writeUInt32LE(end - at - 8, at + 4)
  if (typeof value === 'number') bytes.writeUInt16LE(value & 0xffff, at + 8)
  else bytes.write(value, at + 8, 'latin1')
  return end
}

/** UIDs are padded with NUL, texts with a space (PS3.5 6.2). */
function uid(value: string | undefined): string | undefined {
  return value && value.length % 2 ? `${value}\0` : value
}

function words(value: string | undefined): string | undefined {
  return value && value.length % 2 ? `${value} ` : value
}

/** Decodes a command set; never throws. Elements of other groups and unknown ones are passed over. */
export function decodeCommand(bytes: Buffer): CommandSet | CommandFault {
  const values = new Map<number, Buffer>()
  for (let at = 0; at < bytes.length;) {
    if (bytes.length - at < 8) return { fault: { id: 'wire.command-short' } }
    const end = at + 8 + bytes.readUInt32LE(at + 4)
    if (end > bytes.length) return { fault: { id: 'wire.command-end' } }
    if (bytes.readUInt16LE(at) === 0)
      values.set(bytes.readUInt16LE(at + 2), bytes.subarray(at + 8, end))
    at = end
  }
  const commandField = readUs(values.get(0x0100))
  if (commandField === undefined) return { fault: { id: 'wire.command-none' } }
  return {
    commandField,
    messageId: readUs(values.get(0x0110)),
    respondedTo: readUs(values.get(0x0120)),
    affectedSopClass: readText(values.get(0x0002)),
    requestedSopClass: readText(values.get(0x0003)),
    affectedSopInstance: readText(values.get(0x1000)),
    requestedSopInstance: readText(values.get(0x1001)),
    priority: readUs(values.get(0x0700)),
    // A missing (0000,0800) is read as "none follows": waiting for one would hang.
    hasDataSet: (readUs(values.get(0x0800)) ?? NO_DATA_SET) !== NO_DATA_SET,
    status: readUs(values.get(0x0900)),
    offendingElements: readTags(values.get(0x0901)),
    errorComment: readText(values.get(0x0902)),
    moveOriginator: readText(values.get(0x1030))
  }
}

function readUs(value: Buffer | undefined): number | undefined {
  return value && value.length >= 2 ? value.readUInt16LE(0) : undefined
}

function readText(value: Buffer | undefined): string | undefined {
  return value?.toString('latin1').replace(/[\0 ]+$/, '')
}

function readTags(value: Buffer | undefined): readonly string[] | undefined {
  if (!value) return undefined
  const tags: string[] = []
  for (let at = 0; at + 4 <= value.length; at += 4)
    tags.push(tagText(value.readUInt16LE(at), value.readUInt16LE(at + 2)))
  return tags
}

function tagText(group: number, element: number): string {
  return (group * 0x10000 + element).toString(16).padStart(8, '0').toUpperCase()
}
