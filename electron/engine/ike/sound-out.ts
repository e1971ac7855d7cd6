import { randomBytes } from 'node:crypto'
import { ikeProposal, type Suite } from './algorithms'
import { askWithCookies, type SaInitMessage } from './ask-sa-init'
import type { Patience } from './exchange'
import type { IkeLink } from './link'
import { firstError, wantedGroup } from './payloads'
import { NOTIFY } from './wire'

/**
 * MODP 768: every gateway knows it and none is set to it. A number of private use would be kinder still, but
 * libreswan calls that malformed.
 */
const OUTDATED_GROUP = 1
const OUTDATED_GROUP_BYTES = 96
/** What a silence may cost here: a full offer follows. */
const SHARE_OF_PATIENCE = 0.45

export type SoundedOut =
  | { readonly kind: 'would-take'; readonly group: number }
  | { readonly kind: 'no-proposal' }
  /** Silence, or an answer that a full offer has to make clear. */
  | { readonly kind: 'unclear' }

/**
 * Offers a cipher and hash with these groups, and a public value of an outdated one. Who would
 * take the offer answers INVALID_KE_PAYLOAD with the group that it wants (RFC 7296 1.3) and forgets us: no
 * half-open SA stays behind, which gateways count and limit.
 */
export async function soundOut(
  link: IkeLink,
  suite: Suite,
  groups: readonly number[],
  { signal, deadline }: Patience
): Promise<SoundedOut> {
  const attempt = {
    spi: randomBytes(8),
    nonce: randomBytes(32),
    keyExchange: { group: OUTDATED_GROUP, publicValue: randomBytes(OUTDATED_GROUP_BYTES) },
    proposals: [ikeProposal(suite, [...new Set([...groups, OUTDATED_GROUP])])]
  }
  const now = performance.now()
  const sooner = now + (deadline - now) * SHARE_OF_PATIENCE
  const heard = await askWithCookies(link, attempt, { signal, deadline: sooner })
  return heard.kind === 'answer' ? readSounding(heard.answer, groups) : { kind: 'unclear' }
}

function readSounding({ payloads }: SaInitMessage, groups: readonly number[]): SoundedOut {
  const error = firstError(payloads)
  if (error?.type === NOTIFY.noProposalChosen) return { kind: 'no-proposal' }
  const group = error && wantedGroup(error)
  const isOffered = group !== null && groups.includes(group)
  return isOffered ? { kind: 'would-take', group } : { kind: 'unclear' }
}
