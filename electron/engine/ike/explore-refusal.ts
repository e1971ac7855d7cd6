import { setTimeout as pause } from 'node:timers/promises'
import type { Told } from '../../../shared/words/english'
import {
  EVERY_GROUP,
  everyIkeProposal,
  ikeProposal,
  isOfGuide,
  proposalWords,
  type Suite
} from './algorithms'
import type { Patience } from './exchange'
import { speaksIkeV1 } from './ike-v1'
import { isKnownGroup } from './key-exchange'
import type { IkeLink } from './link'
import { offerSaInit, type SaInitAnswer } from './sa-init'
import { soundOut } from './sound-out'

/** What a second and third look say about a refused offer. */
export type Refusal =
  | { readonly kind: 'other-group'; readonly group: number; readonly isProven: boolean }
  | {
      readonly kind: 'other-algorithms'
      readonly takes: Told
      /** True where what it takes is allowed by the guide, too. */
      readonly isOfGuide: boolean
    }
  | { readonly kind: 'ike-v1' }
  | { readonly kind: 'everything' }
  /** The wider offer got no usable answer: the first refusal is all there is. */
  | { readonly kind: 'unclear' }

/** A short rest between two offers, so that no peer takes them for a flood. */
const SPACING_MS = 120

/** The cheap group for offers of which only the answer counts; never the one that was just refused. */
function cheapGroup(refused: number): number {
  return refused === 19 ? 14 : 19
}

/** After INVALID_KE_PAYLOAD: is the group that it names all that differs? */
export async function exploreGroup(
  link: IkeLink,
  suite: Suite,
  group: number,
  patience: Patience
): Promise<Refusal> {
  if (!isKnownGroup(group) || group === suite.group)
    return { kind: 'other-group', group, isProven: false }
  await rest(patience)
  const proposals = [ikeProposal(suite, [group])]
  const answer = await offerSaInit(link, { proposals, group }, patience)
  return { kind: 'other-group', group, isProven: answer.kind === 'accepted' }
}

/**
 * After NO_PROPOSAL_CHOSEN: the same cipher and hash with every group; then everything with everything; then
 * IKEv1. The first that is taken names the difference.
 */
export async function exploreRefusal(
  link: IkeLink,
  suite: Suite,
  patience: Patience
): Promise<Refusal> {
  await rest(patience)
  const sameCipher = await askEveryGroup(link, suite, patience)
  if (typeof sameCipher === 'number')
    return { kind: 'other-group', group: sameCipher, isProven: true }
  if (sameCipher !== 'no-proposal') return { kind: 'unclear' }
  await rest(patience)
  const group = cheapGroup(suite.group)
  const anything = await offerSaInit(link, { proposals: everyIkeProposal(), group }, patience)
  const taken = takenOf(anything)
  if (taken) return { kind: 'other-algorithms', ...taken }
  if (anything.kind !== 'no-proposal') return { kind: 'unclear' }
  return (await speaksIkeV1(link, patience)) ? { kind: 'ike-v1' } : { kind: 'everything' }
}

/** The group that is taken with this cipher and hash; else what the other side says to all of them. */
async function askEveryGroup(
  link: IkeLink,
  suite: Suite,
  patience: Patience
): Promise<number | SaInitAnswer['kind']> {
  const sounded = await soundOut(link, suite, EVERY_GROUP, patience)
  if (sounded.kind === 'would-take') return sounded.group
  if (sounded.kind === 'no-proposal') return sounded.kind
  const group = cheapGroup(suite.group)
  const offer = { proposals: [ikeProposal(suite, EVERY_GROUP)], group }
  const answer = await offerSaInit(link, offer, patience)
  if (answer.kind === 'wrong-group') return answer.group
  return answer.kind === 'accepted' ? group : answer.kind
}

function takenOf(
  answer: SaInitAnswer
): Pick<Extract<Refusal, { kind: 'other-algorithms' }>, 'takes' | 'isOfGuide'> | null {
  if (answer.kind === 'accepted') {
    const { chosen } = answer.sa
    return { takes: proposalWords(chosen), isOfGuide: isOfGuide(chosen) }
  }
  if (answer.kind !== 'wrong-group') return null
  const takes = { id: 'ike.other-algorithms', values: { group: answer.group } } as const
  return { takes, isOfGuide: false }
}

async function rest({ deadline, signal }: Patience): Promise<void> {
  const left = deadline - performance.now()
  if (signal.aborted || left < 2 * SPACING_MS) return
  await pause(SPACING_MS)
}
