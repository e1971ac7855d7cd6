import { randomBytes } from 'node:crypto'
import { assertNever } from '../../../shared/result'
import type { EngineSaying, Told } from '../../../shared/words/english'
import {
  askSaInit,
  askWithCookies,
  NO_SPI,
  type SaInitAttempt,
  type SaInitHeard,
  type SaInitMessage
} from './ask-sa-init'
import type { Patience } from './exchange'
import { startKeyExchange, type KeyExchange } from './key-exchange'
import type { IkeLink } from './link'
import { findPayload } from './message'
import { detectNat, type NatSeen } from './nat-detection'
import { firstError, readKeyExchange, wantedGroup } from './payloads'
import { decodeSa, isChoiceOf, type Proposal } from './security-association'
import { NOTIFY, PAYLOAD } from './wire'

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
  | { readonly kind: 'wrong-version'; readonly says: Told }
  | { readonly kind: 'error'; readonly notify: number }
  | { readonly kind: 'malformed'; readonly why: EngineSaying }
  | { readonly kind: 'silent'; readonly strangers: number }
  | { readonly kind: 'refused'; readonly code: string }

export interface Offer {
  readonly proposals: readonly Proposal[]
  /** The group whose public value goes along; one of `isKnownGroup`. */
  readonly group: number
}

/** A peer that asks for a cookie and then falls silent is there: it limits half-open negotiations. */
const LIMITED = {
  kind: 'malformed',
  why: { id: 'ike.cookie-limits' }
} as const

/** One IKE_SA_INIT with one offer; where it is taken, the other side keeps a half-open SA for a while. */
export async function offerSaInit(
  link: IkeLink,
  offer: Offer,
  patience: Patience
): Promise<SaInitAnswer> {
  const attempt = await attemptOf(offer)
  return readHeard(link, attempt, await askWithCookies(link, attempt, patience))
}

/** The same, but it opens nothing where the other side says by a cookie that it is near its limits. */
export async function offerGently(
  link: IkeLink,
  offer: Offer,
  patience: Patience
): Promise<SaInitAnswer | { readonly kind: 'busy' }> {
  const attempt = await attemptOf(offer)
  const heard = await askSaInit(link, attempt, null, patience)
  return heard.kind === 'cookie' ? { kind: 'busy' } : readHeard(link, attempt, heard)
}

interface OpeningAttempt extends SaInitAttempt {
  readonly keyExchange: KeyExchange
}

async function attemptOf({ group, proposals }: Offer): Promise<OpeningAttempt> {
  const keyExchange = await startKeyExchange(group)
  if (!keyExchange) throw new Error(`no such group: ${group}`)
  return { spi: randomBytes(8), nonce: randomBytes(32), keyExchange, proposals }
}

function readHeard(link: IkeLink, attempt: OpeningAttempt, heard: SaInitHeard): SaInitAnswer {
  switch (heard.kind) {
    case 'answer':
      return readAnswer(link, attempt, heard)
    case 'cookie':
      return { kind: 'malformed', why: { id: 'ike.cookie-again' } }
    case 'silent':
    case 'refused':
      return heard.hadCookie ? LIMITED : heard
    default:
      return assertNever(heard)
  }
}

type Answered = Extract<SaInitHeard, { kind: 'answer' }>

function readAnswer(link: IkeLink, attempt: OpeningAttempt, answered: Answered): SaInitAnswer {
  const { answer, request, hadCookie } = answered
  if (answer.majorVersion !== 2)
    return { kind: 'wrong-version', says: versionWords(answer.majorVersion) }
  const error = firstError(answer.payloads)
  if (error) return readError(error)
  const sa = openedBy(link, attempt, request, answer)
  return 'id' in sa ? { kind: 'malformed', why: sa } : { kind: 'accepted', sa, hadCookie }
}

function versionWords(version: number): EngineSaying {
  return { id: 'ike.version-message', values: { version } }
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
  { spi, nonce, keyExchange, proposals }: OpeningAttempt,
  request: Buffer,
  answer: SaInitMessage
): OpenedIkeSa | EngineSaying {
  const answered = decodeSa(findPayload(answer.payloads, PAYLOAD.sa))
  const [chosen] = answered ?? []
  const peerKey = readKeyExchange(findPayload(answer.payloads, PAYLOAD.keyExchange))
  const nonceResponder = findPayload(answer.payloads, PAYLOAD.nonce)
  if (!answered || !chosen || !isChoiceOf(answered, proposals)) return { id: 'ike.not-on-offer' }
  if (!nonceResponder || nonceResponder.length < 16 || nonceResponder.length > 256)
    return { id: 'ike.bad-nonce' }
  if (peerKey?.group !== keyExchange.group || !keyExchange.accepts(peerKey.value))
    return { id: 'ike.bad-value' }
  if (answer.spiResponder.equals(NO_SPI)) return { id: 'ike.no-spi' }
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
