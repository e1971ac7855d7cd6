import { randomBytes, timingSafeEqual } from 'node:crypto'
import { espProposal, sayProposal, type Suite } from './algorithms'
import type { Heard, Patience } from './exchange'
import type { IkeSession } from './ike-session'
import { prf, pskAuth } from './key-schedule'
import { findPayload, type Payload } from './message'
import { encodeAddressId, firstError, readIdentity } from './payloads'
import { decodeSa, encodeSa, isChoiceOf } from './security-association'
import { decodeSelectors, encodeSelectors, missingRanges, rangesOf, sayRange } from './selectors'
import { EXCHANGE, PAYLOAD } from './wire'

const SHARED_KEY = 2

/** What IKE_AUTH needs beside the address; never part of evidence. */
export interface Credentials {
  readonly psk: string
  readonly ownAddress: string
  readonly siteCidrs: readonly string[]
  readonly remoteCidrs: readonly string[]
  readonly esp: Suite
}

/** What IKE_AUTH said. `isUp`: our key was taken, so the SA exists and must be deleted. */
export type AuthAnswer =
  | { readonly kind: 'silent' }
  | { readonly kind: 'refused'; readonly code: string }
  /** An error instead of an identity: nobody was authenticated. */
  | { readonly kind: 'rejected'; readonly notify: number }
  | { readonly kind: 'other-method'; readonly method: number | null; readonly identity: string }
  | { readonly kind: 'false-key'; readonly identity: string }
  /** Authenticated both ways, but no child. */
  | { readonly kind: 'no-child'; readonly notify: number; readonly identity: string }
  | { readonly kind: 'up'; readonly child: Child; readonly identity: string }

export interface Child {
  readonly ownSpi: Buffer
  readonly chosen: string
  /** What of the plan's networks it does not carry. */
  readonly missing: { readonly site: readonly string[]; readonly remote: readonly string[] }
}

/** IKE_AUTH with key, address identity and the plan's networks; never INITIAL_CONTACT (RFC 7296 2.4). */
export async function authenticate(
  session: IkeSession,
  credentials: Credentials,
  patience: Patience
): Promise<AuthAnswer> {
  const identity = encodeAddressId(credentials.ownAddress)
  const ownSpi = randomBytes(4)
  const auth = pskAuth(session.suite.hash, credentials.psk, ownSignedText(session, identity))
  const heard: Heard<readonly Payload[]> = await session.ask(
    EXCHANGE.auth,
    [
      { type: PAYLOAD.idInitiator, body: identity },
      { type: PAYLOAD.auth, body: Buffer.concat([Buffer.from([SHARED_KEY, 0, 0, 0]), auth]) },
      encodeSa([espProposal(credentials.esp, ownSpi)]),
      ...selectorsOf(credentials)
    ],
    patience
  )
  if (heard.kind !== 'answer') return heard
  return readAnswer(session, credentials, ownSpi, heard.answer)
}

/** The plan's networks as TSi and TSr. */
export function selectorsOf({ siteCidrs, remoteCidrs }: Credentials): readonly Payload[] {
  return [
    encodeSelectors(PAYLOAD.selectorsInitiator, rangesOf(siteCidrs)),
    encodeSelectors(PAYLOAD.selectorsResponder, rangesOf(remoteCidrs))
  ]
}

/** RFC 7296 2.15: the last IKE_SA_INIT request, the other side's nonce, and the hashed identity. */
function ownSignedText({ sa, suite, keys }: IkeSession, identity: Buffer): Buffer {
  const hashed = prf(suite.hash, keys.authInitiator, identity)
  return Buffer.concat([sa.request, sa.nonceResponder, hashed])
}

function readAnswer(
  session: IkeSession,
  credentials: Credentials,
  ownSpi: Buffer,
  payloads: readonly Payload[]
): AuthAnswer {
  const id = findPayload(payloads, PAYLOAD.idResponder)
  const auth = findPayload(payloads, PAYLOAD.auth)
  const error = firstError(payloads)
  if (!id) return { kind: 'rejected', notify: error?.type ?? 0 }
  const identity = readIdentity(id) ?? 'unreadable'
  const method = auth?.at(0) ?? null
  if (!auth || method !== SHARED_KEY) return { kind: 'other-method', method, identity }
  if (!isSigned(session, credentials, id, auth.subarray(4))) return { kind: 'false-key', identity }
  const child = readChild(credentials, ownSpi, payloads)
  return child
    ? { kind: 'up', child, identity }
    : { kind: 'no-child', notify: error?.type ?? 0, identity }
}

function isSigned(
  { sa, suite, keys }: IkeSession,
  { psk }: Credentials,
  id: Buffer,
  value: Buffer
): boolean {
  const hashed = prf(suite.hash, keys.authResponder, id)
  const signed = Buffer.concat([sa.response, sa.nonceInitiator, hashed])
  const expected = pskAuth(suite.hash, psk, signed)
  return value.length === expected.length && timingSafeEqual(value, expected)
}

function readChild(
  credentials: Credentials,
  ownSpi: Buffer,
  payloads: readonly Payload[]
): Child | null {
  const answered = decodeSa(findPayload(payloads, PAYLOAD.sa))
  const [chosen] = answered ?? []
  if (!answered || !chosen || !isChoiceOf(answered, [espProposal(credentials.esp, ownSpi)]))
    return null
  const missing = (type: number, cidrs: readonly string[]) =>
    missingRanges(rangesOf(cidrs), decodeSelectors(findPayload(payloads, type)) ?? []).map(sayRange)
  return {
    ownSpi,
    chosen: sayProposal(chosen),
    missing: {
      site: missing(PAYLOAD.selectorsInitiator, credentials.siteCidrs),
      remote: missing(PAYLOAD.selectorsResponder, credentials.remoteCidrs)
    }
  }
}
