import { randomBytes } from 'node:crypto'
import { exchange, type Patience } from './exchange'
import type { IkeLink } from './link'

const HEADER_BYTES = 28
const MAIN_MODE = 2
const SA_PAYLOAD = 1
/** Cipher, key bits (0: fixed), hash, group: what IKEv1 gateways usually take (RFC 2409 appendix A). */
const TRANSFORMS = [
  [7, 256, 4, 14],
  [7, 256, 2, 14],
  [7, 256, 2, 2],
  [7, 128, 2, 2],
  [7, 128, 4, 14],
  [7, 256, 2, 5],
  [7, 256, 4, 5],
  [5, 0, 2, 2]
] as const

/** Does the peer take an IKEv1 Main Mode offer? Only an accepted SA counts, a refusal proves nothing. */
export async function speaksIkeV1(link: IkeLink, patience: Patience): Promise<boolean> {
  const cookie = randomBytes(8)
  const heard = await exchange(
    link,
    mainModeOffer(cookie),
    (bytes) =>
      isIkeV1Answer(bytes, cookie) ? { taken: bytes.readUInt8(16) === SA_PAYLOAD } : null,
    patience
  )
  return heard.kind === 'answer' && heard.answer.taken
}

/** An informational message of IKEv1 need not carry our cookie alone: the first eight bytes are ours. */
function isIkeV1Answer(bytes: Buffer, cookie: Buffer): boolean {
  const isWhole = bytes.length >= HEADER_BYTES && bytes.readUInt32BE(24) === bytes.length
  return isWhole && bytes.readUInt8(17) >> 4 === 1 && bytes.subarray(0, 8).equals(cookie)
}

function mainModeOffer(cookie: Buffer): Buffer {
  const transforms = Buffer.concat(
    TRANSFORMS.map((one, index) => encodeTransform(one, index + 1, index === TRANSFORMS.length - 1))
  )
  const proposal = Buffer.concat([
    Buffer.from([0, 0, 0, 0, 1, 1, 0, TRANSFORMS.length]),
    transforms
  ])
  proposal.writeUInt16BE(proposal.length, 2)
  // Domain of interpretation IPsec, situation identity only.
  const sa = Buffer.concat([Buffer.from([0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1]), proposal])
  sa.writeUInt16BE(sa.length, 2)
  const header = Buffer.alloc(HEADER_BYTES)
  cookie.copy(header, 0)
  Buffer.from([SA_PAYLOAD, 0x10, MAIN_MODE, 0]).copy(header, 16)
  header.writeUInt32BE(HEADER_BYTES + sa.length, 24)
  return Buffer.concat([header, sa])
}

function encodeTransform(
  [cipher, keyBits, hash, group]: (typeof TRANSFORMS)[number],
  number: number,
  isLast: boolean
): Buffer {
  const PRE_SHARED_KEY = 1
  const attributes = [
    [1, cipher],
    [2, hash],
    [3, PRE_SHARED_KEY],
    [4, group],
    ...(keyBits === 0 ? [] : [[14, keyBits]]),
    [11, 1],
    [12, 28_800]
  ].map(([type = 0, value = 0]) => Buffer.from([0x80, type, value >> 8, value & 0xff]))
  const body = Buffer.concat(attributes)
  const head = Buffer.from([isLast ? 0 : 3, 0, 0, 8 + body.length, number, 1, 0, 0])
  return Buffer.concat([head, body])
}
