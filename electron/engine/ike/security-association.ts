import { PAYLOAD } from './wire'
import type { Payload } from './message'

/** One algorithm on offer; `keyBits` only where the key's length is open (AES). */
export interface Transform {
  readonly type: number
  readonly id: number
  readonly keyBits?: number
}

/** One proposal of an SA payload (RFC 7296 3.3). */
export interface Proposal {
  readonly protocol: number
  readonly spi: Buffer
  readonly transforms: readonly Transform[]
}

const MAX_PROPOSALS = 16
const MAX_TRANSFORMS = 128
/** Attribute 14 in the short form: key length. */
const KEY_LENGTH = 0x800e

/** The SA payload; proposals are numbered from 1 in their order (RFC 7296 3.3). */
export function encodeSa(proposals: readonly Proposal[]): Payload {
  const bodies = proposals.map((proposal, index) =>
    encodeProposal(proposal, index + 1, index === proposals.length - 1)
  )
  return { type: PAYLOAD.sa, body: Buffer.concat(bodies) }
}

function encodeProposal(proposal: Proposal, number: number, isLast: boolean): Buffer {
  const { transforms, spi, protocol } = proposal
  const body = transforms.map((one, index) => encodeTransform(one, index === transforms.length - 1))
  const rest = Buffer.concat([spi, ...body])
  const head = Buffer.from([isLast ? 0 : 2, 0, 0, 0, number, protocol, spi.length, body.length])
  head.writeUInt16BE(head.length + rest.length, 2)
  return Buffer.concat([head, rest])
}

function encodeTransform({ type, id, keyBits }: Transform, isLast: boolean): Buffer {
  const bytes = Buffer.alloc(keyBits === undefined ? 8 : 12)
  bytes.writeUInt8(isLast ? 0 : 3, 0)
  bytes.writeUInt16BE(bytes.length, 2)
  bytes.writeUInt8(type, 4)
  bytes.writeUInt16BE(id, 6)
  if (keyBits === undefined) return bytes
  bytes.writeUInt16BE(KEY_LENGTH, 8)
  bytes.writeUInt16BE(keyBits, 10)
  return bytes
}

/** The proposals of an SA payload's body; null when a length does not fit. Never throws. */
export function decodeSa(body: Buffer | null): readonly Proposal[] | null {
  const proposals: Proposal[] = []
  let rest: Buffer = body ?? Buffer.alloc(0)
  while (rest.length > 0) {
    if (rest.length < 8 || proposals.length === MAX_PROPOSALS) return null
    const length = rest.readUInt16BE(2)
    if (length < 8 || length > rest.length) return null
    const proposal = decodeProposal(rest.subarray(0, length))
    if (!proposal) return null
    proposals.push(proposal)
    rest = rest.subarray(length)
  }
  return proposals.length > 0 ? proposals : null
}

function decodeProposal(bytes: Buffer): Proposal | null {
  const spiBytes = bytes.readUInt8(6)
  if (8 + spiBytes > bytes.length) return null
  const transforms = decodeTransforms(bytes.subarray(8 + spiBytes))
  const isWhole = transforms?.length === bytes.readUInt8(7)
  if (!transforms || !isWhole) return null
  return { protocol: bytes.readUInt8(5), spi: bytes.subarray(8, 8 + spiBytes), transforms }
}

function decodeTransforms(bytes: Buffer): readonly Transform[] | null {
  const transforms: Transform[] = []
  let rest = bytes
  while (rest.length > 0) {
    if (rest.length < 8 || transforms.length === MAX_TRANSFORMS) return null
    const length = rest.readUInt16BE(2)
    if (length < 8 || length > rest.length) return null
    const keyBits = readKeyBits(rest.subarray(8, length))
    const one = { type: rest.readUInt8(4), id: rest.readUInt16BE(6) }
    transforms.push(keyBits === null ? one : { ...one, keyBits })
    rest = rest.subarray(length)
  }
  return transforms
}

function readKeyBits(attributes: Buffer): number | null {
  if (attributes.length < 4 || attributes.readUInt16BE(0) !== KEY_LENGTH) return null
  return attributes.readUInt16BE(2)
}

/** Is this answer one proposal, one transform of each offered type, all of them on offer? */
export function isChoiceOf(answer: readonly Proposal[], offer: readonly Proposal[]): boolean {
  const [chosen, second] = answer
  if (!chosen || second) return false
  const types = new Set(chosen.transforms.map(({ type }) => type))
  if (types.size !== chosen.transforms.length) return false
  return offer.some(
    ({ protocol, transforms }) =>
      protocol === chosen.protocol &&
      new Set(transforms.map(({ type }) => type)).size === types.size &&
      chosen.transforms.every((one) => transforms.some((other) => isSame(one, other)))
  )
}

function isSame(a: Transform, b: Transform): boolean {
  return a.type === b.type && a.id === b.id && a.keyBits === b.keyBits
}
