import { deviceProblems, endpointProblems } from '../../../shared/wizard/validate'
import { useSay } from '../../store/words'
import type { ListedProblem } from '../../ui/problem-summary'
import { usePlan } from '../plan'

/** What the plan lacks before the ladder can be climbed at all. */
export function useProofProblems(): readonly ListedProblem[] {
  const say = useSay()
  const { site, endpoint, device } = usePlan()
  if (!device) return []
  return [...endpointProblems(endpoint), ...deviceProblems(device, site.devices)].map(
    ({ field, title }) => ({ field, text: say(title) })
  )
}
