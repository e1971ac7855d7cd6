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
  readonly fault: string
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

/** A command set in Implicit VR Little Endian, group length first (PS3.7 6.3.1). */
export function encodeCommand(command: CommandSet): Buffer {
  const body = Buffer.concat([
    uid(0x0002, command.affectedSopClass),
    uid(0x0003, command.requestedSopClass),
    us(0x0100, command.commandField),
    us(0x0110, command.messageId),
    us(0x0120, command.respondedTo),
    us(0x0700, command.priority),
    us(0x0800, command.hasDataSet ? WITH_DATA_SET : NO_DATA_SET),
    us(0x0900, command.status),
    words(0x0902, command.errorComment?.slice(0, 64)),
    uid(0x1000, command.affectedSopInstance),
    uid(0x1001, command.requestedSopInstance),
    words(0x1030, command.moveOriginator)
  ])
  const length = Buffer.alloc(4)
  length.writeUInt32LE(body.length)
  return Buffer.concat([element(0x0000, length), body])
}

/** Decodes a command set; never throws. Elements of other groups and unknown ones are passed over. */
export function decodeCommand(bytes: Buffer): CommandSet | CommandFault {
  const values = new Map<number, Buffer>()
  for (let at = 0; at < bytes.length;) {
    if (bytes.length - at < 8) return { fault: 'command element shorter than its header' }
    const end = at + 8 + bytes.readUInt32LE(at + 4)
    if (end > bytes.length) return { fault: 'command element runs past its end' }
    if (bytes.readUInt16LE(at) === 0)
      values.set(bytes.readUInt16LE(at + 2), bytes.subarray(at + 8, end))
    at = end
  }
  const commandField = readUs(values.get(0x0100))
  if (commandField === undefined) return { fault: 'command set without a command field' }
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

function element(number: number, value: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt16LE(number, 2)
  head.writeUInt32LE(value.length, 4)
  return Buffer.concat([head, value])
}

function us(number: number, value: number | undefined): Buffer {
  if (value === undefined) return Buffer.alloc(0)
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value & 0xffff)
  return element(number, bytes)
}

/** UIDs are padded with NUL, texts with a space (PS3.5 6.2). */
function uid(number: number, value: string | undefined): Buffer {
  if (value === undefined) return Buffer.alloc(0)
  return element(number, Buffer.from(value.length % 2 ? `${value}\0` : value, 'latin1'))
}

function words(number: number, value: string | undefined): Buffer {
  if (value === undefined) return Buffer.alloc(0)
  return element(number, Buffer.from(value.length % 2 ? `${value} ` : value, 'latin1'))
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
