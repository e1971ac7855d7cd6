import { deviceProblems, endpointProblems } from '../../../shared/wizard/validate'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import type { ListedProblem } from '../../ui/problem-summary'
import { usePlan } from '../plan'

/** What the plan lacks before the ladder can be climbed at all; each leads to the page that has its field. */
export function useProofProblems(): readonly ListedProblem[] {
  const say = useSay()
  const go = useApp((state) => state.go)
  const { site, endpoint, device } = usePlan()
  if (!device) return []
  const ofEndpoint = endpointProblems(endpoint).map(({ field, title }) => ({
    field,
    text: say(title),
    open: () => go('endpoint')
  }))
  const ofDevice = deviceProblems(device, site.devices).map(({ field, title }) => ({
    field,
    text: say(title),
    open: () => go('identity')
  }))
  return [...ofEndpoint, ...ofDevice]
}
