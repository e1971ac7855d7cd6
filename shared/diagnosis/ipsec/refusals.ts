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
  const phase = esp ? ({ phase: 2 } as const) : {}
  blames.blame(cause, 93, { ...witnessOf(received), says, ...phase }, true)
  blames.blame(cause, 93, { ...witnessOf(configured), says, ...phase }, true)
}

/** NO_PROPOSAL_CHOSEN says nothing of the phase: what was asked before does. */
export function blameNoProposal(blames: Book, { seen, last }: Course, hit: Hit<IpsecRule>): void {
  const witness = witnessOf(hit)
  const soft = hit.rule.soft ?? false
  const phase2 =
    seen['ike-up'] + seen['child-asked'] + seen['rekey-asked'] + seen['auth-answered'] > 0
  const written = /phase-?\s?2|ph2|ipsec sa|child|\bESP\b|quick/i.test(hit.text)
  const first = /phase-?\s?1|ph1|ike_sa_init|isakmp|main mode/i.test(hit.text)
  if (written || (phase2 && !first)) {
    // A renewal of algorithms that were taken before differs only in the PFS group.
    const renewal = seen['child-up'] > 0 || seen['rekey-asked'] > 0
    const keyed = last['child-asked'] !== undefined && /\bKE\b/.test(last['child-asked'].text)
    const later = { ...witness, phase: 2 } as const
    blames.blame('esp-proposal-mismatch', renewal ? 62 : 74, later, soft)
    blames.blame('dh-group-mismatch', renewal || keyed ? 76 : 46, later, soft)
    return
  }
  const old = seen.ikev1 > 0
  blames.blame('ike-proposal-mismatch', old ? 62 : 68, witness, soft)
  blames.blame('ike-version-mismatch', old ? 58 : 30, witness, soft)
  blames.blame('dh-group-mismatch', 38, witness, soft)
}

/** charon looks a connection up by addresses and IKE version together. */
export function blameNoConfig(blames: Book, { seen }: Course, hit: Hit<IpsecRule>): void {
  const witness = witnessOf(hit)
  const old = seen.ikev1 > 0
  blames.blame('ike-version-mismatch', old ? 78 : 52, witness, false)
  blames.blame('id-mismatch', old ? 55 : 60, witness, false)
}

/**
 * IKEv1 has one notify for both phases (RFC 2408 §3.14.1): in phase 1 it refuses the identity, in phase 2 the IDs are
 * the subnets (RFC 2409 §5.5). Where nothing tells the phase it is mostly phase 2.
 */
export function blameInvalidId(blames: Book, { seen }: Course, hit: Hit<IpsecRule>): void {
  const inPhase2 =
    /quick|phase-?\s?2|ph2|ipsec sa/i.test(hit.text) ||
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
