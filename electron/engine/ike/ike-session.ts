import type { Suite } from './algorithms'
import { exchange, type Heard, type Patience } from './exchange'
import { deriveKeys, type IkeKeys } from './key-schedule'
import type { IkeLink } from './link'
import { decodeMessage, type Payload } from './message'
import type { OpenedIkeSa } from './sa-init'
import { openMessage, sealMessage } from './sealed'
import { EXCHANGE, FLAG, PAYLOAD, PROTOCOL } from './wire'

/** An IKE SA that can ask sealed questions, one after the other. */
export interface IkeSession {
  readonly sa: OpenedIkeSa
  readonly suite: Suite
  readonly keys: IkeKeys
  readonly ask: (
    exchangeType: number,
    payloads: readonly Payload[],
    patience: Patience
  ) => Promise<Heard<readonly Payload[]>>
}

/** Computes the shared secret and the keys; this is the only slow step of large groups, and it is sliced. */
export async function startSession(
  link: IkeLink,
  suite: Suite,
  sa: OpenedIkeSa
): Promise<IkeSession> {
  const keys = deriveKeys(suite, sa, await sa.keyExchange.agree(sa.peerValue))
  let messageId = 0
  return {
    sa,
    suite,
    keys,
    ask: (exchangeType, payloads, patience) => {
      messageId += 1
      const { spiInitiator, spiResponder } = sa
      const header = {
        spiInitiator,
        spiResponder,
        exchange: exchangeType,
        flags: FLAG.initiator,
        messageId
      }
      const expected = messageId
      return exchange(
        link,
        sealMessage(suite, keys.initiator, header, payloads),
        (bytes) => answerTo(expected, exchangeType, bytes, { sa, suite, keys }),
        patience
      )
    }
  }
}

function answerTo(
  messageId: number,
  exchangeType: number,
  bytes: Buffer,
  { sa, suite, keys }: Pick<IkeSession, 'sa' | 'suite' | 'keys'>
): readonly Payload[] | null {
  const message = decodeMessage(bytes)
  const isOurs =
    message?.majorVersion === 2 &&
    message.spiInitiator.equals(sa.spiInitiator) &&
    message.spiResponder.equals(sa.spiResponder) &&
    message.messageId === messageId &&
    message.exchange === exchangeType &&
    (message.flags & FLAG.response) !== 0
  return isOurs ? openMessage(suite, keys.responder, bytes) : null
}

const FAREWELL_MS = 400

/** Deletes the IKE SA and with it every child (RFC 7296 1.4.1); does not wait long for the answer. */
export async function deleteSession(session: IkeSession): Promise<void> {
  const body = Buffer.from([PROTOCOL.ike, 0, 0, 0])
  const patience = {
    signal: new AbortController().signal,
    deadline: performance.now() + FAREWELL_MS
  }
  await session.ask(EXCHANGE.informational, [{ type: PAYLOAD.delete, body }], patience)
}
