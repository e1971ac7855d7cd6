import type { TunnelFinding } from '../../../shared/ipsec/finding'
import { useSay } from '../../store/words'
import { findingAt } from './field-places'

/** What is wrong at a field, in words, or undefined. */
export function useProblemAt(findings: readonly TunnelFinding[]) {
  const say = useSay()
  return (field: string): string | undefined => {
    const finding = findingAt(findings, field)
    return finding && say(finding.said.title)
  }
}
