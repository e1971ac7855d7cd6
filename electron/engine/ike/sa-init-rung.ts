import { PHASE1_GROUPS } from '../../../shared/ipsec/check-proposals'
import type { Outcome } from '../../../shared/checks/finding'
import type { Check, CheckContext } from '../checks/check'
import { ikeProposal } from './algorithms'
import type { Patience } from './exchange'
import { exploreGroup, exploreRefusal, type Refusal } from './explore-refusal'
import {
  judgeAccepted,
  judgeFailure,
  judgeOtherTaken,
  judgeRefusal,
  type Knocked
} from './judge-sa-init'
import { openLink, type IkeLink } from './link'
import { offerSaInit, type SaInitAnswer } from './sa-init'
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
    return { status: 'skipped', summary: `Waits for ${climb.prefix}sa-init-500.` }
  const port = climb.ports[kind]
  const link = await openLink({ address: climb.address, port, hasMarker: kind === 'natt' })
  const patience = patienceOf(context)
  try {
    const { suite } = climb
    const offer = { proposals: [ikeProposal(suite, [suite.group])], group: suite.group }
    const answer = await offerSaInit(link, offer, patience)
    noteAnswer(climb, kind, answer, link)
    return await judge(climb, knockedAt(climb, kind), answer, { link, patience })
  } finally {
    if (climb.opened?.link !== link) link.close()
  }
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

function noteAnswer(climb: TunnelClimb, kind: PortKind, answer: SaInitAnswer, link: IkeLink): void {
  if (kind === 'ike') climb.ikePort = portState(answer)
  else if (answer.kind === 'accepted') climb.opened = { sa: answer.sa, link }
}

function portState({ kind }: SaInitAnswer): TunnelClimb['ikePort'] {
  if (kind === 'accepted') return 'answered'
  return kind === 'silent' || kind === 'refused' ? 'silent' : 'refused'
}

async function judge(
  climb: TunnelClimb,
  knocked: Knocked,
  answer: SaInitAnswer,
  { link, patience }: { readonly link: IkeLink; readonly patience: Patience }
): Promise<Outcome> {
  switch (answer.kind) {
    case 'accepted':
      return judgeAccepted(knocked, answer.sa, answer.hadCookie)
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

function takenOfGuide(refusal: Refusal): string | null {
  if (refusal.kind === 'other-algorithms' && refusal.isOfGuide) return refusal.takes
  if (refusal.kind !== 'other-group' || !refusal.isProven) return null
  return PHASE1_GROUPS.some((group) => group === refusal.group) ? `group ${refusal.group}` : null
}
