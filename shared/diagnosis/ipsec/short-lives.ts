import type { Book, Witness } from '../book'
import { witnessOf, type Hit } from '../hit'
import type { IkeEvent, IpsecRule } from '../rule'

/** How often the other side closed a tunnel that had only just come up. */
export interface ShortLives {
  upAt: number | null
  count: number
  last: Witness | null
  readonly renewals: { at: number | null; count: number; tooMany: Witness | null }
}

export function noLives(): ShortLives {
  return { upAt: null, count: 0, last: null, renewals: { at: null, count: 0, tooMany: null } }
}

const SHORT_MS = 10_000
const BY_THE_PEER = /received delete/i

export function noteShortLife(lives: ShortLives, event: IkeEvent, hit: Hit<IpsecRule>): void {
  if (event === 'child-up' || event === 'ike-up') lives.upAt = hit.time
  if (event === 'rekey-asked') noteRenewal(lives, hit)
  if (event !== 'lost' || !BY_THE_PEER.test(hit.text)) return
  const lived = lives.upAt === null || hit.time === null ? Infinity : hit.time - lives.upAt
  lives.upAt = null
  if (lived > SHORT_MS) return
  lives.count++
  lives.last = { ...witnessOf(hit), says: 'the other side closes the tunnel as soon as it is up' }
}

const SO_SOON_MS = 5000
const SO_MANY = 3

function noteRenewal({ renewals }: ShortLives, hit: Hit<IpsecRule>): void {
  const { at } = renewals
  const { time } = hit
  if (time === null || time === at) return
  renewals.count = at !== null && time - at <= SO_SOON_MS ? renewals.count + 1 : 1
  renewals.at = time
  if (renewals.count < SO_MANY) return
  renewals.tooMany = { ...witnessOf(hit), says: 'the key is renewed every few seconds' }
}

/** A limit by volume, or two lifetimes that do not go together. */
export function judgeRenewals({ renewals: { tooMany } }: ShortLives, blames: Book): void {
  if (tooMany) blames.blame('lifetime-rekey', 84, tooMany, false)
}

/** Once may be an operator; again and again somebody else with the same identity takes the place of this side. */
export function judgeLives({ count, last }: ShortLives, blames: Book): void {
  if (count < 2 || !last) return
  blames.blame('duplicate-sa', 70, last, false)
  blames.blame('id-mismatch', 40, last, false)
}
