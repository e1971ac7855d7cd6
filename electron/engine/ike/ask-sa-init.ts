import { exchange, type Patience } from './exchange'
import type { KeyExchange } from './key-exchange'
import type { IkeLink } from './link'
import { decodeMessage, encodeMessage, type IkeMessage } from './message'
import { natNotifies } from './nat-detection'
import { encodeKeyExchange, encodeNotify, findNotify } from './payloads'
import { encodeSa, type Proposal } from './security-association'
import { EXCHANGE, FLAG, NOTIFY, PAYLOAD } from './wire'

/** One IKE_SA_INIT of ours. Its SPI and nonce stay the same when it is sent again with a cookie. */
export interface SaInitAttempt {
  readonly spi: Buffer
  readonly nonce: Buffer
  readonly keyExchange: Pick<KeyExchange, 'group' | 'publicValue'>
  readonly proposals: readonly Proposal[]
}

/** What came back to it; `request` is the message that was answered, with its cookie if it has one. */
export type SaInitHeard = (
  | { readonly kind: 'answer'; readonly request: Buffer; readonly answer: SaInitMessage }
  | { readonly kind: 'silent'; readonly strangers: number }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'cookie'; readonly cookie: Buffer; readonly request: Buffer }
) & { readonly hadCookie: boolean }

export type SaInitMessage = IkeMessage & { readonly bytes: Buffer }

export const NO_SPI = Buffer.alloc(8)

/** Sends the attempt, with a cookie if the other side has asked for one (RFC 7296 2.6). */
export async function askSaInit(
  link: IkeLink,
  attempt: SaInitAttempt,
  cookie: Buffer | null,
  patience: Patience
): Promise<SaInitHeard> {
  const hadCookie = cookie !== null
  const request = requestOf(link, attempt, cookie)
  const heard = await exchange(link, request, (bytes) => answerTo(attempt, bytes), patience)
  if (heard.kind !== 'answer') return { ...heard, hadCookie }
  const wanted = findNotify(heard.answer.payloads, NOTIFY.cookie)
  if (wanted) return { kind: 'cookie', cookie: wanted, request, hadCookie }
  return { kind: 'answer', answer: heard.answer, request, hadCookie }
}

const MAX_COOKIES = 2

/** The same, and a cookie goes back as the other side asks; not more than twice. */
export async function askWithCookies(
  link: IkeLink,
  attempt: SaInitAttempt,
  patience: Patience
): Promise<SaInitHeard> {
  let heard = await askSaInit(link, attempt, null, patience)
  for (let round = 0; round < MAX_COOKIES && heard.kind === 'cookie'; round += 1)
    heard = await askSaInit(link, attempt, heard.cookie, patience)
  return heard
}

function requestOf(link: IkeLink, attempt: SaInitAttempt, cookie: Buffer | null): Buffer {
  const { spi, nonce, keyExchange, proposals } = attempt
  const spis = { spiInitiator: spi, spiResponder: NO_SPI }
  const header = { ...spis, exchange: EXCHANGE.saInit, flags: FLAG.initiator, messageId: 0 }
  return encodeMessage(header, [
    ...(cookie ? [encodeNotify(NOTIFY.cookie, cookie)] : []),
    encodeSa(proposals),
    encodeKeyExchange(keyExchange.group, keyExchange.publicValue),
    { type: PAYLOAD.nonce, body: nonce },
    ...natNotifies(link, spis)
  ])
}

/** An answer has our SPI and the response flag; IKEv1 knows no such flag. */
function answerTo({ spi }: SaInitAttempt, bytes: Buffer): SaInitMessage | null {
  const message = decodeMessage(bytes)
  if (!message?.spiInitiator.equals(spi)) return null
  if (message.majorVersion !== 2) return { ...message, bytes }
  const isAnswer = (message.flags & FLAG.response) !== 0 && message.messageId === 0
  return isAnswer && message.exchange === EXCHANGE.saInit ? { ...message, bytes } : null
}
