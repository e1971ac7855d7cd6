import type { Book, Witness } from '../book'
import { witnessOf, type Hit } from '../hit'
import type { IkeEvent, IpsecRule } from '../rule'

/** How often the other side closed a tunnel that had only just come up. */
export interface ShortLives {
  upAt: number | null
  count: number
  last: Witness | null
  /** The last IKE SA that this side closed. */
  closed: { readonly name: string; readonly number: string; readonly at: number } | null
  /** The old and the new IKE SA of a tunnel, closed in the same second. */
  bothClosed: Witness | null
  readonly renewals: { at: number | null; count: number; tooMany: Witness | null }
}

export function noLives(): ShortLives {
  const renewals = { at: null, count: 0, tooMany: null }
  return { upAt: null, count: 0, last: null, closed: null, bothClosed: null, renewals }
}

const SHORT_MS = 10_000
const BY_THE_PEER = /received delete/i

export function noteShortLife(lives: ShortLives, event: IkeEvent, hit: Hit<IpsecRule>): void {
  if (event === 'child-up' || event === 'ike-up') lives.upAt = hit.time
  if (event === 'rekey-asked') noteRenewal(lives, hit)
  if (event === 'lost') noteClosed(lives, hit)
  if (event === 'child-up') lives.bothClosed = null
  if (event !== 'lost' || !BY_THE_PEER.test(hit.text)) return
  const lived = lives.upAt === null || hit.time === null ? Infinity : hit.time - lives.upAt
  lives.upAt = null
  if (lived > SHORT_MS) return
  lives.count++
  lives.last = { ...witnessOf(hit), says: 'the other side closes the tunnel as soon as it is up' }
}

const BY_THIS_SIDE = /sending DELETE for IKE_SA (?<name>\S{1,80})\[(?<number>\d{1,10})\]/
const SAME_SECOND_MS = 1000

function noteClosed(lives: ShortLives, hit: Hit<IpsecRule>): void {
  const { name, number } = BY_THIS_SIDE.exec(hit.text)?.groups ?? {}
  if (name === undefined || number === undefined || hit.time === null) return
  const { closed } = lives
  const isAgain = closed?.name === name && closed.number !== number
  if (isAgain && hit.time - closed.at < SAME_SECOND_MS)
    lives.bothClosed = {
      ...witnessOf(hit),
      says: 'the renewed tunnel is closed together with the old one'
    }
  lives.closed = { name, number, at: hit.time }
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
export function judgeRenewals({ renewals, bothClosed }: ShortLives, blames: Book): void {
  const { tooMany } = renewals
  if (bothClosed) blames.blame('lifetime-rekey', 66, bothClosed, false)
  if (tooMany) blames.blame('lifetime-rekey', 84, tooMany, false)
}

/** Once may be an operator; again and again somebody else with the same identity takes the place of this side. */
export function judgeLives({ count, last }: ShortLives, blames: Book): void {
  if (count < 2 || !last) return
  blames.blame('duplicate-sa', 70, last, false)
  blames.blame('id-mismatch', 40, last, false)
}
