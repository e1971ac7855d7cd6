import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  randomBytes,
  timingSafeEqual
} from 'node:crypto'
import type { Suite } from './algorithms'
import type { DirectionKeys } from './key-schedule'
import {
  decodeMessage,
  decodePayloads,
  encodeHeader,
  encodePayloads,
  firstType,
  type IkeHeader,
  type Payload
} from './message'
import { PAYLOAD } from './wire'

const HEADER_BYTES = 28
const GENERIC_BYTES = 4
const BLOCK_BYTES = 16
const GCM_IV_BYTES = 8
const GCM_TAG_BYTES = 16

/** A whole message with its payloads inside an encrypted one (RFC 7296 3.14; GCM as in RFC 5282). */
export function sealMessage(
  suite: Suite,
  keys: DirectionKeys,
  header: IkeHeader,
  payloads: readonly Payload[]
): Buffer {
  const inner = encodePayloads(payloads, PAYLOAD.none)
  const { isAead } = suite.cipher
  const padding = isAead ? 0 : BLOCK_BYTES - 1 - (inner.length % BLOCK_BYTES)
  const plain = Buffer.concat([inner, Buffer.alloc(padding), Buffer.of(padding)])
  const overhead = isAead ? GCM_IV_BYTES + GCM_TAG_BYTES : BLOCK_BYTES + suite.hash.checksumBytes
  const sealedBytes = GENERIC_BYTES + plain.length + overhead
  const generic = Buffer.from([firstType(payloads), 0, sealedBytes >> 8, sealedBytes & 0xff])
  const head = Buffer.concat([encodeHeader(header, PAYLOAD.sealed, sealedBytes), generic])
  return isAead ? sealGcm(suite, keys, head, plain) : sealCbc(suite, keys, head, plain)
}

function sealGcm({ cipher }: Suite, keys: DirectionKeys, head: Buffer, plain: Buffer): Buffer {
  const iv = randomBytes(GCM_IV_BYTES)
  const { key, salt } = splitSalt(keys)
  const name = cipher.keyBits === 128 ? 'aes-128-gcm' : 'aes-256-gcm'
  const gcm = createCipheriv(name, key, Buffer.concat([salt, iv])).setAAD(head)
  const text = Buffer.concat([gcm.update(plain), gcm.final()])
  return Buffer.concat([head, iv, text, gcm.getAuthTag()])
}

function sealCbc(suite: Suite, keys: DirectionKeys, head: Buffer, plain: Buffer): Buffer {
  const iv = randomBytes(BLOCK_BYTES)
  const name = `aes-${suite.cipher.keyBits}-cbc`
  const cbc = createCipheriv(name, keys.encryption, iv).setAutoPadding(false)
  const message = Buffer.concat([head, iv, cbc.update(plain), cbc.final()])
  return Buffer.concat([message, checksum(suite, keys, message)])
}

function checksum({ hash }: Suite, keys: DirectionKeys, message: Buffer): Buffer {
  const whole = createHmac(hash.name, keys.integrity).update(message).digest()
  return whole.subarray(0, hash.checksumBytes)
}

function splitSalt({ encryption }: DirectionKeys) {
  return { key: encryption.subarray(0, -4), salt: encryption.subarray(-4) }
}

/**
 * The payloads inside a sealed message; null when it is not sealed as its last payload, its checksum is wrong,
 * or its inside is no chain of payloads. Never throws.
 */
export function openMessage(
  suite: Suite,
  keys: DirectionKeys,
  bytes: Buffer
): readonly Payload[] | null {
  const message = decodeMessage(bytes)
  const last = message?.payloads.at(-1)
  if (!message || last?.type !== PAYLOAD.sealed) return null
  const head = bytes.subarray(0, bytes.length - last.body.length)
  if (head.length < HEADER_BYTES + GENERIC_BYTES) return null
  const plain = suite.cipher.isAead
    ? openGcm(suite, keys, head, last.body)
    : openCbc(suite, keys, head, last.body)
  const padding = plain?.at(-1)
  if (!plain || padding === undefined || padding >= plain.length) return null
  const inner = plain.subarray(0, plain.length - 1 - padding)
  return decodePayloads(message.firstSealed, inner)?.payloads ?? null
}

function openGcm({ cipher }: Suite, keys: DirectionKeys, head: Buffer, body: Buffer) {
  if (body.length <= GCM_IV_BYTES + GCM_TAG_BYTES) return null
  const { key, salt } = splitSalt(keys)
  const name = cipher.keyBits === 128 ? 'aes-128-gcm' : 'aes-256-gcm'
  const nonce = Buffer.concat([salt, body.subarray(0, GCM_IV_BYTES)])
  const gcm = createDecipheriv(name, key, nonce, { authTagLength: GCM_TAG_BYTES })
  gcm.setAAD(head).setAuthTag(body.subarray(-GCM_TAG_BYTES))
  try {
    return Buffer.concat([gcm.update(body.subarray(GCM_IV_BYTES, -GCM_TAG_BYTES)), gcm.final()])
  } catch {
    return null
  }
}

function openCbc(suite: Suite, keys: DirectionKeys, head: Buffer, body: Buffer) {
  const { checksumBytes } = suite.hash
  const textBytes = body.length - BLOCK_BYTES - checksumBytes
  if (textBytes < BLOCK_BYTES || textBytes % BLOCK_BYTES !== 0) return null
  const message = Buffer.concat([head, body.subarray(0, -checksumBytes)])
  if (!timingSafeEqual(checksum(suite, keys, message), body.subarray(-checksumBytes))) return null
  const name = `aes-${suite.cipher.keyBits}-cbc`
  const iv = body.subarray(0, BLOCK_BYTES)
  const cbc = createDecipheriv(name, keys.encryption, iv).setAutoPadding(false)
  const text = body.subarray(BLOCK_BYTES, BLOCK_BYTES + textBytes)
  return Buffer.concat([cbc.update(text), cbc.final()])
}
