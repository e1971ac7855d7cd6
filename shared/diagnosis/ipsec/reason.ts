import type { IpsecCause } from '../../causes/codes'
import { book, type Blamed, type Book, type Witness } from '../book'
import type { Hit } from '../hit'
import type { IkeEvent, IpsecRule } from '../rule'
import { compareProposals } from './proposals'

export interface IpsecReading {
  readonly blamed: readonly Blamed[]
  /** What shows that the tunnel came up, the last of it. */
  readonly success: Witness | null
}

type Counts = Record<IkeEvent, number>

/** Where a negotiation stands while its log is read from the oldest line to the newest. */
interface State {
  readonly book: Book
  /** Since the last success or answer. */
  counts: Counts
  /** Ever. */
  readonly seen: Counts
  received: Hit<IpsecRule> | null
  configured: Hit<IpsecRule> | null
  readonly last: Partial<Record<IkeEvent, Witness>>
}

/**
 * Reads one side's log in the order of time. Only the side that answers names a cause for certain; the phase is
 * known by what was asked last (RFC 7296: SA_INIT is phase 1, IKE_AUTH and CREATE_CHILD_SA carry phase 2).
 */
export function readNegotiation(hits: readonly Hit<IpsecRule>[]): IpsecReading {
  const state: State = {
    book: book(),
    counts: noCounts(),
    seen: noCounts(),
    received: null,
    configured: null,
    last: {}
  }
  for (const hit of hits) readHit(state, hit)
  judgeSilence(state)
  return { blamed: withoutSilence(state.book.entries()), success: successOf(state) }
}

const ANSWERED = 60

/** Who was answered with a refusal was answered: then a timeout in the same log is only its consequence. */
function withoutSilence(blamed: readonly Blamed[]): Blamed[] {
  const refusal = blamed.find((one) => !SILENCES.has(one.cause) && one.score >= ANSWERED)
  if (!refusal) return [...blamed]
  return blamed
    .map((one) =>
      one.cause === 'no-response-udp500'
        ? { ...one, score: Math.min(one.score, refusal.score - 6) }
        : one
    )
    .sort((a, b) => b.score - a.score)
}

const SILENCES: ReadonlySet<string> = new Set([
  'no-response-udp500',
  'natt-udp4500-blocked',
  'dpd-timeout',
  'lifetime-rekey',
  'routing-conflict',
  'duplicate-sa'
] satisfies IpsecCause[])

function successOf({ last }: State): Witness | null {
  return last['child-up'] ?? last.rekeyed ?? null
}

function readHit(state: State, hit: Hit<IpsecRule>): void {
  const { rule } = hit
  const witness = witnessOf(hit)
  if (rule.event) readEvent(state, rule.event, hit, witness)
  for (const [cause, weight] of Object.entries(rule.blames ?? {}))
    state.book.blame(cause as IpsecCause, weight, witness, rule.soft ?? false)
}

function readEvent(state: State, event: IkeEvent, hit: Hit<IpsecRule>, witness: Witness): void {
  state.counts[event]++
  state.seen[event]++
  state.last[event] = witness
  if (event === 'received-proposals') state.received = hit
  if (event === 'configured-proposals') state.configured = hit
  if (event === 'received-proposals' || event === 'configured-proposals') compare(state)
  if (event === 'no-proposal') blameNoProposal(state, hit, witness)
  if (event === 'no-config') blameNoConfig(state, witness)
  if (event === 'first-answered')
    clear(state, ['resent-first', 'wrong-group', 'gave-up', 'timed-out'])
  if (event === 'auth-answered' || event === 'auth-received')
    clear(state, ['resent-auth', 'half-open', 'repeated-first', 'first-received', 'gave-up'])
  if (event === 'ike-up') state.book.forgive()
  if (event === 'child-up' || event === 'rekeyed') {
    // Dead peers, renewals and give-ups of a standing tunnel stay; what belonged to coming up is over.
    const later = state.counts['resent-later']
    if (state.counts['gave-up'] > 0) judgeSilence(state)
    state.book.forgive()
    state.counts = noCounts()
    state.counts['resent-later'] = event === 'child-up' ? 0 : later
  }
}

function clear({ counts }: State, events: readonly IkeEvent[]): void {
  for (const event of events) counts[event] = 0
}

function compare(state: State): void {
  const { received, configured } = state
  if (!received || !configured) return
  const difference = compareProposals(received.text, configured.text)
  state.received = state.configured = null
  if (difference === 'nothing') return
  const esp = /\bESP:|\bAH:/.test(received.text)
  const cause =
    difference === 'group'
      ? 'dh-group-mismatch'
      : esp
        ? 'esp-proposal-mismatch'
        : 'ike-proposal-mismatch'
  const says =
    difference === 'group'
      ? 'the two lists differ in the DH group alone'
      : 'the two lists share no encryption and integrity'
  state.book.blame(cause, 93, { ...witnessOf(received), says }, true)
  state.book.blame(cause, 93, { ...witnessOf(configured), says }, true)
}

/** NO_PROPOSAL_CHOSEN says nothing of the phase: what was asked before does. */
function blameNoProposal(state: State, hit: Hit<IpsecRule>, witness: Witness): void {
  const { seen } = state
  const soft = hit.rule.soft ?? false
  const phase2 =
    seen['ike-up'] + seen['child-asked'] + seen['rekey-asked'] + seen['auth-answered'] > 0
  const written = /phase-?\s?2|ph2|ipsec sa|child|\bESP\b|quick/i.test(hit.text)
  const first = /phase-?\s?1|ph1|ike_sa_init|isakmp|main mode/i.test(hit.text)
  if (written || (phase2 && !first)) {
    // A renewal of algorithms that were taken before differs only in the PFS group.
    const renewal = seen['child-up'] > 0 || seen['rekey-asked'] > 0
    const keyed =
      state.last['child-asked'] !== undefined && /\bKE\b/.test(state.last['child-asked'].text)
    state.book.blame('esp-proposal-mismatch', renewal ? 62 : 74, witness, soft)
    state.book.blame('dh-group-mismatch', renewal || keyed ? 76 : 46, witness, soft)
    return
  }
  const old = seen.ikev1 > 0
  state.book.blame('ike-proposal-mismatch', old ? 62 : 68, witness, soft)
  state.book.blame('ike-version-mismatch', old ? 58 : 30, witness, soft)
  state.book.blame('dh-group-mismatch', 38, witness, soft)
}

/** charon looks a connection up by addresses and IKE version together. */
function blameNoConfig({ seen, book: blames }: State, witness: Witness): void {
  const old = seen.ikev1 > 0
  blames.blame('ike-version-mismatch', old ? 78 : 52, witness, false)
  blames.blame('id-mismatch', old ? 55 : 60, witness, false)
}

/** What stands unanswered at the end of the log. */
function judgeSilence({ counts, seen, last, book: blames }: State): void {
  const say = (cause: IpsecCause, weight: number, event: IkeEvent): void => {
    const witness = last[event]
    if (witness) blames.blame(cause, weight, witness, false)
  }
  const wasUp = seen['child-up'] + seen['ike-up'] + seen.rekeyed > 0
  if (counts['resent-later'] > 0) {
    say('dpd-timeout', counts['gave-up'] > 0 ? 89 : 82, 'resent-later')
    if (counts['rekey-asked'] > 0) say('lifetime-rekey', 66, 'resent-later')
    if (!wasUp && counts['child-asked'] > 0) say('esp-proposal-mismatch', 50, 'resent-later')
  }
  if (counts['resent-auth'] > 0) {
    say('natt-udp4500-blocked', seen.ikev1 > 0 ? 66 : 84, 'resent-auth')
    say(
      seen.ikev1 > 0 ? 'psk-mismatch' : 'no-response-udp500',
      seen.ikev1 > 0 ? 68 : 42,
      'resent-auth'
    )
  }
  if (counts['resent-first'] > 0) {
    const again = seen['resent-later'] > 0 || wasUp
    say('no-response-udp500', again ? 70 : 87, 'resent-first')
    if (again) say('dpd-timeout', 80, 'resent-first')
  }
  judgeGivenUp(counts, seen, wasUp, say)
  judgeResponder(counts, say)
  if (counts['wrong-group'] > 0)
    say('dh-group-mismatch', counts['wrong-group'] > 1 ? 72 : 56, 'wrong-group')
}

type Say = (cause: IpsecCause, weight: number, event: IkeEvent) => void

function judgeGivenUp(counts: Counts, seen: Counts, wasUp: boolean, say: Say): void {
  const explained = counts['resent-later'] + counts['resent-auth'] + counts['resent-first'] > 0
  const event = counts['gave-up'] > 0 ? 'gave-up' : 'timed-out'
  if (explained || counts['gave-up'] + counts['timed-out'] === 0) return
  if (wasUp) say('dpd-timeout', 74, event)
  else if (seen['auth-sent'] > 0 && seen['auth-answered'] === 0) {
    say('natt-udp4500-blocked', 70, event)
    say('psk-mismatch', 40, event)
  } else if (seen['first-answered'] > 0) {
    say('natt-udp4500-blocked', 62, event)
    say('psk-mismatch', 50, event)
  } else {
    say('no-response-udp500', 68, event)
    say('dpd-timeout', 40, event)
  }
}

/** The side that answers: what the peer repeats did not reach it. */
function judgeResponder(counts: Counts, say: Say): void {
  if (counts['repeated-auth'] > 0) say('natt-udp4500-blocked', 80, 'repeated-auth')
  if (counts['repeated-first'] > 0) {
    say('no-response-udp500', 74, 'repeated-first')
    say('natt-udp4500-blocked', 50, 'repeated-first')
  }
  if (counts['half-open'] > 0) {
    say('natt-udp4500-blocked', counts['repeated-first'] > 0 ? 60 : 82, 'half-open')
    say('no-response-udp500', 48, 'half-open')
  }
}

function witnessOf({ line, text, rule }: Hit<IpsecRule>): Witness {
  return { line, text, says: rule.says }
}

function noCounts(): Counts {
  return {
    started: 0,
    ikev1: 0,
    'first-sent': 0,
    'first-answered': 0,
    'first-received': 0,
    'auth-sent': 0,
    'auth-received': 0,
    'auth-answered': 0,
    'child-asked': 0,
    'rekey-asked': 0,
    'ike-up': 0,
    rekeyed: 0,
    'child-up': 0,
    'resent-first': 0,
    'resent-auth': 0,
    'resent-later': 0,
    resent: 0,
    'repeated-first': 0,
    'repeated-auth': 0,
    'gave-up': 0,
    'half-open': 0,
    'no-proposal': 0,
    'no-config': 0,
    'wrong-group': 0,
    'received-proposals': 0,
    'configured-proposals': 0,
    'timed-out': 0,
    down: 0
  }
}
