import type { IpsecCause } from '../../causes/codes'
import { book, LIKELY, merge, type Blamed, type Book, type Witness } from '../book'
import { witnessOf, type Hit } from '../hit'
import type { IkeEvent, IpsecRule } from '../rule'
import { withoutConsequences, withoutUnused } from './consequences'
import { judgeCarried, noneCarried, noteCarried, type Carried } from './carried'
import { judgeGrowth, noGrowth, noteGrowth, type CounterGrowth } from './counter-growth'
import { noCounts, type Course } from './course'
import {
  groupAloneDiffers,
  methodAloneDiffers,
  noListedProposals,
  readAttribute,
  type ListedProposals
} from './listed-proposals'
import { compareLists, noLists, settleLists, type PrintedLists } from './printed-lists'
import {
  blameInvalidId,
  blameNoConfig,
  blameNoProposal,
  blamePhase,
  blameUnknownCookie,
  blameUnknownPeer,
  blameUnreadable,
  blameUntrusted,
  type UnknownPeer
} from './refusals'
import { addressesBeside, blameFilter } from './packet-filters'
import { phase1First } from './phase1-first'
import {
  answeredThrough,
  forgetUnanswered,
  judgePings,
  noPings,
  notePing,
  type Pings
} from './pings'
import { judgeListed, noListedSas, noteListed, type ListedSas } from './listed-sas'
import { hasCarriedNothing, isLastDeleted, noteUp, type Phase2Sas } from './phase2-sas'
import { noRequests, noteRequest, resendsStanding, type OwnRequests } from './resends'
import { judgeLives, judgeRenewals, noLives, noteShortLife, type ShortLives } from './short-lives'
import { judgeSilence } from './silence'
import { blameDeadPeer, blameDisplaced, blameRenewal, judgeLost, saidToBeUp } from './standing'
import { judgeStrays, noStrays, noteLife, noteStray, type Strays } from './stray-packets'
import { partStrangers } from './strangers'
import { noNets, noteNets, noteRoute, routePastTunnel, type TunnelNets } from './tunnel-nets'
import { byTunnel, cookiesOf, numberOfIkeSa, numberOfSa } from './tunnel-of'

export interface IpsecReading {
  readonly blamed: readonly Blamed[]
  /** What shows that the tunnel came up, the last of it. */
  readonly success: Witness | null
  /** What says that a tunnel was closed, or begun, and is not seen to come up again. */
  readonly lost: Witness | null
}

/** Where a negotiation stands while its log is read from the oldest line to the newest. */
interface State extends Course {
  readonly book: Book
  readonly lists: PrintedLists
  listed: ListedProposals
  readonly own: OwnRequests
  readonly sas: Phase2Sas
  readonly carried: Carried
  readonly pings: Pings
  readonly lives: ShortLives
  readonly listedSas: ListedSas
  readonly growth: CounterGrowth
  readonly nets: TunnelNets
  readonly strays: Strays
  readonly known: ReadonlySet<string>
  /** Who came and fits no connection: the log may tell later which there are. */
  readonly unknown: (readonly [event: UnknownPeer, hit: Hit<IpsecRule>])[]
  success: Witness | null
  lost: Witness | null
  /** The number of the newest IKE SA that came up, where the daemon prints one. */
  newest: number
  /** The same of racoon, which tells phase 1 by its cookies. */
  cookies: string | undefined
}

/**
 * Reads one side’s log in the order of time, each tunnel by itself. Only the side that answers names a cause for
 * certain; the phase is known by what was asked last (RFC 7296: SA_INIT is phase 1, IKE_AUTH and CREATE_CHILD_SA
 * carry phase 2).
 */
export function readNegotiation(hits: readonly Hit<IpsecRule>[]): IpsecReading {
  const { hits: own, strange } = partStrangers(hits)
  const readings = byTunnel(own).map(readTunnel)
  const [stranger] = strange
  return {
    blamed: merge(readings.map((reading) => behindFailing(reading, readings))),
    success: readings.find(({ success }) => success !== null)?.success ?? null,
    lost:
      readings.find(({ lost }) => lost !== null)?.lost ??
      (stranger ? { ...witnessOf(stranger), says: ASKED_ONCE } : null)
  }
}

/** Most likely one of the probes that every gateway sees; it may be a site that is set up wrong. */
const ASKED_ONCE = 'somebody who fits nothing that is configured asked once'

/** What a tunnel went through that is up again comes behind what keeps another one down. */
function behindFailing(
  { blamed, success, lost }: IpsecReading,
  readings: readonly IpsecReading[]
): readonly Blamed[] {
  const isUp = success !== null && lost === null
  const down = readings.filter((one) => one.success === null).flatMap((one) => one.blamed)
  const worst = Math.max(0, ...down.map(({ score }) => score))
  if (!isUp || worst < LIKELY) return blamed
  return blamed.map((one) => ({ ...one, score: Math.min(one.score, worst - RECOVERED) }))
}

const RECOVERED = 10

function begin(hits: readonly Hit<IpsecRule>[]): State {
  return {
    book: book(),
    counts: noCounts(),
    seen: noCounts(),
    last: {},
    lists: noLists(),
    listed: noListedProposals(),
    own: noRequests(),
    sas: new Map(),
    carried: noneCarried(),
    pings: noPings(),
    lives: noLives(),
    listedSas: noListedSas(),
    growth: noGrowth(),
    nets: noNets(),
    strays: noStrays(),
    known: addressesBeside(hits),
    unknown: [],
    success: null,
    lost: null,
    newest: 0,
    cookies: undefined
  }
}

function readTunnel(hits: readonly Hit<IpsecRule>[]): IpsecReading {
  const state = begin(hits)
  for (const hit of phase1First(hits)) readHit(state, hit)
  settleLists(state.lists, state.book)
  for (const [event, hit] of state.unknown) blameUnknownPeer(state.book, state, event, hit)
  judgeSilence(state, state.book)
  judgeRenewals(state.lives, state.book)
  // A peer that comes of its own accord may have no use for more.
  const { seen } = state
  if (seen['first-received'] + seen['auth-received'] === 0) judgeLives(state.lives, state.book)
  const bothWays = judgeTraffic(state)
  judgeGrowth(state.growth, state.book)
  state.lost ??= judgeListed(state.listedSas, state, state.book)
  // One phase 2 after another with the same peer, and none carries anything.
  if (hasCarriedNothing(state)) state.lost ??= state.lives.again
  if (state.lost) judgeLost(state, state.lost)
  const blamed = withoutUnused(state.book.entries(), state)
  const success = state.success ?? bothWays ?? proofOfLife(state) ?? saidToBeUp(state)
  const lost = state.lost ?? (success || blamed.length > 0 ? null : unfinished(state))
  return { blamed: withoutConsequences(blamed), success, lost }
}

/** A tunnel that was begun here and came to nothing, or is said to be down, beside another that stands. */
function unfinished({ last }: State): Witness | null {
  const begun = last['first-sent'] ?? last['ike-up']
  const says = 'the negotiation has not come to its end'
  return begun ? { ...begun, says } : (last['said-down'] ?? null)
}

/** What was counted and pinged, at the end of the log; the line that shows traffic both ways. */
function judgeTraffic(state: State): Witness | null {
  const { carried, pings, nets, seen, book: blames } = state
  const { bothWays, idle, doubt } = judgeCarried(carried, blames)
  const isUp = seen['child-up'] + seen['ike-up'] + seen.rekeyed > 0 || bothWays !== null
  const past = idle && routePastTunnel(nets)
  if (past) blames.blame('routing-conflict', 62, past, false)
  const standing = { isUp, hasReceived: seen['esp-received'] > 0, idle }
  state.lost ??=
    judgePings(pings, nets, standing, blames) ?? doubt ?? judgeStrays(state.strays, blames)
  return bothWays
}

/** The peer’s proof and what was agreed for phase 2, in one message. */
const AGREED = /parsed IKE_AUTH response/

/** What shows that a tunnel stands whose coming up is not in the log: a sign of use, or an answer from behind it. */
function proofOfLife({ seen, counts, last, pings, nets }: State): Witness | null {
  const isAgreed = counts.usable > 0 && AGREED.test(last.usable?.text ?? '')
  if ((seen['ike-up'] === 0 && !isAgreed) || seen['child-asked'] > 0) return null
  return answeredThrough(pings, nets) ?? (counts.usable > 0 ? (last.usable ?? null) : null)
}

function readHit(state: State, hit: Hit<IpsecRule>): void {
  const { rule } = hit
  if (isSuccess(rule.event) && DENIED.test(hit.text)) {
    state.lost = { ...witnessOf(hit), says: 'the tunnel is not up' }
    return
  }
  // What people say beside a tunnel that a daemon shows to stand is not of now.
  if (rule.lastResort && rule.soft !== false && state.success && !state.lost) return
  state.book.turnTo(numberOfSa(hit.text))
  noteRequest(state.own, hit.text)
  if (isResent(rule.event) && resendsStanding(state.own, hit.text)) {
    readEvent(state, 'resent-later', { ...hit, rule: { ...rule, says: RESENT_LATER } })
    return
  }
  // IKEv1 numbers all of phase 1 with 0: where it is up it is the last message that is repeated.
  if (rule.event === 'repeated-first' && state.own.isUp) readEvent(state, 'repeated-auth', hit)
  else if (rule.event === 'resent-phase1') readEvent(state, resentOf(state), hit)
  else if (rule.event) readEvent(state, rule.event, hit)
  if (rule.event === 'stray' && state.success) {
    noteStray(state.strays, hit)
    return
  }
  const isLeftover = rule.leftover === true && state.success === null
  for (const [cause, weight] of Object.entries(rule.blames ?? {})) {
    const isSoft = rule.soft ?? (isLeftover || UNANSWERED.has(cause))
    state.book.blame(cause as IpsecCause, weight, witnessOf(hit), isSoft)
  }
}

/** What is sent again is the message that was sent last: the keys’, where that was on its way. */
function resentOf({ counts }: State): IkeEvent {
  return counts['auth-sent'] > 0 ? 'resent-auth' : 'resent-first'
}

/** Who comes up was answered. */
const UNANSWERED: ReadonlySet<string> = new Set([
  'no-response-udp500',
  'natt-udp4500-blocked'
] satisfies IpsecCause[])

function isSuccess(event: IkeEvent | undefined): boolean {
  return event === 'ike-up' || event === 'child-up' || event === 'rekeyed'
}

/** `no IPsec SA established`, `phase 2 could not be completed`, `established: no`. */
const DENIED =
  /\b(?:not|never|no|without|cannot|unable|fail\w*|kein\w*|nicht)(?: [\w-]{1,40}){0,3} (?:establish|complet|succe|install|create|up\b|hergestellt)|(?:established|completed|up)\s?[:=]\s?(?:no|false|0)\b|\bestablished 0\b/i

const RESENT_LATER = 'a message of the standing tunnel is sent again: no answer'

function isResent(event: IkeEvent | undefined): boolean {
  return event === 'resent-first' || event === 'resent-auth'
}

function readEvent(state: State, event: IkeEvent, hit: Hit<IpsecRule>): void {
  state.counts[event]++
  state.seen[event]++
  state.last[event] = witnessOf(hit)
  compareLists(state.lists, event, hit, state)
  noteCarried(state.carried, event, hit)
  notePing(state.pings, event, hit)
  noteShortLife(state.lives, event, hit)
  noteListed(state.listedSas, event, hit)
  noteGrowth(state.growth, event, hit)
  noteNets(state.nets, hit.text)
  noteLife(state.strays, event)
  if (event !== 'proposal-fits') clear(state, ['proposal-fits'])
  readList(state, event, hit)
  ON_EVENT[event]?.(state, hit)
  clear(state, SETTLED[event] ?? [])
  if (event === 'child-up' || event === 'rekeyed') comeUp(state, event, hit)
}

type OnEvent = (state: State, hit: Hit<IpsecRule>) => void

/** What else an event means than that it was seen. */
const ON_EVENT: Readonly<Partial<Record<IkeEvent, OnEvent>>> = {
  displaced: blameDisplaced,
  'gave-up': blameDeadPeer,
  'no-proposal': (state, hit) => blameNoProposal(state.book, state, hit),
  'no-config': (state, hit) => blameNoConfig(state.book, state, hit),
  'unknown-ikev1': ({ unknown }, hit) => void unknown.push(['unknown-ikev1', hit]),
  'unknown-ikev2': ({ unknown }, hit) => void unknown.push(['unknown-ikev2', hit]),
  untrusted: (state, hit) => blameUntrusted(state.book, state, hit),
  'unknown-cookie': (state, hit) => blameUnknownCookie(state.book, state, hit, state.own.isUp),
  'invalid-id': (state, hit) => blameInvalidId(state.book, state, hit),
  unreadable: (state, hit) => {
    if (!state.own.isUp) blameUnreadable(state.book, state, hit)
  },
  'phase1-failed': (state, hit) => blamePhase(state.book, state, 'phase1-failed', hit),
  'phase2-failed': (state, hit) => blamePhase(state.book, state, 'phase2-failed', hit),
  'first-sent': ({ own }) => {
    own.isUp = false
  },
  'first-received': ({ own, book: blames }) => {
    own.isUp = false
    blames.attempt()
  },
  'auth-received': ({ book: blames }) => blames.attempt(),
  accepted: ({ book: blames }) => blames.forgive(),
  switched: ({ book: blames }) => blames.retract(),
  'ike-up': (state, hit) => {
    state.own.isUp = true
    state.book.forgive()
    state.newest = numberOfIkeSa(hit.text)
    state.cookies = cookiesOf(hit.text)
  },
  'child-up': ({ own, sas }, hit) => {
    own.isUp = true
    noteUp(sas, hit.text)
  },
  'child-deleted': (state, hit) => {
    if (isLastDeleted(state.sas, hit.text)) state.lost = witnessOf(hit)
  },
  rekeyed: (state, hit) => {
    state.newest = numberOfIkeSa(hit.text)
  },
  lost: lose,
  filtered: (state, hit) => blameFilter(state, hit, state.known),
  trapped: (state, hit) => {
    if (state.success) state.lost = witnessOf(hit)
  },
  routed: ({ nets }, hit) => noteRoute(nets, witnessOf(hit))
}

const ANSWERED: readonly IkeEvent[] = ['resent-first', 'wrong-group', 'gave-up', 'timed-out']
const CAME_FURTHER: readonly IkeEvent[] = [
  'resent-auth',
  'half-open',
  'repeated-first',
  'first-received',
  'gave-up'
]

/** What an event shows to be over. */
const SETTLED: Readonly<Partial<Record<IkeEvent, readonly IkeEvent[]>>> = {
  'proposal-fits': ['no-group'],
  'proposal-chosen': ['no-group'],
  'group-agreed': ['wrong-group'],
  'later-answered': ['resent-later', 'gave-up'],
  alive: ['resent-later', 'gave-up'],
  'moved-answered': ['moved'],
  closed: ['usable'],
  lost: ['usable'],
  'child-deleted': ['usable'],
  'first-answered': ANSWERED,
  accepted: ANSWERED,
  'auth-answered': [...CAME_FURTHER, 'resent-later'],
  'auth-received': CAME_FURTHER,
  'no-config': ['first-received'],
  'no-proposal': ['first-received'],
  'ike-up': [
    'resent-first',
    'resent-auth',
    'repeated-first',
    'first-received',
    'half-open',
    'wrong-group'
  ]
}

/** Lists of one attribute a line: a heading says whose they are, a refusal closes them. */
function readList(state: State, event: IkeEvent, hit: Hit<IpsecRule>): void {
  if (event === 'received-list') state.listed = { ...noListedProposals(), side: 'received' }
  if (event === 'configured-list') state.listed.side = 'configured'
  if (event === 'listed') readAttribute(state.listed, hit)
  if (event !== 'no-proposal') return
  const { seen } = state
  const isMethodRefused =
    seen['method-differs'] > 0 && seen['algorithm-differs'] === 0 && seen['no-group'] === 0
  if (isMethodRefused || methodAloneDiffers(state.listed)) {
    const differ = { ...witnessOf(hit), says: 'only the ways to authenticate differ' }
    state.book.blame('auth-type-mismatch', 95, differ, true)
  }
  const witness = groupAloneDiffers(state.listed)
  const phase = state.seen['child-asked'] > 0 ? ({ phase: 2 } as const) : {}
  const says = 'the two lists differ in the DH group alone'
  if (witness) state.book.blame('dh-group-mismatch', 93, { ...witness, says, ...phase }, true)
}

function clear({ counts }: State, events: readonly IkeEvent[]): void {
  for (const event of events) counts[event] = 0
}

/** Dead peers, renewals and give-ups of a standing tunnel stay; what belonged to coming up is over. */
function comeUp(state: State, event: 'child-up' | 'rekeyed', hit: Hit<IpsecRule>): void {
  const later = state.counts['resent-later']
  blameRenewal(state)
  if (!state.success || state.lost) forgetUnanswered(state.pings)
  if (state.counts['gave-up'] > 0 && state.success) judgeSilence(state, state.book)
  state.book.forgive()
  state.counts = noCounts()
  state.counts['resent-later'] = event === 'child-up' ? 0 : later
  state.success = witnessOf(hit)
  state.lost = null
}

/** A closed SA that a newer one has replaced is no loss (renewal, reauthentication). */
function lose(state: State, hit: Hit<IpsecRule>): void {
  const cookies = cookiesOf(hit.text)
  if (cookies && state.cookies && cookies !== state.cookies) return
  const number = numberOfIkeSa(hit.text)
  if (number === 0 || number >= state.newest) state.lost = witnessOf(hit)
}
