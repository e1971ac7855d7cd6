import { randomBytes } from 'node:crypto'
import { exchange, type Heard, type Patience } from './exchange'
import { startKeyExchange, type KeyExchange } from './key-exchange'
import type { IkeLink } from './link'
import { decodeMessage, encodeMessage, findPayload, type IkeMessage } from './message'
import { detectNat, natNotifies, type NatSeen } from './nat-detection'
import {
  encodeKeyExchange,
  encodeNotify,
  findNotify,
  firstError,
  readKeyExchange,
  wantedGroup
} from './payloads'
import { decodeSa, encodeSa, isChoiceOf, type Proposal } from './security-association'
import { EXCHANGE, FLAG, NOTIFY, PAYLOAD } from './wire'

/** All that IKE_AUTH needs of an accepted IKE_SA_INIT. */
export interface OpenedIkeSa {
  readonly spiInitiator: Buffer
  readonly spiResponder: Buffer
  readonly nonceInitiator: Buffer
  readonly nonceResponder: Buffer
  readonly keyExchange: KeyExchange
  readonly peerValue: Buffer
  readonly chosen: Proposal
  readonly nat: NatSeen | null
  /** The last request (with its cookie) and the answer, which both sides sign (RFC 7296 2.15). */
  readonly request: Buffer
  readonly response: Buffer
}

/** What came back to one offer. */
export type SaInitAnswer =
  | { readonly kind: 'accepted'; readonly sa: OpenedIkeSa; readonly hadCookie: boolean }
  | { readonly kind: 'wrong-group'; readonly group: number }
  | { readonly kind: 'no-proposal' }
  | { readonly kind: 'wrong-version'; readonly says: string }
  | { readonly kind: 'error'; readonly notify: number }
  | { readonly kind: 'malformed'; readonly why: string }
  | { readonly kind: 'silent'; readonly strangers: number }
  | { readonly kind: 'refused'; readonly code: string }

export interface Offer {
  readonly proposals: readonly Proposal[]
  /** The group whose public value goes along; one of `isKnownGroup`. */
  readonly group: number
}

interface Attempt {
  readonly spi: Buffer
  readonly nonce: Buffer
  readonly keyExchange: KeyExchange
  readonly offer: Offer
}

const MAX_COOKIES = 2
/** A peer that asks for a cookie and then falls silent is there: it limits half-open negotiations. */
const LIMITED = {
  kind: 'malformed',
  why: 'it asks for a cookie, then limits new negotiations from here. Try again in a minute.'
} as const
const NO_SPI = Buffer.alloc(8)

/** One IKE_SA_INIT with one offer; a COOKIE is sent back as the RFC asks (7296 2.6), not more than twice. */
export async function offerSaInit(
  link: IkeLink,
  offer: Offer,
  patience: Patience
): Promise<SaInitAnswer> {
  const keyExchange = await startKeyExchange(offer.group)
  if (!keyExchange) throw new Error(`no such group: ${offer.group}`)
  const attempt = { spi: randomBytes(8), nonce: randomBytes(32), keyExchange, offer }
  let cookie: Buffer | null = null
  for (let round = 0; round <= MAX_COOKIES; round += 1) {
    const request = requestOf(link, attempt, cookie)
    const heard: Heard<IkeMessage & { readonly bytes: Buffer }> = await exchange(
      link,
      request,
      (bytes) => answerTo(attempt, bytes),
      patience
    )
    if (heard.kind !== 'answer') return cookie ? LIMITED : heard
    const next: Buffer | null = findNotify(heard.answer.payloads, NOTIFY.cookie)
    if (!next) return readAnswer(link, attempt, request, heard.answer, cookie !== null)
    cookie = next
  }
  return { kind: 'malformed', why: 'It asks for a cookie again and again.' }
}

function requestOf(link: IkeLink, attempt: Attempt, cookie: Buffer | null): Buffer {
  const { spi, nonce, keyExchange, offer } = attempt
  const spis = { spiInitiator: spi, spiResponder: NO_SPI }
  const header = { ...spis, exchange: EXCHANGE.saInit, flags: FLAG.initiator, messageId: 0 }
  return encodeMessage(header, [
    ...(cookie ? [encodeNotify(NOTIFY.cookie, cookie)] : []),
    encodeSa(offer.proposals),
    encodeKeyExchange(keyExchange.group, keyExchange.publicValue),
    { type: PAYLOAD.nonce, body: nonce },
    ...natNotifies(link, spis)
  ])
}

/** An answer has our SPI and the response flag; IKEv1 knows no such flag. */
function answerTo({ spi }: Attempt, bytes: Buffer) {
  const message = decodeMessage(bytes)
  if (!message?.spiInitiator.equals(spi)) return null
  if (message.majorVersion !== 2) return { ...message, bytes }
  const isAnswer = (message.flags & FLAG.response) !== 0 && message.messageId === 0
  return isAnswer && message.exchange === EXCHANGE.saInit ? { ...message, bytes } : null
}

function readAnswer(
  link: IkeLink,
  attempt: Attempt,
  request: Buffer,
  answer: IkeMessage & { readonly bytes: Buffer },
  hadCookie: boolean
): SaInitAnswer {
  if (answer.majorVersion !== 2)
    return { kind: 'wrong-version', says: `an IKEv${answer.majorVersion} message` }
  const error = firstError(answer.payloads)
  if (error) return readError(error)
  const sa = openedBy(link, attempt, request, answer)
  return typeof sa === 'string'
    ? { kind: 'malformed', why: sa }
    : { kind: 'accepted', sa, hadCookie }
}

function readError(error: NonNullable<ReturnType<typeof firstError>>): SaInitAnswer {
  const group = wantedGroup(error)
  if (group !== null) return { kind: 'wrong-group', group }
  if (error.type === NOTIFY.noProposalChosen) return { kind: 'no-proposal' }
  if (error.type === NOTIFY.invalidMajorVersion)
    return { kind: 'wrong-version', says: 'INVALID_MAJOR_VERSION' }
  return { kind: 'error', notify: error.type }
}

/** The opened SA, or what is wrong with the answer. */
function openedBy(
  link: IkeLink,
  { spi, nonce, keyExchange, offer }: Attempt,
  request: Buffer,
  answer: IkeMessage & { readonly bytes: Buffer }
): OpenedIkeSa | string {
  const answered = decodeSa(findPayload(answer.payloads, PAYLOAD.sa))
  const [chosen] = answered ?? []
  const peerKey = readKeyExchange(findPayload(answer.payloads, PAYLOAD.keyExchange))
  const nonceResponder = findPayload(answer.payloads, PAYLOAD.nonce)
  if (!answered || !chosen || !isChoiceOf(answered, offer.proposals))
    return 'It chose what was not on offer.'
  if (!nonceResponder || nonceResponder.length < 16 || nonceResponder.length > 256)
    return 'Its nonce is missing or has a wrong length.'
  if (peerKey?.group !== keyExchange.group || !keyExchange.accepts(peerKey.value))
    return 'Its public value does not belong to the group.'
  if (answer.spiResponder.equals(NO_SPI)) return 'It named no SPI of its own.'
  const spis = { spiInitiator: spi, spiResponder: answer.spiResponder }
  return {
    ...spis,
    nonceInitiator: nonce,
    nonceResponder,
    keyExchange,
    peerValue: peerKey.value,
    chosen,
    nat: detectNat(link, spis, answer.payloads),
    request,
    response: answer.bytes
  }
}
