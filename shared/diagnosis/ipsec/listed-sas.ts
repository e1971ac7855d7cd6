import type { Book, Witness } from '../book'
import { witnessOf, type Hit } from '../hit'
import type { IkeEvent, IpsecRule } from '../rule'
import type { Course } from './course'

/** The IKE SA that a list named last, and with whom each connection has one. */
export interface ListedSas {
  current: { readonly name: string; readonly number: number; readonly hit: Hit<IpsecRule> } | null
  readonly newest: Map<string, number>
  twin: Witness | null
}

export function noListedSas(): ListedSas {
  return { current: null, newest: new Map(), twin: null }
}

const IKE_SA = /(?<name>\S{1,80}): #(?<number>\d{1,10}), ESTABLISHED/
const PEER = /remote {1,3}'.{1,200}' @ (?<peer>\S{1,60})/

/** swanctl lists the newest first: an older one of the same connection and peer behind it stands beside it. */
export function noteListed(listed: ListedSas, event: IkeEvent, hit: Hit<IpsecRule>): void {
  if (event === 'listed-ike') {
    const { name = '', number } = IKE_SA.exec(hit.text)?.groups ?? {}
    listed.current = { name, number: Number(number), hit }
  }
  const { current } = listed
  if (event !== 'listed-peer' || !current) return
  const pair = `${current.name} ${PEER.exec(hit.text)?.groups?.['peer'] ?? ''}`
  const newest = listed.newest.get(pair)
  if (newest !== undefined && newest > current.number) listed.twin = witnessOf(current.hit)
  listed.newest.set(pair, current.number)
}

/** Blames twins, and a list of SAs in which none is left without a word why; the line that asks for it is a loss. */
export function judgeListed({ twin }: ListedSas, course: Course, blames: Book): Witness | null {
  const { seen, last } = course
  if (twin) blames.blame('duplicate-sa', 60, twin, false)
  const asked = last['asked-list']
  if (!asked) return null
  const counted = [last['esp-sent'], last['esp-unsent'], last['esp-received'], last['child-up']]
  if (counted.some((one) => one !== undefined && one.line > asked.line)) return null
  const isGone = seen['child-up'] > 0 && seen.closed + seen.lost + seen['child-deleted'] === 0
  if (isGone) {
    blames.blame('lifetime-rekey', 54, asked, false)
    blames.blame('dpd-timeout', 44, asked, false)
  }
  return asked
}
