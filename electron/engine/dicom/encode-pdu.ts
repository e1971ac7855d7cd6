import { PDU_TYPE, type Fragment, type Pdu, type UserInformation } from './pdu'

/** Any PDU as its bytes, header included (PS3.8 9.3). */
export function encodePdu(pdu: Pdu): Buffer {
  switch (pdu.type) {
    case 'associate-request':
      return frame(PDU_TYPE.associateRequest, [
        associateHead(pdu),
        item(0x10, text(pdu.applicationContext)),
        ...pdu.contexts.map(({ id, abstractSyntax, transferSyntaxes }) =>
          item(
            0x20,
            Buffer.of(id, 0, 0, 0),
            item(0x30, text(abstractSyntax)),
            ...transferSyntaxes.map((syntax) => item(0x40, text(syntax)))
          )
        ),
        userInformation(pdu)
      ])
    case 'associate-accept':
      return frame(PDU_TYPE.associateAccept, [
        associateHead(pdu),
        item(0x10, text(pdu.applicationContext)),
        ...pdu.contexts.map(({ id, result, transferSyntax }) =>
          item(0x21, Buffer.of(id, 0, result, 0), item(0x40, text(transferSyntax)))
        ),
        userInformation(pdu)
      ])
    case 'associate-reject':
      return frame(PDU_TYPE.associateReject, [Buffer.of(0, pdu.result, pdu.source, pdu.reason)])
    case 'data':
      return frame(PDU_TYPE.data, pdu.fragments.map(fragmentItem))
    case 'release-request':
      return frame(PDU_TYPE.releaseRequest, [Buffer.alloc(4)])
    case 'release-response':
      return frame(PDU_TYPE.releaseResponse, [Buffer.alloc(4)])
    case 'abort':
      return frame(PDU_TYPE.abort, [Buffer.of(0, 0, pdu.source, pdu.reason)])
  }
}

/** An AE title as 16 bytes, padded with spaces (never NUL); what is longer is cut. */
export function encodeAeTitle(title: string): Buffer {
  return Buffer.from(title.padEnd(16, ' ').slice(0, 16), 'latin1')
}

function associateHead(pdu: {
  readonly protocolVersion: number
  readonly called: string
  readonly calling: string
}): Buffer {
  const version = Buffer.alloc(4)
  version.writeUInt16BE(pdu.protocolVersion, 0)
  return Buffer.concat([
    version,
    encodeAeTitle(pdu.called),
    encodeAeTitle(pdu.calling),
    Buffer.alloc(32)
  ])
}

function userInformation(user: UserInformation): Buffer {
  const { asyncOperations: operations } = user
  const parts = [
    item(0x51, uint32(user.maxPduLength)),
    user.implementationUid === null ? null : item(0x52, text(user.implementationUid)),
    operations && item(0x53, uint16(operations.invoked), uint16(operations.performed)),
    ...user.roles.map(({ sopClassUid, scu, scp }) =>
      item(0x54, counted(sopClassUid), Buffer.of(scu ? 1 : 0, scp ? 1 : 0))
    ),
    user.implementationVersion === null
      ? null
      : item(0x55, text(user.implementationVersion.slice(0, 16))),
    ...user.extendedNegotiation.map(({ sopClassUid, info }) =>
      item(0x56, counted(sopClassUid), info)
    )
  ]
  return item(0x50, ...parts.filter((part) => part !== null))
}

function fragmentItem({ contextId, isCommand, isLast, bytes }: Fragment): Buffer {
  const head = Buffer.alloc(6)
  head.writeUInt32BE(bytes.length + 2, 0)
  head[4] = contextId
  head[5] = controlHeader(isCommand, isLast)
  return Buffer.concat([head, bytes])
}

/** The message control header of PS3.8 E.2: bit 0 command, bit 1 last fragment. */
export function controlHeader(isCommand: boolean, isLast: boolean): number {
  return (isCommand ? 1 : 0) | (isLast ? 2 : 0)
}

function frame(type: number, parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.of(type, 0), uint32(body.length), body])
}

function item(type: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.of(type, 0), uint16(body.length), body])
}

/** UIDs in association items carry no padding (PS3.8 F.1). */
function text(value: string): Buffer {
  return Buffer.from(value, 'latin1')
}

function counted(uid: string): Buffer {
  return Buffer.concat([uint16(uid.length), text(uid)])
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value & 0xffff)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value >>> 0)
  return bytes
}
