import type { Evidence, Outcome } from '../../../shared/checks/finding'
import { failed, passed, suspect } from '../../../shared/checks/outcome'
import { assertNever } from '../../../shared/result'
import { english, inTurn, type EngineSaying, type Told } from '../../../shared/words/english'
import { ikeProposal, proposalWords, type Suite } from './algorithms'
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
  const proposal = proposalWords(sa.chosen)
  const id = sa.nat?.ours === true ? 'ike.takes-nat' : 'ike.takes'
  return passed({ id, values: { proposal } }, [
    evidence(knocked, 'accepted', { chosen: english(proposal), nat: sa.nat, hadCookie })
  ])
}

/** It said so to an offer that opened nothing, so it told nothing of NAT either. */
export function judgeSounded(knocked: Knocked): Outcome {
  const proposal = offerOf(knocked)
  return passed({ id: 'ike.takes', values: { proposal } }, [
    evidence(knocked, 'accepted', { chosen: english(proposal), opened: false })
  ])
}

/** The offer to a host without a plan is only the usual one: what else of the guide it takes is fine. */
export function judgeOtherTaken(knocked: Knocked, takes: Told): Outcome {
  return passed({ id: 'ike.takes-other', values: { offered: offerOf(knocked), takes } }, [
    evidence(knocked, 'accepted', { chosen: english(takes) })
  ])
}

function offerOf({ suite }: Knocked): Told {
  return proposalWords(ikeProposal(suite, [suite.group]))
}

/** A look beyond the first offer named what the other side takes. */
export function judgeRefusal(knocked: Knocked, refusal: Refusal, answered: string): Outcome {
  const offered = offerOf(knocked)
  const look = 'takes' in refusal ? { ...refusal, takes: english(refusal.takes) } : refusal
  const seen = [evidence(knocked, answered, { offered: english(offered), secondLook: look })]
  switch (refusal.kind) {
    case 'other-group':
      return judgeOtherGroup(knocked, refusal, seen)
    case 'other-algorithms': {
      const { takes } = refusal
      const why = { id: 'ike.refuses-but-takes', values: { offered, takes } } as const
      const outcome = failed(why, [suspect('ike-proposal-mismatch', 'certain', why)], seen)
      if (!refusal.isOfGuide) return outcome
      return mendedBy(outcome, 'gateway:phase1', { id: 'ike.set-phase-1', values: { takes } })
    }
    case 'ike-v1': {
      const why = { id: 'ike.only-v1' } as const
      return failed(why, [suspect('ike-version-mismatch', 'certain', why)], seen)
    }
    case 'everything':
      return refusesEverything(offered, seen)
    case 'unclear':
      return failed({ id: 'ike.refuses', values: { offered } }, unclearSuspects(), seen)
    default:
      return assertNever(refusal)
  }
}

function judgeOtherGroup(
  { suite }: Knocked,
  { group, isProven }: Extract<Refusal, { kind: 'other-group' }>,
  seen: readonly Evidence[]
): Outcome {
  const id = isProven ? 'ike.other-group-alone' : 'ike.other-group'
  const why = { id, values: { refused: suite.group, wanted: group } } as const
  const sure = isProven ? 'certain' : 'likely'
  const outcome = failed(why, [suspect('dh-group-mismatch', sure, why)], seen)
  return mendedBy(outcome, 'gateway:phase1', { id: 'ike.set-group', values: { group } })
}

function refusesEverything(offered: Told, seen: readonly Evidence[]): Outcome {
  return failed(
    { id: 'ike.refuses-everything', values: { offered } },
    [
      suspect('ike-proposal-mismatch', 'likely', { id: 'ike.no-proposal-ever' }),
      suspect('id-mismatch', 'possible', { id: 'ike.maybe-address' }),
      suspect('ike-version-mismatch', 'possible', { id: 'ike.maybe-v1' })
    ],
    seen
  )
}

function unclearSuspects() {
  return [
    suspect('ike-proposal-mismatch', 'likely', { id: 'ike.no-proposal' }),
    suspect('dh-group-mismatch', 'possible', { id: 'ike.maybe-group' })
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
      const why = { id: 'ike.wrong-version', values: { says: answer.says } } as const
      const seen = [evidence(knocked, english(answer.says))]
      return failed(why, [suspect('ike-version-mismatch', 'certain', why)], seen)
    }
    case 'error':
    case 'malformed': {
      const says = answer.kind === 'error' ? notifyName(answer.notify) : answer.why
      const why = { id: 'ike.not-as-asked', values: { says } } as const
      const seen = [evidence(knocked, english(says))]
      return failed(why, [suspect('unknown', 'possible', why)], seen)
    }
    default:
      return assertNever(answer)
  }
}

function judgeSilence(knocked: Knocked, strangers: number): Outcome {
  const { host, port } = knocked
  const silent = { id: 'ike.silent', values: { host, port } } as const
  const why = strangers > 0 ? inTurn(silent, { id: 'ike.stranger' }) : silent
  const seen = evidence(knocked, 'silence', { strangers })
  return unanswered(knocked, why, { id: 'ike.maybe-swallowed' }, seen)
}

function judgeUnreachable(knocked: Knocked, code: string): Outcome {
  const { host, port } = knocked
  const why = { id: 'ike.unreachable', values: { host, port, code } } as const
  return unanswered(knocked, why, { id: 'ike.nobody-listens' }, evidence(knocked, code))
}

function unanswered(
  knocked: Knocked,
  why: EngineSaying,
  hint: EngineSaying,
  seen: Evidence
): Outcome {
  const cause = knocked.isOtherPortOpen ? 'natt-udp4500-blocked' : 'no-response-udp500'
  const says = knocked.isOtherPortOpen ? inTurn(why, { id: 'ike.but-500' }) : why
  return failed(says, [suspect(cause, 'likely', inTurn(says, hint))], [seen])
}

function evidence(knocked: Knocked, answer: string, more: Record<string, unknown> = {}): Evidence {
  const { host, port } = knocked
  return { kind: 'packet', exchange: 'IKE_SA_INIT', host, port, answer, ...more }
}
