import { randomBytes } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { startKeyExchange } from '../../../electron/engine/ike/key-exchange'
import {
  decodeMessage,
  encodeMessage,
  findPayload,
  type IkeMessage,
  type Payload
} from '../../../electron/engine/ike/message'
import {
  encodeKeyExchange,
  encodeNotify,
  readKeyExchange
} from '../../../electron/engine/ike/payloads'
import {
  decodeSa,
  encodeSa,
  type Proposal
} from '../../../electron/engine/ike/security-association'

/** One message as it came in, without port 4500's marker. */
export interface Asked {
  readonly message: IkeMessage
  readonly bytes: Buffer
  /** How many came before it on this port. */
  readonly before: number
}

export type Behaviour = (asked: Asked) => Reply | Promise<Reply>
type Reply = Buffer | readonly Buffer[] | null

export interface FakeGateway {
  readonly port: number
  readonly heard: readonly Asked[]
  readonly close: () => void
}

const MARKER = Buffer.alloc(4)

/** A UDP port of the loopback that answers IKE as a test wants it; `marked` as port 4500 does. */
export async function startGateway(
  kind: 'plain' | 'marked',
  behave: Behaviour
): Promise<FakeGateway> {
  const socket = createSocket('udp4')
  const heard: Asked[] = []
  // An answer that was long in the making must not meet a closed socket.
  let isOpen = true
  const mark = kind === 'marked' ? MARKER : Buffer.alloc(0)
  const answer = async (bytes: Buffer, port: number) => {
    const message = decodeMessage(bytes)
    if (!message) return
    const asked = { message, bytes, before: heard.length }
    heard.push(asked)
    const reply = await behave(asked)
    const all = reply === null ? [] : Array.isArray(reply) ? (reply as Buffer[]) : [reply as Buffer]
    if (!isOpen) return
    for (const one of all) socket.send(Buffer.concat([mark, one]), port, '127.0.0.1')
  }
  socket.on('message', (datagram, { port }) => void answer(datagram.subarray(mark.length), port))
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  const close = () => {
    isOpen = false
    socket.close()
  }
  return { port: socket.address().port, heard, close }
}

export function replyTo(
  { message }: Asked,
  payloads: readonly Payload[],
  spi: Buffer = randomBytes(8)
): Buffer {
  const { spiInitiator, exchange, messageId } = message
  const header = { spiInitiator, spiResponder: spi, exchange, flags: 0x20, messageId }
  return encodeMessage(header, payloads)
}

export const refuseWith = (asked: Asked, notify: number, data?: Buffer): Buffer =>
  replyTo(asked, [encodeNotify(notify, data)], Buffer.alloc(8))

export function groupOf({ message }: Asked): number {
  return readKeyExchange(findPayload(message.payloads, 34))?.group ?? 0
}

/** The first proposal on offer, one transform of each type, the group of the public value. */
export function chosenOf(asked: Asked): Proposal {
  const [offer] = decodeSa(findPayload(asked.message.payloads, 33)) ?? []
  if (!offer) throw new Error('nothing on offer')
  const isFirst = (type: number, index: number) =>
    offer.transforms.findIndex((one) => one.type === type) === index
  const transforms = offer.transforms.filter(({ type, id }, index) =>
    type === 4 ? id === groupOf(asked) : isFirst(type, index)
  )
  return { ...offer, transforms }
}

export interface Acceptance {
  readonly chosen?: Proposal
  readonly publicValue?: Buffer
  readonly nonce?: Buffer
  readonly spi?: Buffer
}

/** Takes the offer, or what a test makes of taking it. */
export async function accept(asked: Asked, change: Acceptance = {}): Promise<Buffer> {
  const group = groupOf(asked)
  const own = change.publicValue ?? (await startKeyExchange(group))?.publicValue
  if (!own) throw new Error(`no such group: ${group}`)
  const payloads: readonly Payload[] = [
    encodeSa([change.chosen ?? chosenOf(asked)]),
    encodeKeyExchange(group, own),
    { type: 40, body: change.nonce ?? randomBytes(32) }
  ]
  return replyTo(asked, payloads, change.spi)
}

const TWO_BYTES = (group: number) => Buffer.from([group >> 8, group & 0xff])

/** As a gateway does that has these groups and no other: the offered one, or INVALID_KE_PAYLOAD. */
export async function acceptOnly(asked: Asked, group: number): Promise<Buffer> {
  return groupOf(asked) === group ? accept(asked) : refuseWith(asked, 17, TWO_BYTES(group))
}
