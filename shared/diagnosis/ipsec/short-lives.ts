import type { Book, Witness } from '../book'
import { witnessOf, type Hit } from '../hit'
import type { IkeEvent, IpsecRule } from '../rule'

/** How often the other side closed a tunnel that had only just come up. */
export interface ShortLives {
  upAt: number | null
  count: number
  last: Witness | null
  /** The last IKE SA that this side closed. */
  closed: { readonly tunnel: string; readonly number: string; readonly at: number } | null
  newest: { readonly name: string; readonly number: string; readonly at: number } | null
  twin: Witness | null
  /** One more phase 2 with the same peer within half a minute. */
  again: Witness | null
  /** The old and the new IKE SA of a tunnel, closed in the same second. */
  bothClosed: Witness | null
  /** When each phase 2 came up, and how many in a row were renewed at once. */
  readonly renewals: { readonly born: Map<string, number>; count: number; tooMany: Witness | null }
}

export function noLives(): ShortLives {
  const renewals = { born: new Map<string, number>(), count: 0, tooMany: null }
  return {
    upAt: null,
    count: 0,
    last: null,
    closed: null,
    bothClosed: null,
    newest: null,
    twin: null,
    again: null,
    renewals
  }
}

const SHORT_MS = 10_000
const BY_THE_PEER = /received delete/i

export function noteShortLife(lives: ShortLives, event: IkeEvent, hit: Hit<IpsecRule>): void {
  if (event === 'child-up' || event === 'ike-up') lives.upAt = hit.time
  if (event === 'child-up') {
    noteBirth(lives, hit)
    noteTwin(lives, hit)
  }
  if (event === 'rekey-asked' || event === 'child-deleted') noteReplaced(lives, hit)
  if (event === 'lost') noteClosed(lives, hit)
  if (event === 'child-up') lives.bothClosed = null
  if (event !== 'lost' || !BY_THE_PEER.test(hit.text)) return
  const lived = lives.upAt === null || hit.time === null ? Infinity : hit.time - lives.upAt
  lives.upAt = null
  if (lived > SHORT_MS) return
  lives.count++
  lives.last = { ...witnessOf(hit), says: 'the other side closes the tunnel as soon as it is up' }
}

/** With whom, so that two peers of one connection are no renewal. */
const BY_THIS_SIDE =
  /deleting IKE_SA (?<name>\S{1,80})\[(?<number>\d{1,10})\] between (?<ends>\S{1,400})/
const SAME_SECOND_MS = 1000

function noteClosed(lives: ShortLives, hit: Hit<IpsecRule>): void {
  const { name = '', number, ends } = BY_THIS_SIDE.exec(hit.text)?.groups ?? {}
  if (number === undefined || ends === undefined || hit.time === null) return
  const { closed } = lives
  const tunnel = `${name} ${ends}`
  const isAgain = closed?.tunnel === tunnel && closed.number !== number
  if (isAgain && hit.time - closed.at < SAME_SECOND_MS)
    lives.bothClosed = {
      ...witnessOf(hit),
      says: 'the renewed tunnel is closed together with the old one'
    }
  lives.closed = { tunnel, number, at: hit.time }
}

const SO_SOON_MS = 5000
const SO_MANY = 2

/** charon: `CHILD_SA hl1{14} established`, pluto: `"hl1" #14: … established Child SA`. */
const BORN =
  /\bCHILD_SA (\S{1,80}\{\d{1,10}\}) established|" ?[^#"]{0,60}#(\d{1,10}): .{0,60}(?:established|rekeyed) Child SA/
const REPLACED =
  /closing CHILD_SA (\S{1,80}\{\d{1,10}\})|to replace (?:Child|IPsec) SA #(\d{1,10})/i

/** pluto, one connection, no renewal: both sides began at the same moment. */
const TWIN = /(?:^|\s)(?<name>"\S{1,80}")[^"#]{0,60} #(?<number>\d{1,10}): .{0,80}SA established/
const SAME_MOMENT_MS = 1000
const SOON_MS = 30_000

function noteTwin(lives: ShortLives, hit: Hit<IpsecRule>): void {
  const { name, number } = TWIN.exec(hit.text)?.groups ?? {}
  if (name === undefined || number === undefined || hit.time === null) return
  const { newest } = lives
  const isOther = newest?.name === name && newest.number !== number
  if (isOther && Math.abs(hit.time - newest.at) < SAME_MOMENT_MS)
    lives.twin = { ...witnessOf(hit), says: 'the same SA exists twice' }
  else if (isOther && hit.time - newest.at < SOON_MS)
    lives.again = { ...witnessOf(hit), says: 'phase 2 comes up again and again' }
  lives.newest = { name, number, at: hit.time }
}

function noteBirth({ renewals }: ShortLives, { text, time }: Hit<IpsecRule>): void {
  const born = BORN.exec(text)?.slice(1).find(Boolean)
  if (born !== undefined && time !== null) renewals.born.set(born, time)
}

function noteReplaced({ renewals }: ShortLives, hit: Hit<IpsecRule>): void {
  const born = renewals.born.get(REPLACED.exec(hit.text)?.slice(1).find(Boolean) ?? '')
  if (born === undefined || hit.time === null) return
  renewals.count = hit.time - born <= SO_SOON_MS ? renewals.count + 1 : 0
  if (renewals.count < SO_MANY) return
  renewals.tooMany = { ...witnessOf(hit), says: 'the key is renewed every few seconds' }
}

/** A limit by volume, or two lifetimes that do not go together. */
export function judgeRenewals({ renewals, bothClosed, twin }: ShortLives, blames: Book): void {
  if (twin) blames.blame('duplicate-sa', 62, twin, false)
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
