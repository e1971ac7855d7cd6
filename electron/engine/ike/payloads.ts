import { NOTIFY, PAYLOAD, FIRST_STATUS_NOTIFY } from './wire'
import type { Payload } from './message'

/** A notify (RFC 7296 3.10). */
export interface Notify {
  readonly type: number
  readonly data: Buffer
}

/** A notify about the IKE SA, or about the SPI that is named (RFC 7296 3.10). */
export function encodeNotify(
  type: number,
  data: Buffer = Buffer.alloc(0),
  about: { readonly protocol: number; readonly spi: Buffer } = { protocol: 0, spi: Buffer.alloc(0) }
): Payload {
  const head = Buffer.from([about.protocol, about.spi.length, type >> 8, type & 0xff])
  return { type: PAYLOAD.notify, body: Buffer.concat([head, about.spi, data]) }
}

/** All notifies of a message; malformed ones are left out. */
export function readNotifies(payloads: readonly Payload[]): readonly Notify[] {
  return payloads.flatMap(({ type, body }) => {
    if (type !== PAYLOAD.notify || body.length < 4) return []
    const spiBytes = body.readUInt8(1)
    if (body.length < 4 + spiBytes) return []
    return [{ type: body.readUInt16BE(2), data: body.subarray(4 + spiBytes) }]
  })
}

/** The first notify that reports an error, if any. */
export function firstError(payloads: readonly Payload[]): Notify | null {
  return readNotifies(payloads).find(({ type }) => type < FIRST_STATUS_NOTIFY) ?? null
}

/** The data of the first notify of a type; null where there is none. */
export function findNotify(payloads: readonly Payload[], type: number): Buffer | null {
  return readNotifies(payloads).find((notify) => notify.type === type)?.data ?? null
}

/** The group that INVALID_KE_PAYLOAD asks for; null where the two bytes are missing. */
export function wantedGroup(notify: Notify): number | null {
  return notify.type === NOTIFY.invalidKePayload && notify.data.length === 2
    ? notify.data.readUInt16BE(0)
    : null
}

/** Our public value and the group that it belongs to (RFC 7296 3.4). */
export function encodeKeyExchange(group: number, value: Buffer): Payload {
  const head = Buffer.from([group >> 8, group & 0xff, 0, 0])
  return { type: PAYLOAD.keyExchange, body: Buffer.concat([head, value]) }
}

/** The other side’s public value; null where the payload is missing or too short. */
export function readKeyExchange(
  body: Buffer | null
): { readonly group: number; readonly value: Buffer } | null {
  if (!body || body.length < 4) return null
  return { group: body.readUInt16BE(0), value: body.subarray(4) }
}

const ID_IPV4 = 1
const ID_NAMES: ReadonlyMap<number, string> = new Map([
  [2, 'FQDN'],
  [3, 'e-mail'],
  [5, 'IPv6 address'],
  [9, 'distinguished name'],
  [11, 'key ID']
])

/** The body of an ID payload that holds an IPv4 address (RFC 7296 3.5). */
export function encodeAddressId(address: string): Buffer {
  return Buffer.from([ID_IPV4, 0, 0, 0, ...address.split('.').map(Number)])
}

/** An identity as people read it: an address, or the kind and the text. */
export function readIdentity(body: Buffer | null): string | null {
  if (!body || body.length < 4) return null
  const kind = body.readUInt8(0)
  const value = body.subarray(4)
  if (kind === ID_IPV4 && value.length === 4) return [...value].join('.')
  const name = ID_NAMES.get(kind) ?? `type ${kind}`
  const text = kind === 2 || kind === 3 ? printable(value) : value.subarray(0, 32).toString('hex')
  return `${name} ${text}`
}

function printable(value: Buffer): string {
  return value
    .subarray(0, 128)
    .toString('latin1')
    .replace(/[^\x20-\x7e]/g, '.')
}
