import { randomBytes } from 'node:crypto'
import { espProposal } from './algorithms'
import { selectorsOf, type Child, type Credentials } from './authenticate'
import type { Patience } from './exchange'
import type { IkeSession } from './ike-session'
import { startKeyExchange } from './key-exchange'
import { findPayload } from './message'
import { encodeKeyExchange, encodeNotify, firstError, wantedGroup } from './payloads'
import { encodeSa } from './security-association'
import { EXCHANGE, NOTIFY, PAYLOAD, PROTOCOL } from './wire'

export type RekeyAnswer =
  | { readonly kind: 'silent' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'wrong-group'; readonly group: number | null }
  | { readonly kind: 'error'; readonly notify: number }
  | { readonly kind: 'renewed' }

/** Renews the child with fresh keys: only here does the PFS group show (RFC 7296 1.3.3). */
export async function rekeyChild(
  session: IkeSession,
  credentials: Credentials,
  child: Child,
  patience: Patience
): Promise<RekeyAnswer> {
  const { esp } = credentials
  const keyExchange = await startKeyExchange(esp.group)
  if (!keyExchange) throw new Error(`no such group: ${esp.group}`)
  const about = { protocol: PROTOCOL.esp, spi: child.ownSpi }
  const heard = await session.ask(
    EXCHANGE.createChild,
    [
      encodeNotify(NOTIFY.rekeySa, undefined, about),
      encodeSa([espProposal(esp, randomBytes(4), esp.group)]),
      { type: PAYLOAD.nonce, body: randomBytes(32) },
      encodeKeyExchange(esp.group, keyExchange.publicValue),
      ...selectorsOf(credentials)
    ],
    patience
  )
  if (heard.kind !== 'answer') return heard
  const error = firstError(heard.answer)
  if (!error) {
    const isWhole = findPayload(heard.answer, PAYLOAD.keyExchange) !== null
    return isWhole ? { kind: 'renewed' } : { kind: 'wrong-group', group: null }
  }
  if (error.type === NOTIFY.invalidKePayload)
    return { kind: 'wrong-group', group: wantedGroup(error) }
  if (error.type === NOTIFY.noProposalChosen) return { kind: 'wrong-group', group: null }
  return { kind: 'error', notify: error.type }
}
