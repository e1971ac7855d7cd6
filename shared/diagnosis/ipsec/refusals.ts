import type { Book } from '../book'
import { witnessOf, type Hit } from '../hit'
import type { IpsecRule } from '../rule'
import type { Course } from './course'
import { compareProposals } from './proposals'

/** Two lists of proposals beside each other: what differs is the cause. */
export function blameDifference(
  blames: Book,
  received: Hit<IpsecRule>,
  configured: Hit<IpsecRule>
): void {
  const difference = compareProposals(received.text, configured.text)
  if (difference === 'nothing') return
  const esp = /(?:\b|policy)(?:ESP|AH):/.test(received.text)
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
  const phase = esp ? ({ phase: 2 } as const) : {}
  blames.blame(cause, 93, { ...witnessOf(received), says, ...phase }, true)
  blames.blame(cause, 93, { ...witnessOf(configured), says, ...phase }, true)
}

const PHASE1_WORDS =
  /phase[- ]?1|\bp(?:h)?1\b|\b(?:ike_)?sa_init|isakmp|main mode|ike (?:sa\b|proposal)/i
const PHASE2_WORDS =
  /phase[- ]?2|\bp(?:h)?2\b|ipsec (?:sa\b|proposal|policy|negotiation)|child|\bESP\b|ESP:|quick/i
/** FortiOS names phase 2 behind its gateway: `ike 0:hl1:7:hl1-p2: …`. */
const PHASE2_NAMED =
  /\bike (?:V=[^:\s]{1,40}:)?\d{1,4}:[^:\s]{1,80}:(?:\d{1,10}:)?(?!\d{1,10}:)[^:\s]{1,80}:/i

/** IKEv1 numbers the exchanges of phase 2, those of phase 1 have number 0 (RFC 2408 §3.1). */
const OF_A_CHILD = /\bmsgid[:=] ?(?:0x)?(?!0{8})[0-9a-f]{8}\b/i

/** By the line's own words, else by what was asked before. */
function isOfPhase2(text: string, { seen }: Course): boolean {
  if (PHASE2_WORDS.test(text) || PHASE2_NAMED.test(text) || OF_A_CHILD.test(text)) return true
  const asked =
    seen['ike-up'] +
    seen['child-up'] +
    seen['child-asked'] +
    seen['rekey-asked'] +
    seen['auth-answered']
  return asked > 0 && !PHASE1_WORDS.test(text)
}

/** NO_PROPOSAL_CHOSEN says nothing of the phase: what was asked before does. */
export function blameNoProposal(blames: Book, course: Course, hit: Hit<IpsecRule>): void {
  const { seen, counts, last } = course
  const witness = witnessOf(hit)
  const soft = hit.rule.soft ?? false
  // The comparison before may have told that only the group does not fit.
  const group = counts['no-group'] > 0 && counts['algorithm-differs'] === 0 ? 90 : 0
  if (isOfPhase2(hit.text, course)) {
    // A renewal of algorithms that were taken before differs only in the PFS group.
    const renewal = seen['child-up'] > 0 || seen['rekey-asked'] > 0
    const keyed = last['child-asked'] !== undefined && /\bKE\b/.test(last['child-asked'].text)
    const later = { ...witness, phase: 2 } as const
    blames.blame('esp-proposal-mismatch', renewal ? 62 : 74, later, soft)
    blames.blame('dh-group-mismatch', Math.max(group, renewal || keyed ? 76 : 46), later, soft)
    return
  }
  const old = seen.ikev1 > 0
  blames.blame('ike-proposal-mismatch', old ? 62 : 68, witness, soft)
  blames.blame('ike-version-mismatch', old ? 58 : 30, witness, soft)
  blames.blame('dh-group-mismatch', Math.max(group, 38), witness, soft)
}

/** A line that tells the phase of the refusal before it (racoon: `failed to pre-process ph2 packet`). */
export function blamePhase(
  blames: Book,
  { counts, seen }: Course,
  event: 'phase1-failed' | 'phase2-failed',
  hit: Hit<IpsecRule>
): void {
  if (counts['no-proposal'] === 0) return
  const witness = witnessOf(hit)
  if (event === 'phase1-failed') {
    blames.blame('ike-proposal-mismatch', 78, witness, false)
    return
  }
  const says = 'the refusal before is phase 2’s: no proposal fits'
  blames.blame('esp-proposal-mismatch', 82, { ...witness, says, phase: 2 }, false)
  if (seen['no-group'] > 0) blames.blame('dh-group-mismatch', 80, { ...witness, phase: 2 }, false)
}

/** charon looks a connection up by addresses and IKE version together. */
export function blameNoConfig(blames: Book, { seen }: Course, hit: Hit<IpsecRule>): void {
  const witness = witnessOf(hit)
  const old = seen.ikev1 > 0
  blames.blame('ike-version-mismatch', old ? 78 : 52, witness, false)
  blames.blame('id-mismatch', old ? 55 : 60, witness, false)
}

export type UnknownPeer = 'unknown-ikev1' | 'unknown-ikev2'

/** pluto finds no connection for what arrives: by the versions of those that it loaded, where the log says so. */
export function blameUnknownPeer(
  blames: Book,
  { seen }: Course,
  event: UnknownPeer,
  hit: Hit<IpsecRule>
): void {
  const [own, other] =
    event === 'unknown-ikev1'
      ? [seen['loaded-ikev1'], seen['loaded-ikev2']]
      : [seen['loaded-ikev2'], seen['loaded-ikev1']]
  const witness = witnessOf(hit)
  // Where a policy is named, the daemon is of the days when a connection took both versions unless told otherwise.
  const untold = event === 'unknown-ikev1' ? (/\bpolicy[ =]/.test(hit.text) ? 54 : 62) : 45
  blames.blame('ike-version-mismatch', own > 0 ? 34 : other > 0 ? 86 : untold, witness, false)
  blames.blame('id-mismatch', own > 0 ? 64 : untold === 62 ? 50 : 60, witness, false)
  blames.blame('auth-type-mismatch', own > 0 ? 63 : 40, witness, false)
}

/**
 * IKEv1 has one notify for both phases (RFC 2408 §3.14.1): in phase 1 it refuses the identity, in phase 2 the IDs are
 * the subnets (RFC 2409 §5.5). Where nothing tells the phase it is mostly phase 2.
 */
export function blameInvalidId(blames: Book, { seen }: Course, hit: Hit<IpsecRule>): void {
  const inPhase2 =
    /quick|phase-?\s?2|ph2|ipsec sa/i.test(hit.text) ||
    OF_A_CHILD.test(hit.text) ||
    seen['ike-up'] + seen['child-asked'] + seen['child-up'] > 0
  const inPhase1 =
    !inPhase2 && (seen.ikev1 > 0 || /main mode|aggressive|phase-?\s?1|ph1/i.test(hit.text))
  const cause = inPhase1 ? 'id-mismatch' : 'traffic-selector-mismatch'
  const other = inPhase1 ? 'traffic-selector-mismatch' : 'id-mismatch'
  const says = inPhase1
    ? 'the identity of phase 1 is refused'
    : 'the other side does not have these subnets'
  blames.blame(cause, inPhase1 || inPhase2 ? 82 : 76, { ...witnessOf(hit), says }, false)
  blames.blame(other, inPhase1 || inPhase2 ? 30 : 40, { ...witnessOf(hit), says }, false)
}

/**
 * What encrypts phase 1 of IKEv1 is made of the shared key, too (RFC 2409 §5). IKEv2 makes its message keys of DH and
 * nonces alone (RFC 7296 §2.14): there the two sides have derived other keys.
 */
export function blameUnreadable(blames: Book, { seen }: Course, hit: Hit<IpsecRule>): void {
  const exchanged = seen['first-received'] + seen['auth-received'] + seen['auth-sent']
  const isNew = seen.ikev1 === 0 && exchanged + seen['resent-auth'] > 0
  const witness = witnessOf(hit)
  const soft = hit.rule.soft ?? false
  blames.blame('psk-mismatch', isNew ? 40 : 88, witness, soft)
  if (isNew) blames.blame('ike-proposal-mismatch', 52, witness, soft)
}

/**
 * charon tries every certificate that carries the peer’s identity and names it. Where the peer sent one and none was
 * tried, the certificate is another’s.
 */
export function blameUntrusted(blames: Book, { seen }: Course, hit: Hit<IpsecRule>): void {
  const isAnothers = seen['certificate-received'] > 0 && seen['certificate-tried'] === 0
  const witness = witnessOf(hit)
  blames.blame('auth-type-mismatch', isAnothers ? 70 : 80, witness, false)
  if (!isAnothers) return
  const says = 'the peer’s certificate does not carry the identity'
  blames.blame('id-mismatch', 84, { ...witness, says }, false)
}

/**
 * INVALID_COOKIE: the peer no longer has this negotiation. Where phase 1 had only agreed on its algorithms, the peer
 * dropped it when the key’s turn came: it holds none for this address.
 */
export function blameUnknownCookie(
  blames: Book,
  { seen }: Course,
  hit: Hit<IpsecRule>,
  isUp: boolean
): void {
  const witness = witnessOf(hit)
  if (seen.accepted > 0 && !isUp) blames.blame('psk-mismatch', 60, witness, true)
  blames.blame('lifetime-rekey', 50, witness, true)
  blames.blame('id-mismatch', 46, witness, true)
}
