import type { Book, Witness } from '../book'
import { witnessOf, type Hit } from '../hit'
import type { IpsecRule } from '../rule'
import type { Course } from './course'
import { hasCarriedNothing } from './phase2-sas'
import { isChildUnanswered } from './silence'

/** A tunnel, and whether it has been seen to stand. */
export interface Standing extends Course {
  readonly book: Book
  readonly success: Witness | null
}

/** A tunnel that was up and lost its peer stays blamed, also when it comes back by itself. */
export function blameDeadPeer(state: Standing): void {
  const { book: blames, counts, last } = state
  const witness = last['resent-later']
  if (isChildUnanswered(state)) return
  if (counts['resent-later'] > 0 && witness) blames.blame('dpd-timeout', 88, witness, false)
}

/** A peer that does not answer a renewal and then comes up anew at once is not dead: the renewal fails. */
export function blameRenewal({ book: blames, counts, last }: Standing): void {
  const witness = last['resent-later']
  const isRenewal = counts['rekey-asked'] > 0 && counts['resent-later'] > 0
  const isAnew = counts['first-sent'] + counts['ike-up'] > 0 && counts['resent-first'] === 0
  const says = 'the renewal got no answer, and a new tunnel came up at once'
  if (isRenewal && isAnew && witness)
    blames.blame('lifetime-rekey', 94, { ...witness, says }, false)
}

/**
 * A second SA of the same peer. Where the peer had repeated its IKE_AUTH before, our answers do not reach it: it began
 * anew for want of them, and what is displaced is only the half of a tunnel.
 */
export function blameDisplaced({ book: blames, seen, last }: Standing, hit: Hit<IpsecRule>): void {
  const lostAnswer = last['repeated-auth']
  const again = seen['repeated-auth'] > 0 && /INITIAL_CONTACT/.test(hit.text)
  blames.blame('duplicate-sa', again ? 60 : 93, witnessOf(hit), false)
  if (again && lostAnswer) blames.blame('natt-udp4500-blocked', 88, lostAnswer, false)
}

/** What a tunnel is lost of that is closed at the end of the log. */
export function judgeLost(state: Standing, lost: Witness): void {
  const { book: blames, last } = state
  if (last.collision) {
    blames.blame('lifetime-rekey', 62, last.collision, false)
    blames.blame('duplicate-sa', 50, last.collision, false)
  }
  if (last['no-renewal'] && state.success)
    blames.blame('lifetime-rekey', 64, last['no-renewal'], false)
  // Closed by the peer again and again: it waits in vain for what the tunnel should carry.
  if (!hasCarriedNothing(state)) return
  const witness = last['carried-nothing'] ?? lost
  blames.blame('natt-udp4500-blocked', 60, witness, false)
  blames.blame('routing-conflict', 58, witness, false)
}

/** What a console or a monitor says of a tunnel counts where no daemon tells how it went, and nothing says else. */
export function saidToBeUp({ seen, last }: Course): Witness | null {
  const begun = seen['first-sent'] + seen['resent-first'] + seen['auth-sent']
  const unreached = seen['ping-unreachable'] + seen['unanswered-ping'] + seen['ping-lost']
  return begun + unreached + seen['said-down'] > 0 ? null : (last['said-up'] ?? null)
}
