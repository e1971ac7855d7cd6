import type { Book, Witness } from '../book'
import { witnessOf, type Hit } from '../hit'
import type { IkeEvent, IpsecRule } from '../rule'
import { areNeighbours, isPublic, placeOf, type TunnelNets } from './tunnel-nets'

interface Ping {
  readonly target: string
  readonly isAnswered: boolean
  /** Whether the target had answered before. */
  readonly wasAnswered: boolean
  readonly isUnreachable: boolean
  readonly witness: Witness
}

/** The last ping to each target, and what is being pinged. */
export interface Pings {
  readonly last: Map<string, Ping>
  target: string
  refusal: Witness | null
  /** One that was lost, as long as no count of them all is printed. */
  lost: Witness | null
}

export function noPings(): Pings {
  return { last: new Map(), target: '', refusal: null, lost: null }
}

const TOKEN = /[\da-z][\w.:-]{1,80}/i.source
/** Linux, BSD and FortiOS; Cisco; Windows in English and German; their statistics; a command line. */
const TARGETS: readonly RegExp[] = [
  new RegExp(`^PING \\S{1,80} \\((${TOKEN})\\)`),
  new RegExp(`\\bEchos to (${TOKEN}),`, 'i'),
  new RegExp(`(?:^Pinging|ausgef.{1,3}hrt für) (?:\\S{1,80} \\[)?(${TOKEN})`, 'i'),
  new RegExp(`-statisti[ck] f\\S{1,3}r (${TOKEN}?):|statistics for (${TOKEN}?):`, 'i'),
  new RegExp(`--- (${TOKEN}) ping statistics`),
  /\bping .{0,60}?\b(\d{1,3}(?:\.\d{1,3}){3})\b/i
]

export function notePing(pings: Pings, event: IkeEvent, hit: Hit<IpsecRule>): void {
  if (event === 'pinged') {
    // The statistics may name the host where its address is told before.
    if (pings.target === '' || !/statisti/i.test(hit.text)) pings.target = targetOf(hit.text)
    return
  }
  if (event === 'ping-unreachable') pings.refusal = witnessOf(hit)
  if (event === 'ping-lost') pings.lost = witnessOf(hit)
  if (event !== 'answered-ping' && event !== 'unanswered-ping') return
  const { target, refusal } = pings
  const before = pings.last.get(target)
  pings.last.set(target, {
    target,
    // Windows counts a router’s refusal as an answer.
    isAnswered: event === 'answered-ping' && !refusal,
    wasAnswered: before !== undefined && (before.isAnswered || before.wasAnswered),
    isUnreachable: refusal !== null,
    witness: refusal ?? witnessOf(hit)
  })
  pings.target = ''
  pings.refusal = pings.lost = null
}

function targetOf(text: string): string {
  for (const pattern of TARGETS) {
    const found = pattern.exec(text)?.slice(1).find(Boolean)
    if (found !== undefined) return found
  }
  return ''
}

/** A tunnel that comes up excuses what was not answered before. */
export function forgetUnanswered({ last }: Pings): void {
  for (const [target, { isAnswered }] of last) if (!isAnswered) last.delete(target)
}

/** A ping that was answered from behind the tunnel, or for all that is known. */
export function answeredThrough({ last }: Pings, nets: TunnelNets): Witness | null {
  const through = [...last.values()].find(({ isAnswered, target, witness }) => {
    const place = placeOf(nets, target)
    return isAnswered && (place === 'behind' || (place === 'untold' && isRouters(witness)))
  })
  return through?.witness ?? null
}

/** A router pings from its outer address unless told otherwise: no answer may mean that the ping kept out of the tunnel. */
function isRouters({ text }: Witness): boolean {
  return /success rate/i.test(text)
}

/** What stays without an answer though the tunnel stands, as far as it is the tunnel’s; `doubt` where that is not sure. */
export function judgePings(
  pings: Pings,
  nets: TunnelNets,
  standing: {
    readonly isUp: boolean
    readonly hasReceived: boolean
    readonly idle: Witness | null
  },
  blames: Book
): Witness | null {
  let doubt = pings.refusal ?? pings.lost
  for (const ping of unansweredThrough(pings, nets)) {
    const { witness, isUnreachable, wasAnswered } = ping
    const say = (cause: Parameters<Book['blame']>[0], weight: number) =>
      blames.blame(cause, weight, witness, false)
    const isUncovered = placeOf(nets, ping.target) === 'uncovered'
    if (standing.idle) blames.blame('routing-conflict', 66, standing.idle, false)
    if (standing.idle || isUnreachable) say('routing-conflict', 66)
    else if (isRouters(witness) || (isUncovered && hasAnswered(pings, nets))) doubt ??= witness
    else if (standing.isUp) {
      if (isUncovered) say('traffic-selector-mismatch', 58)
      else if (wasAnswered || standing.hasReceived) say('dpd-timeout', 62)
      else say('natt-udp4500-blocked', 58)
      say('routing-conflict', 60)
    }
  }
  return doubt
}

function hasAnswered({ last }: Pings, nets: TunnelNets): boolean {
  return [...last.values()].some(
    ({ isAnswered, target }) => isAnswered && placeOf(nets, target) === 'behind'
  )
}

function unansweredThrough({ last }: Pings, nets: TunnelNets): readonly Ping[] {
  const all = [...last.values()]
  const answered = all.filter(({ isAnswered }) => isAnswered)
  return all.filter(({ target, isAnswered }) => {
    if (isAnswered || placeOf(nets, target) === 'beside') return false
    const isElsewhere =
      placeOf(nets, target) === 'untold' &&
      isPublic(target) &&
      answered.some((one) => one.target !== '' && !isPublic(one.target))
    return !isElsewhere && !answered.some((one) => areNeighbours(nets, one.target, target))
  })
}
