import { PHASE1_GROUPS } from '../../../shared/ipsec/check-proposals'
import type { Outcome } from '../../../shared/checks/finding'
import type { Told } from '../../../shared/words/english'
import type { Check, CheckContext } from '../checks/check'
import { waitsFor } from '../checks/run-ladder'
import { ikeProposal } from './algorithms'
import type { Patience } from './exchange'
import { exploreGroup, exploreRefusal, type Refusal } from './explore-refusal'
import {
  judgeAccepted,
  judgeFailure,
  judgeOtherTaken,
  judgeRefusal,
  judgeSounded,
  type Knocked
} from './judge-sa-init'
import { openLink, type IkeLink } from './link'
import { offerGently, offerSaInit, type SaInitAnswer } from './sa-init'
import { soundOut } from './sound-out'
import type { TunnelClimb } from './tunnel-climb'

type PortKind = 'ike' | 'natt'

/** IKE_SA_INIT on port 500 or 4500 with the plan's proposal, and wider offers where it is refused. */
export const saInitRung = (
  climb: TunnelClimb,
  kind: PortKind,
  timeoutMs: number
): Check<TunnelClimb> => ({
  id: `${climb.prefix}sa-init-${kind === 'ike' ? 500 : 4500}`,
  title: `${climb.host}, UDP ${kind === 'ike' ? 500 : 4500}`,
  needs: [],
  timeoutMs,
  run: (target, context) => knock(target, kind, context)
})

async function knock(climb: TunnelClimb, kind: PortKind, context: CheckContext): Promise<Outcome> {
  if (kind === 'natt' && climb.ikePort === 'refused')
    return { status: 'skipped', said: waitsFor(`${climb.prefix}sa-init-500`) }
  const port = climb.ports[kind]
  const link = await openLink({ address: climb.address, port, hasMarker: kind === 'natt' })
  const patience = patienceOf(context)
  try {
    const answer = await askGently(climb, kind, link, patience)
    noteAnswer(climb, kind, answer, link)
    return await judge(climb, knockedAt(climb, kind), answer, { link, patience })
  } finally {
    if (climb.opened?.link !== link) link.close()
  }
}

type Asked = SaInitAnswer | { readonly kind: 'would-take' }

/**
 * One half-open SA a run at the most, and none that a peer near its limits would have to keep: gateways
 * count them by address and then fall silent, to the real tunnel, too.
 */
async function askGently(
  { suite, credentials, ikePort }: TunnelClimb,
  kind: PortKind,
  link: IkeLink,
  patience: Patience
): Promise<Asked> {
  const offer = { proposals: [ikeProposal(suite, [suite.group])], group: suite.group }
  const sounded = async () =>
    (await soundOut(link, suite, [suite.group], patience)).kind === 'would-take'
  const isForAuth = credentials !== null && kind === 'natt'
  if (isForAuth) return offerSaInit(link, offer, patience)
  const isOpenedElsewhere = kind === 'natt' ? ikePort === 'answered' : credentials !== null
  if (isOpenedElsewhere && (await sounded())) return { kind: 'would-take' }
  const answer = await offerGently(link, offer, patience)
  if (answer.kind !== 'busy') return answer
  return (await sounded()) ? { kind: 'would-take' } : offerSaInit(link, offer, patience)
}

/** Some time of the rung stays for its second looks. */
function patienceOf({ signal, timeoutMs }: CheckContext): Patience {
  return { signal, deadline: performance.now() + timeoutMs }
}

function knockedAt({ host, ports, suite, ikePort }: TunnelClimb, kind: PortKind): Knocked {
  return {
    host,
    port: ports[kind],
    suite,
    isOtherPortOpen: kind === 'natt' && ikePort === 'answered'
  }
}

function noteAnswer(climb: TunnelClimb, kind: PortKind, answer: Asked, link: IkeLink): void {
  if (kind === 'ike') climb.ikePort = portState(answer)
  else if (answer.kind === 'accepted') climb.opened = { sa: answer.sa, link }
}

function portState({ kind }: Asked): TunnelClimb['ikePort'] {
  if (kind === 'accepted' || kind === 'would-take') return 'answered'
  return kind === 'silent' || kind === 'refused' ? 'silent' : 'refused'
}

async function judge(
  climb: TunnelClimb,
  knocked: Knocked,
  answer: Asked,
  { link, patience }: { readonly link: IkeLink; readonly patience: Patience }
): Promise<Outcome> {
  switch (answer.kind) {
    case 'accepted':
      return judgeAccepted(knocked, answer.sa, answer.hadCookie)
    case 'would-take':
      return judgeSounded(knocked)
    case 'wrong-group': {
      const refusal = await exploreGroup(link, climb.suite, answer.group, patience)
      return judgeLook(climb, knocked, refusal, `INVALID_KE_PAYLOAD, group ${answer.group}`)
    }
    case 'no-proposal': {
      const refusal = await exploreRefusal(link, climb.suite, patience)
      return judgeLook(climb, knocked, refusal, 'NO_PROPOSAL_CHOSEN')
    }
    default:
      return judgeFailure(knocked, answer)
  }
}

function judgeLook(
  climb: TunnelClimb,
  knocked: Knocked,
  refusal: Refusal,
  answered: string
): Outcome {
  const taken = climb.isPlanned ? null : takenOfGuide(refusal)
  return taken === null ? judgeRefusal(knocked, refusal, answered) : judgeOtherTaken(knocked, taken)
}

function takenOfGuide(refusal: Refusal): Told | null {
  if (refusal.kind === 'other-algorithms' && refusal.isOfGuide) return refusal.takes
  if (refusal.kind !== 'other-group' || !refusal.isProven) return null
  const { group } = refusal
  return PHASE1_GROUPS.some((each) => each === group)
    ? { id: 'ike.group', values: { group } }
    : null
}
