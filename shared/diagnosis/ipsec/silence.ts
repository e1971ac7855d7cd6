import type { IpsecCause } from '../../causes/codes'
import type { Book } from '../book'
import type { IkeEvent } from '../rule'
import type { Counts, Course } from './course'

/** What stands unanswered at the end of the log. */
export function judgeSilence(course: Course, blames: Book): void {
  const { counts, seen, last } = course
  const say = (cause: IpsecCause, weight: number, event: IkeEvent): void => {
    const witness = last[event]
    if (witness) blames.blame(cause, weight, witness, false)
  }
  const wasUp = seen['child-up'] + seen['ike-up'] + seen.rekeyed > 0
  if (isChildUnanswered(course)) judgeUnansweredChild(say)
  else if (counts['resent-later'] > 0) {
    say('dpd-timeout', counts['gave-up'] > 0 ? 89 : 82, 'resent-later')
    if (counts['rekey-asked'] > 0) say('lifetime-rekey', 66, 'resent-later')
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
    const hasFallenSilent = seen['resent-later'] > 0
    say('no-response-udp500', hasFallenSilent || wasUp ? 70 : 87, 'resent-first')
    // What was up may be the site's other tunnel, in the same log.
    if (hasFallenSilent || wasUp) say('dpd-timeout', hasFallenSilent ? 80 : 60, 'resent-first')
  }
  judgeGivenUp(counts, seen, wasUp, say)
  judgeResponder(counts, say)
  judgeUnrenewed(counts, wasUp, say)
  if (counts['no-group'] > 0 && seen['no-proposal'] === 0) say('dh-group-mismatch', 66, 'no-group')
  if (counts['wrong-group'] > 0)
    say('dh-group-mismatch', counts['wrong-group'] > 1 ? 72 : 56, 'wrong-group')
}

/** What every standing tunnel lives through is a cause only where no tunnel is seen to stand. */
function judgeUnrenewed(counts: Counts, wasUp: boolean, say: Say): void {
  if (wasUp) return
  if (counts.expired > 0) say('lifetime-rekey', 60, 'expired')
  if (counts.collision > 0) say('lifetime-rekey', 62, 'collision')
  if (counts.collision > 0) say('duplicate-sa', 50, 'collision')
}

/** Whether it is the request for the first phase 2 that is sent again. */
export function isChildUnanswered({ counts, seen }: Course): boolean {
  const before = seen['child-up'] + seen.rekeyed + seen['rekey-asked']
  return counts['resent-later'] > 0 && counts['child-asked'] > 0 && before === 0
}

/** Phase 1 is up and phase 2 is met with silence: a gateway may drop what it has no phase 2 for. */
function judgeUnansweredChild(say: Say): void {
  say('esp-proposal-mismatch', 64, 'resent-later')
  say('traffic-selector-mismatch', 63, 'resent-later')
  say('dpd-timeout', 56, 'resent-later')
}

type Say = (cause: IpsecCause, weight: number, event: IkeEvent) => void

function judgeGivenUp(counts: Counts, seen: Counts, wasUp: boolean, say: Say): void {
  const explained = counts['resent-later'] + counts['resent-auth'] + counts['resent-first'] > 0
  const event = counts['gave-up'] > 0 ? 'gave-up' : 'timed-out'
  if (explained || counts['gave-up'] + counts['timed-out'] === 0) return
  if (seen['child-asked'] > 0 && seen['child-up'] === 0) {
    // A gateway may drop in silence what it has no phase 2 for.
    say('traffic-selector-mismatch', 58, event)
    say('esp-proposal-mismatch', 56, event)
    if (wasUp) say('dpd-timeout', 50, event)
  } else if (wasUp) say('dpd-timeout', 74, event)
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
  // It still waits for what this side sent from UDP 4500.
  if (counts['repeated-first'] > 0 && counts.moved > 0)
    say('natt-udp4500-blocked', 86, 'repeated-first')
  else if (counts['repeated-first'] > 0) {
    say('no-response-udp500', 74, 'repeated-first')
    say('natt-udp4500-blocked', 50, 'repeated-first')
  }
  if (counts['half-open'] > 0) {
    say('natt-udp4500-blocked', counts['repeated-first'] > 0 ? 60 : 82, 'half-open')
    say('no-response-udp500', 48, 'half-open')
  }
  // The log may simply end here, so one is little more than a hint.
  if (counts['first-received'] > 0 && counts['half-open'] === 0) {
    say('natt-udp4500-blocked', counts['first-received'] > 1 ? 64 : 46, 'first-received')
    say('psk-mismatch', 34, 'first-received')
  }
}
