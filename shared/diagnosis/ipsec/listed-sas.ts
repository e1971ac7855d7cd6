import type { Book, Witness } from '../book'
import { witnessOf, type Hit } from '../hit'
import type { IkeEvent, IpsecRule } from '../rule'
import type { Course } from './course'

/** The IKE SA that a list named last, and with whom each connection has one. */
export interface ListedSas {
  current: { readonly name: string; readonly number: number; readonly hit: Hit<IpsecRule> } | null
  readonly newest: Map<string, number>
  twin: Witness | null
  /** pluto: the phase 2 SAs of each connection, none of which is the newest. */
  readonly piled: Map<string, number>
}

export function noListedSas(): ListedSas {
  return { current: null, newest: new Map(), twin: null, piled: new Map() }
}

const IKE_SA = /(?<name>\S{1,80}): #(?<number>\d{1,10}), ESTABLISHED/
const PEER = /remote {1,3}'.{1,200}' @ (?<peer>\S{1,60})/

/** `000 #12: "hl1":4500 STATE_V2_ESTABLISHED_CHILD_SA; REKEY in 6957s; isakmp#11; idle;` */
const PILED =
  /^(?:000 )?#\d{1,10}: (?<name>"\S{1,80}"):\d{1,5} STATE_V2_ESTABLISHED_CHILD_SA\b(?!.*\bnewest\b)/
const TOO_MANY = 3

function notePiled(listed: ListedSas, hit: Hit<IpsecRule>): void {
  const name = PILED.exec(hit.text)?.groups?.['name']
  if (name === undefined) return
  const count = (listed.piled.get(name) ?? 0) + 1
  listed.piled.set(name, count)
  if (count >= TOO_MANY) listed.twin = witnessOf(hit)
}

/** swanctl lists the newest first: an older one of the same connection and peer behind it stands beside it. */
export function noteListed(listed: ListedSas, event: IkeEvent, hit: Hit<IpsecRule>): void {
  if (event === 'listed-child') notePiled(listed, hit)
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
