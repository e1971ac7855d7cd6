import type { Evidence, Outcome } from '../../../shared/checks/finding'
import { failed, passed, suspect } from '../../../shared/checks/outcome'
import { assertNever } from '../../../shared/result'
import { sayProposal, type Suite, ikeProposal } from './algorithms'
import type { Refusal } from './explore-refusal'
import { mendedBy } from './mended-by'
import type { OpenedIkeSa, SaInitAnswer } from './sa-init'
import { notifyName } from './wire'

/** Where the rung knocked, and what else is known of the same address. */
export interface Knocked {
  readonly host: string
  readonly port: number
  readonly suite: Suite
  /** True on the NAT port after port 500 had answered: silence then means a block of 4500. */
  readonly isOtherPortOpen: boolean
}

type Failure = Exclude<SaInitAnswer, { kind: 'accepted' | 'wrong-group' | 'no-proposal' }>

/** The finding of a taken offer: what was chosen, and whether addresses are translated on the way. */
export function judgeAccepted(knocked: Knocked, sa: OpenedIkeSa, hadCookie: boolean): Outcome {
  const nat = sa.nat?.ours === true ? ' Our address is translated on the way (NAT).' : ''
  const chosen = sayProposal(sa.chosen)
  return passed(`It takes ${chosen}.${nat} ${NO_PROOF}`, [
    evidence(knocked, 'accepted', { chosen, nat: sa.nat, hadCookie })
  ])
}

const NO_PROOF = 'This does not prove yet that the tunnel is meant for this site.'

/** It said so to an offer that opened nothing, so it told nothing of NAT either. */
export function judgeSounded(knocked: Knocked): Outcome {
  const chosen = offerOf(knocked)
  return passed(`It takes ${chosen}. ${NO_PROOF}`, [
    evidence(knocked, 'accepted', { chosen, opened: false })
  ])
}

/** The offer to a host without a plan is only the usual one: what else of the guide it takes is fine. */
export function judgeOtherTaken(knocked: Knocked, takes: string): Outcome {
  const says = `It speaks IKEv2; not ${offerOf(knocked)}, but ${takes}, which the guide allows, too.`
  return passed(says, [evidence(knocked, 'accepted', { chosen: takes })])
}

function offerOf({ suite }: Knocked): string {
  return sayProposal(ikeProposal(suite, [suite.group]))
}

/** A look beyond the first offer named what the other side takes. */
export function judgeRefusal(knocked: Knocked, refusal: Refusal, answered: string): Outcome {
  const offered = offerOf(knocked)
  const seen = [evidence(knocked, answered, { offered, secondLook: refusal })]
  switch (refusal.kind) {
    case 'other-group':
      return judgeOtherGroup(knocked, refusal, seen)
    case 'other-algorithms': {
      const why = `It refuses ${offered} with every group, and takes ${refusal.takes}.`
      const outcome = failed(why, [suspect('ike-proposal-mismatch', 'certain', why)], seen)
      if (!refusal.isOfGuide) return outcome
      const what = `Set phase 1 to ${refusal.takes}, in the plan and on the gateway.`
      return mendedBy(outcome, { where: 'gateway:phase1', what })
    }
    case 'ike-v1': {
      const why = 'It refuses every IKEv2 offer and takes an IKEv1 one.'
      return failed(why, [suspect('ike-version-mismatch', 'certain', why)], seen)
    }
    case 'everything':
      return refusesEverything(offered, seen)
    case 'unclear':
      return failed(`It refuses ${offered}.`, unclearSuspects(), seen)
    default:
      return assertNever(refusal)
  }
}

function judgeOtherGroup(
  { suite }: Knocked,
  { group, isProven }: Extract<Refusal, { kind: 'other-group' }>,
  seen: readonly Evidence[]
): Outcome {
  const proof = isProven ? '; cipher and hash are taken' : ''
  const why = `It refuses group ${suite.group} and asks for group ${group}${proof}.`
  const sure = isProven ? 'certain' : 'likely'
  const what = `Set the phase 1 DH group to ${group}, in the plan and on the gateway.`
  const outcome = failed(why, [suspect('dh-group-mismatch', sure, why)], seen)
  return mendedBy(outcome, { where: 'gateway:phase1', what })
}

function refusesEverything(offered: string, seen: readonly Evidence[]): Outcome {
  return failed(
    `It refuses ${offered}, and every wider offer, too.`,
    [
      suspect('ike-proposal-mismatch', 'likely', 'It answers NO_PROPOSAL_CHOSEN to every offer.'),
      suspect('id-mismatch', 'possible', 'It may not know the address that we come from.'),
      suspect('ike-version-mismatch', 'possible', 'It may speak IKEv1 only.')
    ],
    seen
  )
}

function unclearSuspects() {
  return [
    suspect('ike-proposal-mismatch', 'likely', 'It answers NO_PROPOSAL_CHOSEN.'),
    suspect('dh-group-mismatch', 'possible', 'The group may be what it refuses.')
  ] as const
}

/** The finding of any other answer, and of none. */
export function judgeFailure(knocked: Knocked, answer: Failure): Outcome {
  switch (answer.kind) {
    case 'silent':
      return judgeSilence(knocked, answer.strangers)
    case 'refused':
      return judgeUnreachable(knocked, answer.code)
    case 'wrong-version': {
      const why = `It answers our IKEv2 message with ${answer.says}.`
      const seen = [evidence(knocked, answer.says)]
      return failed(why, [suspect('ike-version-mismatch', 'certain', why)], seen)
    }
    case 'error':
    case 'malformed': {
      const says = answer.kind === 'error' ? notifyName(answer.notify) : answer.why
      const why = `It answers, but not as IKEv2 asks: ${says}`
      return failed(why, [suspect('unknown', 'possible', why)], [evidence(knocked, says)])
    }
    default:
      return assertNever(answer)
  }
}

function judgeSilence(knocked: Knocked, strangers: number): Outcome {
  const noise = strangers > 0 ? ' Something answers, but it is not IKE.' : ''
  const why = `No answer from ${knocked.host} on UDP ${knocked.port}.${noise}`
  const hint =
    'Behind a firewall that has its own tunnel, the answer may be swallowed: this is no proof of an outage.'
  return unanswered(knocked, why, hint, evidence(knocked, 'silence', { strangers }))
}

function judgeUnreachable(knocked: Knocked, code: string): Outcome {
  const why = `The network says that ${knocked.host} does not take UDP ${knocked.port} (${code}).`
  return unanswered(
    knocked,
    why,
    'Nothing listens there, or a firewall rejects it.',
    evidence(knocked, code)
  )
}

function unanswered(knocked: Knocked, why: string, hint: string, seen: Evidence): Outcome {
  const cause = knocked.isOtherPortOpen ? 'natt-udp4500-blocked' : 'no-response-udp500'
  const says = knocked.isOtherPortOpen ? `${why} UDP 500 answers.` : why
  return failed(says, [suspect(cause, 'likely', `${says} ${hint}`)], [seen])
}

function evidence(knocked: Knocked, answer: string, more: Record<string, unknown> = {}): Evidence {
  const { host, port } = knocked
  return { kind: 'packet', exchange: 'IKE_SA_INIT', host, port, answer, ...more }
}
